"""Stories of the northern mountains, second part."""

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
from tools.draw.people import (
    DAO,
    HMONG,
    PA_THEN,
    SAN_CHI,
    TAY,
    VILLAGER,
    back,
    child,
    doctor,
    person,
    police,
)
from tools.draw.picture import Picture, pic

_GREEN = "#5E7A4A"

PICTURES: dict[str, Picture] = {
    "na-lung-than-lanh-thanh-huyen": pic(
        "Ngay trong vườn na, chủ vườn cùng cán bộ xã giới thiệu sọt na trước điện thoại phát trực tiếp.",
        land.hills("rose", 9, 180),
        g.orchard([70, 300, 940, 1110], 408, 1.2, "na", "#6AA886"),
        land.ground(424, "#A3BF8C", 2, 6),
        person(
            480, 462, 1.55, shirt="#D99A1C", trousers="#3D4B4A", hat="non", left="low", right="out"
        ),
        person(640, 462, 1.6, shirt="#FFFFFF", trousers="#35465A", right="out", left="down"),
        g.basket(560, 474, 1.2, "na"),
        g.crate(410, 478, 0.9, "na", 3),
        e.tripod(830, 474, 1.3),
        sg.hearts(900, 270, 0.9),
        sg.live_badge(870, 130, 0.9),
    ),
    "nu-bi-thu-khe-mo-la-thi-thau": pic(
        "Đêm mưa, nữ bí thư thôn người Sán Chỉ che ô đến gõ cửa một ngôi nhà, tay cầm điện thoại.",
        land.hills("night", 3, None),
        sg.cloud_sign(250, 90, 1.5, "#3A6063"),
        sg.cloud_sign(690, 70, 1.2, "#3A6063"),
        sg.cloud_sign(1050, 100, 1.4, "#3A6063"),
        land.ground(408, "#2E5A50", 2, 6),
        g.banana(150, 420, 1.1),
        b.house(860, 440, 2.0, "#B98B62", "#5B3A2A"),
        '<rect x="826" y="320" width="70" height="120" fill="#F3D998"/>',
        person(560, 460, 1.6, **SAN_CHI, right="hold", hold="phone", left="up"),
        x.umbrella(474, 226, 1.12, "#A9472A"),
        person(
            866, 442, 1.0, shirt="#1E6B5A", trousers="#35465A", hair="bun", left="down", right="up"
        ),
        x.rain(3, 70),
        '<path d="M800 440L720 500H1000L930 440Z" fill="#F3D998" fill-opacity=".22"/>',
    ),
    "que-chau-que-ban-thi-duyen": pic(
        "Cô gái Dao đỏ tự quay mình bằng điện thoại giữa đồi quế, bên những bó vỏ quế và chai tinh dầu.",
        land.mountains("mist", 12, 320),
        "".join(
            g.cinnamon(px, 410, sc, c)
            for px, sc, c in (
                (190, 1.15, "#8DB592"),
                (1030, 1.2, "#8DB592"),
                (80, 1.45, "#5F9474"),
                (300, 1.55, "#6FA283"),
                (920, 1.5, "#6FA283"),
                (1130, 1.6, "#5F9474"),
            )
        ),
        land.ground(418, "#8DB592", 4, 6),
        person(560, 462, 1.65, **DAO, right="up", hold="phone", left="out", hold_left="leaf"),
        x.bark(780, 474, 1.2),
        gd.bottle(700, 474, 0.9, "#8F5532"),
        gd.pack(400, 474, 0.9, "#A9683F"),
        sg.heart(700, 150, 1),
        sg.heart(740, 110, 0.7, "#D99A1C"),
    ),
    "so-hoa-mam-non-huong-sen-thu-hien": pic(
        "Cô giáo mầm non quay video hướng dẫn phụ huynh, trên bàn có máy tính xách tay và đồ chơi xếp hình.",
        r.room("#FBEFD3", "#D9B78F"),
        r.window(110, 90, 180, 150, "trees", "day"),
        x.flag_line(330, 880, 40, 20),
        r.shelf(900, 160, 210, 1, "boxes"),
        r.shelf(900, 250, 210, 1, "books", 3),
        r.wall_frame(760, 150, 1.2, "flower"),
        person(
            560,
            446,
            1.55,
            shirt="#D98E6F",
            trousers="#35465A",
            hair="long",
            right="out",
            left="low",
        ),
        b.counter(480, 464, 1.2, 300, "#C89B6A"),
        e.laptop(410, 376, 0.9, sg.cloud_sign(-4, -6, 0.6, "#62A48D")),
        x.toys(570, 376, 0.8),
        e.tripod(810, 468, 1.3),
        sg.play(890, 180, 28),
    ),
    "thanh-long-lac-thuy-postmart": pic(
        "Giữa vườn thanh long ruột đỏ, nhân viên bưu điện chỉ bà con đăng bán trên điện thoại.",
        land.hills("dusk", 14, 960),
        "".join(
            g.dragon_fruit(px, 420, sc)
            for px, sc in ((80, 1.2), (220, 1.3), (360, 1.1), (850, 1.2), (990, 1.3), (1120, 1.2))
        ),
        land.ground(428, "#A8B888", 3, 5),
        person(
            520,
            464,
            1.6,
            shirt="#E8BC5C",
            trousers="#2E4A6B",
            hat="cap",
            hat_colour="#2E4A6B",
            right="out",
            left="down",
        ),
        person(
            680,
            464,
            1.55,
            flip=True,
            shirt="#7A3F5C",
            trousers="#2B3044",
            hat="non",
            right="hold",
            hold="phone",
        ),
        g.crate(800, 478, 1.1, "dragon"),
        g.basket(400, 478, 1.0, "dragon"),
        sg.bubble(600, 150, 120, 64, "#FFFFFF", "left", sg.check(-30, 0, 17) + sg.lines(34, x=20)),
    ),
    "thay-giao-quan-ham-xanh-lai-chau": pic(
        "Buổi tối trong nhà dân ở bản biên giới, bộ đội biên phòng cầm tay chỉ bà con người Dao bấm điện thoại.",
        r.room("#C9A77E", "#8F6B48", "#7A583A"),
        r.window(130, 80, 180, 150, "night"),
        r.lamp(600, 0, 60, "#D99A1C"),
        r.shelf(860, 240, 230, 1, "jars"),
        e.qr_sheet(420, 160, 96, "#A9472A", 4),
        person(
            560,
            462,
            1.55,
            pose="sit",
            shirt=_GREEN,
            trousers="#4A6138",
            hat="peaked",
            hat_colour=_GREEN,
            right="reach",
            left="down",
            look=1,
        ),
        person(720, 464, 1.5, pose="sit", **DAO, left="hold", hold_left="phone", look=-1),
        person(
            870,
            466,
            1.5,
            pose="sit",
            shirt="#2B2F38",
            trousers="#2B2F38",
            grey=True,
            right="hold",
            hold="phone",
            look=-1,
        ),
        person(
            360,
            466,
            1.5,
            pose="sit",
            **{**DAO, "hat_colour": "#A9472A"},
            right="hold",
            hold="phone",
            look=1,
        ),
    ),
    "tho-cam-lam-binh-nguyen-thi-yeu": pic(
        "Trước gian hàng treo đầy khăn và túi thổ cẩm, các chị trong hợp tác xã nói chuyện với người xem qua điện thoại.",
        r.room("#F6E3DA", "#CDA97E"),
        r.cloth_line(120, 470, 90),
        r.cloth_line(560, 900, 80, ("#1E6B5A", "#A9472A", "#2E4A6B"), "bags"),
        person(420, 452, 1.55, **TAY, right="out", left="low"),
        person(600, 454, 1.55, **{**DAO, "hat_colour": "#A9472A"}, left="out", right="low", look=1),
        b.counter(500, 470, 1.1, 330, "#B98955"),
        *(
            f'<rect x="{360 + i * 70}" y="{372 - 12 * (i % 2)}" width="60" height="{18 + 12 * (i % 2)}" rx="4" fill="{c}"/>'
            for i, c in enumerate(("#A9472A", "#2E4A6B", "#D99A1C", "#1E6B5A"))
        ),
        e.tripod(840, 470, 1.35),
        sg.hearts(920, 260, 0.9),
        sg.live_badge(980, 110, 0.9),
    ),
    "tho-cam-pa-then-tai-thi-mai": pic(
        "Trong nhà sàn, giám đốc hợp tác xã livestream ngay bên khung cửi, tấm vải gắn thẻ mã QR.",
        r.room("#D9B98F", "#9C7148", "#7D5836"),
        r.window(110, 84, 190, 150, "peaks", "mist"),
        r.loom(410, 462, 1.45, "#B8322A"),
        person(650, 462, 1.6, **PA_THEN, left="out", right="low"),
        e.qr_tag(330, 452, 0.9, 5, -8),
        e.tripod(860, 470, 1.3),
        sg.hearts(930, 250, 0.9),
        r.cloth_line(960, 1140, 90, ("#B8322A", "#2B2F38")),
    ),
    "tho-cam-ta-van-sung-thi-lan": pic(
        "Các chị trong hợp tác xã ngồi thêu, nhuộm vải bên sườn núi, một chị chọn ảnh sản phẩm trên máy tính.",
        land.mountains("day", 15, 900),
        g.bamboo(100, 410, 1),
        land.ground(412, "#9CBF98", 3, 6),
        r.cloth_line(150, 420, 180, ("#2E4A6B", "#4B3A63", "#A9472A")),
        '<rect x="136" y="176" width="10" height="250" fill="#9A6B43"/><rect x="424" y="176" width="10" height="250" fill="#9A6B43"/>',
        x.dye_pot(290, 474, 1.0),
        person(480, 462, 1.5, pose="sit", **HMONG, left="low", right="low"),
        '<rect x="440" y="392" width="80" height="34" rx="6" fill="#A9472A"/><path d="M448 408l10 8l10 -8l10 8l10 -8l10 8l10 -8" stroke="#FBF7EF" stroke-width="4" fill="none"/>',
        person(
            700,
            458,
            1.5,
            pose="sit",
            **{**HMONG, "shirt": "#2E4A6B", "hat_colour": "#7A3F5C"},
            right="reach",
            left="low",
        ),
        b.table(790, 470, 1.2, 180),
        e.laptop(790, 382, 0.85, sg.star(0, -10, 14)),
        sg.bubble(930, 210, 110, 62, "#FFFFFF", "left", sg.heart(-24, 0, 0.8) + sg.lines(36, x=20)),
    ),
    "thon-so-bat-xat-ha-thi-ben": pic(
        "Ở nhà họp của thôn biên giới có tivi lớn, camera và máy tính, cô giáo giúp bà con làm thủ tục.",
        r.room("#E3EFE9", "#C29B70"),
        r.window(90, 90, 170, 150, "peaks", "dawn"),
        r.screen(
            520,
            160,
            300,
            176,
            '<g transform="translate(-75 -38)">'
            + r.bust("#35465A", s=0.72)
            + '</g><g transform="translate(75 -38)">'
            + r.bust("#A9472A", long=True, s=0.72)
            + '</g><g transform="translate(-75 50)">'
            + r.bust("#1E6B5A", s=0.6)
            + '</g><g transform="translate(75 50)">'
            + r.bust("#E8BC5C", s=0.6)
            + '</g><path d="M-150 0H150M0 -88V88" stroke="#FBF7EF" stroke-width="6"/>',
            "#CFE3DC",
        ),
        '<rect x="496" y="44" width="48" height="18" rx="6" fill="#22302F"/><circle cx="520" cy="53" r="6" fill="#62A48D"/>',
        person(
            880,
            446,
            1.5,
            shirt="#1E6B5A",
            skirt="#35465A",
            hair="long",
            left="out",
            right="low",
            flip=False,
        ),
        person(1010, 450, 1.5, flip=True, **VILLAGER, right="hold", hold="card"),
        r.desk(760, 462, 1.3, 220),
        e.desktop(730, 364, 0.8, sg.check(0, 0, 18)),
        back(300, 504, 1.45, "#4B3A63", "#7A3F5C"),
        back(440, 508, 1.45, "#2E4A6B", ""),
        back(580, 504, 1.45, "#A9472A", "#2E4A6B"),
    ),
    "tieng-anh-online-ban-mu-hai-phong": pic(
        "Cả lớp học sinh vùng cao nhìn lên tivi, nơi cô giáo ở xa đang dạy tiếng Anh.",
        r.room("#DCEBEE", "#C9A97F"),
        r.window(70, 80, 170, 150, "peaks", "gold"),
        r.window(960, 80, 170, 150, "peaks", "gold"),
        r.screen(
            600,
            170,
            380,
            220,
            r.bust("#A9472A", long=True, s=1.6)
            + sg.bubble(120, -60, 90, 50, "#FFFFFF", "left", sg.lines(50)),
            "#F6E3DA",
        ),
        '<rect x="570" y="30" width="60" height="20" rx="7" fill="#22302F"/><circle cx="600" cy="40" r="6" fill="#8DBD9F"/>',
        back(230, 506, 1.25, "#4B3A63", "#C4453A"),
        back(360, 510, 1.25, "#2E4A6B", ""),
        back(490, 506, 1.25, "#A9472A", "long"),
        back(620, 510, 1.25, "#34508A", "#7A3F5C"),
        back(750, 506, 1.25, "#1E6B5A", ""),
        back(880, 510, 1.25, "#4B3A63", "bun"),
    ),
    "tiktok-dac-san-hoang-thi-lan": pic(
        "Trong bếp quê, chị người Dao quay video giới thiệu đĩa quẩy và những bó miến dong.",
        r.room("#EAD3B5", "#B07F55"),
        r.window(110, 86, 180, 150, "hills", "day"),
        r.shelf(860, 140, 250, 1, "jars"),
        r.shelf(860, 240, 250, 1, "jars", 2),
        person(560, 448, 1.6, **{**DAO, "shirt": "#35304A"}, right="out", left="low"),
        b.counter(580, 466, 1.35, 380, "#C89B6A"),
        gd.noodles(480, 366, 0.85),
        '<ellipse cx="690" cy="360" rx="70" ry="14" fill="#FFFFFF"/>'
        + "".join(
            f'<rect x="{634 + i * 24}" y="{322 - 14 * (i % 2)}" width="20" height="{38 + 6 * (i % 2)}" rx="9" fill="{"#D9A04A" if i % 2 else "#C98B3A"}"/>'
            for i in range(5)
        ),
        e.tripod(930, 474, 1.25),
        sg.heart(990, 220, 1),
        sg.play(1010, 150, 24),
    ),
    "to-cong-nghe-son-hong-hoang-hien": pic(
        "Trưởng thôn đứng trên đường làng nhắn tin bằng điện thoại, tin bay tới từng nhà dưới chân núi.",
        land.limestone("dawn", 12, 1000),
        b.house(170, 410, 1.0, "#D9A386", "#8A3620"),
        b.house(360, 404, 0.85, "#A9C9B7", "#1E6B5A"),
        b.house(840, 404, 0.9, "#E7C98D", "#A9472A"),
        b.house(1030, 412, 1.05, "#C98B6B", "#174F43"),
        land.ground(412, "#A9C79A", 2, 6),
        land.lane("#EAD9BC", 600, 404, 240),
        person(
            600,
            470,
            1.75,
            shirt="#35557A",
            trousers="#2B3044",
            hat="cap",
            hat_colour="#3D4B4A",
            right="hold",
            hold="phone",
            left="hip",
        ),
        *(
            sg.bubble(px, py, 76, 46, "#FFFFFF", "left", sg.check(0, 0, 13))
            for px, py in ((230, 190), (400, 220), (820, 220), (980, 180))
        ),
        '<path d="M660 330Q560 210 440 230M660 330Q720 230 790 230" fill="none" stroke="#A9472A" stroke-width="4" stroke-dasharray="3 12" stroke-linecap="round"/>',
    ),
    "tra-phinh-ho-do-tuan-luong": pic(
        "Giám đốc hợp tác xã đứng dưới cây chè cổ thụ, trên màn hình điện thoại lớn là video giới thiệu trà.",
        land.mountains("gold", 17, 180),
        x.big_tree(330, 430, 1.15, "#5F9B78"),
        land.ground(420, "#A6BF8E", 4, 6),
        g.tufts(450, 4, 12),
        person(
            540, 464, 1.6, shirt="#8A3620", trousers="#2B3044", left="out", right="low", hold="leaf"
        ),
        e.phone(
            800,
            270,
            0.92,
            sg.bar("#A9472A")
            + sg.leaf(0, -40, 1.2)
            + sg.play(0, 50, 30)
            + sg.heart(-50, 130, 0.8)
            + sg.heart(0, 130, 0.8, "#D99A1C")
            + sg.heart(50, 130, 0.8),
        ),
        gd.tea_set(660, 474, 0.8),
    ),
    "tro-giang-ao-quang-thi-hong-quyen": pic(
        "Các bé mẫu giáo ngồi chiếu nhìn lên màn hình có nhân vật cô giáo hoạt hình, cô giáo thật ngồi bên.",
        r.room("#F3DFD8", "#D9B78F"),
        x.flag_line(60, 1140, 34, 22),
        r.window(90, 110, 150, 130, "hills", "day"),
        r.screen(
            600,
            176,
            320,
            190,
            sg.star(-110, -50, 16)
            + sg.star(110, -60, 12, "#A9472A")
            + r.bust("#D99A1C", long=True, s=1.3, skin="#F0CDB0"),
            "#DDEDE7",
        ),
        r.mat(540, 456, 620),
        x.toys(1020, 450, 1.0),
        person(
            860,
            452,
            1.5,
            pose="sit",
            shirt="#F1E6DA",
            skirt="#35465A",
            hair="long",
            left="out",
            right="down",
        ),
        child(300, 486, 1.0, shirt="#A9472A", hair="bob"),
        back(430, 502, 1.1, "#62A48D", "bun"),
        back(540, 506, 1.1, "#D99A1C", ""),
        back(650, 502, 1.1, "#7A3F5C", "long"),
    ),
    "tu-van-tu-xa-nam-dich-ha-thi-duong": pic(
        "Bác sĩ phòng khám vùng xa gọi hình cho bệnh viện huyện bằng điện thoại, người bệnh ngồi cạnh lắng nghe.",
        r.room("#EAF3EE", "#CDB68F"),
        r.window(100, 86, 200, 160, "peaks", "rose"),
        r.wall_frame(400, 120, 1.1, "cross"),
        doctor(500, 456, 1.55, pose="sit", hair="long", right="hold", hold="tablet", look=1),
        person(320, 456, 1.5, pose="sit", **VILLAGER, look=1, left="low"),
        b.table(600, 468, 1.15, 120),
        x.medicine(600, 384, 0.7),
        e.phone(820, 262, 0.95, r.bust(coat=True, s=1.3), "#CFE3DC"),
        '<circle cx="820" cy="385" r="22" fill="#C4382B"/><path d="M808 388q12 -12 24 0" stroke="#FFFFFF" stroke-width="6" fill="none" stroke-linecap="round"/>',
    ),
    "vneid-dien-bien-lo-van-thanh": pic(
        "Tại nhà dân, thanh niên tình nguyện và công an chỉ một người bố làm hộ chiếu cho con trên máy tính.",
        r.room("#FBEFD3", "#C29B70"),
        r.window(90, 86, 190, 150, "hills", "dawn"),
        r.wall_frame(380, 120, 1, "star"),
        r.plant_pot(1060, 450, 1.2),
        police(760, 450, 1.5, left="out", right="down"),
        person(
            440, 448, 1.5, shirt="#2F6FA8", trousers="#35465A", hair="long", right="out", left="low"
        ),
        person(
            600,
            452,
            1.5,
            pose="sit",
            shirt="#F1E6DA",
            trousers="#2B3044",
            left="low",
            right="reach",
        ),
        b.table(610, 466, 1.4, 280),
        e.laptop(660, 366, 0.8, sg.check(0, 0, 18)),
        x.passport(900, 200, 1.0, 8),
        child(330, 470, 0.95, shirt="#A9472A", trousers="#35465A"),
    ),
    "vneid-sop-cop-thao-thi-thu": pic(
        "Nữ công an chụp ảnh làm căn cước cho bà con người Mông ngay ở bản.",
        land.mountains("blue", 19, 960),
        b.house(140, 410, 1.1, "#9A6B43", "#6F4A2D"),
        land.ground(408, "#B7B78C", 3, 6),
        '<rect x="770" y="150" width="230" height="250" rx="6" fill="#CFE3EE"/><rect x="762" y="142" width="246" height="12" rx="5" fill="#9A6B43"/>',
        person(886, 446, 1.5, pose="sit", **HMONG, left="low", right="low"),
        x.photo_camera(640, 462, 1.25),
        police(500, 464, 1.6, hair="bun", right="out", left="low", look=1),
        person(340, 464, 1.5, **{**HMONG, "shirt": "#2E4A6B", "hat_colour": "#2E4A6B"}, look=1),
        person(
            230, 466, 1.5, shirt="#2B2F38", trousers="#2B2F38", grey=True, right="low", hold="stick"
        ),
        sg.id_card(640, 120, 0.8, -6),
    ),
    "xa-thong-minh-vi-huong-nguyen-van-hoan": pic(
        "Trước trụ sở xã miền núi, cán bộ xã cầm máy tính bảng trao đổi với bà con.",
        land.mountains("rose", 21, 1000),
        b.office(400, 424, 1.25),
        land.ground(418, "#DCCBA6", 2, 4),
        g.bush(160, 430, 1.3),
        g.pot(230, 440, 1, "palm"),
        g.pot(590, 440, 1, "palm"),
        person(
            740,
            464,
            1.6,
            shirt="#FFFFFF",
            trousers="#35465A",
            right="hold",
            hold="tablet",
            left="down",
        ),
        person(880, 466, 1.5, flip=True, **VILLAGER, right="out"),
        b.waves(400, 78, 0.8, "#A9472A"),
        sg.bubble(860, 140, 130, 66, "#FFFFFF", "left", sg.chart(0, 22, 0.62)),
    ),
}
