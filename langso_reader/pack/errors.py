"""Why a pack is refused: one class a reason, so that callers and people can tell them apart.

`details` carry what the sentences of `resources/messages/*.d/pack.toml` fill in: `file` is the
pack's file name, `name` a file inside it, sizes are whole megabytes (`have_mb`, `need_mb`).
"""

from __future__ import annotations

from langso_reader.errors import LangsoError, StorageError


class PackError(LangsoError):
    """Base of every refusal that lies in the pack itself."""

    code = "PACK"


class NotAPackError(PackError):
    """The file does not begin like a pack: another kind of file under our name."""

    code = "NOT_A_PACK"


class TruncatedError(PackError):
    """The end is missing: the copy was cut off.

    Attributes:
        have: bytes that are there.
        need: bytes the whole pack has; 0 while even the list of files is cut.
    """

    code = "TRUNCATED"

    def __init__(self, file: str, *, have: int, need: int = 0) -> None:
        self.have = have
        self.need = need
        sizes = {"have_mb": megabytes(have)} | ({"need_mb": megabytes(need)} if need else {})
        super().__init__(f"{file} is cut off at {have} of {need or '?'} bytes", file=file, **sizes)


class CorruptError(PackError):
    """A file inside the pack is not what the publisher put there."""

    code = "CORRUPT"


class ZipStructureError(PackError):
    """The container departs from the strict subset of ZIP."""

    code = "ZIP_STRUCTURE"


class FileListError(PackError):
    """The files in the container are not those of the signed list."""

    code = "FILE_LIST"


class BadNameError(PackError):
    """A file inside the pack has a name that some system could misread."""

    code = "BAD_NAME"


class ManifestError(PackError):
    """The list of contents cannot be read as format 1 demands."""

    code = "MANIFEST"


class TooBigError(PackError):
    """The pack or a part of it is over a limit of the format."""

    code = "TOO_BIG"


class SigFormatError(PackError):
    """The signature is not a minisign signature of the kind we use."""

    code = "SIG_FORMAT"


class UnsignedError(PackError):
    """Nobody signed this pack."""

    code = "UNSIGNED"


class BadSignatureError(PackError):
    """The signature does not fit: changed after publication, or forged."""

    code = "BAD_SIGNATURE"


class UnknownKeyError(PackError):
    """Signed by a key that this program has no reason to trust."""

    code = "UNKNOWN_KEY"


class ScopeError(PackError):
    """A known publisher signed a pack that is not theirs to publish."""

    code = "SCOPE"


class RevokedKeyError(PackError):
    """The key was withdrawn, for example because it was stolen."""

    code = "REVOKED_KEY"


class RevokedPackError(PackError):
    """This very edition was withdrawn."""

    code = "REVOKED_PACK"


class OlderError(PackError):
    """Older than what is in use."""

    code = "OLDER"


class AlreadyError(PackError):
    """The same edition is in use and whole."""

    code = "ALREADY"


class ConflictError(PackError):
    """Another pack with the same number: two different editions claim one place."""

    code = "CONFLICT"


class NeedKeyringError(PackError):
    """Trust documents are missing or too old to judge this pack."""

    code = "NEED_KEYRING"


class FormatNewerError(PackError):
    """Made for a later version of the program."""

    code = "FORMAT_NEWER"


class AppTooOldError(PackError):
    """The pack asks for a newer program."""

    code = "APP_TOO_OLD"


class SourceGoneError(StorageError):
    """The stick was pulled out, or the file was taken away, while it was being read."""

    code = "SOURCE_GONE"


class FileBusyError(StorageError):
    """Another program (often an antivirus) holds the file."""

    code = "FILE_BUSY"


class InstallingError(StorageError):
    """Another window of this program is installing at this moment."""

    code = "INSTALLING"


class TrustError(LangsoError):
    """A trust document (root or keyring) cannot be accepted."""

    code = "TRUST"


class KeyFileError(LangsoError):
    """A key file cannot be read, or its password is wrong."""

    code = "KEY_FILE"


class NoKeyInsideError(LangsoError):
    """A pack that does not bring the key of the commune that signed it."""

    code = "NO_KEY_INSIDE"


class KeyDiffersError(LangsoError):
    """The 12 characters on paper are not those of the key."""

    code = "KEY_DIFFERS"


class KeyNotLocalError(LangsoError):
    """A key that no commune may claim: an official publisher's, or a withdrawn one."""

    code = "KEY_NOT_LOCAL"


class WriteError(PackError):
    """What was to be packed does not fit the format; says which file and why."""

    code = "PACK_WRITE"


class StoppedError(LangsoError):
    """The person pressed cancel; nothing was changed."""

    code = "STOPPED"


class NothingOlderError(LangsoError):
    """There is no earlier edition to go back to."""

    code = "NOTHING_OLDER"


class NotOursError(LangsoError):
    """Files on the stick stand in the way and are not ours; ask before touching them.

    Its details are `name`, the first of them, and `names`, all of them.
    """

    code = "NOT_OURS"


class StickNameError(LangsoError):
    """A file that no FAT32 stick can hold: its name, or its size."""

    code = "STICK_NAME"


class CopyDiffersError(StorageError):
    """What was read back from the stick is not what was written."""

    code = "COPY_DIFFERS"


def megabytes(size: int) -> int:
    """Whole megabytes (10^6, as sticks are sold) for a sentence, at least 1 for anything."""
    return max(1, round(size / 1_000_000)) if size else 0
