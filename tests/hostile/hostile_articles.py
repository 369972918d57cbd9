# ruff: noqa: E501, PLE2502 - attacks are easier to read in one line, and hide letters
"""A hundred articles written by somebody who wants the reader to open or fetch something else.

They lie in one pack, which nobody checked: `langso-pack build` would refuse many of them. What they
ask for are bait files, which exist and which nothing but an attack leads to, well-known files of
the system, and addresses.
"""

from __future__ import annotations

import hashlib
import json
import struct
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from langso_reader.pack.limits import MIMETYPE
from langso_reader.pack.manifest import (
    MANIFEST_NAME,
    MIMETYPE_NAME,
    ArticleEntry,
    FileEntry,
    Manifest,
)
from langso_reader.pack.writer import container

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BAIT = ("secret.txt", "secret.png", "secret.svg", "secret.css", "secret.csv", "secret.json",
        "secret.typ", "secret.ttf", "secret.html", "program.sh", "secret.wasm", "secret.bib")  # fmt: skip


@dataclass(frozen=True)
class Hostile:
    """One article; `front` are lines of its front matter, `picture` the bytes called a PNG."""

    name: str
    body: str = "Chữ."
    title: str = "Bài thử"
    summary: str = "Tóm tắt."
    front: str = ""
    picture: bytes | None = None
    picture_type: str = "png"


def lay_bait(folder: Path) -> None:
    """Files that exist, with an ending for every kind of attack."""
    folder.mkdir()
    for name in BAIT:
        (folder / name).write_bytes(png(8, 8) if name.endswith("png") else b"bait\n")
    (folder / "program.sh").chmod(0o755)


def png(width: int, height: int, *, claims: tuple[int, int] | None = None) -> bytes:
    """A grey picture; `claims` is what its header says instead of the truth."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data))
        )

    head = struct.pack(">2L5B", *(claims or (width, height)), 8, 0, 0, 0, 0)
    rows = zlib.compress(b"".join(b"\0" + b"\x80" * width for _ in range(height)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def articles(bait: Path) -> list[Hostile]:
    """All of them; `bait` is the folder of `lay_bait`."""
    makers = (_images, _markup, _links, _typst, _sizes, _characters, _pictures)
    return [article for make in makers for article in make(str(bait))]


def _images(bait: str) -> Iterator[Hostile]:
    up = "../" * 12
    targets = {
        "file-url": f"file://{bait}/secret.png",
        "absolute": f"{bait}/secret.png",
        "climbing": f"{up}{bait.lstrip('/')}/secret.png",
        "climbing-out-of-images": f"images/../../../../../..{bait}/secret.png",
        "windows-drive": "C:/Windows/win.ini",
        "unc": "//evil.example/share/x.png",
        "unc-backslashes": r"\\\\evil.example\\share\\x.png",
        "web": "https://evil.example/x.png",
        "loopback": "http://127.0.0.1:9/x.png",
        "ftp": "ftp://127.0.0.1/x.png",
        "data": "data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=",
        "qrc": ":/qt-project.org/styles/commonstyle/images/standardbutton-ok-16.png",
        "device": "/dev/zero",
    }
    for name, target in targets.items():
        yield Hostile(f"image-{name}", f"![ảnh]({target})\n\n![ảnh][x]\n\n[x]: {target}")
    yield Hostile("image-tags", "\n\n".join(
        f"<img src='{target}' srcset='{target} 2x'><IMG SRC={target}>" for target in targets.values()
    ))  # fmt: skip


def _markup(bait: str) -> Iterator[Hostile]:
    url = f"file://{bait}/secret"
    pieces = {
        "script": f"<script src='{url}.html'></script><script>fetch('{url}.txt')</script>",
        "style-import": f"<style>@import url('{url}.css'); body {{background: url({url}.png)}}</style>",
        "style-attribute": f"<p style='background-image:url({url}.png)'>chữ</p>",
        "list-style": f"<ul style='list-style-image:url({url}.png)'><li>chữ</li></ul>",
        "font-face": f"<style>@font-face {{font-family: x; src: url({url}.ttf)}} p {{font-family: x}}</style>",
        "stylesheet": f"<link rel='stylesheet' href='{url}.css'>",
        "iframe": f"<iframe src='{url}.html'></iframe>",
        "object": f"<object data='{url}.svg' type='image/svg+xml'><embed src='{url}.svg'></object>",
        "svg": f"<svg onload='x()'><image href='{url}.png'/><use xlink:href='{url}.svg#x'/></svg>",
        "base": f"<base href='file://{bait}/'><img src='secret.png'>",
        "refresh": f"<meta http-equiv='refresh' content='0; url={url}.html'>",
        "form": f"<form action='{url}.html'><input type='image' src='{url}.png'></form>",
        "media": f"<video src='{url}.png' poster='{url}.png'></video><audio src='{url}.txt'></audio>",
        "body": f"<body background='{url}.png'>chữ</body>",
        "table-background": f"<table background='{url}.png'><tr><td background='{url}.png'>x</td></tr></table>",
        "doctype": f"<!DOCTYPE html [<!ENTITY x SYSTEM '{url}.txt'>]><p>&x;</p>",
        "stylesheet-instruction": f"<?xml-stylesheet href='{url}.css'?><![CDATA[<img src='{url}.png'>]]>",
        "comment": f"<!-- --><img src='{url}.png'><!-- > --><img src='{url}.png'",
        "handlers": f"<p onclick='x' onmouseover=\"this.src='{url}.png'\">chữ</p>",
        "entities": f"&lt;img src='{url}.png'&gt; &#60;img src=&#39;{url}.png&#39;&#62; &#x3c;img src={url}.png&#x3e;",
        "in-code": f"`<img src='{url}.png'>`\n\n    <img src='{url}.png'>\n\n```\n<img src='{url}.png'>\n```",
    }  # fmt: skip
    for name, piece in pieces.items():
        yield Hostile(f"markup-{name}", f"Trước.\n\n{piece}\n\nSau {piece} cùng dòng.\n\n- {piece}")


def _links(bait: str) -> Iterator[Hostile]:
    targets = {
        "program": f"file://{bait}/program.sh",
        "program-path": f"{bait}/program.sh",
        "javascript": "javascript:alert(1)",
        "vbscript": "vbscript:msgbox",
        "unc": r"\\\\evil.example\\share\\x.exe",
        "smb": "smb://evil.example/share",
        "desktop": "file:///usr/share/applications/x.desktop",
        "climbing": "../../../../etc/passwd",
        "mail-with-file": f"mailto:a@b.vn?attach={bait}/secret.txt",
        "phone-code": "tel:*%2306%23",
        "user-in-address": "https://vneid.gov.vn@evil.example/x",
        "odd-port": "http://127.0.0.1:631/admin",
        "long": "https://evil.example/" + "a" * 3000,
        "typst-in-address": f'https://evil.example/")#read("{bait}/secret.txt")//',
    }
    for name, target in targets.items():
        yield Hostile(
            f"link-{name}", f"[bấm vào đây]({target}) và <{target}>\n\n[y][x]\n\n[x]: {target}"
        )


def _typst(bait: str) -> Iterator[Hostile]:
    calls = {
        "read": f'#read("{bait}/secret.txt")',
        "read-passwd": '#read("/etc/passwd")',
        "image": f'#image("{bait}/secret.png")',
        "include": f'#include "{bait}/secret.typ"',
        "import": f'#import "{bait}/secret.typ": *',
        "package": '#import "@preview/cetz:0.3.0"',
        "plugin": f'#plugin("{bait}/secret.wasm")',
        "eval": f'#eval("read(\\"{bait}/secret.txt\\")")',
        "data": f'#json("{bait}/secret.json") #csv("{bait}/secret.csv") #yaml("{bait}/secret.txt")',
        "bibliography": f'#bibliography("{bait}/secret.bib")',
        "font": f'#set text(font: "{bait}/secret.ttf")',
    }
    for name, call in calls.items():
        yield Hostile(f"typst-{name}", _everywhere(call), title=f"Bài {call}", summary=call,
                      front=_front(call))  # fmt: skip
    read = calls["read"]
    escapes = {
        "closing": f'"] {read} [" ]] {read} [[ }}}} {read} {{{{',
        "backslash": f"\\{read} \\\\{read} \\\\\\{read}",
        "raw": f"```typ\n{read}\n``` `` {read} ``",
        "math": f"$ {read} $ $#read$",
        "comment": f"/* */ {read} // \n{read}",
        "label": f'<x> @x {read} \\u{{23}}read("{bait}/secret.txt")',
    }
    for name, text in escapes.items():
        yield Hostile(f"typst-escape-{name}", _everywhere(text), title=f"Bài {text}"[:200],
                      summary=text, front=_front(text))  # fmt: skip


def _everywhere(text: str) -> str:
    """In a paragraph, a heading, a list, a quote, a table and the words of a link."""
    cell = text.replace("|", "").replace("\n", " ")
    line = text.replace("\n", " ")
    return (
        f"{text}\n\n## Phần {line}\n\n- {line}\n\n> {line}\n\n| A | {cell} |\n|---|---|\n| {cell} | b |"
        f"\n\n[{line}](https://a.vn) **{line}** *{line}*"
    )


def _front(text: str) -> str:
    quoted = json.dumps(text, ensure_ascii=False)
    return (
        f"[[people]]\nname = {quoted}\nrole = {quoted}\n[[sources]]\ntitle = {quoted}\n"
        f'publisher = {quoted}\nurl = "https://bao.vn/1"\n'
    )


def _sizes(_: str) -> Iterator[Hostile]:
    table = "<table><tr><td>" * 60 + "x" + "</td></tr></table>" * 60
    cells = "| a | b | c | d |\n|---|---|---|---|\n" + "| 1 | 2 | 3 | 4 |\n" * 480
    bodies = {
        "nested-tables": table,
        "deep-list": "\n".join("    " * depth + "- sâu" for depth in range(200)),
        "six-lists": "\n".join("    " * depth + "- sâu" for depth in range(6)),
        "deep-quote": ">" * 500 + " sâu",
        "quotes-at-the-limit": ">" * 19 + " sâu",
        "many-cells": cells,
        "huge-cell": f"| A |\n|---|\n| {'chữ ' * 4500} |",
        "256-kb": "Một câu dài vừa phải để đọc.\n\n" * 5900,
        "over-256-kb": "Một câu dài vừa phải để đọc.\n\n" * 12000,
        "long-line": "a" * 19_900,
        "brackets": "[" * 390 + "x" + "]" * 390,
        "marks": "**_~" * 2000,
        "headings": "".join(f"## Phần {n}\n\nchữ\n\n" for n in range(300)),
        "entity-storm": "&amp;&lt;&quot;&nbsp;&#9;" * 900,
        "references": "".join(f"[a{n}]: https://a{n}.vn\n" for n in range(500)) + "[x][a1] " * 60,
    }
    for name, body in bodies.items():
        yield Hostile(f"size-{name}", body)


def _characters(_: str) -> Iterator[Hostile]:
    texts = {
        "bidi": "‮txet neddih‬ ⁦ab⁩ exe.gpj‮",
        "zero-width": "m\u200bật\u200c k\u200dhẩu\ufeff\u2060",
        "combining": "a" + "\u0301\u0323\u0338" * 300,
        "odd-planes": "\U000e0041\U000e0042 \U0010fffd \uffff \ufffe 😀👩‍👩‍👧‍👦",
        "separators": "một\u2028hai\u2029ba\x0bbốn\x0cnăm\x85sáu",
    }
    for name, text in texts.items():
        said = "Bài" if name == "separators" else f"Bài {text}"  # they would end a line of TOML
        yield Hostile(f"characters-{name}", _everywhere(text), title=said, summary=said)
    controls = "\x00 \x01 \x1b[31m \x08 \x7f"
    yield Hostile("characters-controls", f"Ký tự {controls}.", title=f"Bài {controls}",
                  summary=controls)  # fmt: skip


def _pictures(bait: str) -> Iterator[Hostile]:
    svg = (
        f'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file://{bait}/secret.txt">]>'
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'width="40" height="20"><image xlink:href="file://{bait}/secret.png" width="40" height="20"/>'
        f'<image href="{bait}/secret.png" width="9" height="9"/><text>&x;</text></svg>'
    )
    good = png(40, 20)
    kinds: dict[str, tuple[bytes, str]] = {
        "svg": (svg.encode(), "png"),
        "svg-as-jpeg": (svg.encode(), "jpeg"),
        "xpm": (b'/* XPM */ static char *x[] = {"1 1 1 1", "a c #000000", "a"};', "png"),
        "gif": (b"GIF89a\x01\0\x01\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x01\0;", "png"),
        "html": (f"<html><img src='file://{bait}/secret.png'></html>".encode(), "png"),
        "path": (f"{bait}/secret.png".encode(), "png"),
        "pdf": (
            b"%PDF-1.4\n1 0 obj<</Type/Catalog/OpenAction<</S/Launch/F(/bin/sh)>>>>endobj",
            "png",
        ),
        "bomb": (png(6000, 6000), "png"),
        "liar": (png(40, 20, claims=(6000, 6000)), "png"),
        "cut": (good[:50], "png"),
        "empty": (b"", "png"),
    }
    for name, (data, kind) in kinds.items():
        yield Hostile(f"picture-{name}", picture=data, picture_type=kind)
    for name, value in {"path": f"{bait}/secret.png", "climbing": "../../../../etc/passwd"}.items():
        yield Hostile(f"front-picture-{name}", front=f'picture = "{value}"\n')


def write(out: Path, made: list[Hostile]) -> None:
    """All of them as one unsigned pack, past the checks of those who make honest ones."""
    contents = {f"articles/{each.name}.md": _source(each) for each in made}
    pictures = {
        f"images/{each.name}.{each.picture_type}": each.picture
        for each in made
        if each.picture is not None
    }
    listed = [_listed(path, data, "text/markdown", 0, 0) for path, data in contents.items()]
    for path, data in pictures.items():
        listed.append(_listed(path, data, f"image/{path.rpartition('.')[2]}", 40, 20))
    entries = tuple(_entry(each, pictures) for each in made)
    manifest = Manifest("vn.langso.hostile", "langso", 1, 1, "1", "Thử", articles=entries)
    manifest = manifest.with_files(listed)
    whole = contents | pictures
    head = [(MIMETYPE_NAME, MIMETYPE), (MANIFEST_NAME, manifest.to_bytes())]
    out.write_bytes(b"".join(container(head + [(e.path, whole[e.path]) for e in manifest.files])))


def _listed(path: str, data: bytes, kind: str, width: int, height: int) -> FileEntry:
    return FileEntry(path, hashlib.sha256(data).hexdigest(), len(data), kind, width, height)


def _entry(made: Hostile, pictures: dict[str, bytes]) -> ArticleEntry:
    picture = f"images/{made.name}.{made.picture_type}"
    return ArticleEntry(
        made.name,
        f"articles/{made.name}.md",
        "guide",
        made.name,
        picture=picture if picture in pictures else "",
        picture_alt="Ảnh.",
    )


def _source(article: Hostile) -> bytes:
    title, summary = (
        json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
        for text in (article.title, article.summary)
    )
    head = f'+++\nkind = "guide"\ntitle = {title}\nsummary = {summary}\n{article.front}+++\n'
    return (head + article.body).encode("utf-8", errors="replace")
