"""The verbs for publishers and for a PC's packs, driven as a script drives them."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pack_factory as make
import pytest

from langso_reader.cli import pack as cli

STOCK = Path(__file__).parent / "stock_tools.sh"


@pytest.fixture
def run(monkeypatch, capsys):
    """Run `langso-pack …`; gives (exit code, standard output, standard error)."""
    monkeypatch.setattr(cli, "VERBS", ("verify", "inspect", "trust"))

    def call(*args: object) -> tuple[int, str, str]:
        code = cli.main([str(arg) for arg in args])
        out = capsys.readouterr()
        return code, out.out, out.err

    return call


@pytest.fixture
def office(tmp_path, run):
    """Three root keepers, one publisher, signed trust documents, all made by the commands."""
    keys, trust = tmp_path / "keys", tmp_path / "trust-docs"
    for name in ("root1", "root2", "root3", "langso", "next", "xa"):
        assert run("keygen", "-o", keys, "--name", name, "--no-password")[0] == 0
    pubs = [
        part for name in ("root1", "root2", "root3") for part in ("--pub", keys / f"{name}.pub")
    ]
    assert run("keyring", "root", trust, *pubs)[0] == 0
    publish(run, keys, trust, "langso")
    return keys, trust


def publish(run, keys, trust, *pubs: str, sign: bool = True) -> None:
    named = [part for name in pubs for part in ("--pub", keys / f"{name}.pub")]
    about = ("--id", "langso", "--name", "Làng số", "--scope", "vn.langso.")
    assert run("keyring", "publisher", trust, *about, *named)[0] == 0
    if sign:
        root_sign(run, keys, trust)


def root_sign(run, keys, trust) -> None:
    for root in ("root1", "root3"):
        assert run("keyring", "sign", trust, "keyring.json", "--key", keys / f"{root}.key")[0] == 0


def test_publishing_from_keys_to_an_installed_pack(run, office, tmp_path) -> None:
    keys, trust = office
    draft = make.write(tmp_path / "draft.langso", make.pack(signer=None))
    out = tmp_path / "quoc-gia-2026.1.langso"
    assert run("sign", draft, "--key", keys / "langso.key", "--trust", trust, "-o", out)[0] == 0
    code, text, _ = run("verify", out, "--trust", trust)
    assert code == 0
    assert "signed: Làng số (key " in text
    assert "level: official" in text
    assert run("keyring", "check", trust)[:2] == (0, "OK: root 1, keyring 1\n")
    data = tmp_path / "data"
    assert run("install", out, "--data-dir", data, "--trust", trust)[0] == 0
    code, _, err = run("install", out, "--data-dir", data, "--trust", trust)
    assert (code, err.split(":")[0]) == (1, "ALREADY")
    code, text, _ = run("editions", "--data-dir", data, "--trust", trust)
    assert "in use: vn.langso.quoc-gia Làng số 2026.1 (official)" in text
    assert run("check", "--data-dir", data, "--trust", trust)[:2] == (0, "OK\n")


def test_verify_says_code_and_sentence(run, office, tmp_path) -> None:
    _, trust = office
    path = make.write(tmp_path / "goi.langso", make.pack())
    code, out, err = run("verify", path, "--trust", trust)
    assert (code, out) == (1, "")
    assert err.startswith("UNKNOWN_KEY: ")
    assert "goi.langso" in err
    english = run("--lang", "en", "verify", path, "--trust", trust)[2]
    assert english.startswith("UNKNOWN_KEY: ")
    assert english != err


def test_verify_with_the_program_s_own_trust_knows_nobody(run, tmp_path) -> None:
    path = make.write(tmp_path / "goi.langso", make.pack())
    assert run("verify", path)[2].split(":")[0] == "UNKNOWN_KEY"


def test_verify_finds_a_damaged_page(run, tmp_path) -> None:
    whole = make.raw()
    whole.entry("articles/vneid.md").data = b"# XXXXX\n"
    path = make.write(tmp_path / "goi.langso", bytes(whole))
    key = make.write(tmp_path / "p.pub", make.PUBLISHER.public.to_bytes())
    code, _, err = run("verify", path, "--public-key", key)
    assert (code, err.split(":")[0]) == (1, "CORRUPT")
    assert "articles/vneid.md" in err


def test_unsigned_needs_the_developer_s_flag_and_shows_a_banner(run, tmp_path) -> None:
    path = make.write(tmp_path / "goi.langso", make.pack(signer=None))
    assert run("verify", path)[2].split(":")[0] == "UNSIGNED"
    code, out, err = run("verify", path, "--dev-allow-unsigned")
    assert code == 0
    assert "KHÔNG CÓ CHỮ KÝ" in err
    assert "level: unsigned" in out


def test_inspect_shows_what_is_inside_whoever_signed(run, office, tmp_path) -> None:
    path = make.write(tmp_path / "goi.langso", make.pack())
    code, out, _ = run("inspect", path, "--json", "--trust", office[1])
    found = json.loads(out)
    assert code == 0
    assert found["signature"] == {"code": "UNKNOWN_KEY", "key": make.PUBLISHER.public.hex_id}
    assert [article["id"] for article in found["articles"]] == ["ban-na", "vneid"]
    assert found["contacts"][0]["value"] == "156"
    assert found["files"]["images/na.png"]["width"] == 40
    _, text, _ = run("inspect", path)
    assert "Bán na" in text
    assert "156" in text


def test_rotating_the_publisher_s_key(run, office, tmp_path) -> None:
    keys, trust = office
    old = tmp_path / "old.langso"
    draft = make.write(tmp_path / "draft.langso", make.pack(signer=None))
    run("sign", draft, "--key", keys / "langso.key", "-o", old)
    publish(run, keys, trust, "langso", "next", sign=False)
    assert run("keyring", "check", trust)[0] == 1  # the change took the old signatures away
    root_sign(run, keys, trust)
    new = tmp_path / "new.langso"
    run("sign", draft, "--key", keys / "next.key", "-o", new)
    assert run("verify", old, "--trust", trust)[0] == 0
    assert run("verify", new, "--trust", trust)[0] == 0


def test_rotating_a_root_key(run, office, tmp_path) -> None:
    """A PC with the program of before learns the new root from the pack itself."""
    keys, trust = office
    before = make.ship(tmp_path / "program", {"root-1.json": (trust / "root-1.json").read_bytes()})
    run("keygen", "-o", keys, "--name", "root4", "--no-password")
    pubs = [part for n in ("root1", "root3", "root4") for part in ("--pub", keys / f"{n}.pub")]
    assert run("keyring", "root", trust, *pubs)[0] == 0
    sign = ("keyring", "sign", trust, "root-2.json", "--key")
    assert run(*sign, keys / "root1.key")[0] == 0
    assert run("keyring", "check", trust)[0] == 1
    for name in ("root3", "root4"):
        assert run(*sign, keys / f"{name}.key")[0] == 0
    publish(run, keys, trust, "langso", "next")
    assert run("keyring", "check", trust)[1] == "OK: root 2, keyring 2\n"
    path = make.write(tmp_path / "new.langso", make.pack(signer=None))
    run("sign", path, "--key", keys / "next.key", "--trust", trust)
    assert run("install", path, "--data-dir", tmp_path / "data", "--trust", before)[0] == 0


def test_withdrawing_a_key_keeps_the_packs_named_good(run, office, tmp_path) -> None:
    keys, trust = office
    draft = make.write(tmp_path / "draft.langso", make.pack(signer=None))
    stolen = make.write(tmp_path / "draft2.langso", make.pack(seq=9, signer=None))
    for path in (draft, stolen):
        run("sign", path, "--key", keys / "langso.key")
    args = ("--pub", keys / "langso.pub", "--good", draft)
    assert run("keyring", "revoke-key", trust, *args)[0] == 0
    root_sign(run, keys, trust)
    assert run("verify", stolen, "--trust", trust)[2].split(":")[0] == "REVOKED_KEY"
    assert "revoked key" in run("keyring", "show", trust)[1]


def test_rolling_back_on_the_command_line(run, office, tmp_path) -> None:
    keys, trust = office
    data = ("--data-dir", tmp_path / "data", "--trust", trust)
    for seq in (1, 2):
        path = make.write(tmp_path / f"{seq}.langso", make.pack(seq=seq, signer=None))
        run("sign", path, "--key", keys / "langso.key")
        assert run("install", path, *data)[0] == 0
    assert run("rollback", make.PACK_ID, *data)[:2] == (0, f"in use: {make.PACK_ID} 2026.1\n")
    code, _, err = run("rollback", make.PACK_ID, *data)
    assert (code, err.split(":")[0]) == (1, "NOTHING_OLDER")


def test_a_commune_s_key_is_accepted_by_its_twelve_characters(run, office, tmp_path) -> None:
    keys, trust = office
    text = run("keygen", "-o", keys, "--name", "commune", "--no-password")[1]
    lines = dict(line.split(": ", 1) for line in text.splitlines())
    pack_id = lines["pack id of a commune's own pack"]
    path = make.write(tmp_path / "xa.langso", make.pack(signer=None, pack_id=pack_id))
    run("sign", path, "--key", keys / "commune.key")
    data = ("--data-dir", tmp_path / "data", "--trust", trust)
    assert run("install", path, *data)[2].split(":")[0] == "UNKNOWN_KEY"
    accept = ("accept", keys / "commune.pub", "--name", "Xã Nậm Ty", *data, "--compare")
    assert run(*accept, "AAAA-BBBB-CCCC")[2].split(":")[0] == "KEY_DIFFERS"
    from_pack = ("accept", path, *accept[2:])
    spoken = lines["to compare with paper"]
    assert run(*from_pack, spoken.lower())[1] == f"trusted on this PC: Xã Nậm Ty ({spoken})\n"
    assert run(*accept, spoken)[0] == 0
    assert run("install", path, *data)[0] == 0
    assert "(local)" in run("editions", *data)[1]
    assert run("publishers", *data)[1].splitlines()[1] == (
        f"own: Xã Nậm Ty: Làng số 2026.1: {spoken}"
    )
    code, _, err = run("forget", "AAAA-BBBB-CCCC", *data)
    assert (code, err.split(":")[0]) == (1, "KEY_DIFFERS")
    assert run("forget", spoken, *data)[0] == 0
    assert "local" not in run("editions", *data)[1]
    assert run("install", path, *data)[2].split(":")[0] == "UNKNOWN_KEY"


def test_sticks_on_the_command_line(run, office, tmp_path) -> None:
    keys, trust = office
    first, second = (("--data-dir", tmp_path / name, "--trust", trust) for name in ("a", "b"))
    path = make.write(tmp_path / "1.langso", make.pack(signer=None))
    run("sign", path, "--key", keys / "langso.key")
    run("install", path, *first)
    stick = tmp_path / "KINGSTON"
    stick.mkdir()
    assert run("stick", "make", stick, *first)[0] == 0
    out = run("stick", "scan", stick, *second)[1]
    assert out.startswith("new: ")
    assert "Làng số 2026.1 +2 ~0 -0" in out


def test_keygen_never_overwrites_and_hides_the_secret(run, office) -> None:
    keys, _ = office
    assert run("keygen", "-o", keys, "--name", "xa", "--no-password")[0] == 1
    assert (keys / "xa.key").stat().st_mode & 0o077 == 0


def test_a_wrong_password_is_said_calmly(run, tmp_path, monkeypatch) -> None:
    data = make.PUBLISHER.to_bytes(b"right", bytes(32), operations=1 << 15)
    key = make.write(tmp_path / "p.key", data)
    draft = make.write(tmp_path / "d.langso", make.pack(signer=None))
    monkeypatch.setenv("LANGSO_KEY_PASSWORD", "wrong")
    assert run("sign", draft, "--key", key)[2].split(":")[0] == "KEY_FILE"
    monkeypatch.setenv("LANGSO_KEY_PASSWORD", "right")
    assert run("sign", draft, "--key", key)[0] == 0


def test_stock_unzip_minisign_jq_and_sha256sum_check_a_pack(tmp_path) -> None:
    """Nobody needs our software to check a pack."""
    path = make.write(tmp_path / "p.langso", make.pack(trust=make.trust_bundle()))
    public = make.PUBLISHER.public.base64()
    done = subprocess.run(
        ["bash", STOCK, path, public], capture_output=True, text=True, check=False
    )
    if done.returncode == 77:
        pytest.skip(done.stdout.strip())
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.strip().endswith("OK: 7 files")


def test_stock_tools_notice_an_altered_article(tmp_path) -> None:
    whole = make.raw()
    whole.entry("articles/vneid.md").data = b"# XXXXX\n"
    path = make.write(tmp_path / "p.langso", bytes(whole))
    public = make.PUBLISHER.public.base64()
    done = subprocess.run(
        ["bash", STOCK, path, public], capture_output=True, text=True, check=False
    )
    if done.returncode == 77:
        pytest.skip(done.stdout.strip())
    assert done.returncode == 1


def test_a_pack_signed_by_stock_minisign_is_accepted(run, tmp_path) -> None:
    """The publisher may keep the key in minisign itself and never show it to our program."""
    if subprocess.run(["which", "minisign"], capture_output=True, check=False).returncode:
        pytest.skip("minisign is not installed")
    subprocess.run(
        ["minisign", "-G", "-W", "-p", tmp_path / "m.pub", "-s", tmp_path / "m.key"],
        check=True,
        capture_output=True,
    )
    whole = make.raw()
    manifest = make.write(tmp_path / "manifest.json", whole.entry("manifest.json").data)
    comment = "signature of Lang so Reader"
    subprocess.run(
        ["minisign", "-S", "-s", tmp_path / "m.key", "-m", manifest, "-c", comment],
        check=True,
        capture_output=True,
    )
    signature = (tmp_path / "manifest.json.minisig").read_bytes()
    whole.entry("manifest.json.minisig").data = signature
    path = make.write(tmp_path / "p.langso", bytes(whole))
    assert run("verify", path, "--public-key", tmp_path / "m.pub")[0] == 0
    draft = make.write(tmp_path / "d.langso", make.pack(signer=None))
    assert run("sign", draft, "--key", tmp_path / "m.key")[0] == 0
    assert run("verify", draft, "--public-key", tmp_path / "m.pub")[0] == 0


def test_a_password_protected_key_of_stock_minisign_is_read(tmp_path) -> None:
    """1 GiB of scrypt would be too slow here: the format is checked with our own cheap key."""
    data = make.PUBLISHER.to_bytes(b"mat khau", b"s" * 32, operations=1 << 15)
    assert make.SecretKey.parse(data, lambda: b"mat khau") == make.PUBLISHER
