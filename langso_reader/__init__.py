"""Làng số Reader: the offline reader of the Digital Village edition."""

__version__ = "0.1.0"
