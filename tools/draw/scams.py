"""Tricks of swindlers: one calm picture each, with the lure and the way to notice it."""

# ruff: noqa: E501 - one part of a picture per line or less
from __future__ import annotations

from tools.draw import build as b
from tools.draw import extra as x
from tools.draw import gear as e
from tools.draw import goods as gd
from tools.draw import grow as g
from tools.draw import land
from tools.draw import room as r
from tools.draw import signs as sg
from tools.draw.people import back, person
from tools.draw.picture import Picture, pic

_Y = 436
_GREY = "#5B6266"

PICTURES: dict[str, Picture] = {
    "ld-vneid-gia": pic(
        "Trên điện thoại có thẻ căn cước bị lưỡi câu móc vào, tấm biển cảnh báo bên cạnh.",
        land.plain_stage("#F6E3DA", "#FAEEE7", "#D9A48B", 1),
        e.phone(
            600,
            236,
            1.06,
            sg.bar("#8A3620")
            + sg.id_card(0, -40, 0.86, -4)
            + '<rect x="-60" y="60" width="120" height="40" rx="20" fill="#D99A1C"/><path d="M0 70v16M-8 80l8 8l8 -8" stroke="#22302F" stroke-width="6" fill="none" stroke-linecap="round" stroke-linejoin="round"/>',
            "#FAEEE7",
        ),
        sg.hook(690, 190, 1.3, _GREY, 130),
        sg.warning(850, 350, 1.35),
        person(
            370, _Y, 1.5, shirt="#1E6B5A", trousers="#3D4B4A", hat="non", right="up", left="down"
        ),
    ),
    "ld-gia-cong-an": pic(
        "Bác gái nghe điện thoại, đầu dây bên kia là kẻ đeo mặt nạ mặc áo giả công an.",
        land.plain_stage("#DCEBEE", "#EAF3F4", "#9CB7BC", 2),
        person(
            360,
            _Y,
            1.6,
            shirt="#A9472A",
            trousers="#2B3044",
            grey=True,
            hair="bun",
            right="ear",
            hold="phone",
            left="up",
        ),
        '<path d="M470 210Q560 120 660 170" fill="none" stroke="#485654" stroke-width="5" stroke-dasharray="3 14" stroke-linecap="round"/>',
        sg.mask_face(800, 220, 1.75, shirt="#4E7A56"),
        '<path d="M720 150Q800 96 880 150L866 168H734Z" fill="#4E7A56"/><rect x="730" y="158" width="140" height="16" fill="#A9472A"/>',
        sg.warning(560, 360, 0.95),
    ),
    "ld-cong-dich-vu-cong-gia": pic(
        "Hai màn hình giống nhau đặt cạnh, một trang có dấu kiểm, một trang có dấu gạch chéo và lưỡi câu.",
        land.plain_stage("#FBEFD3", "#FDF6E4", "#D9B36A", 3),
        '<rect x="240" y="420" width="720" height="18" rx="6" fill="#8C6A45"/>',
        e.laptop(
            440,
            420,
            1.7,
            '<rect x="-60" y="-36" width="120" height="16" rx="8" fill="#FFFFFF"/><circle cx="-50" cy="-28" r="5" fill="#1E6B5A"/>'
            + sg.document(0, 16, 0.34),
        ),
        e.laptop(
            770,
            420,
            1.7,
            '<rect x="-60" y="-36" width="120" height="16" rx="8" fill="#FFFFFF"/><circle cx="-50" cy="-28" r="5" fill="#A9472A"/>'
            + sg.document(0, 16, 0.34, head="#A9472A"),
            "#F6E3DA",
        ),
        sg.check(440, 160, 34),
        sg.hook(860, 250, 1.2, _GREY, 160),
        sg.cross(770, 160, 34),
        sg.magnifier(600, 190, 0.9),
    ),
    "ld-gia-dien-luc": pic(
        "Điện thoại doạ cắt điện bằng hình dây điện đứt và bóng đèn tắt, bác nông dân giơ tay từ chối.",
        land.plain_stage("#E6EDDC", "#F0F4E8", "#A9BB98", 4),
        e.power_pole(330, _Y, 1.2),
        sg.wire_cut(520, 116, 0.9),
        e.phone(
            700,
            246,
            1.0,
            sg.bar("#8A3620")
            + sg.bulb(0, -46, 1.0, on=False)
            + sg.wire_cut(0, 40, 0.36)
            + '<rect x="-60" y="84" width="120" height="40" rx="20" fill="#D99A1C"/>',
            "#FAEEE7",
        ),
        person(
            470, _Y, 1.5, shirt="#1E6B5A", trousers="#3D4B4A", hat="non", right="up", left="down"
        ),
        sg.warning(870, 350, 1.15),
    ),
    "ld-cong-tac-vien": pic(
        "Đồng xu nhỏ buộc trên lưỡi câu thả trước mặt người đang ngồi chốt đơn, phía sau là cái hố tiền lớn.",
        land.plain_stage("#F3DFD8", "#F9ECE7", "#C9A08F", 5),
        person(
            430,
            _Y,
            1.55,
            pose="sit",
            shirt="#5F7F8A",
            trousers="#35465A",
            hair="long",
            left="low",
            right="reach",
        ),
        b.table(530, _Y + 4, 1.25, 190),
        e.laptop(
            540,
            346,
            0.85,
            '<path d="M-30 -10H30L22 20H-22Z" fill="#D99A1C"/><path d="M-16 -10L0 -32L16 -10" stroke="#A9472A" stroke-width="5" fill="none"/>',
        ),
        sg.hook(720, 200, 1.25, _GREY, 140),
        sg.coin(664, 204, 24),
        '<ellipse cx="830" cy="446" rx="150" ry="30" fill="#4A3A34"/><ellipse cx="830" cy="452" rx="128" ry="20" fill="#2E2522"/>',
        sg.notes(800, 400, 0.6),
        sg.coin(860, 420, 17),
        sg.coin(900, 396, 14),
        sg.warning(900, 210, 1.0),
    ),
    "ld-app-vay": pic(
        "Điện thoại chìa ra xấp tiền nhỏ, sợi dây xích nặng buộc vào chân người vay.",
        land.plain_stage("#E3E4DE", "#EEEFEA", "#A9A597", 6),
        person(
            400, _Y, 1.6, shirt="#8C7B66", trousers="#35465A", right="out", left="down", grey=False
        ),
        e.phone(
            690,
            236,
            1.04,
            sg.bar("#8A3620")
            + sg.notes(0, -50, 0.9)
            + '<path d="M-60 40H60M-60 70H30" stroke="#E9C9B9" stroke-width="12" stroke-linecap="round"/>'
            + sg.warning(0, 120, 0.5),
            "#FAEEE7",
        ),
        '<g fill="none" stroke="#6F746F" stroke-width="8"><ellipse cx="420" cy="424" rx="26" ry="10"/><ellipse cx="464" cy="436" rx="20" ry="10"/><ellipse cx="496" cy="444" rx="20" ry="10"/><ellipse cx="528" cy="446" rx="20" ry="10"/></g><circle cx="590" cy="420" r="46" fill="#4B5254"/><circle cx="574" cy="404" r="12" fill="#6F7678"/>',
        sg.cross(860, 190, 36),
    ),
    "ld-hoi-thao-tang-qua": pic(
        "Trong hội trường, người bán hàng giơ hộp quà có móc câu, các bác lớn tuổi ngồi nghe.",
        r.room("#F6EBD2", "#C29B70"),
        x.flag_line(80, 1120, 40, 24),
        '<rect x="330" y="330" width="540" height="80" rx="8" fill="#8A3620"/><rect x="330" y="330" width="540" height="16" rx="6" fill="#A9593C"/>',
        person(
            560,
            400,
            1.45,
            shirt="#35465A",
            trousers="#22302F",
            right="out",
            left="hold",
            hold_left="mic",
        ),
        sg.gift(700, 330, 0.95),
        sg.hook(770, 190, 1.15, _GREY, 110),
        '<g transform="translate(430 330)"><rect x="-50" y="-40" width="100" height="40" rx="6" fill="#54625F"/><circle cx="-20" cy="-46" r="20" fill="#3A4442"/><circle cx="24" cy="-46" r="20" fill="#3A4442"/></g>',
        *(
            back(px, 506, 1.4, c, h, grey=True)
            for px, c, h in (
                (260, "#7A3F5C", "bun"),
                (420, "#5F7F8A", ""),
                (600, "#A9472A", "bun"),
                (770, "#8C7B66", ""),
                (930, "#1E6B5A", "bun"),
            )
        ),
        sg.warning(960, 200, 1.05),
    ),
    "ld-trung-thuong": pic(
        "Hộp quà đỏ treo trên lưỡi câu lủng lẳng trước mặt cụ bà, con cháu đưa tay can.",
        land.plain_stage("#FBEFD3", "#FDF6E4", "#D9B36A", 8),
        sg.hook(640, 170, 1.5, _GREY, 120),
        sg.gift(570, 300, 1.15),
        person(
            360,
            _Y,
            1.55,
            shirt="#7A3F5C",
            trousers="#2B3044",
            grey=True,
            hair="bun",
            right="out",
            left="low",
        ),
        person(
            800,
            _Y,
            1.6,
            shirt="#1E6B5A",
            trousers="#35465A",
            hair="long",
            left="up",
            right="down",
            look=-1,
        ),
        sg.star(480, 130, 16),
        sg.star(520, 100, 11, "#A9472A"),
        sg.star(690, 340, 12),
        sg.warning(970, 330, 0.95),
    ),
    "ld-giong-phan-bon": pic(
        "Bao giống rao trên mạng trông đẹp, ngoài ruộng mầm mọc lơ thơ héo úa.",
        land.plain("dusk", 51, 240),
        '<rect y="398" width="1200" height="102" fill="#B98762"/>',
        *(
            f'<path d="M{px} 440q-4 -20 -{12 + i % 3 * 5} -{20 + i % 2 * 8}" stroke="#B5A04A" stroke-width="5" fill="none" stroke-linecap="round"/>'
            for i, px in enumerate(range(80, 1180, 120))
        ),
        *(
            f'<path d="M{px} 480q6 -22 {16 - i % 3 * 4} -{26 + i % 2 * 6}" stroke="#9C8A3E" stroke-width="6" fill="none" stroke-linecap="round"/>'
            for i, px in enumerate(range(130, 1180, 150))
        ),
        person(
            420,
            468,
            1.6,
            shirt="#5F7F8A",
            trousers="#3D4B4A",
            hat="non",
            left="low",
            right="out",
            hold="leaf",
        ),
        e.phone(
            690,
            240,
            1.0,
            sg.bar("#8A3620")
            + gd.sack(0, 30, 1.15)
            + sg.star(-44, 66, 14)
            + sg.star(0, 66, 14)
            + sg.star(44, 66, 14)
            + '<rect x="-60" y="100" width="120" height="40" rx="20" fill="#D99A1C"/>',
            "#FAEEE7",
        ),
        gd.sack(560, 480, 0.9),
        sg.warning(880, 330, 1.1),
    ),
    "ld-thuong-lai-dat-coc": pic(
        "Chậu cúc xếp đầy vườn, chiếc xe tải đi khuất, bác nông dân cầm tờ tiền cọc mỏng.",
        land.hills("rose", 81, 240),
        land.road(404, "#D5C7AC"),
        b.truck(1010, 430, 0.85, "#8E897D"),
        '<path d="M820 410h-60M830 392h-40" stroke="#FFFFFF" stroke-width="7" stroke-linecap="round"/>',
        *(g.pot(px, 460, 1.0, "flower", "#8A3620") for px in (90, 190, 290, 700, 800)),
        *(g.pot(px, 490, 1.15, "flower") for px in (140, 250, 650, 760, 870, 980)),
        person(
            470, 470, 1.65, shirt="#1E6B5A", trousers="#3D4B4A", hat="non", right="up", left="low"
        ),
        sg.notes(566, 206, 0.55),
        sg.document(700, 210, 0.8, -6, stamp=False),
        '<path d="M672 236q20 -16 34 0t34 -4" stroke="#A9472A" stroke-width="5" fill="none" stroke-linecap="round"/>',
        sg.cross(750, 160, 24),
    ),
    "ld-deepfake": pic(
        "Cuộc gọi hình hiện khuôn mặt nửa thật nửa mặt nạ, bà mẹ cầm máy khác gọi lại số quen.",
        land.plain_stage("#DDEDE7", "#EAF4EF", "#9CBFAE", 11),
        e.phone(
            700,
            240,
            1.1,
            sg.mask_face(0, -10, 1.15, shirt="#5F7F8A")
            + '<circle cx="-34" cy="142" r="20" fill="#C4382B"/><circle cx="34" cy="142" r="20" fill="#62A48D"/>',
            "#E3E4DE",
        ),
        person(
            430,
            _Y,
            1.6,
            shirt="#A9472A",
            trousers="#2B3044",
            hair="bun",
            left="ear",
            hold_left="phone",
            right="up",
        ),
        sg.warning(930, 360, 1.1),
        sg.check(320, 140, 26),
        '<path d="M350 160Q370 190 384 210" fill="none" stroke="#1E6B5A" stroke-width="5" stroke-dasharray="3 12" stroke-linecap="round"/>',
    ),
    "ld-qr-dan-de": pic(
        "Ở quầy hàng, tấm mã QR lạ dán đè lệch lên mã thật, chị chủ quán soi kính lúp kiểm tra.",
        land.plain_stage("#F6E3DA", "#FAEEE7", "#C9A08F", 12),
        person(
            400, 430, 1.55, shirt="#1E6B5A", trousers="#35465A", hair="bun", right="out", left="low"
        ),
        b.counter(560, _Y + 20, 1.35, 420, "#C89B6A"),
        e.qr_stand(620, 356, 2.2, "#1E6B5A", 2),
        '<g transform="rotate(9 650 218)"><rect x="586" y="150" width="128" height="136" rx="4" fill="#FFFFFF"/><path d="M586 272l20 14h-20Z" fill="#C9BFA8"/></g>',
        '<g transform="rotate(9 650 218)">' + e.qr_code(650, 216, 104, "#8A3620", 11) + "</g>",
        sg.magnifier(510, 250, 0.75, angle=90),
        sg.warning(850, 290, 1.15),
        sg.cross(730, 130, 26),
    ),
    "ld-chiem-zalo": pic(
        "Bàn tay đeo găng thò ra từ màn hình lấy chìa khoá, các tin nhắn vay tiền bay tới bạn bè.",
        land.plain_stage("#DCEBEE", "#EAF3F4", "#9CB7BC", 13),
        e.phone(
            560,
            240,
            1.06,
            sg.bar("#3F7FB0")
            + sg.bubble(-14, -84, 116, 46, "#FFFFFF", "left", sg.lines(70))
            + sg.bubble(
                14, 100, 116, 46, "#F6E3DA", "right", sg.coin(-30, 0, 13) + sg.coin(0, 0, 13)
            ),
            "#EAF3F4",
        ),
        '<path d="M560 268Q640 300 716 268" stroke="#3A4446" stroke-width="54" fill="none" stroke-linecap="round"/><path d="M690 232L712 306" stroke="#A9472A" stroke-width="12" stroke-linecap="round"/>',
        sg.key(800, 244, 1.0, "#D99A1C", 8),
        '<g fill="#3A4446"><rect x="706" y="226" width="86" height="70" rx="26"/><rect x="740" y="216" width="66" height="22" rx="11"/><rect x="744" y="238" width="68" height="20" rx="10"/><rect x="744" y="258" width="64" height="20" rx="10"/><rect x="738" y="278" width="56" height="18" rx="9"/></g><path d="M748 238h50M748 258h54M748 278h46" stroke="#22302F" stroke-width="3" stroke-linecap="round"/>',
        sg.bubble(320, 150, 110, 60, "#F6E3DA", "right", sg.coin(0, 0, 14)),
        sg.bubble(330, 290, 110, 60, "#F6E3DA", "right", sg.coin(0, 0, 14)),
        sg.shield(850, 130, 0.6),
        sg.lock(850, 390, 0.9),
    ),
}
