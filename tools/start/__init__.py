"""What `langso.py` does: environment, system libraries, edition, tests. Standard library only."""
