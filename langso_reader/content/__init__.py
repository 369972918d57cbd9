"""Articles: their model, how a Markdown source becomes one, and how one becomes safe HTML."""
