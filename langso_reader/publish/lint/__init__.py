"""Checking the edition's text against its facts and its own rules, before anyone prints it."""

from langso_reader.publish.lint.runner import Report, lint

__all__ = ["Report", "lint"]
