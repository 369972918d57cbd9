"""The quick SHA-256, whichever it is on this system, against Python's."""

import hashlib
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from langso_reader.pack import sha256, sha256_linux

pieces_of_data = st.lists(st.binary(max_size=300))


@given(pieces_of_data)
def test_pieces_give_the_hash_of_the_whole(pieces) -> None:
    running = sha256.sha256()
    for piece in pieces:
        running.update(memoryview(piece))
    whole = b"".join(pieces)
    assert running.hexdigest() == hashlib.sha256(whole).hexdigest() == sha256.hexdigest(whole)


@pytest.fixture
def without_openssl(monkeypatch):
    """A Python that was made without OpenSSL, as that of the bundles."""
    monkeypatch.setattr(sha256, "find_spec", lambda _name: None)
    sha256._maker.cache_clear()
    yield
    sha256._maker.cache_clear()


@pytest.mark.skipif(sys.platform != "linux", reason="the OpenSSL of Linux systems")
class TestLinux:
    """A Python without OpenSSL on Linux."""

    @given(pieces_of_data)
    def test_the_systems_own_gives_the_same(self, pieces) -> None:
        made = sha256_linux.maker()
        if made is None:
            pytest.skip("this system has no libcrypto")
        running = made()
        for piece in pieces:
            running.update(memoryview(piece))
        assert running.hexdigest() == hashlib.sha256(b"".join(pieces)).hexdigest()

    @pytest.mark.usefixtures("without_openssl")
    @pytest.mark.parametrize("names", [("libcrypto.so.3", "libcrypto.so.1.1"), ("libnothing.so",)])
    def test_it_hashes_with_the_systems_library_or_without(self, monkeypatch, names) -> None:
        monkeypatch.setattr(sha256_linux, "NAMES", names)
        for data in (b"cam", b"cam" * sha256.LITTLE):
            assert sha256.hexdigest(data) == hashlib.sha256(data).hexdigest()
        running = sha256.sha256()
        running.update(b"cam")
        assert running.hexdigest() == hashlib.sha256(b"cam").hexdigest()
        own = isinstance(sha256.sha256(), sha256_linux.SystemHash)
        assert own == (sha256_linux.maker() is not None)

    def test_a_library_that_hashes_wrongly_is_not_taken(self, monkeypatch) -> None:
        monkeypatch.setattr(sha256_linux.SystemHash, "hexdigest", lambda _self: "0" * 64)
        assert sha256_linux.maker() is None

    def test_another_library_of_that_name_is_not_taken(self, monkeypatch) -> None:
        monkeypatch.setattr(sha256_linux, "NAMES", ("libc.so.6",))
        assert sha256_linux.maker() is None
