"""Try a frozen program as its users meet it; on Linux without a screen.

    python packaging/smoke.py dist/linux/langso [--pictures OUT]
    python packaging/smoke.py dist/linux/langso --quick --through "qemu-x86_64 -cpu Conroe"

Home, a search and a story are painted; a search answers; a set becomes a PDF; a pack is built,
signed and installed, an unsigned one refused; one without an index gets it; all from a folder whose
name has blanks and Vietnamese letters (on Linux in a path of over 260), which must stay as it was;
every file has its line in the SBOM and every component its place in the notices; two people start
it at once; nothing may be left in the account's own folders; nothing unexpected may be printed.
Exit code 0 if all that holds. Needs Python's standard library and this checkout.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "support"))
from small_edition import write_sources

SIZE = (1366, 768)
SCOPE = "vn.langso."  # beginning of the pack ids that the publisher of these seconds may bring
PACK_ID = f"{SCOPE}smoke"
STORY = "che-hao-dat-dao-thanh-hao"
PAGES = {
    "home": "home", "search": "search:khams beejnh tuwf xa", "story": STORY, "print": "print",
    "help": "help", "licences": "licences",
}  # fmt: skip
EXPECTED = re.compile(
    r"^(This plugin does not support .*"  # Qt's offscreen plugin says so of every window
    r"|QStandardPaths: .*XDG_RUNTIME_DIR.*"  # no session
    r"|[0-9a-f]{4,}:(fixme|err|warn):.*)$"  # Wine's own remarks
)
LONG_NAME = "thư mục dài " * 10 + "x"
LIMIT = 180  # seconds for one start; emulators are slow


class SmokeError(Exception):
    """The program did something that its users should not meet."""


@dataclass
class Smoke:
    """One folder of the program and one of scratch.

    Attributes:
        program: the frozen folder.
        scratch: everything else is written below it.
        through: words before the program's name, for example ``["wine"]``.
    """

    program: Path
    scratch: Path
    through: list[str] = field(default_factory=list)

    @property
    def suffix(self) -> str:
        """Of the programs' names."""
        return ".exe" if (self.program / "langso-reader.exe").exists() else ""

    @property
    def pack(self) -> Path:
        """The built-in edition."""
        return next((self.program / "lib" / "edition").glob("*.langso"))

    def environment(self) -> dict[str, str]:
        """A person's whose own folders are empty, and who has no Python."""
        home, temporary = self.scratch / "home", self.scratch / "tmp"
        home.mkdir(exist_ok=True)
        temporary.mkdir(exist_ok=True)
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "QT_", "XDG_"))}
        if not self.suffix:
            kept |= {"HOME": str(home), "TMPDIR": str(temporary), "LANG": "C.UTF-8"}
        elif not self.through:
            kept |= {"LOCALAPPDATA": str(home), "TEMP": str(temporary), "TMP": str(temporary)}
        if self.through[:1] and Path(self.through[0]).name.startswith("qemu-"):
            # PyInstaller's starter starts itself again with its library path set, and the second
            # one would run on the real processor: tell the first that it is the second.
            library = str(self.program / "lib")
            kept |= {"_PYI_ARCHIVE_FILE": str(self.program / "langso-reader")}
            kept |= {"_PYI_PARENT_PROCESS_LEVEL": "0", "LD_LIBRARY_PATH": library}
        return kept | ({} if self.suffix else {"QT_QPA_PLATFORM": "offscreen"})

    def line(self, program: str, *arguments: object) -> list[str]:
        """The words that start one of the two programs."""
        words = [str(self.program / (program + self.suffix)), *map(str, arguments)]
        if self.through and program == "langso-pack" and not self.suffix:  # it is a shell script
            words[:1] = [str(self.program / "langso-reader"), "--as-langso-pack"]
        return [*self.through, *words]

    def run(self, program: str, *arguments: object, code: int = 0) -> str:
        """Start a program to its end; its output.

        Raises:
            SmokeError: another exit code than `code`, or something unexpected was printed.
        """
        began = time.monotonic()
        done = subprocess.run(
            self.line(program, *arguments), env=self.environment(), cwd=self.scratch,
            capture_output=True, stdin=subprocess.DEVNULL, timeout=LIMIT, check=False,
        )  # fmt: skip
        told = done.stderr.decode("utf-8", "replace")
        what = " ".join(map(str, (program, *arguments)))[:100]
        print(f"  {time.monotonic() - began:5.1f} s  {what}")
        if done.returncode != code:
            raise SmokeError(f"{what}: exit code {done.returncode}, not {code}\n{told}")
        if code == 0:
            expect_silence(what, told)
        return done.stdout.decode("utf-8", "replace") + (told if code else "")


def expect_silence(what: str, told: str) -> None:
    """Refuse anything on standard error but the known remarks.

    Raises:
        SmokeError: there was more.
    """
    more = [line for line in told.splitlines() if line.strip() and not EXPECTED.match(line)]
    if more:
        raise SmokeError(f"{what} printed:\n" + "\n".join(more))


def expect(condition: object, what: str) -> None:
    """Refuse when `condition` is false.

    Raises:
        SmokeError: it is.
    """
    if not condition:
        raise SmokeError(what)


def png_size(path: Path) -> tuple[int, int]:
    """Width and height in the header of a PNG."""
    head = path.read_bytes()[:24]
    expect(head[:8] == b"\x89PNG\r\n\x1a\n", f"{path.name} is no PNG")
    width, height = struct.unpack(">II", head[16:24])
    return width, height


def fingerprint(folder: Path) -> dict[str, str]:
    """Every file below `folder` with its hash."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def try_pages(smoke: Smoke, pictures: Path, pages: dict[str, str]) -> None:
    """Every page is painted in full size."""
    data = smoke.scratch / "dữ liệu của tôi"
    data.mkdir()
    (data / "print-set.json").write_text(f'["{STORY}", "postmart"]', "utf-8")
    for name, page in pages.items():
        out = pictures / f"{name}.png"
        said = smoke.run(
            "langso-reader", "--data-dir", data, "--page", page, "--screenshot", out,
            "--size", f"{SIZE[0]}x{SIZE[1]}",
        )  # fmt: skip
        expect(not said.strip(), f"{name} printed: {said}")
        expect(png_size(out) == SIZE, f"{name}: {png_size(out)}")
        expect(out.stat().st_size > 20_000, f"{name}.png looks empty")
    index = data / "index"
    expect(not index.exists() or not any(index.iterdir()), "the ready index was not used")


def try_papers(smoke: Smoke) -> None:
    """Every file stands with its hash in the SBOM, every component in the notices."""
    papers = smoke.program / "lib" / "resources"
    components = json.loads((papers / "sbom.json").read_text("utf-8"))["components"]
    listed = {
        part["name"]: part["hashes"][0]["content"]
        for component in components
        for part in component["components"]
        if part["type"] == "file"
    }
    there = fingerprint(smoke.program)
    for name in ("lib/resources/sbom.json", "lib/files.json"):  # these two came after it
        del there[name]
    wrong = {name for name in there | listed if there.get(name) != listed.get(name)}
    expect(not wrong, f"not as the SBOM says: {sorted(wrong)}")
    notices = (papers / "notices.txt").read_text("utf-8")
    unnamed = [each["name"] for each in components if f"- {each['name']}" not in notices]
    expect(not unnamed, f"not in the notices: {unnamed}")


def try_leaving_nothing(smoke: Smoke, pictures: Path) -> None:
    """A start with `--temp` writes in the folder for temporary files only, and clears it."""
    out = pictures / "nothing-left.png"
    smoke.run("langso-reader", "--temp", "--page", STORY, "--screenshot", out)
    expect(out.exists(), "no picture")
    expect_no_traces(smoke)


def try_search_and_paper(smoke: Smoke) -> None:
    """A search without accents finds; a set becomes a PDF of several pages."""
    found = smoke.run("langso-pack", "search", smoke.pack, "kham benh tu xa", "--limit", "3")
    expect("từ xa" in found.lower(), f"search said: {found[:300]}")
    out = smoke.scratch / "bộ in.pdf"
    smoke.run("langso-pack", "print", smoke.pack, STORY, "postmart", "-o", out)
    data = out.read_bytes()
    expect(data.startswith(b"%PDF-") and len(data) > 30_000, "no PDF")


def make_draft(smoke: Smoke) -> Path:
    """A small unsigned pack, built by the frozen program itself."""
    sources = write_sources(smoke.scratch / "nguồn")
    about = sources / "edition.toml"
    text = about.read_text("utf-8")
    for key, value in {"pack_id": PACK_ID, "publisher": "langso"}.items():
        text = re.sub(rf'(?m)^{key} = ".*"$', f'{key} = "{value}"', text)
    about.write_text(text, "utf-8")
    draft = smoke.scratch / "nháp.langso"
    smoke.run("langso-pack", "build", sources, "-o", draft, "--dev-unsigned")
    return draft


def make_signed(smoke: Smoke) -> tuple[Path, Path]:
    """A pack that a publisher of these few seconds has signed, and the trust in it."""
    keys, trust, out = (smoke.scratch / name for name in ("keys", "trust", "bản mới.langso"))
    for name in ("a", "b", "xa"):
        smoke.run("langso-pack", "keygen", "-o", keys, "--name", name, "--no-password")
    pubs = ("--pub", keys / "a.pub", "--pub", keys / "b.pub")
    smoke.run("langso-pack", "keyring", "root", trust, *pubs)
    described = ("--id", "langso", "--name", "Thử", "--scope", SCOPE, "--pub", keys / "xa.pub")
    smoke.run("langso-pack", "keyring", "publisher", trust, *described)
    for key in ("a", "b"):
        for document in ("root-1.json", "keyring.json"):
            signer = ("--key", keys / f"{key}.key")
            smoke.run("langso-pack", "keyring", "sign", trust, document, *signer)
    draft = make_draft(smoke)
    signing = ("--key", keys / "xa.key", "--trust", trust, "-o", out)
    smoke.run("langso-pack", "sign", draft, *signing)
    return out, trust


def try_install(smoke: Smoke) -> None:
    """A signed pack is installed and listed, an unsigned one is refused with its code."""
    data = smoke.scratch / "cài đặt"
    pack, trust = make_signed(smoke)
    where = ("--data-dir", data, "--trust", trust)
    smoke.run("langso-pack", "install", pack, *where)
    expect(PACK_ID in smoke.run("langso-pack", "editions", *where), "not listed")
    refused = smoke.run("langso-pack", "install", smoke.pack, *where, code=1)
    expect(re.search(r"^[A-Z_]+: \w", refused, re.MULTILINE), f"refused without words: {refused}")


def try_own_index(smoke: Smoke, pictures: Path) -> None:
    """A pack without a ready index gets one, made by a second start of the program."""
    data = smoke.scratch / "chỉ mục"
    draft = ("--dev-allow-unsigned", smoke.scratch / "nháp.langso")
    page = ("--page", "search:loa", "--screenshot", pictures / "own-index.png")
    smoke.run("langso-reader", "--data-dir", data, *draft, *page)
    expect(len(list((data / "index").iterdir())) == 1, "no index was built")
    log = (data / "log" / "langso.log").read_text("utf-8")
    expect(" WARNING " not in log, f"the log warns: {log}")


def try_two_at_once(smoke: Smoke, pictures: Path) -> None:
    """Two people start the same folder at the same moment."""
    running = []
    for number in (1, 2):
        line = smoke.line(
            "langso-reader", "--data-dir", smoke.scratch / f"người {number}", "--screenshot",
            pictures / f"together-{number}.png", "--page", STORY,
        )  # fmt: skip
        running.append(
            subprocess.Popen(
                line,
                env=smoke.environment(),
                cwd=smoke.scratch,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
            )
        )
    for number, process in enumerate(running, 1):
        _, told = process.communicate(timeout=LIMIT)
        expect(process.returncode == 0, f"person {number}: exit code {process.returncode}")
        expect_silence(f"person {number}", told.decode("utf-8", "replace"))


def expect_no_traces(smoke: Smoke) -> None:
    """Nothing in the account's folders: all of it went where `--data-dir` said."""
    for folder in (smoke.scratch / "home", smoke.scratch / "tmp"):
        # The system's font library keeps its own cache; Qt and we write nothing here.
        left = [
            path.relative_to(folder).as_posix()
            for path in folder.rglob("*")
            if path.is_file() and "fontconfig" not in path.parts
        ]
        expect(not left, f"left behind in {folder.name}: {left}")


def all_of_it(smoke: Smoke, pictures: Path, *, quick: bool) -> None:
    """Every trial; raises `SmokeError` at the first that fails."""
    before = fingerprint(smoke.program)
    try_papers(smoke)
    try_pages(smoke, pictures, {"story": PAGES["story"]} if quick else PAGES)
    try_search_and_paper(smoke)
    try_leaving_nothing(smoke, pictures)
    if not quick:
        try_install(smoke)
        try_own_index(smoke, pictures)
        try_two_at_once(smoke, pictures)
    expect_no_traces(smoke)
    after = fingerprint(smoke.program)
    changed = {name for name in before | after if before.get(name) != after.get(name)}
    expect(not changed, f"the program's folder was changed: {sorted(changed)}")


def _unwritable(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        path.chmod(path.stat().st_mode & 0o555)
    folder.chmod(0o555)


def _writable(folder: Path) -> None:
    for path in (folder, *folder.rglob("*")):
        if path.is_dir():
            path.chmod(0o755)


def parser() -> argparse.ArgumentParser:
    """The options."""
    made = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    made.add_argument("program", type=Path, metavar="FOLDER", help="the frozen folder")
    made.add_argument("--pictures", type=Path, metavar="DIR", help="keep the pictures here")
    made.add_argument("--through", default="", help="what runs it, e.g. wine or chroot DIR")
    made.add_argument("--scratch", type=Path, metavar="DIR", help="write below DIR; it must exist")
    made.add_argument("--in-place", action="store_true", help="run it where it is, on a stick")
    made.add_argument("--quick", action="store_true", help="a story, a search, a PDF; no more")
    return made


def main() -> int:
    """Copy the program to an awkward place and try it there."""
    args = parser().parse_args()
    scratch = Path(tempfile.mkdtemp(prefix="langso-smoke-", dir=args.scratch))
    program, pictures = scratch / "Chương trình Làng số (USB)" / "langso", scratch / "pictures"
    if not (args.program / "langso-reader.exe").exists():  # Windows ends at 260 letters
        program = scratch / program.parent.name / LONG_NAME / LONG_NAME / "langso"
    pictures.mkdir()
    try:
        if args.in_place:
            program = args.program.resolve()
        else:
            shutil.copytree(args.program, program)
            _unwritable(program)
        all_of_it(Smoke(program, scratch, args.through.split()), pictures, quick=args.quick)
    except (SmokeError, subprocess.TimeoutExpired) as reason:
        print(f"FAILED: {reason}", file=sys.stderr)
        return 1
    finally:
        if args.pictures:
            shutil.copytree(pictures, args.pictures, dirs_exist_ok=True)
        if not args.in_place:
            _writable(program)
        shutil.rmtree(scratch, ignore_errors=True)
    print("smoke test passed")
    return 0


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    sys.exit(main())
