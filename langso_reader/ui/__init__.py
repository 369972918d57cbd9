"""The Qt face: layout and painting. What decides lives below, or in modules here without Qt."""
