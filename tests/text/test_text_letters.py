"""Letters: composing, mending, folding, tone placement."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from langso_reader.text import (
    fold,
    fold_key,
    is_plain_syllable,
    is_syllable,
    nfc,
    normalise_tone,
    syllable_key,
    tokens,
    word_key,
)
from langso_reader.text.syllables import bases, spell, split_tone, with_tone

SYLLABLES = st.builds(
    lambda base, tone: with_tone(base, tone if not base.endswith(("c", "p", "t", "ch")) else 1),
    st.sampled_from(sorted(bases())),
    st.integers(0, 5),
)
ANY_TEXT = st.text(max_size=60)


@pytest.mark.parametrize(
    ("given_text", "wanted"),
    [
        ("ðường", "đường"),
        ("Ɖất ƌai", "Đất đai"),
        ("thu\u0309y", "thủy"),
        ("Hà\u200b Nội\ufeff", "Hà Nội"),
        ("hoa\u0340", "hoà"),
        ("so\u0302\u0341", "số"),
        ("plain", "plain"),
    ],
)
def test_mends_letters(given_text, wanted):
    assert nfc(given_text) == wanted


@pytest.mark.parametrize(
    ("given_text", "wanted"),
    [
        ("Chuyển đổi số", "chuyen doi so"),
        ("ĐỒNG THÁP", "dong thap"),
        ("Ｌàng ｓố", "lang so"),
        ("Ð", "d"),
        ("café naïve", "cafe naive"),
        ("ưỡ", "uo"),
    ],
)
def test_folds_to_unaccented(given_text, wanted):
    assert fold(given_text) == wanted


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("hoà", "hòa"),
        ("thuỷ", "thủy"),
        ("khoẻ", "khỏe"),
        ("kỹ", "kĩ"),
        ("LÝ", "lí"),
        ("quý", "quí"),
        ("Mỹ", "mĩ"),
        ("tỷ", "tỉ"),
        ("to\u00e0n", "to\u0300an"),
    ],
)
def test_one_key_for_all_spellings(one, other):
    assert syllable_key(one) == syllable_key(other)


@pytest.mark.parametrize(
    ("one", "other"), [("ma", "má"), ("đất", "dắt"), ("a4", "ã"), ("tay", "tai"), ("thuy", "thui")]
)
def test_keys_keep_words_apart(one, other):
    assert syllable_key(one) != syllable_key(other)


@pytest.mark.parametrize(
    ("given_text", "wanted"),
    [
        ("Hòa bình, khỏe, thủy lợi", "Hoà bình, khoẻ, thuỷ lợi"),
        ("TÒA ÁN, HÓA ĐƠN", "TOÀ ÁN, HOÁ ĐƠN"),
        ("của, mùa, ngoài, quý, già, giếng", "của, mùa, ngoài, quý, già, giếng"),
        ("tòan, qúy", "toàn, quý"),
        ("Zóe, café", "Zóe, café"),
    ],
)
def test_one_tone_placement(given_text, wanted):
    assert normalise_tone(given_text) == wanted


@given(SYLLABLES)
def test_every_syllable_is_one_and_survives_its_key(syllable):
    assert is_syllable(syllable)
    assert is_plain_syllable(fold(syllable))
    key = syllable_key(syllable)
    assert syllable_key(spell(key)) == key
    assert fold(fold_key(key)) == fold_key(key)
    assert fold_key(key) in {fold(syllable), fold(syllable)[:-1] + "i"}


@given(SYLLABLES)
def test_form_and_case_do_not_matter(syllable):
    decomposed = unicodedata.normalize("NFD", syllable)
    assert syllable_key(decomposed.upper()) == syllable_key(syllable)
    assert syllable_key(normalise_tone(decomposed)) == syllable_key(syllable)


@given(ANY_TEXT)
def test_folding_is_stable_for_any_text(text):
    assert fold(fold(text)) == fold(text)
    assert nfc(nfc(text)) == nfc(text)
    assert normalise_tone(normalise_tone(text)) == normalise_tone(text)


@given(ANY_TEXT)
def test_words_have_their_places(text):
    last = 0
    for start, end, word in tokens(text):
        assert last <= start < end <= len(text)
        assert nfc(text[start:end]) == word
        last = end


def test_words_of_real_text():
    text = "Đồng Tháp 4.0: bán 1.403 tấn cam, ngày 20/7/2021 (VNeID)…"
    words = [word for _, _, word in tokens(text)]
    expected = "Đồng Tháp 4.0 bán 1.403 tấn cam ngày 20 7 2021 VNeID"
    assert words == expected.split()


def test_offsets_are_those_of_decomposed_text():
    text = unicodedata.normalize("NFD", "bán đất")
    (_, _, first), (start, end, second) = tokens(text)
    assert (first, second) == ("bán", "đất")
    assert unicodedata.normalize("NFC", text[start:end]) == "đất"


def test_thousands_are_one_number():
    assert word_key("1.403") == word_key("1403")
    assert word_key("4.0") != word_key("40")


def test_tone_of_a_foreign_word_with_two_marks_is_left():
    assert split_tone("séché") == ("sêchê".replace("ê", "e"), -1)
    assert syllable_key("résumé") == "résumé"
