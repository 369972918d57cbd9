"""The quick SHA-256, whichever it is on this system, against Python's."""

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from langso_reader.pack import sha256


@given(st.lists(st.binary(max_size=300)))
def test_pieces_give_the_hash_of_the_whole(pieces) -> None:
    running = sha256.sha256()
    for piece in pieces:
        running.update(memoryview(piece))
    whole = b"".join(pieces)
    assert running.hexdigest() == hashlib.sha256(whole).hexdigest() == sha256.hexdigest(whole)
