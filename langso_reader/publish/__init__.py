"""Making editions: what an editor needs and the window never loads."""
