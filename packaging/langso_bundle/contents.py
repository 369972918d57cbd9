"""The written list: what is in the bundle and why, and what is left out and why.

Every file of a finished bundle must match a `PARTS` line (`inventory.py` checks that and writes
docs/bundle.md); nothing that matches a `LEFT_OUT` line may be in it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Part:
    """Files that belong together.

    Attributes:
        pattern: matched against the whole path below the bundle's folder, with slashes.
        component: whose work it is: a key of `licences.COMPONENTS`.
        reason: what would not work without it.
    """

    pattern: str
    component: str
    reason: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Files that PyInstaller would take along and nobody needs; `pattern` as in `Part`."""

    pattern: str
    reason: str


HIDDEN_IMPORTS = ["_cffi_backend"]  # PyNaCl asks for it from C; without it no signature is checked


def left_out_hooks(windows: bool) -> set[str]:  # noqa: FBT001
    """PyInstaller's scripts before ours that cost more than they give.

    One loads `inspect` to show sources that are not here. The other names Qt's plugins, and loads
    Qt for that; on Linux `frozen_start.py` does it.
    """
    return {"pyi_rth_inspect"} if windows else {"pyi_rth_inspect", "pyi_rth_pyside6"}


def own_modules(root: Path) -> list[str]:
    """All our modules: many are imported late or by name, where PyInstaller does not see them."""
    files = sorted((root / "langso_reader").rglob("*.py"))
    names = (file.relative_to(root).with_suffix("").parts for file in files)
    return [".".join(name).removesuffix(".__init__") for name in names]


EXCLUDED_MODULES = {
    "tkinter": "Qt is the window",
    "unittest": "tests stay at home",
    "doctest": "tests stay at home",
    "pydoc": "documentation of modules",
    "pdb": "no debugger on village PCs",
    "setuptools": "installs packages",
    "pip": "installs packages",
    "packaging": "installs packages",
    "PIL": "pictures are Qt's work",
    "numpy": "pypdfium2 offers it as an extra",
    "pycparser": "cffi needs it to compile only",
    "PySide6.QtNetwork": "the reader knows no network",
    "PySide6.QtOpenGL": "drawn by the processor",
    "PySide6.QtOpenGLWidgets": "drawn by the processor",
    "PySide6.QtQml": "no QML",
    "PySide6.QtQuick": "no QML",
    "PySide6.QtDBus": "nothing is asked over it",
    "PySide6.QtSql": "no database",
    "PySide6.QtTest": "tests stay at home",
    "multiprocessing": "one process",
    "smtplib": "no mail",
    "ftplib": "no network",
    "xmlrpc": "no network",
    "http.server": "no network",
    "_decimal": "its twin in Python is lighter, and Whoosh hardly uses it",
    "_pydatetime": "its C twin is there",
    "xxsubtype": "an example for those who write modules in C",
    "pypdfium2_cli": "a command line of its own",
    "asyncio": "nothing waits for sockets (cached_property would take it along)",
    "cached_property": "search/guard.py gives Whoosh that of the standard library",
    "ssl": "the reader knows no network",
    "email.policy": "mails; only the old form of their headers is read",
    "email.contentmanager": "mails",
    "email.headerregistry": "mails",
    "email._header_value_parser": "mails",
    "http.cookiejar": "the reader knows no network",
    "importlib._bootstrap": "frozen into Python itself",
    "importlib._bootstrap_external": "frozen into Python itself",
    "cgi": "what Whoosh asks of it is for Python 2",
    "webbrowser": "Segno's own preview of a code",
    "tarfile": "no tar archives",
    "statistics": "tests of random itself",
    "pprint": "shows pickles to developers",
    "tracemalloc": "finds leaks of developers",
    "concurrent.futures.process": "one process",
    "whoosh.automata.fst": "old spelling graphs",
    "whoosh.classify": "keywords of documents",
    "whoosh.codec.memory": "another kind of index",
    "whoosh.codec.plaintext": "another kind of index",
    "whoosh.codec.whoosh2": "another kind of index",
    "whoosh.collectors": "search/ ranks by itself",
    "whoosh.externalsort": "indexes larger than memory",
    "whoosh.highlight": "search/ makes snippets by itself",
    "whoosh.lang.isri": "Arabic",
    "whoosh.lang.morph_en": "English",
    "whoosh.lang.snowball": "European languages",
    "whoosh.lang.stopwords": "European languages",
    "whoosh.multiproc": "one process",
    "whoosh.qparser": "search/ reads queries by itself",
    "whoosh.query": "search/ reads queries by itself",
    "whoosh.scoring": "search/ ranks by itself",
    "whoosh.searching": "search/ ranks by itself",
    "whoosh.sorting": "search/ ranks by itself",
    "whoosh.spelling": "search/ knows how people type",
    "whoosh.support.charset": "accents are text/'s work",
    "whoosh.support.unicode": "accents are text/'s work",
    "whoosh.writing": "search/ writes its index by itself",
    "markdown.extensions.abbr": "articles have none",
    "markdown.extensions.admonition": "articles have none",
    "markdown.extensions.attr_list": "articles have none",
    "markdown.extensions.smarty": "articles have their own quotes",
    "markdown.extensions.codehilite": "articles have no program code",
    "markdown.extensions.footnotes": "articles have none",
    "markdown.extensions.md_in_html": "articles have no HTML",
    "markdown.extensions.toc": "articles have none",
}

_SYSTEM_LIBRARY = (
    r"lib/lib(?!(python3|ffi|zstd|xkbcommon|xcb-(cursor|icccm|image|keysyms|randr|render|shape|shm"
    r"|sync|util|xfixes|xkb)|Qt6|icu|pyside6|shiboken6))[^/]*\.so[^/]*"
)
_PLUGIN_KINDS = r"(?!platforms/|imageformats/|printsupport/|platforminput)"
_SCREENS = r"(?!(libqxcb\.so|libqoffscreen\.so|qwindows\.dll)$)"

LEFT_OUT = (
    LeftOut(r".*opengl32sw\.dll", "20 MB of software OpenGL; widgets are drawn without OpenGL"),
    LeftOut(r".*/(lib)?Qt6?(Network|Qml|Quick|Sql|Test|OpenGL|Designer|Help)\w*\..*", "unused Qt"),
    LeftOut(r".*/(lib)?Qt6?(VirtualKeyboard|Pdf|Concurrent|Xml|ShaderTools)\w*\..*", "unused Qt"),
    LeftOut(r".*/(lib)?Qt6?(Wayland|Wl)\w*\..*", "under Wayland, XWayland shows the window"),
    LeftOut(r".*/(lib)?Qt6?EglF\w*\..*", "screens without a window system"),
    LeftOut(r".*/QtDBus\..*", "nothing is asked over it (Qt itself needs its libQt6DBus)"),
    LeftOut(r".*/PySide6/(Qt/)?translations/.*", "Qt has no Vietnamese; ours is in resources"),
    LeftOut(rf".*/plugins/{_PLUGIN_KINDS}.*", "kinds of plugins that nothing asks for"),
    LeftOut(
        rf".*/plugins/platforms/{_SCREENS}.*", "screens of other systems; Windows always has one"
    ),
    LeftOut(r".*/plugins/imageformats/(?!(lib)?qjpeg\.).*", "not in packs"),
    LeftOut(r".*/plugins/platforminputcontexts/.*virtualkeyboard.*", "needs QML"),
    LeftOut(r".*/plugins/styles/.*", "the program has its own look"),
    LeftOut(
        r".*(lib(ssl|crypto)[.-]|_ssl\.|_hashlib\.).*",
        "no network; hashes are the system's or Python's",
    ),
    LeftOut(r".*/_(asyncio|overlapped)\.[^/]*(so|pyd)", "nothing waits for sockets"),
    LeftOut(r".*/_(bz2|lzma|uuid)\.[^/]*(so|pyd)", "ways of packing that packs do not use"),
    LeftOut(r".*/_(codecs_\w+|multibytecodec)\.[^/]*so", "Chinese, Japanese and Korean codes"),
    LeftOut(r".*/(ucrtbase|api-ms-win-)[\w-]*\.dll", "part of Windows 10"),
    LeftOut(r".*\.(pyi|h|c|pxd|typed)", "for editors of code"),
    LeftOut(r"lib/resources/.*\.(ts|md)", "sources and notes of ours"),
    LeftOut(r".*/(INSTALLER|RECORD|REQUESTED|WHEEL|direct_url\.json)", "pip's own notes"),
    LeftOut(_SYSTEM_LIBRARY, "the system's own; another copy would quarrel with its drivers"),
)


def left_out(path: str) -> LeftOut | None:
    """The line that keeps `path` out of the bundle, if any."""
    return next((line for line in LEFT_OUT if re.fullmatch(line.pattern, path)), None)


def part_of(path: str) -> Part | None:
    """The line that justifies `path`, if any."""
    return next((line for line in PARTS if re.fullmatch(line.pattern, path)), None)


_DYNLOAD = r"lib/(python3[.\d]+/lib-dynload/)?"
_PYTHON_MODULES = (
    r"_(bisect|blake2|contextvars|csv|datetime|elementtree|heapq|json|md5|opcode|pickle"
    r"|posixsubprocess|queue|random|sha\d+|socket|statistics|struct|typing|zoneinfo)"
    r"|array|binascii|fcntl|grp|math|mmap|pyexpat|resource|select|termios|unicodedata|zlib"
)

PARTS: tuple[Part, ...] = (
    # our own
    Part(r"langso-reader(\.exe)?", "langso", "starts the reader"),
    Part(r"langso-pack(\.exe)?", "langso", "makes, checks, installs and prints packs"),
    Part(r"khong-de-lai-gi\.cmd", "langso", "starts the reader so that nothing stays on the PC"),
    Part(r"lib/files\.json", "langso", "sizes and hashes of all files: the check at the start"),
    Part(
        r"lib/shiboken6/.*/signature/loader\.pyc", "langso", "loads Qt for Python's help when asked"
    ),
    Part(r"lib/resources/fonts/.*\.(ttf|txt)", "fonts", "one look on every PC"),
    Part(r"lib/resources/icons/.*\.(svg|png|ico)", "langso", "signs on buttons"),
    Part(r"lib/resources/messages/.*\.toml", "langso", "what is said when something is refused"),
    Part(r"lib/resources/translations/.*\.qm", "langso", "English window, Vietnamese Qt dialogs"),
    Part(r"lib/resources/print/.*", "langso", "templates for paper"),
    Part(r"lib/resources/turning/.*", "langso", "how to turn the paper in one-sided printers"),
    Part(r"lib/resources/stick/.*\.txt", "langso", "the text put onto sticks"),
    Part(r"lib/resources/trust/.*", "langso", "keys of publishers that may bring editions"),
    Part(r"lib/resources/notices\.txt", "langso", "licences of everything inside"),
    Part(r"lib/resources/sbom\.json", "langso", "the same as a list for machines"),
    Part(r"lib/edition/[^/]+\.langso", "edition", "the built-in edition, pictures included"),
    Part(r"lib/edition/index/.*", "edition", "its ready search index: no wait at the first start"),
    # Qt
    Part(r".*/(lib)?Qt6?Core\..*", "qt", "files, text, events"),
    Part(r".*/(lib)?Qt6?Gui\..*", "qt", "drawing, fonts, pictures"),
    Part(r".*/(lib)?Qt6?Widgets\..*", "qt", "the window"),
    Part(r".*/(lib)?Qt6?PrintSupport\..*", "qt", "printers"),
    Part(r".*/(lib)?Qt6?Svg\..*", "qt", "icons and drawings"),
    Part(r".*/libQt6XcbQpa\..*", "qt", "windows on X11"),
    Part(r".*/libQt6DBus\..*", "qt", "libQt6Gui does not load without it"),
    Part(r".*/plugins/platforms/.*(xcb|windows)\..*", "qt", "the screen"),
    Part(r".*/plugins/platforms/.*offscreen\..*", "qt", "pictures without a screen"),
    Part(r".*/plugins/imageformats/.*", "qt", "pictures in packs (PNG is in Qt itself)"),
    Part(r".*/plugins/platforminputcontexts/.*", "qt", "typing Vietnamese with IBus or dead keys"),
    Part(r".*/plugins/printsupport/.*", "qt", "printers of the system (CUPS on Linux)"),
    Part(r".*/libpyside6\.abi3.*|.*/pyside6\.abi3\.dll", "qt", "Qt for Python"),
    Part(r"lib/shiboken6/.*", "qt", "Qt for Python"),
    Part(r".*/libicu(data|i18n|uc)\.so.*", "icu", "libQt6Core does not load without it"),
    # Python
    Part(r"lib/(libpython3.*\.so.*|python3\d*\.dll)", "python", "Python"),
    Part(r"lib/langso\.pyz", "langso", "the code of both programs and of Python libraries"),
    Part(r"lib/first\.code", "langso", "what each start runs of the two archives, uncompressed"),
    Part(r"lib/base_library\.zip", "python", "what starts Python"),
    Part(_DYNLOAD + rf"({_PYTHON_MODULES})\.[^/]*(so|pyd)", "python", "standard library"),
    Part(
        _DYNLOAD + r"_ctypes\.[^/]*(so|pyd)", "python", "standard library; pypdfium2 is called so"
    ),
    Part(r"lib/libffi[.-][^/]*", "libffi", "calls into PDFium and libsodium"),
    Part(r"lib/(VCRUNTIME140|MSVCP140)\w*\.dll", "vcruntime", "Python, Qt and Typst for Windows"),
    # other people's libraries
    Part(r"lib/typst/.*", "typst", "sets paper"),
    Part(r"lib/pypdfium2(_raw)?/.*", "pdfium", "preview of paper; sends PDFs to printers"),
    Part(r"lib/nacl/.*", "pynacl", "checks signatures"),
    Part(r"lib/_cffi_backend\..*", "cffi", "checks signatures"),
    Part(r"lib/[Mm]arkdown-.*\.dist-info/.*", "markdown", "Markdown finds its extensions in it"),
    Part(r"lib/libzstd\.so.*", "zstd", "libQt6Core does not load without it"),
    Part(r"lib/libxkbcommon(-x11)?\.so.*", "xkbcommon", "keyboards; often missing on desktops"),
    Part(r"lib/libxcb-[\w-]+\.so.*", "xcb", "windows on X11; often missing on desktops"),
)
