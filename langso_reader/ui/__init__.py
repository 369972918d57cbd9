"""The Qt face: layout and painting. What decides lives in the library or in Qt-free modules here."""
