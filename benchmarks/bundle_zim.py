"""The built-in edition as a ZIM file, so that Kiwix can be measured on the same content.

    python benchmarks/bundle_zim.py OUT.zim

Needs `zimwriterfs` (Debian: zim-tools). The first page lists all articles, with
the pictures of six, much like our Home.
"""

from __future__ import annotations

import html
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from langso_reader.content.html import render_blocks  # noqa: E402 — after the path
from langso_reader.library.shelf import open_shelf  # noqa: E402

PAGE = (
    '<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title></head>'
    "<body>{body}</body></html>"
)
ABOUT = {
    "language": "vie", "title": "Làng số", "description": "Bản đọc không cần mạng",
    "creator": "Làng số Reader", "publisher": "Làng số Reader", "name": "langso",
    "welcome": "index.html", "illustration": "icon.png",
}  # fmt: skip


def write(folder: Path) -> None:
    """All articles as HTML with their pictures."""
    edition = open_shelf()
    links = []
    for number, (article_id, entry) in enumerate(sorted(edition.entries.items())):
        article = edition.article(article_id)
        title, picture = html.escape(entry.title), ""
        if entry.picture:
            (folder / f"{article_id}.png").write_bytes(edition.picture(entry.picture))
            picture = f'<img src="{article_id}.png" width="600">'
        body = f"<h1>{title}</h1>{picture}<p>{html.escape(entry.summary)}</p>"
        body += render_blocks(tuple(article.blocks()))
        (folder / f"{article_id}.html").write_text(PAGE.format(title=title, body=body), "utf-8")
        shown = picture.replace("600", "300") if number < 6 else ""
        links.append(f'<li>{shown}<a href="{article_id}.html">{title}</a></li>')
    body = f"<h1>Làng số</h1><ul>{''.join(links)}</ul>"
    (folder / "index.html").write_text(PAGE.format(title="Làng số", body=body), "utf-8")


def icon(folder: Path) -> None:
    """The 48-pixel picture that a ZIM must have."""
    from PySide6.QtGui import QImage  # noqa: PLC0415 — only here

    picture = QImage(str(ROOT / "resources" / "icons" / "app.png"))
    picture.scaled(48, 48).save(str(folder / "icon.png"))


def main() -> int:
    """Write the file that is named."""
    out = Path(sys.argv[1]).resolve()
    out.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as name:
        write(Path(name))
        icon(Path(name))
        options = [f"--{key}={value}" for key, value in ABOUT.items()]
        return subprocess.run(["zimwriterfs", *options, name, str(out)], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
