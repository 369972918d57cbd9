"""Materials and guides: bulletins, leaflets, posters, quizzes, lessons."""

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
from tools.draw.core import at
from tools.draw.people import back, child, doctor, person, police
from tools.draw.picture import Picture, pic

_Y = 436


def _air(ground: str, inside: str, folk: str = "", *, left: bool = True) -> str:
    """A loudspeaker pole that says what stands in a big bubble; someone listens."""
    x0 = 340 if left else 860
    return (
        ground
        + b.loudspeakers(x0, 452, 1.45)
        + b.sound(x0 + 92, 104, 0.9)
        + b.sound(x0 - 92, 124, 0.8, flip=True)
        + sg.bubble(700 if left else 500, 176, 400, 240, "#FFFFFF", "left" if left else "right")
        + folk
        + at(0 if left else -200, -24, inside)
    )


def _leaflet(
    tone: str,
    seed: int,
    panels: tuple[str, str, str],
    colours: tuple[str, str, str],
    folk: str = "",
) -> str:
    """A leaflet folded in three, standing open."""
    out = land.plain_stage(
        *{
            "gold": ("#FBEFD3", "#FDF6E4", "#D9B36A"),
            "jade": ("#DDEDE7", "#EAF4EF", "#9CBFAE"),
            "rose": ("#F6E3DA", "#FAEEE7", "#C9A08F"),
            "blue": ("#DCEBEE", "#EAF3F4", "#9CB7BC"),
        }[tone],
        seed,
    )
    out += '<ellipse cx="600" cy="446" rx="330" ry="16" fill="#22302F" fill-opacity=".12"/>'
    for i, (inner, colour) in enumerate(zip(panels, colours, strict=True)):
        x0 = 300 + 200 * i
        up, down = (0, 26) if i % 2 == 0 else (26, 0)
        out += f'<path d="M{x0} {70 + up}L{x0 + 200} {70 + down}V{420 + down}L{x0} {420 + up}Z" fill="{"#FFFFFF" if i % 2 == 0 else "#F4EEE2"}"/>'
        out += f'<path d="M{x0} {70 + up}L{x0 + 200} {70 + down}V{122 + down}L{x0} {122 + up}Z" fill="{colour}"/>'
        out += (
            f'<g transform="translate({x0 + 100} 216)">{inner}</g>'
            f'<path d="M{x0 + 36} 330h128M{x0 + 36} 352h104M{x0 + 36} 374h118" stroke="#D8CFBE" stroke-width="9" stroke-linecap="round"/>'
        )
    return out + folk


def _poster(wall: str, inner: str, head: str, folk: str) -> str:
    """A poster on the wall of the village hall."""
    return (
        f'<rect width="1200" height="500" fill="{wall}"/><rect y="420" width="1200" height="80" fill="#C29B70"/><rect y="412" width="1200" height="12" fill="#9A6B43"/>'
        f'<rect x="438" y="36" width="324" height="370" rx="6" fill="#22302F" fill-opacity=".1"/><rect x="430" y="28" width="324" height="370" rx="6" fill="#FBF7EF"/><path d="M430 34q0 -6 6 -6h312q6 0 6 6v54H430Z" fill="{head}"/><circle cx="450" cy="46" r="6" fill="#D99A1C"/><circle cx="734" cy="46" r="6" fill="#D99A1C"/>'
        + inner
        + folk
    )


PICTURES: dict[str, Picture] = {
    "tl-loa-01-vneid": pic(
        "Loa thôn nói về định danh điện tử, trong bong bóng có thẻ căn cước và điện thoại.",
        _air(
            land.village("dawn", 51, None) + land.lane("#EAD9BC", 340, 380, 240),
            sg.id_card(630, 200, 1.15, -6) + e.phone(800, 200, 0.52, x.fingerprint(0, 0, 1.7)),
            person(620, 478, 0.98, shirt="#D99A1C", trousers="#2B3044", hat="non", look=-1)
            + person(
                720, 478, 0.98, shirt="#7A3F5C", trousers="#2B3044", grey=True, hair="bun", look=-1
            ),
        ),
    ),
    "tl-loa-02-lua-dao": pic(
        "Loa thôn nhắc tránh lừa đảo, trong bong bóng có tấm khiên và chiếc móc câu.",
        _air(
            land.mekong("blue", 53, 1060),
            sg.shield(620, 200, 1.15)
            + sg.hook(810, 230, 0.9, "#5B6266", 30)
            + sg.cross(830, 130, 24),
            person(
                470,
                478,
                0.98,
                shirt="#A9472A",
                trousers="#2B3044",
                hair="bun",
                right="hold",
                hold="phone",
                look=1,
            ),
            left=False,
        ),
    ),
    "tl-loa-03-ban-hang": pic(
        "Loa thôn nói chuyện bán hàng trên mạng, trong bong bóng có sọt trái cây, điện thoại và thùng hàng.",
        _air(
            land.hills("gold", 55, 1060) + g.orchard([80, 190, 1120], 410, 1.0, "orange"),
            g.basket(600, 280, 0.95)
            + e.phone(
                710,
                200,
                0.5,
                '<path d="M-60 -20H60L46 60H-46Z" fill="#D99A1C"/><path d="M-34 -20L0 -70L34 -20" stroke="#A9472A" stroke-width="11" fill="none"/>',
            )
            + gd.parcel(820, 276, 1.0),
            person(
                660,
                478,
                0.98,
                shirt="#1E6B5A",
                trousers="#2B3044",
                hat="non",
                left="low",
                hold_left="basket",
                look=-1,
            ),
        ),
    ),
    "tl-loa-04-bhyt-dien-tu": pic(
        "Loa thôn nói về thẻ bảo hiểm y tế trên điện thoại, trong bong bóng có trái tim và hộp thuốc.",
        _air(
            land.terraces("rose", 57, 1040),
            e.phone(
                610,
                200,
                0.54,
                sg.heart(0, -30, 3.4)
                + '<rect x="-66" y="60" width="132" height="64" rx="10" fill="#FFFFFF"/><path d="M-46 84h60M-46 104h84" stroke="#B9B3A6" stroke-width="9" stroke-linecap="round"/>',
            )
            + '<rect x="720" y="160" width="140" height="110" rx="14" fill="#DDEDE7"/>'
            + x.medicine(790, 260, 1.4)
            + sg.check(840, 120, 22),
            person(
                500,
                478,
                0.98,
                shirt="#5F7F8A",
                trousers="#2B3044",
                grey=True,
                right="low",
                hold="stick",
                look=1,
            )
            + person(610, 478, 0.98, shirt="#D98E6F", trousers="#35465A", hair="long", look=1),
            left=False,
        ),
    ),
    "tl-loa-05-dich-vu-cong": pic(
        "Loa thôn nói về nộp hồ sơ qua mạng, trong bong bóng có giấy tờ bay từ máy tính.",
        _air(
            land.mountains("mist", 59, 1040) + b.house(140, 408, 1.0, "#D9A386", "#8A3620"),
            e.laptop(650, 280, 1.05, sg.check(0, 0, 22)) + sg.document(810, 190, 0.9, 8),
            person(
                650,
                478,
                0.98,
                shirt="#35557A",
                trousers="#2B3044",
                right="hold",
                hold="paper",
                look=-1,
            ),
        ),
    ),
    "tl-loa-06-mat-khau-otp": pic(
        "Loa thôn nhắc giữ mật khẩu, trong bong bóng có ổ khoá, chìa khoá và bốn ô số che kín.",
        _air(
            land.town("dusk", 61),
            sg.lock(610, 196, 1.25)
            + sg.key(700, 140, 0.9, "#D99A1C", 16)
            + "".join(
                f'<rect x="{690 + 48 * i}" y="216" width="40" height="48" rx="8" fill="#DDEDE7"/><circle cx="{710 + 48 * i}" cy="240" r="8" fill="#22302F"/>'
                for i in range(4)
            ),
            person(
                470,
                478,
                0.98,
                shirt="#1E6B5A",
                trousers="#35465A",
                right="hold",
                hold="phone",
                look=1,
            )
            + person(590, 478, 0.98, shirt="#7A3F5C", trousers="#2B3044", hair="bun", look=1),
            left=False,
        ),
    ),
    "tl-loa-07-thanh-toan-qr": pic(
        "Loa thôn nói chuyện trả tiền bằng mã QR, trong bong bóng có mã, điện thoại và đồng xu.",
        _air(
            land.plain("day", 63, 1060),
            e.qr_sheet(620, 190, 130, "#1E6B5A", 6)
            + e.phone(770, 200, 0.46, sg.check(0, 0, 60))
            + sg.coin(856, 130, 22)
            + sg.coin(860, 260, 17),
            b.stall(
                720,
                478,
                0.72,
                "#A9472A",
                g.basket(-60, -84, 0.7, "greens") + e.qr_stand(60, -84, 0.7),
            ),
        ),
    ),
    "tl-loa-08-to-cong-nghe": pic(
        "Loa thôn giới thiệu tổ công nghệ số cộng đồng, trong bong bóng có ba thành viên cầm điện thoại.",
        _air(
            land.highland("paper", 65, 1060) + b.stilt(150, 408, 0.8),
            person(
                590,
                330,
                0.98,
                pose="bust",
                shirt="#2F6FA8",
                hair="long",
                right="hold",
                hold="phone",
            )
            + person(700, 330, 1.05, pose="bust", shirt="#A9472A", right="hold", hold="phone")
            + person(
                810, 330, 0.98, pose="bust", shirt="#1E6B5A", grey=True, right="hold", hold="phone"
            ),
            person(
                480,
                478,
                0.98,
                shirt="#8A3620",
                trousers="#2B3044",
                hat="khan",
                hat_colour="#2E4A6B",
                look=1,
            ),
            left=False,
        ),
    ),
    "tl-loa-09-thien-tai": pic(
        "Loa thôn báo mưa bão, trong bong bóng có mây đen, mưa và biển cảnh báo.",
        _air(
            land.coast("mist", 67, None) + b.fishing_boat(1010, 340, 0.6, "#2F6F86"),
            sg.cloud_sign(620, 160, 1.3, "#8FA3A3")
            + '<path d="M570 220l-10 30M606 220l-10 30M642 220l-10 30M678 220l-10 30" stroke="#3F7F84" stroke-width="7" stroke-linecap="round"/>'
            + sg.warning(800, 200, 1.25),
            person(
                640, 478, 0.98, shirt="#D99A1C", trousers="#2B3044", hat="non", left="up", look=-1
            ),
        ),
    ),
    "tl-loa-10-binh-dan-hoc-vu-so": pic(
        "Loa thôn mời bà con học kỹ năng số, trong bong bóng có sách mở, mũ cử nhân và điện thoại.",
        _air(
            land.limestone("gold", 69, 1060),
            sg.book(640, 230, 1.15, "#A9472A")
            + x.mortar_board(640, 120, 0.8)
            + e.phone(810, 200, 0.46, sg.play(0, 0, 60)),
            person(
                440,
                478,
                0.98,
                shirt="#5F7F8A",
                trousers="#2B3044",
                grey=True,
                hair="bald",
                right="hold",
                hold="phone",
                look=1,
            )
            + child(520, 478, 0.7, shirt="#A9472A", trousers="#35465A", hair="bob", look=1),
            left=False,
        ),
    ),
    "tl-to-roi-01-vneid": pic(
        "Tờ rơi gấp ba mở ra, ba trang vẽ thẻ căn cước, dấu vân tay và dấu kiểm.",
        _leaflet(
            "jade",
            1,
            (
                sg.id_card(0, 0, 0.85),
                x.fingerprint(0, 0, 1.3),
                e.phone(0, 0, 0.4, sg.check(0, 0, 60)),
            ),
            ("#A9472A", "#A9472A", "#A9472A"),
            police(960, 466, 1.45, left="out", right="down"),
        ),
    ),
    "tl-to-roi-02-lua-dao": pic(
        "Tờ rơi gấp ba mở ra, ba trang vẽ móc câu, biển cảnh báo và tấm khiên.",
        _leaflet(
            "rose",
            2,
            (sg.hook(24, 26, 0.9, "#5B6266", 20), sg.warning(0, 0, 1.1), sg.shield(0, 0, 0.9)),
            ("#8A3620", "#8A3620", "#8A3620"),
            person(
                240,
                468,
                1.5,
                shirt="#7A3F5C",
                trousers="#2B3044",
                grey=True,
                hair="bun",
                right="out",
                left="low",
            ),
        ),
    ),
    "tl-to-roi-03-ban-nong-san": pic(
        "Tờ rơi gấp ba mở ra, ba trang vẽ sọt cam, điện thoại mở gian hàng và xe giao hàng.",
        _leaflet(
            "gold",
            3,
            (
                g.basket(0, 40, 1.15),
                e.phone(0, 0, 0.42, sg.bar() + sg.rows(0, -80)),
                b.scooter(0, 56, 0.85, "#A9472A"),
            ),
            ("#1E6B5A", "#1E6B5A", "#1E6B5A"),
            person(
                970,
                468,
                1.5,
                shirt="#1E6B5A",
                trousers="#3D4B4A",
                hat="non",
                left="out",
                right="down",
            )
            + g.crate(1080, 474, 1.0),
        ),
    ),
    "tl-to-roi-04-kham-tu-xa": pic(
        "Tờ rơi gấp ba mở ra, ba trang vẽ bác sĩ trên điện thoại, trạm y tế và trái tim.",
        _leaflet(
            "blue",
            4,
            (
                e.phone(0, 0, 0.44, r.bust(coat=True, s=1.5), "#CFE3DC"),
                b.clinic(0, 56, 0.52),
                sg.heart(0, 0, 2.4),
            ),
            ("#2F6F86", "#2F6F86", "#2F6F86"),
            doctor(230, 468, 1.5, hair="long", right="out", left="down"),
        ),
    ),
    "tl-to-roi-05-chuyen-tien": pic(
        "Tờ rơi gấp ba mở ra, ba trang vẽ mã QR, điện thoại có ổ khoá và đồng tiền.",
        _leaflet(
            "jade",
            5,
            (
                e.qr_sheet(0, 0, 110, "#1E6B5A", 7),
                e.phone(0, 0, 0.42, sg.lock(0, 0, 1.7)),
                sg.coins(0, 40, 1.3),
            ),
            ("#D99A1C", "#D99A1C", "#D99A1C"),
            person(
                960,
                468,
                1.5,
                shirt="#A9472A",
                trousers="#35465A",
                hair="bob",
                left="hold",
                hold_left="phone",
                right="down",
            ),
        ),
    ),
    "tl-to-roi-06-dich-vu-cong": pic(
        "Tờ rơi gấp ba mở ra, ba trang vẽ tờ đơn, máy tính và trụ sở xã.",
        _leaflet(
            "rose",
            6,
            (
                sg.document(0, 0, 1.05),
                e.laptop(0, 50, 0.85, sg.check(0, 0, 22)),
                b.office(0, 70, 0.52),
            ),
            ("#1E6B5A", "#A9472A", "#1E6B5A"),
            person(235, 468, 1.5, shirt="#2F6FA8", trousers="#35465A", right="out", left="down")
            + person(
                970,
                468,
                1.5,
                shirt="#8C7B66",
                trousers="#2B3044",
                grey=True,
                left="hold",
                hold_left="paper",
            ),
        ),
    ),
    "tl-ap-phich-01-5-khong": pic(
        "Áp phích trên tường nhà văn hoá có năm biểu tượng gạch chéo, bà con đứng xem.",
        _poster(
            "#DDEDE7",
            "".join(
                f'<g transform="translate({px} {py})">{inner}</g>' + sg.cross(px + 46, py + 32, 17)
                for px, py, inner in (
                    (506, 146, sg.id_card(0, 0, 0.56)),
                    (
                        664,
                        146,
                        '<rect x="-52" y="-26" width="104" height="52" rx="10" fill="#F3D998"/><circle cx="-26" r="8" fill="#22302F"/><circle r="8" fill="#22302F"/><circle cx="26" r="8" fill="#22302F"/>',
                    ),
                    (506, 244, sg.envelope(0, 0, 0.8)),
                    (664, 244, sg.document(0, 0, 0.62)),
                    (592, 334, sg.notes(0, 0, 0.8)),
                )
            ),
            "#A9472A",
            person(
                330, 470, 1.6, shirt="#D99A1C", trousers="#2B3044", hat="non", look=1, right="low"
            )
            + person(
                870,
                470,
                1.6,
                shirt="#1E6B5A",
                trousers="#35465A",
                hair="bun",
                left="out",
                right="low",
            ),
        ),
    ),
    "tl-ap-phich-02-otp": pic(
        "Áp phích trên tường vẽ bàn tay che kín dãy số bí mật, một bác lớn tuổi đứng xem.",
        _poster(
            "#F6E3DA",
            "".join(
                f'<rect x="{462 + 46 * i}" y="140" width="38" height="52" rx="8" fill="#DDEDE7"/><circle cx="{481 + 46 * i}" cy="166" r="8" fill="#22302F"/>'
                for i in range(6)
            )
            + sg.lock(592, 300, 1.35),
            "#8A3620",
            person(
                330, 470, 1.6, shirt="#5F7F8A", trousers="#2B3044", grey=True, look=1, right="out"
            )
            + person(
                880,
                470,
                1.55,
                shirt="#7A3F5C",
                trousers="#2B3044",
                hair="bun",
                left="low",
                right="up",
            ),
        ),
    ),
    "tl-ap-phich-03-4-buoc-gian-hang": pic(
        "Áp phích trên tường có bốn ô nối nhau: chụp ảnh, mở gian hàng, gói hàng, giao hàng.",
        _poster(
            "#FBEFD3",
            "".join(
                f'<circle cx="{px}" cy="{py}" r="62" fill="{c}"/><g transform="translate({px} {py})">{inner}</g>'
                for px, py, c, inner in (
                    (518, 164, "#DDEDE7", g.basket(0, 24, 0.62)),
                    (666, 164, "#F6E3DA", e.phone(0, 0, 0.25, sg.bar() + sg.rows(0, -90))),
                    (518, 312, "#F3D998", gd.parcel(0, 30, 0.9)),
                    (666, 312, "#DCEBEE", b.scooter(0, 34, 0.5, "#A9472A")),
                )
            ),
            "#1E6B5A",
            person(
                330,
                470,
                1.6,
                shirt="#A9472A",
                trousers="#2B3044",
                hair="bun",
                look=1,
                right="out",
                left="low",
            )
            + person(
                880,
                470,
                1.6,
                shirt="#1E6B5A",
                trousers="#3D4B4A",
                hat="non",
                left="low",
                right="hold",
                hold="phone",
            ),
        ),
    ),
    "tl-ap-phich-04-so-can-nho": pic(
        "Áp phích trên tường có chiếc điện thoại và các biểu tượng cứu hoả, y tế, trẻ em, công an.",
        _poster(
            "#E6EDDC",
            e.keypad_phone(592, 236, 0.95)
            + "".join(
                f'<circle cx="{px}" cy="{py}" r="40" fill="{c}"/><g transform="translate({px} {py})">{inner}</g>'
                for px, py, c, inner in (
                    (488, 160, "#F6E3DA", x.fire(0, 26, 0.4)),
                    (696, 160, "#DCEBEE", sg.shield(0, 0, 0.32)),
                    (
                        488,
                        310,
                        "#FFFFFF",
                        '<path d="M-7 -22h14v15h15v14h-15v15h-14v-15h-15v-14h15Z" fill="#A9472A"/>',
                    ),
                    (696, 310, "#F3D998", sg.heart(0, 0, 1.2)),
                )
            ),
            "#A9472A",
            person(330, 470, 1.6, shirt="#E8BC5C", trousers="#35465A", look=1, right="low")
            + child(420, 474, 1.1, shirt="#A9472A", trousers="#35465A")
            + person(
                880,
                470,
                1.55,
                shirt="#7A3F5C",
                trousers="#2B3044",
                grey=True,
                hair="bun",
                left="low",
                right="hold",
                hold="phone",
            ),
        ),
    ),
    "tl-do-vui-01-an-toan": pic(
        "Bà con giơ tay trả lời câu đố vui về an toàn trên mạng, người dẫn cầm micro bên tấm khiên.",
        r.room("#F6E3DA", "#C29B70"),
        x.flag_line(60, 1140, 36, 24),
        r.board(
            440,
            74,
            320,
            170,
            "white",
            sg.shield(540, 160, 0.8)
            + '<circle cx="670" cy="160" r="50" fill="#FBEFD3"/><path d="M652 146q2 -22 20 -22t20 20q0 14 -20 24v10" stroke="#A9472A" stroke-width="10" fill="none" stroke-linecap="round"/><circle cx="672" cy="198" r="6" fill="#A9472A"/>',
        ),
        person(
            880,
            448,
            1.5,
            shirt="#A9472A",
            trousers="#35465A",
            hair="bob",
            left="hold",
            hold_left="mic",
            right="out",
        ),
        *(
            back(px, 510, 1.4, c, h)
            + (
                f'<path d="M{px + 40} 440Q{px + 66} 400 {px + 60} 352" stroke="{c}" stroke-width="20" fill="none" stroke-linecap="round"/><circle cx="{px + 60}" cy="344" r="12" fill="#DCA679"/>'
                if up
                else ""
            )
            for px, c, h, up in (
                (270, "#1E6B5A", "", True),
                (420, "#7A3F5C", "bun", False),
                (570, "#D99A1C", "non", True),
                (720, "#5F7F8A", "", False),
            )
        ),
    ),
    "tl-do-vui-02-so-hoa-lang-que": pic(
        "Hai đội bấm chuông thi đố vui trong sân nhà văn hoá, giữa là hộp câu hỏi.",
        land.village("gold", 71, 980),
        b.hall(600, 390, 1.15),
        land.ground(396, "#E0CBA5", 3, 4),
        person(330, 464, 1.5, shirt="#1E6B5A", trousers="#35465A", hair="bun", right="up"),
        person(440, 466, 1.5, shirt="#1E6B5A", trousers="#35465A", grey=True, right="low"),
        person(760, 466, 1.5, shirt="#A9472A", trousers="#35465A", left="low"),
        person(870, 464, 1.5, shirt="#A9472A", trousers="#35465A", hair="long", left="up"),
        b.table(390, 478, 0.95, 240),
        b.table(815, 478, 0.95, 240),
        '<g transform="translate(600 470)"><rect x="-60" y="-90" width="120" height="90" rx="10" fill="#D99A1C"/><path d="M-18 -58q2 -20 18 -20t18 18q0 12 -18 20v8" stroke="#FBF7EF" stroke-width="10" fill="none" stroke-linecap="round"/><circle cy="-14" r="6" fill="#FBF7EF"/></g>',
        *(
            f'<path d="M{px - 20} 406a20 20 0 0 1 40 0Z" fill="#C4382B"/><rect x="{px - 26}" y="404" width="52" height="8" rx="3" fill="#6E2A1A"/>'
            for px in (390, 815)
        ),
    ),
    "tl-bai-giang-01-dien-thoai": pic(
        "Lớp học dùng điện thoại: người hướng dẫn chỉ lên hình chiếc điện thoại lớn, bác lớn tuổi làm theo.",
        r.room("#DDEDE7", "#C9A97F"),
        r.board(
            420,
            50,
            380,
            220,
            "white",
            e.wide_phone(
                610,
                160,
                0.62,
                "".join(
                    f'<rect x="{-140 + 74 * i}" y="-50" width="54" height="54" rx="12" fill="{c}"/>'
                    for i, c in enumerate(("#A9472A", "#1E6B5A", "#D99A1C", "#62A48D"))
                ),
            )
            + sg.finger(712, 150, 0.36, "#DCA679", "#1E6B5A", -14),
        ),
        person(330, 452, 1.6, shirt="#2F6FA8", trousers="#35465A", right="out", left="down"),
        *(
            person(
                px,
                474,
                1.4,
                pose="sit",
                shirt=c,
                trousers="#2B3044",
                grey=True,
                hair=h,
                right="hold",
                hold="phone",
                look=-1,
            )
            for px, c, h in ((880, "#7A3F5C", "bun"), (1010, "#8C7B66", "bald"))
        ),
        person(
            760,
            474,
            1.4,
            pose="sit",
            shirt="#A9472A",
            trousers="#2B3044",
            hat="khan",
            hat_colour="#2E4A6B",
            right="hold",
            hold="phone",
            look=-1,
        ),
    ),
    "tl-bai-giang-02-vneid": pic(
        "Lớp học cài định danh điện tử: chiến sĩ công an chỉ trên giá lật, bà con cầm thẻ và điện thoại.",
        r.room("#FBEFD3", "#C29B70"),
        r.window(100, 84, 170, 150, "fields", "day"),
        x.easel(470, 448, 1.5, sg.id_card(-18, 0, 0.5) + x.fingerprint(52, 0, 0.7)),
        police(330, 452, 1.55, right="out", left="down"),
        person(
            690,
            466,
            1.5,
            pose="sit",
            shirt="#1E6B5A",
            trousers="#2B3044",
            hat="non",
            right="hold",
            hold="phone",
            look=-1,
        ),
        person(
            830,
            470,
            1.5,
            pose="sit",
            shirt="#7A3F5C",
            trousers="#2B3044",
            hair="bun",
            right="hold",
            hold="card",
            look=-1,
        ),
        person(
            970,
            466,
            1.5,
            pose="sit",
            shirt="#5F7F8A",
            trousers="#2B3044",
            grey=True,
            right="hold",
            hold="phone",
            look=-1,
        ),
    ),
    "hd-to-cong-nghe-so": pic(
        "Tổ công nghệ số cộng đồng ba người đi trên đường làng, tay cầm điện thoại, sổ tay và máy tính bảng.",
        land.village("day", 73, 980),
        land.lane("#EAD9BC", 600, 380, 340),
        person(
            470,
            466,
            1.65,
            shirt="#2F6FA8",
            trousers="#35465A",
            hair="long",
            right="hold",
            hold="tablet",
        ),
        person(
            600,
            472,
            1.75,
            shirt="#A9472A",
            trousers="#2B3044",
            right="hold",
            hold="phone",
            left="down",
        ),
        person(
            740,
            468,
            1.65,
            shirt="#1E6B5A",
            trousers="#35465A",
            hair="bun",
            grey=True,
            right="low",
            hold="book",
            left="up",
        ),
        g.bush(250, 440, 1.1),
        g.bush(960, 440, 1.1),
    ),
    "hd-ve-noi-dung": pic(
        "Ngôi nhà có mái che bốn viên gạch, quanh đó là sách, tờ in và kính lúp.",
        land.stage("sand", 62),
        '<path d="M380 250L600 80L820 250" fill="none" stroke="#A9472A" stroke-width="30" stroke-linecap="round" stroke-linejoin="round"/>',
        *(
            f'<rect x="{px}" y="{py}" width="124" height="76" rx="12" fill="{c}"/>'
            for px, py, c in (
                (470, 246, "#A9472A"),
                (606, 246, "#1E6B5A"),
                (470, 336, "#D99A1C"),
                (606, 336, "#A9472A"),
            )
        ),
        sg.book(330, 380, 0.8, "#1E6B5A"),
        sg.document(860, 340, 1.0, 6),
        sg.magnifier(920, 270, 0.7),
    ),
    "hd-mang-ban-cap-nhat": pic(
        "Anh thanh niên đưa chiếc USB cho chị cán bộ đứng bên máy tính ở nhà văn hoá.",
        r.room("#E6F0EA", "#CFA97A"),
        r.window(170, 96, 170, 150, "palms", "day"),
        r.wall_frame(470, 112, 1.2, "star"),
        b.table(860, 448, 1.1, 240),
        e.desktop(880, 368, 1.0),
        person(
            470, 444, 1.6, shirt="#1E6B5A", trousers="#35465A", right="out", left="down", look=1
        ),
        person(690, 444, 1.6, shirt="#A9472A", trousers="#2B3044", hair="bun", left="out", look=-1),
        at(
            580,
            306,
            '<rect x="-24" y="-12" width="36" height="24" rx="6" fill="#D99A1C"/><rect x="12" y="-8" width="16" height="16" fill="#C9CFCB"/><path d="M16 -4H23M16 4H23" stroke="#6F746F" stroke-width="3"/>',
        ),
    ),
    "hd-hop-thon": pic(
        "Trong nhà văn hoá, bà con ngồi họp, chị cán bộ phát những tập giấy vừa in.",
        r.room("#F3E3CF", "#B98E63"),
        r.window(90, 84, 170, 150, "fields", "dawn"),
        r.window(940, 84, 170, 150, "fields", "dawn"),
        r.wall_frame(600, 110, 1.4, "star"),
        person(
            600,
            440,
            1.6,
            shirt="#A9472A",
            trousers="#35465A",
            hair="bob",
            left="hold",
            hold_left="paper",
            right="out",
            hold="paper",
        ),
        b.table(790, 448, 1.1, 200),
        e.printer(790, 368, 0.95),
        back(270, 508, 1.4, "#1E6B5A", "bun"),
        back(420, 512, 1.4, "#5F7F8A", ""),
        back(570, 508, 1.4, "#D99A1C", "non"),
        back(720, 512, 1.4, "#7A3F5C", "bun"),
        back(880, 508, 1.4, "#35557A", ""),
        back(1020, 512, 1.4, "#8A3620", "long"),
    ),
    "hd-thu-thap-chuyen": pic(
        "Cô cán bộ ngồi hiên nhà ghi chép lời kể của bác nông dân, điện thoại đặt bên để thu âm.",
        land.hills("gold", 91, 930),
        r.veranda(),
        r.mat(600, 450, 460),
        person(
            440,
            458,
            1.6,
            pose="floor",
            shirt="#1E6B5A",
            trousers="#35465A",
            hair="long",
            right="low",
            hold="paper",
            left="low",
            look=1,
        ),
        person(
            730,
            458,
            1.6,
            pose="floor",
            shirt="#8C7B66",
            trousers="#2B3044",
            grey=True,
            left="out",
            right="up",
            look=-1,
        ),
        gd.tea_set(590, 462, 0.7),
        sg.bubble(
            600,
            150,
            150,
            90,
            "#FFFFFF",
            "right",
            g.tree(-30, 34, 0.4, "#5FA07F", "orange") + b.house(34, 34, 0.34),
        ),
        '<rect x="520" y="446" width="44" height="12" rx="5" fill="#22302F"/>',
    ),
}
