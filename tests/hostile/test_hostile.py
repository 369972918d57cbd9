"""Hostile articles in the real reader: nothing outside a list is opened, whatever they ask for."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

import hostile_articles
import hostile_trace
import pytest
from hostile_trace import Allowed, Touch, violations

if TYPE_CHECKING:
    from pathlib import Path

SAMPLE = (
    "image-file-url", "image-unc", "image-tags", "markup-object", "markup-style-import",
    "link-program", "typst-read-passwd", "typst-image", "typst-escape-closing", "size-many-cells",
    "characters-bidi", "picture-svg", "picture-liar",
)  # fmt: skip
traced = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("strace") is None, reason="needs Linux and strace"
)


@traced
def test_a_sample_is_shown_and_printed_and_touches_nothing_else(tmp_path: Path) -> None:
    done = hostile_trace.run(tmp_path / "run", only=SAMPLE)
    assert done.found == []
    assert [row["name"] for row in done.told] == sorted(SAMPLE)
    assert all(row["shown"] and row["pdf"] and not row["failures"] for row in done.told)
    assert done.calls > 1000


PLANTED = """
import socket, subprocess
from pathlib import Path
bait = {bait!r}
Path(bait, 'secret.txt').read_bytes()
subprocess.run([bait + '/program.sh'], check=False, shell=False, executable='/bin/true')
with socket.socket() as one:
    one.connect_ex(('127.0.0.1', 9))
Path(bait).is_dir()
"""


@traced
def test_what_is_planted_is_found(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    bait = str(folder / "bait")
    done = hostile_trace.run(folder, only=("image-unc",), code=PLANTED.format(bait=bait))
    found = {(touch.call, touch.target) for touch in done.found}
    assert ("openat", f"{bait}/secret.txt") in found
    assert ("execve", "/bin/true") in found
    assert any(target.startswith("internet:") and "127.0.0.1" in target for _, target in found)
    assert any(target == bait for _, target in found)


def test_there_are_a_hundred_different_ones(tmp_path: Path) -> None:
    made = hostile_articles.articles(tmp_path)
    assert len({article.name for article in made}) == len(made) == 100
    assert set(SAMPLE) <= {article.name for article in made}


OWN = Allowed(("/own",), frozenset({"/etc/font"}), frozenset({"@/x"}), frozenset({"/own/python"}))
GOOD = [
    '7 openat(AT_FDCWD</own>, "a", O_RDONLY) = 3</own/a>',
    '7 openat(4</own/b>, "c", O_RDONLY) = -1 ENOENT (No such file or directory)',
    '7 openat(AT_FDCWD</>, "/own/\\304\\203", O_RDONLY <unfinished ...>',
    "7 <... openat resumed>) = 3</secret>",
    '7 newfstatat(3</secret>, "", {st_mode=S_IFREG|0644}, AT_EMPTY_PATH) = 0',
    '7 readlink("/own", "/secret", 100) = 7',
    '7 access("/etc", F_OK) = 0',
    '7 execve("/own/python", ["/secret", "/secret"], 0x0 /* 2 vars */) = 0',
    '7 connect(3<socket:[1]>, {sa_family=AF_UNIX, sun_path=@"/x"}, 20) = 0',
    "7 socket(AF_UNIX, SOCK_STREAM, 0) = 3<socket:[1]>",
    "7 setsockopt(3<socket:[1]>, SOL_SOCKET, SO_REUSEADDR, [1], 4) = 0",
    '7 recvmsg(3<socket:[1]>, {msg_name=NULL, msg_iov=[{iov_base="/secret"}]}, 0) = 7',
    "7 +++ exited with 0 +++",
]
BAD = {
    '7 openat(AT_FDCWD</own>, "../secret", O_RDONLY) = 3': ("openat", "/secret"),
    '7 open("/owner", O_RDONLY) = 3': ("open", "/owner"),
    '7 openat(5</etc>, "passwd", O_RDONLY <unfinished ...>': ("openat", "/etc/passwd"),
    '7 open("/etc", O_RDONLY|O_DIRECTORY) = 3': ("open", "/etc"),
    '7 stat("/secret", 0x0) = -1 ENOENT (No such file or directory)': ("stat", "/secret"),
    '7 rename("/own/a", "/secret") = 0': ("rename", "/secret"),
    '7 unlink("/secret") = 0': ("unlink", "/secret"),
    '7 execve("/bin/sh", ["sh"], 0x0 /* 2 vars */) = 0': ("execve", "/bin/sh"),
    '7 execve("/own/other", ["x"], 0x0 /* 2 vars */) = 0': ("execve", "/own/other"),
    '7 connect(3<socket:[1]>, {sa_family=AF_UNIX, sun_path="/x"}, 9) = 0': ("connect", "unix:/x"),
    "7 socket(AF_INET, SOCK_STREAM, 0) = 3": (
        "socket",
        "internet:AF_INET, SOCK_STREAM, 0) = 3",
    ),
    "7 socket(AF_NETLINK, SOCK_RAW, 0) = 3": (
        "socket",
        "internet:AF_NETLINK, SOCK_RAW, 0) = 3",
    ),
}


def test_what_stands_on_the_list_passes() -> None:
    assert violations(GOOD, OWN) == []


@pytest.mark.parametrize("line", BAD)
def test_what_does_not_is_found_and_blamed_on_its_article(line: str) -> None:
    mark = '7 access("/hostile/image-web/open", F_OK) = -1 ENOENT (No such file or directory)'
    assert violations([mark, line], OWN) == [Touch("image-web/open", *BAD[line])]
