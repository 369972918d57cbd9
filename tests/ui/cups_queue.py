"""A CUPS of its own for tests: a server on a private socket, queues that print into PDF files."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

BACKEND = Path("/usr/lib/cups/backend/cups-pdf")
PPD = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
# The backend reads its settings here only, whatever server it works for; each test server has its
# own file, so that servers side by side or killed before never mix what they print.
SETTINGS = Path("/etc/cups")
TOOLS = ("cupsd", "lpadmin", "lp", "lpstat", "lpoptions", "cupsdisable", "cupsenable", "cupsreject",
         "cupsaccept", "cancel")  # fmt: skip
PATIENCE = 60.0  # seconds for a page to come out
FILES = """
ServerRoot {root}/etc
ServerBin /usr/lib/cups
DataDir /usr/share/cups
StateDir {root}/run
CacheDir {root}/cache
RequestRoot {root}/spool
TempDir {root}/spool
AccessLog {root}/access_log
ErrorLog {root}/error_log
PageLog {root}/page_log
SystemGroup root
FileDevice Yes
"""
SERVER = """
LogLevel info
Listen {root}/run/cups.sock
Browsing No
DefaultAuthType None
IdleExitTimeout 0
WebInterface No
DefaultPaperSize A4
<Location />
  Order allow,deny
  Allow all
</Location>
<Location /admin>
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""
PDF = """
Out {root}/out
Spool {root}/pdf
Grp lpadmin
DecodeHexStrings 1
"""
# A driver whose own filter makes the copies, as a printer without memory for them needs it.
COPIES = "*cupsManualCopies: True\n"
DUPLEX = """
*OpenUI *Duplex/2-Sided Printing: PickOne
*DefaultDuplex: None
*Duplex None/Off: ""
*Duplex DuplexNoTumble/Long-Edge: ""
*Duplex DuplexTumble/Short-Edge: ""
*CloseUI: *Duplex
"""


def why_not() -> str:
    """Why no queue can be had here; empty when all is there."""
    missing = [tool for tool in TOOLS if shutil.which(tool, path=_path()) is None]
    if missing:
        return f"CUPS is not installed ({', '.join(missing)} missing)"
    if not BACKEND.exists() or not PPD.exists():
        return "printer-driver-cups-pdf is not installed"
    if os.geteuid() != 0:
        return "the PDF backend of CUPS runs for root only"
    return ""


def _path() -> str:
    return f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"


@dataclass
class Cups:
    """A running server; use `open_cups`."""

    root: Path
    server: subprocess.Popen[bytes]
    queues: list[str] = field(default_factory=list)

    @property
    def socket(self) -> str:
        """For `CUPS_SERVER`."""
        return str(self.root / "run" / "cups.sock")

    @property
    def settings(self) -> Path:
        """The PDF backend's settings for this server."""
        return SETTINGS / f"cups-pdf-{self.root.name}.conf"

    def tool(self, *command: str) -> str:
        """Run one of the CUPS commands against this server."""
        env = dict(os.environ) | {"CUPS_SERVER": self.socket, "PATH": _path(), "LC_ALL": "C"}
        done = subprocess.run(command, env=env, capture_output=True, text=True, check=True)
        return done.stdout

    def add(self, name: str, *, duplex: bool = False) -> None:
        """A queue that prints into PDF files."""
        text = PPD.read_text(encoding="utf-8", errors="replace")
        head, rest = text.split("\n", 1)
        ppd = self.root / f"{name}.ppd"
        ppd.write_text(f"{head}\n{COPIES}{DUPLEX if duplex else ''}{rest}", encoding="utf-8")
        self.queues.append(name)
        self.tool("lpadmin", "-p", name, "-E", "-v", f"cups-pdf:/{self.root.name}", "-P", str(ppd))

    def files(self) -> list[Path]:
        """What has come out since the start, in the order of the jobs."""
        found = (self.root / "out").glob("*.pdf")
        return sorted(found, key=lambda path: int(path.stem.rpartition("_")[2]))

    def wait_for(self, count: int) -> list[Path]:
        """The files, once so many jobs have come out whole."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            waiting = self.tool("lpstat", "-W", "not-completed", "-o").strip()
            if len(self.files()) >= count and not waiting:
                return self.files()
            with suppress(subprocess.TimeoutExpired):
                self.server.wait(0.1)  # it goes on running: this only lets time pass
        raise AssertionError(f"{len(self.files())} of {count} files came out")

    def tidy(self) -> None:
        """As at the start: queues that run, no jobs, no files."""
        for name in self.queues:
            self.tool("cancel", "-a", name)
            self.tool("cupsenable", name)
            self.tool("cupsaccept", name)
        for path in self.files():
            path.unlink()

    def stop(self) -> None:
        """End the server; what it printed goes with its folder."""
        self.server.terminate()
        self.server.wait(20)
        self.settings.unlink()


def open_cups(root: Path) -> Cups:
    """Start a server below `root`, whose path must be short enough for a socket."""
    for name in ("etc", "run", "cache", "spool", "out"):
        (root / name).mkdir(parents=True)
    for path in (root, *root.iterdir()):
        path.chmod(0o755)
    (root / "etc" / "cups-files.conf").write_text(FILES.format(root=root))
    (root / "etc" / "cupsd.conf").write_text(SERVER.format(root=root))
    command = [shutil.which("cupsd", path=_path()) or "cupsd", "-f",
               "-c", str(root / "etc" / "cupsd.conf"),
               "-s", str(root / "etc" / "cups-files.conf")]  # fmt: skip
    log = (root / "server.log").open("wb")
    with log:
        server = subprocess.Popen(
            command, stdout=log, stderr=log, env=dict(os.environ) | {"PATH": _path()}
        )
    cups = Cups(root, server)
    cups.settings.write_text(PDF.format(root=root))
    deadline = time.monotonic() + PATIENCE
    while not Path(cups.socket).exists():
        assert time.monotonic() < deadline, "the print server did not start"
        with suppress(subprocess.TimeoutExpired):
            server.wait(0.05)
    return cups
