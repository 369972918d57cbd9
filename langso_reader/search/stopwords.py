"""Words of grammar: they are searched for, but weigh little and are not highlighted alone."""

from __future__ import annotations

from typing import Final

# Unaccented, as folded keys.
STOP_WORDS: Final = frozenset(
    """va cua la cac co cho trong duoc voi nhung mot de nay khi tu da tai o ra den khong cung
    theo nhu vao ve nen do thi ma bi boi se con hay hoac nhieu rat lai roi sau truoc tren duoi
    cung dang vi sao the gi nao dau ai may bao nhieu lam neu it moi chi phai
    """.split()  # noqa: SIM905 - a table to be read
)

# Asking, not content: typed in most questions and in few answers.
QUESTION_PHRASES: Final = tuple(
    tuple(phrase.split())
    for phrase in (
        "là gì",
        "là ai",
        "là bao nhiêu",
        "là cái gì",
        "là nơi nào",
        "như thế nào",
        "thế nào",
        "ra sao",
        "làm sao",
        "làm thế nào",
        "tại sao",
        "vì sao",
        "bao nhiêu",
        "bao lâu",
        "bao giờ",
        "khi nào",
        "lúc nào",
        "năm nào",
        "ngày nào",
        "ở đâu",
        "nơi nào",
        "chỗ nào",
        "cái gì",
        "được không",
        "có không",
        "không",
        "hay không",
        "có phải",
        "có mấy",
        "mấy",
        "nào",
        "gì",
        "ai",
        "đâu",
        "sao",
        "thì",
        "là",
    )
)

# Behind these nouns an unaccented "nao" is nào, not não or náo.
ASKED_ABOUT: Final = frozenset(
    """nuoc gia pho tinh huyen xa thon ban lang vung mien nguoi ai loai toc cach ben hang truong
    nam ngay thang gio noi cho san mang ung dung cay con giong chau thanh so may ngon
    """.split()  # noqa: SIM905 - a table to be read
)
