"""Raw Telex and VNI keystrokes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from langso_reader.text import decode_telex, decode_vni, is_syllable, nfc
from langso_reader.text.keyboards import telex_letters
from langso_reader.text.syllables import allows, bases, split_tone, with_tone

_TELEX = {"ă": "aw", "â": "aa", "ê": "ee", "ô": "oo", "ơ": "ow", "ư": "uw", "đ": "dd"}
_VNI = {"ă": "a8", "â": "a6", "ê": "e6", "ô": "o6", "ơ": "o7", "ư": "u7", "đ": "d9"}
MARKED = st.tuples(st.sampled_from(sorted(bases())), st.integers(0, 5)).filter(
    lambda pair: allows(*pair)
)


def _typed(base, marks, tone_key):
    return "".join(marks.get(c, c) for c in base) + tone_key


@pytest.mark.parametrize(
    ("keys", "wanted"),
    [
        ("chuyeenr", "chuyển"),
        ("ddooir", "đổi"),
        ("soos", "số"),
        ("thuwowng", "thương"),
        ("thuowng", "thương"),
        ("thuongw", "thương"),
        ("dduwowcj", "được"),
        ("dduowcj", "được"),
        ("nguoiwf", "người"),
        ("muaw", "mưa"),
        ("hoaf", "hoà"),
        ("hofa", "hoà"),
        ("gif", "gì"),
        ("tw", "tư"),
        ("uw", "ư"),
        ("did", "đi"),
        ("toio", "tôi"),
        ("chuyene", "chuyên"),
        ("DDaats", "đất"),
        ("quyeets", "quyết"),
        ("nghieeng", "nghiêng"),
        ("chuyênr", "chuyển"),
    ],
)
def test_telex(keys, wanted):
    assert decode_telex(keys) == wanted


@pytest.mark.parametrize(
    "word",
    [
        "data",
        "window",
        "boss",
        "wifi",
        "facebook",
        "ban",
        "hang",
        "5g",
        "a4",
        "",
        "w" * 50,
        "chuyển",
    ],
)
def test_telex_leaves_other_words(word):
    assert decode_telex(word) is None


@pytest.mark.parametrize(
    ("keys", "wanted"),
    [
        ("chuye63n", "chuyển"),
        ("chuyen63", "chuyển"),
        ("d9o6i3", "đổi"),
        ("so61", "số"),
        ("d9u7o7c5", "được"),
        ("d9uo7c5", "được"),
        ("thuo7ng", "thương"),
        ("nga2y", "ngày"),
        ("o73", "ở"),
        ("ba1n", "bán"),
        ("dat961", "đất"),
    ],
)
def test_vni(keys, wanted):
    assert decode_vni(keys) == wanted


@pytest.mark.parametrize(
    "word", ["5g", "4.0", "a4", "o2", "u23", "b12", "covid19", "2021", "f0", "ban"]
)
def test_vni_leaves_other_words(word):
    assert decode_vni(word) is None


@given(MARKED.filter(lambda pair: "oo" not in pair[0]))  # oo is ô to every keyboard
def test_every_syllable_comes_back_from_telex(pair):
    syllable = nfc(with_tone(*pair))
    typed = _typed(pair[0], _TELEX, " sfrxj"[pair[1]].strip())
    assert (decode_telex(typed) or typed) == syllable


@given(MARKED)
def test_every_syllable_comes_back_from_vni(pair):
    syllable = nfc(with_tone(*pair))
    typed = _typed(pair[0], _VNI, str(pair[1]) if pair[1] else "")
    if len(typed) > 2:
        assert (decode_vni(typed) or typed) == syllable


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyzđêôơưăâ0123456789", max_size=14))
def test_only_valid_syllables_are_read(keys):
    for read in (decode_telex(keys), decode_vni(keys)):
        assert read is None or is_syllable(read)
        if read is not None:
            assert allows(*split_tone(read))


def test_letters_of_unfinished_telex():
    assert telex_letters("chuyeer") == "chuye"
    assert telex_letters("ddoo") == "đo"
