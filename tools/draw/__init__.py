"""Draw every picture of Làng số: illustrations, print covers, icons and the sign.

`python -m tools.draw` rewrites all files byte for byte the same. An illustration is built from
parts that take a position, a scale and colours; one table per kind of article says which parts
stand where and what the drawing shows.
"""
