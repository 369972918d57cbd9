"""One sentence for each finding, Vietnamese and English.

They stand here and not in `resources/messages/`: the window never shows them, and a rule, its code
and its sentence change together.
"""

from __future__ import annotations

from typing import Final

SENTENCES: Final[dict[str, tuple[str, str]]] = {
    # format
    "CONTENT": ("bài không đọc được: {what}", "the article cannot be read: {what}"),
    "HEADING_ORDER": (
        "đề mục “{what}” đặt sai bậc: ### chỉ đứng dưới ##",
        "heading “{what}” is out of order: ### stands below ## only",
    ),
    "LINK": ("liên kết tới “{what}” không có bài", "the link to “{what}” leads nowhere"),
    "LABEL": ("không có mã “{what}” ở mục {key}", "no id “{what}” for {key}"),
    "MISSING": ("thiếu mục “{what}”", "`{what}` is missing"),
    "TOO_LONG": (
        "mục “{what}” dài {count} ký tự, nhiều nhất {limit}",
        "`{what}` has {count} characters, at most {limit}",
    ),
    "TITLE_STOP": ("tên bài không có dấu chấm cuối", "a title ends without a full stop"),
    "STORY_WORDS": (
        "câu chuyện có {count} chữ; cần 180–450 chữ",
        "the story has {count} words, not 180–450",
    ),
    "PLACE_NOW": (
        "“now” ghi “{what}”; theo danh mục tỉnh phải là {wanted}",
        "`now` says “{what}”; the table of provinces says {wanted}",
    ),
    "PLACE_EMPTY": ("bảng [place] để trống", "the [place] table is empty"),
    # pictures
    "PICTURE_MISSING": ("bài chưa có tranh", "the article has no picture"),
    "PICTURE_ALT": ("tranh chưa có lời tả (desc)", "the picture has no alternative text"),
    "PICTURE_BROKEN": ("tranh không đọc được: {what}", "the picture cannot be read: {what}"),
    "PICTURE_SIZE": (
        "tranh nặng {count} KB, nhiều nhất {limit} KB",
        "the picture has {count} KB, at most {limit} KB",
    ),
    "PICTURE_SAME": ("tranh giống hệt tranh của {what}", "the same picture as {what}"),
    # language
    "NFC": ("chữ chưa dựng sẵn (NFC): “{what}”", "text not in NFC: “{what}”"),
    "TONE": (
        "“{what}”: cả bản viết dấu kiểu “{wanted}”",
        "“{what}”: the edition places the tone as in “{wanted}”",
    ),
    "SPELLING": ("“{what}” không phải chữ Việt viết đúng", "“{what}” is no Vietnamese syllable"),
    "ENGLISH": (
        "chữ nước ngoài “{what}”; viết: {wanted}",
        "foreign word “{what}”; write: {wanted}",
    ),
    "ONE_SPELLING": ("“{what}”: cả bản viết “{wanted}”", "“{what}”: the edition writes “{wanted}”"),
    "QUOTES": ("dùng ngoặc kép “…”, không dùng {what}", "typographic quotes “…”, not {what}"),
    "DASH": ("gạch giữa câu là –, ba chấm là …: “{what}”", "a dash is –, an ellipsis …: “{what}”"),
    "SPACES": ("thừa hoặc sai khoảng trắng: “{what}”", "a space too many or odd: “{what}”"),
    "SENTENCE": (
        "câu dài {count} chữ, nhiều nhất 35: “{what}”",
        "a sentence of {count} words, at most 35: “{what}”",
    ),
    "PARAGRAPH": (
        "đoạn dài {count} chữ, nhiều nhất 90: “{what}”",
        "a paragraph of {count} words, at most 90: “{what}”",
    ),
    "OLD_FIGURE": (
        "số liệu cũ không ghi năm trong phần này: “{what}”",
        "an old figure without its year in this part: “{what}”",
    ),
    "ADDRESS_PLAIN": (
        "“{what}” phải viết thành liên kết để kiểm tra được",
        "“{what}” must be written as a link so that it can be checked",
    ),
    "ADDRESS_SHOWN": (
        "chữ hiện “{what}” khác địa chỉ thật “{target}”",
        "shows “{what}” but leads to “{target}”",
    ),
    # facts
    "RECORD": ("không có tư liệu “{what}”", "no facts record “{what}”"),
    "NUMBER": ("số “{what}” không có trong tư liệu", "number “{what}” is not in the record"),
    "NAME": ("tên “{what}” không có trong tư liệu", "name “{what}” is not in the record"),
    "PERSON": ("người “{what}” không có trong tư liệu", "person “{what}” is not in the record"),
    "PERSON_LEFT_OUT": (
        "tư liệu nêu “{what}” mà bài không ghi ở mục người",
        "the record names “{what}”, the article's people do not",
    ),
    "NO_ACCENTS": (
        "“{what}” ghi không dấu trong tư liệu, không dùng được",
        "the record gives “{what}” without accents; leave it out",
    ),
    "PLACE": ("nơi “{what}” không có trong tư liệu", "place “{what}” is not in the record"),
    "SOURCE_MISSING": ("bài chưa có nguồn", "the article has no source"),
    "SOURCE_TWICE": ("nguồn ghi hai lần: {what}", "a source stands twice: {what}"),
    "SOURCE_MIRROR": (
        "nguồn chép lại ({what}), bỏ vì đã có nguồn tốt hơn",
        "a mirror ({what}) although a better source stands beside it",
    ),
    "SOURCE_URL": ("nguồn không có trong tư liệu: {what}", "source not in the record: {what}"),
    "SOURCE_DATE": (
        "ngày nguồn “{what}” khác tư liệu “{wanted}”",
        "source date “{what}” differs from the record's “{wanted}”",
    ),
    "ADDRESS": ("địa chỉ chưa có trong tư liệu: {what}", "address in no facts record: {what}"),
    # the list of exceptions itself
    "EXCEPTION_UNUSED": ("ngoại lệ không còn cần: {what}", "an exception nobody needs: {what}"),
    "EXCEPTION_MANY": (
        "có {count} ngoại lệ; phải dưới {limit}",
        "{count} exceptions; there must be fewer than {limit}",
    ),
}
