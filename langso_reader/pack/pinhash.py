"""The staff's PIN as a salted, slow hash: Argon2id of libsodium, which the program has anyway.

A PIN of four digits has ten thousand values: whoever can read the file finds it in an hour or so.
The hash only keeps it from being read at a glance, and slows down a program that tries them all.
"""

from __future__ import annotations

from langso_reader.pack.minisign import engine, engine_error

_PASSES = 3
_MEMORY = 32 << 20  # bytes; a PC with 2 GB must still have them


def make(pin: str) -> str:
    """The hash to keep, with its own random salt; takes some 0.2 s and 32 MB."""
    nacl = engine()
    made: bytes = nacl.crypto_pwhash_str_alg(
        pin.encode(), _PASSES, _MEMORY, nacl.crypto_pwhash_ALG_ARGON2ID13
    )
    return made.rstrip(b"\0").decode("ascii")


def fits(kept: str, pin: str) -> bool:
    """True when `make` made `kept` from `pin`; takes as long as `make`."""
    try:
        return bool(engine().crypto_pwhash_str_verify(kept.encode(), pin.encode()))
    except engine_error():
        return False
