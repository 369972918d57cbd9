"""The sentences about packs and sticks, made from what the library found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from langso_reader.library.packstate import counts, moment

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from langso_reader.library.carrying import StickPlan
    from langso_reader.library.packstate import PackState
    from langso_reader.pack.chooser import Problem
    from langso_reader.pack.compare import Changes
    from langso_reader.pack.history import Event
    from langso_reader.pack.makestick import StickResult
    from langso_reader.pack.manifest import ArticleEntry
    from langso_reader.pack.policy import SignatureInfo
    from langso_reader.pack.sticks import Offer, StickReport
    from langso_reader.pack.store import InstallResult


def _tr(text: str) -> str:
    return QCoreApplication.translate("Update", text)


def date(text: str) -> str:
    """An ISO date as it is written here: 20/11/2026."""
    return "/".join(reversed(text[:10].split("-")))


def size(count: int) -> str:
    """Bytes in whole MB, or in GB with one decimal."""
    if count >= 1_000_000_000:
        return f"{count / 1e9:.1f} GB".replace(".", _tr(","))
    return f"{max(1, round(count / 1e6))} MB"


def when(moment_: dt.datetime | None, now: dt.datetime) -> str:
    """A moment as people say it: the hour today, the date otherwise."""
    if moment_ is None:
        return ""
    if moment_.date() == now.date():
        return _tr("lúc {time} hôm nay").format(time=moment_.strftime("%H:%M"))
    return _tr("ngày {date}").format(date=moment_.strftime("%d/%m/%Y"))


def nouns(found: dict[str, int]) -> str:
    """Counts by kind in words: "6 câu chuyện, 2 hướng dẫn"."""
    words = {
        "story": _tr("{n} câu chuyện"),
        "platform": _tr("{n} nền tảng"),
        "guide": _tr("{n} hướng dẫn"),
        "scam": _tr("{n} cảnh báo lừa đảo"),
        "term": _tr("{n} từ giải nghĩa"),
    }
    other = sum(number for kind, number in found.items() if kind not in words)
    parts = [words[kind].format(n=found[kind]) for kind in words if found.get(kind)]
    if other:
        parts.append(_tr("{n} tài liệu").format(n=other))
    return ", ".join(parts)


def changes(found: Changes) -> str:
    """What an update does, in one line."""
    parts = [
        verb.format(what=nouns(counts(entries)))
        for verb, entries in (
            (_tr("thêm {what}"), found.added),
            (_tr("sửa {what}"), found.changed),
            (_tr("bỏ {what}"), found.removed),
        )
        if entries
    ]
    text = "; ".join(parts) or _tr("nội dung các bài không đổi")
    return text[:1].upper() + text[1:]


def titles(entries: Sequence[ArticleEntry]) -> str:
    """One title a line."""
    return "\n".join(f"– {entry.title}" for entry in entries)


def signed_by(info: SignatureInfo, created: str) -> str:
    """Who stands behind a pack."""
    name = info.publisher_name or info.publisher
    if info.level.value == "local":
        return _tr("chữ ký đúng, của “{name}” mà máy này đã nhận").format(name=name)
    return _tr("chữ ký đúng, do “{name}” phát hành ngày {date}").format(
        name=name, date=date(created)
    )


def warnings(info: SignatureInfo) -> list[str]:
    """What is worth knowing of an accepted pack."""
    said = {
        "CLOCK": _tr("Ngày giờ của máy này có lẽ sai; việc cập nhật vẫn làm được."),
        "STALE": _tr("Bản này đã hơn một năm rưỡi; nên hỏi xem có bản mới hơn không."),
        "NEWER_KNOWN": _tr("Cơ quan phát hành đã có bản mới hơn nữa; nên hỏi người mang USB."),
    }
    return [said[notice.value] for notice in info.warnings]


def offer_title(name: str, offers: Sequence[Offer], *, stick: bool) -> str:
    """The heading of what a stick or file brings."""
    first = offers[0]
    kind = first.kind.value
    if not stick:
        text = _tr("Tệp “{name}”: {title} {label}")
    elif kind == "repair":
        text = _tr("USB “{name}” có bản nguyên vẹn để sửa: {title} {label}")
    elif kind == "new":
        text = _tr("Thấy USB “{name}” có gói mới: {title} {label}")
    else:
        text = _tr("Thấy USB “{name}” có bản mới: {title} {label}")
    said = text.format(name=name, title=first.title, label=first.label)
    more = len(offers) - 1
    return said + (" " + _tr("và {n} gói khác").format(n=more) if more else "")


def button(offers: Sequence[Offer]) -> str:
    """What the one button says."""
    if all(offer.kind.value == "repair" for offer in offers):
        return _tr("Sửa từ USB")
    if all(offer.kind.value == "new" for offer in offers):
        return _tr("Cài gói này")
    return _tr("Cập nhật")


def nothing_new(report: StickReport, name: str) -> str:
    """What is said of a stick that brings nothing."""
    if not report.refused:
        return _tr("USB “{name}” không có gói nội dung nào.").format(name=name)
    codes = {each.error.code for each in report.refused}
    if codes == {"ALREADY"}:
        return _tr("USB “{name}” có đúng bản máy này đang dùng.").format(name=name)
    if codes <= {"ALREADY", "OLDER"}:
        return _tr("USB “{name}” không có gì mới hơn bản máy này đang dùng.").format(name=name)
    return _tr("USB “{name}” có gói mà máy này không nhận.").format(name=name)


def progress(done: int, total: int) -> str:
    """How far an installation is."""
    if not total:
        return _tr("Đang chuẩn bị… Cứ đọc tiếp, máy sẽ báo khi xong.")
    return _tr(
        "Đang kiểm tra từng tệp… {n} / {all}. Cứ đọc tiếp, máy sẽ báo khi xong. "
        "Rút USB lúc này cũng không hỏng gì."
    ).format(n=done, all=total)


def checking(done: int, total: int) -> str:
    """How far a check is."""
    if not total:
        return _tr("Đang kiểm tra từng tệp…")
    return _tr("Đang kiểm tra từng tệp… {n} / {all}").format(n=done, all=total)


def copying(done: int, total: int) -> str:
    """How far the making of a stick is; reading back is half of it."""
    if not total:
        return _tr("Đang xem lại bản trên máy trước khi chép…")
    return _tr("Đang chép rồi đọc lại để so từng byte… {n}%. Đừng rút USB.").format(
        n=done * 100 // total
    )


def state(found: PackState, now: dt.datetime) -> tuple[str, bool]:
    """The sentence on a pack's soundness, and whether all is well."""
    at = when(found.checked, now)
    if found.damaged:
        shown = ", ".join(f"“{name}”" for name in found.damaged[:3])
        more = len(found.damaged) - 3
        rest = " " + _tr("và {n} chỗ khác").format(n=more) if more > 0 else ""
        return _tr("Hỏng: {what}. Các bài khác vẫn đọc được.").format(what=shown + rest), False
    if found.whole is None:
        return _tr("Mỗi bài được kiểm tra khi mở. Chưa kiểm tra hết một lượt."), True
    if found.whole:
        return _tr("Nguyên vẹn, kiểm tra {when}").format(when=at), True
    return _tr("Lần kiểm tra {when} thấy có chỗ hỏng. Bấm “Kiểm tra lại”.").format(when=at), False


def plan(found: StickPlan) -> str:
    """What goes onto a stick for the next village."""
    if found.empty:
        return _tr(
            "Bản đang dùng đi kèm chương trình và chưa có chữ ký của cơ quan phát hành, nên máy "
            "khác sẽ không nhận. Khi có bản đã ký thì chép được từ đây."
        )
    if found.program:
        text = _tr(
            "Chép phần mềm và nội dung đang dùng vào USB, rồi đọc lại để so từng byte. "
            "Máy bên kia cắm vào là dùng được. Cần khoảng {size}."
        )
    else:
        text = _tr(
            "Chép nội dung đang dùng vào USB, rồi đọc lại để so từng byte. "
            "Máy bên kia đã có Làng số thì cắm vào là cập nhật được. Cần khoảng {size}."
        )
    said: str = text.format(size=size(found.size))
    if found.browser:
        said += " " + _tr("Kèm bản xem bằng trình duyệt, cho máy quá cũ và điện thoại.")
    return said


def files_named(names: Sequence[str]) -> str:
    """Files below ``LANGSO``: the first ones by name, the rest by number."""
    shown = ", ".join(f"“LANGSO/{name}”" for name in names[:3])
    more = len(names) - 3
    return shown + (" " + _tr("và {n} tệp khác").format(n=more) if more > 0 else "")


def installed(results: Sequence[InstallResult], from_stick: bool) -> str:
    """The good news after an update."""
    names = ", ".join(f"{result.title} {result.label}" for result in results)
    if all(result.repaired for result in results):
        said = _tr("Đã sửa xong: {what} lại nguyên vẹn.").format(what=names)
    else:
        said = _tr("Đã xong. Máy đang dùng {what}.").format(what=names)
    return f"{said} {_tr('Có thể rút USB.')}" if from_stick else said


def went_back(label: str) -> str:
    """After a roll-back."""
    return _tr("Đã quay về bản {label}.").format(label=label)


def removed(title: str) -> str:
    """After a pack was taken out of use."""
    return _tr("Đã gỡ “{title}”.").format(title=title)


def busy() -> str:
    """Something else is going on with packs."""
    return _tr("Máy đang cài hoặc chép gói. Đợi xong rồi làm lại.")


def forgotten(name: str) -> str:
    """After a commune's key was taken out of use."""
    return _tr("Máy không nhận gói của “{name}” nữa.").format(name=name)


def origin(info: SignatureInfo) -> str:
    """Whose a pack in use is; only the nation's and the provinces' are official."""
    name = info.publisher_name or info.publisher
    texts = {
        "builtin": _tr("Đi kèm chương trình"),
        "official": _tr("Chính thức, do “{name}” phát hành"),
        "local": _tr("Của “{name}”, không phải bản chính thức"),
        "unsigned": _tr("Chưa ai ký, chỉ để thử"),
    }
    return texts[info.level.value].format(name=name)


def borrowed(label: str) -> str:
    """While a pack is read from the stick."""
    return _tr("Đang đọc bản {label} thẳng từ USB. Đừng rút USB khi còn đọc.").format(label=label)


def borrowed_gone() -> str:
    """The stick with the pack that was being read is gone."""
    return _tr("USB đã được rút ra. Máy dùng lại bản có sẵn trên máy.")


def stopped() -> str:
    """After a cancel."""
    return _tr("Đã dừng. Chưa có gì thay đổi; muốn làm lại lúc nào cũng được.")


def damage_found() -> str:
    """After a check that found damage."""
    return _tr(
        "Có chỗ hỏng trong bản đang dùng; các bài khác vẫn đọc được. "
        "Cắm USB có đúng bản ấy hoặc bản mới rồi mở “Cập nhật từ USB” để sửa."
    )


def only_to_try() -> str:
    """Why nothing is installed while an unsigned pack is on show."""
    return _tr("Đang xem thử một gói chưa ký, nên máy không cài gì cả.")


def stick_made(result: StickResult, name: str) -> str:
    """The good news after making a stick."""
    if not result.written:
        return _tr("USB “{name}” đã có đủ và đúng từng byte. Có thể rút USB.").format(name=name)
    return _tr(
        "Đã chép {n} tệp ({size}) sang “{name}” và đọc lại đúng từng byte. Có thể rút USB."
    ).format(n=len(result.written), size=size(result.size), name=name)


def fallback(problem: Problem, label: str) -> str:
    """A newer edition on this PC had to be passed over."""
    code = problem.error.code
    if code in {"REVOKED_KEY", "REVOKED_PACK"}:
        text = _tr("Bản mới hơn trên máy này đã bị thu hồi; máy dùng bản {label}.")
    elif code in {"UNKNOWN_KEY", "NEED_KEYRING", "SCOPE"}:
        text = _tr(
            "Máy không kiểm tra được ai phát hành bản mới hơn có trên máy, nên dùng bản {label}. "
            "Cắm USB có thư mục LANGSO để máy nhận lại danh sách người phát hành."
        )
    else:
        text = _tr(
            "Bản mới nhất trên máy này bị hỏng, nên máy tự dùng lại bản {label}. "
            "Cắm USB có bản mới để sửa."
        )
    return text.format(label=label)


def event(entry: Event) -> tuple[str, str, bool]:
    """A line of the log: what happened, the date, and whether it went well."""
    what = {
        "installed": _tr("{title} {label} · cài từ “{file}”"),
        "repaired": _tr("{title} {label} · sửa lại từ “{file}”"),
        "rolled_back": _tr("{title} {label} · quay về bản này"),
        "checked": _tr("Kiểm tra: có chỗ hỏng"),
        "stick": _tr("Chép sang USB “{file}”"),
        "refused": _tr("Từ chối “{file}”: {why}"),
        "removed": _tr("{title} {label} · gỡ khỏi máy"),
        "accepted": _tr("Nhận khoá của “{title}”"),
        "forgotten": _tr("Gỡ khoá của “{title}”"),
    }[entry.action.value]
    text = what.format(title=entry.title, label=entry.label, file=entry.file, why=short(entry.code))
    at = moment(entry.when)
    return text, at.strftime("%d/%m/%Y") if at else "", not entry.code


def short(code: str) -> str:
    """A refusal in a few words, for the log."""
    known = {
        "NOT_A_PACK": _tr("không phải gói Làng số"),
        "TRUNCATED": _tr("chép chưa xong"),
        "CORRUPT": _tr("tệp bị hỏng"),
        "ZIP_STRUCTURE": _tr("gói đóng không đúng cách"),
        "FILE_LIST": _tr("tệp thừa hoặc thiếu so với danh sách đã ký"),
        "BAD_NAME": _tr("có tên tệp không được phép"),
        "MANIFEST": _tr("bản kê không đọc được"),
        "TOO_BIG": _tr("gói quá lớn"),
        "SIG_FORMAT": _tr("chữ ký không đúng kiểu"),
        "UNSIGNED": _tr("không có chữ ký"),
        "BAD_SIGNATURE": _tr("đã bị sửa sau khi phát hành"),
        "UNKNOWN_KEY": _tr("không rõ ai ký"),
        "SCOPE": _tr("nơi ký không được phát hành loại gói này"),
        "REVOKED_KEY": _tr("khoá đã bị thu hồi"),
        "REVOKED_PACK": _tr("bản đã bị thu hồi"),
        "OLDER": _tr("cũ hơn bản đang dùng"),
        "ALREADY": _tr("máy đã có bản này"),
        "CONFLICT": _tr("trùng số với bản đang dùng nhưng khác nội dung"),
        "NEED_KEYRING": _tr("chưa có danh sách người phát hành đủ mới"),
        "FORMAT_NEWER": _tr("cần chương trình đời mới hơn"),
        "APP_TOO_OLD": _tr("cần chương trình đời mới hơn"),
        "DISK_FULL": _tr("ổ đĩa đã đầy"),
        "NO_PERMISSION": _tr("máy không cho phép"),
        "READ_ONLY": _tr("nơi ghi bị khoá"),
        "SOURCE_GONE": _tr("USB được rút ra giữa chừng"),
        "FILE_BUSY": _tr("chương trình khác đang giữ tệp"),
        "INSTALLING": _tr("cửa sổ khác đang cài"),
    }
    return known.get(code, _tr("không đọc hoặc ghi được"))
