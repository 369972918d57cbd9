"""Finding inside one open page, in the measure that text views count in."""

from __future__ import annotations

from bisect import bisect_left

from langso_reader.search import find_in_text

_PARAGRAPH_ENDS = "\n\u2028\u2029\ufffc"  # ￼ stands for a picture


def find_in_page(text: str, query: str) -> list[tuple[int, int]]:
    """Where `query` stands in the text of a page, whatever its accents.

    Args:
        text: all of it, paragraphs parted by line ends.
        query: what was typed; read as Telex or VNI when nothing is found otherwise.

    Returns:
        (start, length) of each place, in order, counted in UTF-16 units as Qt does. A place never
        reaches from one paragraph into the next.
    """
    found = [
        (start, end)
        for start, end in find_in_text(text, query)
        if not any(c in _PARAGRAPH_ENDS for c in text[start:end])
    ]
    wide = [place for place, c in enumerate(text) if c > "\uffff"]

    def units(place: int) -> int:
        return place + bisect_left(wide, place)

    return [(units(start), units(end) - units(start)) for start, end in found]
