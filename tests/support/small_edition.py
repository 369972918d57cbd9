"""Sources of a small edition, so that a test can break one thing at a time."""

from __future__ import annotations

import shutil
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent.parent / "data"
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 500" width="1200" height="500">'
    '<desc>{alt}</desc><rect width="1200" height="500" fill="{color}"/></svg>'
)
STORY = """+++
kind = "story"
title = "{title}"
summary = "Tóm tắt: {title}."
needs = ["{need}"]
topics = ["{topic}"]
platforms = [{platforms}]
region = "{region}"
year = {year}
[place]
province = "{province}"
[[people]]
name = "{person}"
[[sources]]
title = "Bài báo"
publisher = "Báo"
url = "https://bao.vn/1"
date = "2024-01-02"
+++
## Con người
{person} ở {province}.
## Công việc
Làm vườn.
## Vấn đề
Khó bán.
## Cách làm
1. Dùng [công cụ](voso) và [mã QR](tn-ma-qr).
## Công cụ
Điện thoại.
## Kết quả
Bán được hàng năm {year}.
## Bà con tự làm
- Chụp ảnh.
"""
PLATFORM = """+++
kind = "platform"
title = "{name}: sàn nông sản"
summary = "Nơi bán nông sản."
name = "{name}"
owner = "Bưu điện"
website = "https://voso.vn"
status = "Nguồn năm 2023."
status_year = 2023
needs = ["ban-hang"]
topics = ["san-tmdt"]
+++
## Để làm gì
Bán hàng.
## Dành cho ai
Nông dân.
## Bắt đầu thế nào
1. Hỏi bưu cục.
## Chi phí
Không rõ.
## Cần lưu ý
Giữ mật khẩu.
## Hỏi ở đâu
[voso.vn](https://voso.vn)
"""
TERM = """+++
kind = "term"
title = "Mã QR"
summary = "Mã vuông quét bằng điện thoại."
aliases = ["mã vuông"]
+++
Mã vuông quét bằng máy ảnh của điện thoại.
"""


def write_sources(folder: Path) -> Path:
    """Three stories, one platform, one term, with drawings."""
    for name in ("stories", "platforms", "terms", "pictures"):
        (folder / name).mkdir(parents=True)
    for name in ("taxonomy.toml", "edition.toml"):
        shutil.copy(DATA / name, folder / name)
    stories = {
        "na-chi-lang": ("Vườn na bán trên mạng", "ban-hang", "san-tmdt", '"voso"',
                        "mien-nui-phia-bac", 2021, "Lạng Sơn", "Lăng Văn Hưng"),
        "cam-cao-phong": ("Cam Cao Phong lên sàn", "ban-hang", "livestream", '"voso"',
                          "mien-nui-phia-bac", 2022, "Hoà Bình", "Đặng Văn Hà"),
        "loa-thong-minh": ("Loa thông minh của ấp", "thon-ban", "truyen-thanh", "",
                           "dong-bang-song-cuu-long", 2024, "Bến Tre", "Nguyễn Thị Ánh"),
    }  # fmt: skip
    keys = ("title", "need", "topic", "platforms", "region", "year", "province", "person")
    for index, (article_id, values) in enumerate(stories.items()):
        text = STORY.format(**dict(zip(keys, values, strict=True)))
        (folder / "stories" / f"{article_id}.md").write_text(text, encoding="utf-8")
        draw(folder, article_id, f"#{index}{index}6644")
    (folder / "platforms" / "voso.md").write_text(PLATFORM.format(name="Vỏ Sò"), encoding="utf-8")
    draw(folder, "voso", "#1E6B5A")
    (folder / "terms" / "tn-ma-qr.md").write_text(TERM, encoding="utf-8")
    return folder


def draw(folder: Path, article_id: str, color: str) -> None:
    """A drawing of one colour."""
    svg = SVG.format(alt=f"Tranh một màu của bài {article_id}.", color=color)
    (folder / "pictures" / f"{article_id}.svg").write_text(svg, encoding="utf-8")
