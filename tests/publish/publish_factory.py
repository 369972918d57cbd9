"""A tiny edition with its facts, right in every way; a test breaks one thing."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from langso_reader.publish.lint import Report, lint

ROOT = Path(__file__).resolve().parents[2]
STORY = "stories/che-nam-ty.md"
PLATFORM = "platforms/voso.md"
TERM = "terms/tn-otp.md"
SCAM = "scams/ld-otp.md"
MATERIAL = "materials/tl-otp.md"
DRAWING = "pictures/che-nam-ty.svg"
STORY_URL = "https://baohagiang.vn/che.html"
PLATFORM_URL = "https://vnexpress.net/voso.html"

FACTS = {
    "stories.jsonl": json.dumps(
        {
            "id": "che-nam-ty",
            "headline_fact": "HTX chè Nậm Ty bán bạch trà trên Vỏ Sò",
            "people": [
                {"name": "Lương Văn Thuỷ", "role": "Giám đốc HTX Nậm Ty, dân tộc Êđê"},
                {"name": "Trieu Thi Pham", "role": "hội viên", "diacritics": "not shown in source"},
            ],
            "place": {"commune": "xã Nậm Ty", "province": "Hà Giang"},
            "work": "Chế biến chè của 1403 hộ ở 3 thôn; từ tháng 8/2021.",
            "results": ["Thu 1,3 triệu đồng một tháng, tăng 15,5% (2/2022)", "Một nửa số hộ"],
            "sources": [{"url": STORY_URL, "title": "Chè", "publisher": "B", "date": "2022-02-03"}],
        },
        ensure_ascii=False,
    ),
    "platforms.jsonl": json.dumps(
        {
            "id": "voso",
            "name": "Vỏ Sò",
            "website": "voso.vn",
            "figures": ["5,2 triệu hộ (2022)"],
            "how_to_get": "gọi 1800 8095",
            "sources": [{"url": PLATFORM_URL, "title": "Vỏ Sò", "date": ""}],
        },
        ensure_ascii=False,
    ),
    "glossary.md": (
        "27. **Mã OTP** – mật khẩu dùng một lần, sống 60 giây. https://ict.vn/otp.html\n"
        "| 3 | Lừa lấy OTP | mất 10 triệu | không đưa | https://plo.vn/otp.html |\n"
    ),
    "site.md": "| 3 | Thanh toán |\nNgày 14/10/2025 có chiến dịch.\n",
}


def front(kind: str, record: str, url: str, more: str = "", after: str = "") -> str:
    """A front matter of the kind; `more` before the sources, `after` behind `updated`."""
    return (
        f'+++\nkind = "{kind}"\ntitle = "Chè Nậm Ty lên sàn"\nsummary = "Bán chè trên mạng."\n'
        f'needs = ["ban-hang"]\ntopics = ["ocop"]\nrecord = "{record}"\nplatforms = []\n'
        f"updated = 2026-11-22\n{after}{more}"
        f'[[sources]]\ntitle = "Bài báo"\npublisher = "Báo"\nurl = "{url}"\ndate = ""\n+++\n'
    )


_ADVICE = "- " + "\n- ".join(["Bà con ra nhà văn hoá nhờ người quen chỉ giúp cách làm nhé."] * 12)
STORY_TEXT = (
    front(
        "story",
        "che-nam-ty",
        STORY_URL,
        '[place]\ncommune = "xã Nậm Ty"\nprovince = "Hà Giang"\nnow = "tỉnh Tuyên Quang"\n'
        '[[people]]\nname = "Lương Văn Thuỷ"\nrole = "Giám đốc Hợp tác xã Nậm Ty"\n',
        'region = "mien-nui-phia-bac"\nyear = 2022\n',
    ).replace('date = ""', 'date = "2022-02-03"')
    + f"""
## Con người
Ông Lương Văn Thuỷ là Giám đốc Hợp tác xã Nậm Ty, người Ê Đê.

## Công việc
Từ tháng 8/2021, hợp tác xã làm chè cho 1.403 hộ ở ba thôn.

## Vấn đề
Nguồn không nói rõ.

## Cách làm
1. Bán trên [Vỏ Sò](voso), trang [voso.vn](https://voso.vn).

## Công cụ
Điện thoại. Xem [mã OTP](tn-otp).

## Kết quả
Tháng 2/2022, thu 1,3 triệu đồng một tháng, tăng 15,5%. Có một nửa số hộ.

## Bà con tự làm
{_ADVICE}
"""
)
PLATFORM_TEXT = (
    front(
        "platform",
        "voso",
        PLATFORM_URL,
        'name = "Vỏ Sò"\nowner = "Viettel Post"\nwebsite = "https://voso.vn"\n'
        'status = "Số liệu năm 2022."\nstatus_year = 2022\n',
    )
    + """
## Để làm gì
Bán hàng. Năm 2022 có 5,2 triệu hộ.

## Dành cho ai
Mọi người.

## Bắt đầu thế nào
1. Hỏi bưu cục.

## Chi phí
Hỏi bưu cục.

## Cần lưu ý
Xem kỹ tên trang.

## Hỏi ở đâu
Gọi [1800 8095](tel:18008095).
"""
)
SCAM_TEXT = (
    front("scam", "scam:3", "https://plo.vn/otp.html")
    + """
## Kẻ gian làm thế nào
Có người mất 10 triệu đồng.

## Dấu hiệu nhận ra
Hỏi mã.

## Nên làm gì
Cúp máy.

## Báo cho ai
Công an xã.

## Lời khuyên chính thức
Không đưa mã (ngày 14/10/2025).
"""
)
TEXTS = {
    STORY: STORY_TEXT,
    PLATFORM: PLATFORM_TEXT,
    SCAM: SCAM_TEXT,
    TERM: front("term", "glossary:27", "https://ict.vn/otp.html")
    + "Mã OTP là mật khẩu dùng một lần, sống 60 giây.\n",
    MATERIAL: front("material", "", "https://plo.vn/otp.html", 'form = "leaflet"\n')
    + "## Nhớ\n### Mã\nCó người mất 10 triệu đồng.\n",
}


def drawing(text: str = "Một người đứng") -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg"><desc>{text}</desc></svg>'


@dataclass
class TinyEdition:
    """A data folder and a facts folder to break and check."""

    data: Path
    facts: Path

    def change(self, file: str, old: str, new: str) -> None:
        """Replace words that must be there."""
        path = self.data / file
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {file}"
        path.write_text(text.replace(old, new), encoding="utf-8")

    def write(self, file: str, text: str) -> None:
        (self.data / file).write_text(text, encoding="utf-8")

    def lint(self, *, with_facts: bool = True) -> Report:
        return lint(self.data, self.facts if with_facts else None)

    def codes(self, *, with_facts: bool = True) -> list[str]:
        return [finding.code for finding in self.lint(with_facts=with_facts).findings]


def make(root: Path) -> TinyEdition:
    """A right edition below `root`."""
    tiny = TinyEdition(root / "checkout" / "data", root / "shared" / "facts")
    tiny.facts.mkdir(parents=True)
    for name, text in FACTS.items():
        (tiny.facts / name).write_text(text, encoding="utf-8")
    for folder in ("stories", "platforms", "terms", "scams", "materials", "pictures"):
        (tiny.data / folder).mkdir(parents=True)
    taxonomy = (ROOT / "data" / "taxonomy.toml").read_text(encoding="utf-8")
    tiny.write("taxonomy.toml", taxonomy)
    for file, text in TEXTS.items():
        tiny.write(file, text)
        if file != TERM:
            name = Path(file).stem
            tiny.write(f"pictures/{name}.svg", drawing(f"Tranh {name}"))
    return tiny
