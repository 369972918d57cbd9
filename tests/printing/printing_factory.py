"""Articles made by hand, a small picture, and ways to read a PDF with other libraries."""

from __future__ import annotations

import datetime as dt
import struct
import zlib

import pypdfium2

from langso_reader.content import blocks as b
from langso_reader.content import model
from langso_reader.printing import PrintJob

DAY = dt.date(2026, 11, 22)


def png(width=240, height=100):
    """A small landscape in three colours."""
    sky, sun, earth = b"\xf6\xe3\xda", b"\xd9\x9a\x1c", b"\x1e\x6b\x5a"
    upper = b"\0" + sky * (width // 2) + sun * (width - width // 2)
    rows = upper * (height // 2) + (b"\0" + earth * width) * (height - height // 2)
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)

    def chunk(name, data):
        check = struct.pack(">I", zlib.crc32(name + data))
        return struct.pack(">I", len(data)) + name + data + check

    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def text(words):
    return b.Paragraph((b.Text(words),))


def section(key, heading, *blocks):
    return model.Section(key, heading, tuple(blocks))


def items(*texts, numbered=False):
    return b.Items(numbered, tuple((text(t),) for t in texts))


def make_story(story_id="che-moi", title="Chè nhà mình lên sàn", **changes):
    """A complete story; `changes` replace fields, a section by its text."""
    fields = {
        "id": story_id,
        "kind": model.Kind.STORY,
        "title": title,
        "summary": "Một hợp tác xã bán chè trên mạng.",
        "topics": ("san-tmdt",),
        "platforms": ("voso",),
        "picture": f"pictures/{story_id}.png",
        "picture_alt": "Đồi chè và chiếc điện thoại",
        "people": (model.Person("Nguyễn Thị Ngoan", "Tổ trưởng"),),
        "place": model.Place(province="Thái Nguyên", commune="xã Tân Cương"),
        "year": 2025,
        "sources": (
            model.Source(
                "Chè lên sàn", "Báo Thái Nguyên", "https://baothainguyen.vn/che-len-san", "2025-03"
            ),
        ),
        "person": section("person", "Con người", text("Chị Ngoan trồng chè từ năm 2007.")),
        "work": section("work", "Công việc", text("Hợp tác xã có 12 hộ.")),
        "problem": section("problem", "Vấn đề", text("Chè bán chậm.")),
        "approach": section(
            "approach", "Cách làm", items("Chụp ảnh.", "Mở gian hàng.", "Gói hàng.", numbered=True)
        ),
        "tools": section("tools", "Công cụ", text("Vỏ Sò.")),
        "results": section("results", "Kết quả", text("Bán được 34 triệu đồng năm 2025.")),
        "try_it": section("try_it", "Bà con tự làm", items("Chụp ba ảnh rõ.", "Hỏi bưu cục.")),
    }
    return model.Story(**(fields | changes))


def make_guide(guide_id, *blocks, title="Hướng dẫn"):
    return model.Guide(
        id=guide_id,
        kind=model.Kind.GUIDE,
        title=title,
        summary="Cách làm.",
        parts=(section("s1", "Phần một", *blocks),),
    )


def pages_guide(pages, guide_id="hd-dai"):
    """A guide that fills exactly `pages` pages: each part is pushed on by a long quiz answer."""
    parts = tuple(
        section(f"s{n}", f"Đáp án số {n}" if n > 1 else "Đầu", text(f"Trang thứ {n} ở đây."))
        for n in range(1, pages + 1)
    )
    return model.Guide(id=guide_id, kind=model.Kind.GUIDE, title="Dài", summary="Dài.", parts=parts)


def job(*articles, **options):
    options.setdefault("printed_on", DAY)
    options.setdefault("edition_label", "2026.2")
    return PrintJob(articles=articles, **options)


def no_picture(_path):
    return None


def pdf_texts(pdf):
    """The text of each page as pdfium copies it, all kinds of space as one space."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    finally:
        document.close()


def bare(words):
    """Without any space, so that line ends do not matter."""
    return "".join(words.split())


def ink_box(document, index, dpi=50, *, white=250):
    """Left, top, right, bottom of what is not white on a page, in millimetres from its edges."""
    image = document.render_page(index, dpi, grey=True)
    rows = [
        image.pixels[y * image.stride : y * image.stride + image.width] for y in range(image.height)
    ]
    used = [y for y, row in enumerate(rows) if min(row) < white]
    columns = [x for x in range(image.width) if min(row[x] for row in rows) < white]
    mm = 25.4 / dpi
    if not used:
        return None
    return (
        columns[0] * mm,
        used[0] * mm,
        (image.width - 1 - columns[-1]) * mm,
        (image.height - 1 - used[-1]) * mm,
    )
