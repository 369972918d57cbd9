"""Stories of the Mekong delta."""

# ruff: noqa: E501 - one part of a picture per line or less
from __future__ import annotations

from tools.draw import beast, land
from tools.draw import build as b
from tools.draw import extra as x
from tools.draw import gear as e
from tools.draw import goods as gd
from tools.draw import grow as g
from tools.draw import room as r
from tools.draw import signs as sg
from tools.draw.people import back, person
from tools.draw.picture import Picture, pic


def _pond_land(tone: str, seed: int, sun: float) -> str:
    """Shrimp ponds with lined banks to the horizon."""
    return (
        land.sky(tone, sun)
        + land.palm_line(300, "#9CC2A9", seed)
        + '<rect y="300" width="1200" height="200" fill="#C9B48A"/>'
    )


PICTURES: dict[str, Picture] = {
    "boc-com-nhan-nguyen-van-bay": pic(
        "Anh chủ cơ sở cùng con gái xem máy vi tính, bên cạnh các chị ngồi bóc cơm nhãn.",
        r.room("#FBEFD3", "#C29B70"),
        r.window(120, 84, 190, 150, "palms", "day"),
        person(
            330,
            466,
            1.5,
            pose="sit",
            shirt="#7A3F5C",
            trousers="#2B3044",
            hair="bun",
            left="low",
            right="low",
            apron="#FFFFFF",
        ),
        person(
            200,
            470,
            1.45,
            pose="sit",
            shirt="#62A48D",
            trousers="#2B3044",
            hat="khan",
            hat_colour="#A9472A",
            left="low",
            right="low",
        ),
        g.basket(270, 484, 0.95, "longan"),
        '<ellipse cx="420" cy="478" rx="60" ry="12" fill="#FFFFFF"/>',
        *(
            f'<circle cx="{384 + i * 18}" cy="{468 - (i % 2) * 6}" r="9" fill="#F2EBDD"/>'
            for i in range(5)
        ),
        person(
            560,
            456,
            1.6,
            pose="sit",
            shirt="#1E6B5A",
            trousers="#35465A",
            left="low",
            right="reach",
            look=1,
        ),
        person(
            860,
            452,
            1.45,
            shirt="#D98E6F",
            trousers="#35465A",
            hair="long",
            left="out",
            right="low",
            look=-1,
        ),
        b.table(690, 474, 1.4, 280),
        e.desktop(
            690,
            374,
            0.95,
            '<circle cx="-26" cy="0" r="16" fill="#C9A15F"/><circle cx="10" cy="6" r="16" fill="#F2EBDD"/>',
        ),
        g.crate(1030, 478, 1.2, "longan"),
    ),
    "canh-dong-khong-dau-chan-tu-tan": pic(
        "Trên cánh đồng lúa rộng, máy bay không người lái bay phun, lão nông đứng trên bờ cùng kỹ thuật viên cầm bộ điều khiển.",
        land.plain("gold", 31, 980),
        g.paddy(372, "rice", 3, 3),
        b.drone(420, 130, 1.35),
        '<path d="M0 450Q600 430 1200 452V500H0Z" fill="#C9A97C"/>',
        person(
            740,
            470,
            1.65,
            shirt="#8C7B66",
            trousers="#2B3044",
            grey=True,
            hat="non",
            right="low",
            left="up",
        ),
        person(
            880,
            472,
            1.65,
            shirt="#1E6B5A",
            trousers="#35465A",
            hat="cap",
            hat_colour="#D99A1C",
            left="hold",
            right="hold",
            hold="tablet",
            look=-1,
        ),
    ),
    "chanh-day-nguyen-huu-cong": pic(
        "Ông nông dân dưới giàn chanh dây trĩu quả, tay cầm điện thoại bật dàn phun nước.",
        land.mekong("day", 11, 240),
        land.ground(410, "#9CBF8E", 3, 5),
        g.trellis(260, 440, 1.35, "passion", 400),
        g.trellis(960, 440, 1.35, "passion", 400),
        *(e.spray_head(px, 474, 0.8, 40) for px in (150, 400, 860, 1060)),
        person(
            610,
            470,
            1.75,
            shirt="#F1E6DA",
            trousers="#3D4B4A",
            grey=True,
            right="hold",
            hold="phone",
            left="up",
        ),
        g.basket(730, 484, 1.05, "passion"),
        sg.play(770, 180, 24),
    ),
    "cho-tom-an-truong-ro-sa": pic(
        "Bên ao tôm có máy cho ăn tự động, anh nông dân bấm điện thoại, cạnh anh là bao thức ăn.",
        _pond_land("blue", 3, 960),
        '<path d="M0 330H820L700 500H0Z" fill="#6FA9AB"/><path d="M0 330H820L812 342H0Z" fill="#A98F62"/>',
        e.feeder(360, 420, 1.5),
        '<path d="M40 470h70M300 470h90M480 390h80M200 370h60M90 410h50" stroke="#B9DADA" stroke-width="4" stroke-linecap="round"/>',
        person(
            800,
            466,
            1.75,
            shirt="#D99A1C",
            trousers="#35465A",
            hat="non",
            right="hold",
            hold="phone",
            left="down",
        ),
        g.bush(1100, 420, 1.3, "#7DAE8D"),
        gd.sack(930, 476, 1.0),
        g.shrimp(560, 460, 0.5),
        g.shrimp(150, 450, 0.6, flip=True),
        g.shrimp(240, 486, 0.45),
    ),
    "cuc-mam-xoi-cho-lach": pic(
        "Giữa ruộng cúc mâm xôi vàng rực, nữ bí thư xã và bác nhà vườn phát trực tiếp bán hoa.",
        land.mekong("rose", 13, 240),
        land.ground(396, "#9CBF8E", 3, 5),
        *(g.pot(px, 420, 0.9, "flower", "#8A3620") for px in range(40, 1200, 122)),
        *(g.pot(px, 466, 1.25, "flower") for px in (70, 200, 330, 900, 1030, 1150)),
        person(
            500, 468, 1.65, shirt="#A9472A", trousers="#35465A", hair="bob", right="out", left="low"
        ),
        person(
            650,
            470,
            1.6,
            shirt="#8C7B66",
            trousers="#2B3044",
            grey=True,
            hat="non",
            left="low",
            right="low",
        ),
        g.pot(580, 486, 1.1, "flower"),
        e.tripod(800, 478, 1.3),
        sg.hearts(866, 290, 0.9),
        sg.live_badge(800, 130, 0.9),
    ),
    "dua-nha-mang-ho-tan-phong": pic(
        "Trong nhà màng, tổ trưởng chỉ tem mã QR trên trái dưa, một vị khách giơ điện thoại quét.",
        land.greenhouse("gold", 13),
        *(
            g.vine_row(px, 430, 1.45, "melon", i)
            for i, px in enumerate((80, 170, 260, 900, 990, 1080, 1160))
        ),
        person(
            460,
            470,
            1.7,
            shirt="#1E6B5A",
            trousers="#3D4B4A",
            hat="cap",
            hat_colour="#A9472A",
            right="reach",
            left="low",
        ),
        b.table(610, 480, 1.1, 220),
        '<circle cx="580" cy="362" r="40" fill="#CFCB8A"/><path d="M552 350q28 -22 56 0M548 372q32 -22 64 0" stroke="#E7E4BE" stroke-width="4" fill="none"/><rect x="560" y="342" width="44" height="44" rx="5" fill="#FFFFFF"/>',
        e.qr_code(582, 364, 36),
        '<circle cx="670" cy="366" r="34" fill="#C5C07A"/>',
        person(
            790,
            472,
            1.65,
            flip=True,
            shirt="#E8BC5C",
            trousers="#35465A",
            hair="long",
            right="out",
            hold="phone",
        ),
    ),
    "htx-tan-thoi-1-ma-so-vung-trong": pic(
        "Bên vườn sầu riêng có tấm biển vùng trồng, giám đốc hợp tác xã tóc bạc cầm hồ sơ, hai thùng trái xếp sẵn.",
        land.sky("gold", 240),
        land.tree_line(334, "#D9D6A4", 15, 30),
        land.tree_line(352, "#B9CB97", 18, 22),
        land.ground(356, "#B5C98E", 6, 8),
        *(g.bush(px, 398, 0.8, "#8FB57F") for px in (420, 620, 960)),
        land.ground(394, "#A5BF88", 3, 5),
        g.durian_tree(120, 424, 1.25, 1),
        g.durian_tree(300, 416, 1.05, 2),
        g.durian_tree(1080, 424, 1.3, 3),
        '<g transform="translate(800 450)"><rect x="-86" y="-130" width="10" height="130" fill="#6F4A2D"/><rect x="76" y="-130" width="10" height="130" fill="#6F4A2D"/><rect x="-110" y="-230" width="220" height="130" rx="8" fill="#1E6B5A"/><rect x="-98" y="-218" width="196" height="106" rx="4" fill="#FBF7EF"/><path d="M-80 -196h60M-80 -178h44" stroke="#B9B3A6" stroke-width="6" stroke-linecap="round"/><rect x="-80" y="-162" width="90" height="30" rx="4" fill="#D99A1C"/></g>',
        g.durian(856, 280, 0.9),
        person(
            560,
            470,
            1.75,
            shirt="#FFFFFF",
            trousers="#35465A",
            grey=True,
            right="hold",
            hold="paper",
            left="down",
        ),
        g.crate(680, 484, 1.15, "durian"),
        g.crate(440, 484, 1.0, "durian"),
    ),
    "loa-thong-minh-chau-binh": pic(
        "Trong ấp dừa, cột loa thông minh phát bên nhà văn hoá, một đảng viên đứng trông coi.",
        land.mekong("dawn", 17, 960),
        land.ground(408, "#A9C28D", 3, 5),
        g.coconut(90, 420, 1.2),
        g.coconut(1110, 424, 1.3, flip=True),
        b.hall(320, 430, 1.05),
        g.coconut(960, 420, 1.0),
        b.loudspeakers(720, 458, 1.45),
        b.sound(812, 110, 1.0),
        b.sound(630, 130, 0.8, flip=True),
        person(
            580,
            468,
            1.65,
            shirt="#35557A",
            trousers="#2B3044",
            right="out",
            left="hold",
            hold_left="phone",
        ),
    ),
    "lop-hoc-skype-huynh-ba-hieu": pic(
        "Lớp học trường quê nối với lớp bạn qua chiếc tivi, thầy giáo chỉnh webcam trên máy tính để bàn.",
        r.room("#E3EFE9", "#C9A97F"),
        r.window(80, 84, 170, 150, "palms", "gold"),
        r.screen(
            620,
            160,
            330,
            190,
            '<g transform="translate(-90 14)">'
            + r.bust("#A9472A", s=0.95)
            + '</g><g transform="translate(0 14)">'
            + r.bust("#D99A1C", long=True, s=0.95)
            + '</g><g transform="translate(90 14)">'
            + r.bust("#2F6FA8", s=0.95)
            + "</g>",
            "#FBEFD3",
        ),
        person(880, 448, 1.55, shirt="#FFFFFF", trousers="#35465A", right="reach", left="down"),
        b.table(1010, 462, 1.25, 200),
        e.desktop(1010, 370, 0.8, sg.play(0, 0, 22)),
        '<rect x="996" y="252" width="28" height="14" rx="6" fill="#22302F"/>',
        back(280, 506, 1.35, "#FFFFFF", ""),
        back(430, 510, 1.35, "#FFFFFF", "long"),
        back(580, 506, 1.35, "#FFFFFF", ""),
        back(730, 510, 1.35, "#FFFFFF", "bun"),
    ),
    "lua-thong-minh-my-dong-2": pic(
        "Bên kênh có trạm bơm và cọc đo mực nước, phó giám đốc hợp tác xã xem điện thoại trước ruộng lúa.",
        land.plain("day", 33, 980),
        g.paddy(368, "rice", 2, 5),
        '<path d="M0 410Q600 394 1200 412V462Q600 446 0 460Z" fill="#8FC1C4"/><path d="M60 432h90M700 424h110M980 436h80" stroke="#DDEFED" stroke-width="4" stroke-linecap="round"/>',
        '<path d="M0 458Q600 442 1200 458V500H0Z" fill="#B5A376"/>',
        '<rect x="190" y="300" width="150" height="120" fill="#E7C98D"/><path d="M174 304L265 250L356 304Z" fill="#8A3620"/><rect x="236" y="350" width="58" height="70" fill="#174F43"/>',
        e.pump(400, 420, 1.1),
        '<path d="M470 394Q520 394 520 430" stroke="#8FC1C4" stroke-width="18" fill="none"/>',
        e.sensor(820, 440, 1.35),
        '<rect x="814" y="400" width="14" height="60" fill="#FFFFFF"/><path d="M814 412h14M814 426h14M814 440h14" stroke="#A9472A" stroke-width="4"/>',
        person(
            640,
            474,
            1.7,
            shirt="#62A48D",
            trousers="#3D4B4A",
            hat="cap",
            hat_colour="#A9472A",
            right="hold",
            hold="phone",
            left="down",
        ),
    ),
    "mai-tet-cao-thi-thuy-trang": pic(
        "Buổi tối trong vườn mai vàng, chị chủ vườn phát trực tiếp bên những chậu mai.",
        land.mekong("night", 19, 220),
        land.ground(410, "#2A5A4C", 3, 5),
        *(
            g.pot(px, 440, 1.25, "apricot", c)
            for px, c in ((90, "#A9472A"), (240, "#8A3620"), (1000, "#A9472A"), (1130, "#8A3620"))
        ),
        g.pot(380, 470, 1.5, "apricot"),
        person(
            580, 470, 1.7, shirt="#A9472A", trousers="#35465A", hair="long", left="out", right="low"
        ),
        e.tripod(790, 474, 1.35, light_ring=True),
        sg.hearts(900, 300, 0.95),
        sg.live_badge(660, 120, 0.9),
    ),
    "mat-hoa-dua-sokfarm": pic(
        "Đôi vợ chồng trẻ đứng dưới hàng dừa, cầm chai mật hoa dừa, bên cạnh là điện thoại mở video hướng dẫn.",
        land.mekong("gold", 21, 980),
        land.ground(410, "#A9C28D", 3, 5),
        g.coconut(130, 430, 1.3),
        g.coconut(300, 420, 1.1, flip=True),
        g.coconut(1080, 430, 1.35, flip=True),
        x.ladder(168, 430, 200, 6),
        person(460, 470, 1.7, shirt="#FFFFFF", trousers="#35465A", right="low", left="up"),
        person(
            610,
            470,
            1.65,
            shirt="#D99A1C",
            skirt="#7A3F5C",
            hair="long",
            scarf="#C4453A",
            right="out",
            left="low",
        ),
        gd.bottle(716, 300, 0.8, "#9A5B2E"),
        e.phone(
            880,
            290,
            0.78,
            sg.bar("#A9472A")
            + '<path d="M-60 60Q-20 -80 -10 -90Q0 -80 10 60Z" fill="#9A6B43"/><path d="M-10 -90q-40 -20 -60 10M-10 -90q40 -20 60 10M-10 -90q-10 -24 -40 -20M-10 -90q10 -24 40 -20" stroke="#62A48D" stroke-width="9" fill="none" stroke-linecap="round"/>'
            + sg.play(0, 110, 26),
        ),
        b.table(740, 482, 0.9, 150),
        gd.bottle(710, 416, 0.6, "#9A5B2E"),
        gd.bottle(746, 416, 0.6, "#9A5B2E"),
        gd.jar(784, 416, 0.6, "#9A5B2E", "#A9472A"),
    ),
    "may-tinh-cong-cong-tra-vinh": pic(
        "Trong thư viện có dãy máy tính công cộng, anh nông dân tìm cách nuôi bò, cô giáo ngồi soạn bài.",
        r.room("#DDEDE7", "#C9A97F"),
        r.bookcase(130, 420, 1.15, 4),
        r.window(930, 84, 180, 150, "palms", "day"),
        person(
            430,
            460,
            1.6,
            pose="sit",
            shirt="#5F7F8A",
            trousers="#2B3044",
            hat="cap",
            hat_colour="#A9472A",
            left="low",
            right="reach",
        ),
        b.table(660, 474, 1.35, 560),
        e.desktop(530, 378, 0.9, beast.cow(-8, 28, 0.5)),
        e.desktop(860, 378, 0.9, sg.lines(80, "#485654", 3)),
        person(
            1010,
            470,
            1.55,
            shirt="#D98E6F",
            trousers="#35465A",
            hair="long",
            left="reach",
            right="low",
            hold="book",
            look=-1,
        ),
        sg.bubble(430, 120, 130, 86, "#FFFFFF", "left", beast.cow(-6, 34, 0.55)),
    ),
    "tiktok-shop-hoa-huyen-linh": pic(
        "Vợ chồng trẻ đóng gói chậu hoa vào thùng, bên cạnh điện thoại đang phát trực tiếp.",
        land.mekong("mist", 23, 960),
        land.ground(402, "#B9C79A", 3, 5),
        *(
            g.pot(px, 424, 0.95, k, "#8A3620", c)
            for px, k, c in (
                (60, "flower", "#C9573F"),
                (160, "flower", "#E6B93B"),
                (960, "flower", "#C96FA0"),
                (1060, "seedling", ""),
                (1150, "flower", "#E6B93B"),
            )
        ),
        person(420, 468, 1.65, shirt="#1E6B5A", trousers="#35465A", right="reach", left="low"),
        b.table(560, 480, 1.15, 250),
        g.pot(510, 396, 0.75, "flower", "#A9472A", "#C96FA0"),
        gd.parcel(610, 396, 0.95),
        g.pot(612, 340, 0.55, "flower"),
        person(
            720,
            470,
            1.6,
            shirt="#E8BC5C",
            trousers="#35465A",
            hair="long",
            left="reach",
            right="low",
            look=-1,
        ),
        e.tripod(880, 478, 1.25),
        sg.hearts(800, 220, 0.8),
        gd.parcels(290, 482, 0.9),
    ),
    "tom-cong-nghe-so-dang-van-bay": pic(
        "Ông nông dân đứng bên ao tôm lót bạt chỉ cho bà con cách mở máy rải thức ăn bằng điện thoại.",
        _pond_land("gold", 7, 240),
        '<ellipse cx="860" cy="410" rx="330" ry="66" fill="#3F4B4E"/><ellipse cx="860" cy="404" rx="312" ry="56" fill="#6FA9AB"/>',
        e.feeder(860, 420, 1.25),
        e.paddle(1060, 420, 0.9),
        person(
            380,
            468,
            1.7,
            shirt="#F1E6DA",
            trousers="#35465A",
            grey=True,
            right="out",
            hold="phone",
            left="down",
        ),
        person(
            540, 472, 1.6, flip=True, shirt="#1E6B5A", trousers="#2B3044", hat="non", right="low"
        ),
        person(
            230,
            474,
            1.55,
            shirt="#A9472A",
            trousers="#2B3044",
            hat="cap",
            hat_colour="#35465A",
            right="low",
            look=1,
        ),
        g.shrimp(620, 150, 0.9),
        sg.check(700, 130, 20),
    ),
    "tom-so-hoa-dang-van-bay": pic(
        "Nhìn từ trên cao, nhiều ao tôm nối nhau, chiếc điện thoại lớn hiện từng ao và cỡ con tôm.",
        land.sky("dawn", 980),
        land.palm_line(200, "#B9C9A8", 5),
        '<rect y="200" width="1200" height="300" fill="#CDB98C"/>',
        *(
            f'<path d="M{x0} {y0}L{x0 + w} {y0}L{x0 + w - sk} {y0 + h}L{x0 - sk} {y0 + h}Z" fill="{c}"/>'
            for x0, y0, w, h, sk, c in (
                (90, 226, 200, 54, 24, "#7FB5B5"),
                (320, 226, 200, 54, 14, "#6FA9AB"),
                (860, 226, 200, 54, -14, "#6FA9AB"),
                (70, 304, 230, 76, 34, "#6FA9AB"),
                (340, 304, 190, 76, 20, "#7FB5B5"),
                (880, 304, 230, 76, -26, "#7FB5B5"),
                (30, 406, 270, 84, 40, "#7FB5B5"),
                (900, 406, 260, 84, -40, "#6FA9AB"),
            )
        ),
        e.feeder(160, 352, 0.6),
        e.feeder(980, 450, 0.7),
        e.paddle(150, 454, 0.6),
        e.paddle(980, 352, 0.5),
        e.phone(
            680,
            260,
            1.1,
            sg.bar()
            + "".join(
                f'<rect x="{-70 + 48 * (i % 3)}" y="{-104 + 44 * (i // 3)}" width="40" height="36" rx="6" fill="{"#6FA9AB" if i != 4 else "#D99A1C"}"/>'
                for i in range(6)
            )
            + g.shrimp(10, 40, 0.8)
            + '<path d="M-60 84H60M-60 74V94M60 74V94" stroke="#A9472A" stroke-width="5" stroke-linecap="round"/>'
            + sg.gauge(0, 140, 0.8),
        ),
        person(
            450, 478, 1.7, shirt="#5F7F8A", trousers="#35465A", grey=True, right="out", left="down"
        ),
    ),
    "tuoi-chanh-nguyen-huu-cong": pic(
        "Vườn chanh có ống phun sương cao trên đầu, anh nông dân bật bằng điện thoại cạnh hộp công tắc.",
        land.mekong("blue", 25, 240),
        land.ground(408, "#9CC092", 3, 5),
        *(
            g.tree(px, 436, 1.0, "#68A37E", "lemon", i)
            for i, px in enumerate((90, 230, 370, 880, 1010, 1130))
        ),
        *(
            f'<g transform="translate({px} 440)"><rect x="-5" y="-290" width="10" height="290" fill="#8E897D"/><path d="M-90 -240Q-40 -310 0 -290Q40 -310 90 -240Q50 -270 0 -280Q-50 -270 -90 -240Z" fill="#FFFFFF" fill-opacity=".75"/></g>'
            for px in (300, 945)
        ),
        e.control_box(720, 470, 1.2),
        person(
            590,
            472,
            1.75,
            shirt="#E8BC5C",
            trousers="#35465A",
            right="hold",
            hold="phone",
            left="down",
        ),
        g.basket(470, 484, 0.95, "lemon"),
    ),
    "tuoi-mit-nguyen-van-phong": pic(
        "Vườn mít có béc phun dưới gốc và camera trên cột, người nông dân chạm điện thoại để tưới.",
        land.plain("rose", 35, 240),
        land.ground(400, "#A5C08C", 3, 6),
        *(
            g.tree(px, 430, 1.15, "#5A9470")
            + "".join(
                f'<ellipse cx="{px + dx}" cy="{py}" rx="15" ry="21" fill="#B5A63F"/>'
                for dx, py in ((-22, 350), (16, 366), (-4, 322))
            )
            for px in (90, 260, 900, 1070)
        ),
        b.camera_pole(400, 446, 1.1),
        *(e.spray_head(px, 470, 0.9, 30) for px in (180, 340, 820, 980)),
        '<path d="M40 484H520M700 484H1160" stroke="#3D4B4A" stroke-width="7" stroke-linecap="round"/>',
        person(
            620,
            472,
            1.75,
            shirt="#D99A1C",
            trousers="#3D4B4A",
            hat="non",
            right="hold",
            hold="phone",
            left="down",
        ),
        sg.drop(760, 200, 0.9),
    ),
    "tuoi-quyt-nguyen-phu-thanh": pic(
        "Bên vườn quýt, người nông dân lắp bộ điều khiển tự chế có gắn SIM, cầm chiếc điện thoại phím.",
        land.mekong("dusk", 27, 980),
        land.ground(408, "#B5BD88", 3, 5),
        *(
            g.tree(px, 430, 0.95, "#5F9B78", "tangerine", i)
            for i, px in enumerate((80, 200, 330, 1020, 1130))
        ),
        b.table(680, 474, 1.3, 330),
        '<g transform="translate(640 376)"><rect x="-80" y="-70" width="160" height="70" rx="8" fill="#B9B3A6"/><rect x="-66" y="-58" width="76" height="46" rx="4" fill="#1E6B5A"/><path d="M-56 -46h50M-56 -34h34M-56 -22h44" stroke="#F3D998" stroke-width="3"/><rect x="26" y="-56" width="34" height="24" rx="4" fill="#D99A1C"/><circle cx="34" cy="-18" r="6" fill="#A9472A"/><circle cx="52" cy="-18" r="6" fill="#62A48D"/><path d="M66 -70V-110" stroke="#22302F" stroke-width="5" stroke-linecap="round"/><path d="M-80 -30q-40 0 -50 30M80 -30q40 0 60 30" stroke="#22302F" stroke-width="5" fill="none"/></g>',
        e.keypad_phone(790, 330, 0.42),
        person(470, 470, 1.75, shirt="#1E6B5A", trousers="#3D4B4A", right="reach", left="low"),
        e.pump(900, 480, 0.95),
        g.basket(350, 484, 1.0, "tangerine"),
        e.spray_head(980, 470, 0.8, 50),
        '<path d="M720 260Q740 240 720 214M740 270Q774 240 742 200" stroke="#A9472A" stroke-width="6" fill="none" stroke-linecap="round"/>',
    ),
    "tuoi-thanh-nhan-pham-thanh-ut": pic(
        "Trong vườn nhãn, anh nông dân bấm điện thoại cho các vòi phun nước.",
        land.plain("mist", 37, 960),
        land.ground(388, "#9CBF8E", 3, 4),
        *(
            g.tree(px, 416, 0.95, "#6FA888", "longan", i)
            for i, px in enumerate((70, 190, 310, 430, 800, 920, 1040, 1150))
        ),
        '<path d="M0 424Q600 412 1200 424V500H0Z" fill="#B99B6E"/><path d="M0 452Q600 440 1200 452V460Q600 448 0 460Z" fill="#A58759"/>',
        g.tufts(444, 4, 12, "#6FA36A"),
        *(e.spray_head(px, 476, 0.9, 44) for px in (200, 420, 900, 1080)),
        person(
            620,
            476,
            1.75,
            shirt="#A9472A",
            trousers="#35465A",
            hat="cap",
            hat_colour="#1E6B5A",
            right="hold",
            hold="phone",
            left="hip",
        ),
        g.crate(760, 488, 1.05, "longan"),
    ),
}
