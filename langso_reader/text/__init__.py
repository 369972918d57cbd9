"""Vietnamese text: spelling, folding, order, keyboards. Knows no Qt and no third party."""

from langso_reader.text.collation import collation_key
from langso_reader.text.keyboards import decode_telex, decode_vni
from langso_reader.text.legacy import from_legacy, looks_legacy
from langso_reader.text.letters import fold, nfc
from langso_reader.text.syllables import (
    fold_key,
    is_plain_syllable,
    is_syllable,
    syllable_key,
)
from langso_reader.text.words import normalise_tone, tokens, word_key

__all__ = [
    "collation_key",
    "decode_telex",
    "decode_vni",
    "fold",
    "fold_key",
    "from_legacy",
    "is_plain_syllable",
    "is_syllable",
    "looks_legacy",
    "nfc",
    "normalise_tone",
    "syllable_key",
    "tokens",
    "word_key",
]
