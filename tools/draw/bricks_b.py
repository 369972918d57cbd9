"""Platforms ("bricks"), second part: farming, reading, safety, tracing, travel, delivery."""

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
from tools.draw.people import child, person
from tools.draw.picture import Picture, pic

_Y = 430

PICTURES: dict[str, Picture] = {
    "mobiagri": pic(
        "Chị nông dân chụp chiếc lá bị bệnh, trên điện thoại kỹ sư trả lời cách chữa.",
        land.stage("sage", 32),
        sg.leaf(400, 170, 1.5, "#8DAF6A", -14),
        '<circle cx="388" cy="150" r="9" fill="#A9683F"/><circle cx="412" cy="186" r="7" fill="#A9683F"/><circle cx="396" cy="206" r="6" fill="#A9683F"/>',
        person(
            440,
            _Y,
            1.35,
            shirt="#A9472A",
            trousers="#2B3044",
            hat="non",
            right="out",
            hold="phone",
            left="low",
        ),
        e.phone(
            700,
            232,
            1.02,
            sg.bar()
            + sg.leaf(0, -60, 0.8, "#8DAF6A")
            + '<g transform="translate(-44 70)">'
            + r.bust("#E8BC5C", s=0.75)
            + "</g>"
            + sg.bubble(32, 60, 84, 50, "#FFFFFF", "left", sg.check(0, 0, 15)),
        ),
        g.basket(880, _Y, 1.1, "tomato"),
    ),
    "mang-nha-nong": pic(
        "Bốn bà con nông dân ở bốn góc trao đổi kinh nghiệm, bong bóng trò chuyện có hạt giống, giọt nước, con cá.",
        land.stage("gold", 33),
        *(
            f'<circle cx="{px}" cy="{py}" r="74" fill="#FFFFFF"/>'
            f'<g transform="translate({px} {py + 8})">' + r.bust(c, long=lg) + "</g>"
            for px, py, c, lg in (
                (360, 150, "#1E6B5A", False),
                (840, 150, "#A9472A", True),
                (380, 330, "#E8BC5C", True),
                (820, 330, "#5F7F8A", False),
            )
        ),
        sg.bubble(
            600, 130, 130, 80, "#FFFFFF", "left", sg.leaf(-26, 4, 0.45) + sg.drop(28, 0, 0.6)
        ),
        sg.bubble(600, 250, 130, 80, "#DDEDE7", "right", g.fish(0, 0, 0.7)),
        sg.bubble(600, 360, 130, 70, "#F6E3DA", "left", sg.lines(80)),
        '<path d="M436 160L530 140M764 160L670 140M456 310L530 262M744 310L670 262" stroke="#A9472A" stroke-width="5" stroke-dasharray="3 13" stroke-linecap="round"/>',
    ),
    "voiz-fm": pic(
        "Bà cụ đeo tai nghe vừa nhặt rau vừa nghe sách nói trên điện thoại.",
        land.stage("terra", 34),
        person(
            450,
            _Y + 4,
            1.65,
            pose="sit",
            shirt="#7A3F5C",
            trousers="#2B3044",
            grey=True,
            hair="bun",
            hat="headphones",
            hat_colour="#D99A1C",
            left="low",
            right="low",
            hold="leaf",
        ),
        g.basket(580, _Y, 1.15, "greens"),
        e.phone(
            760,
            232,
            0.98,
            sg.bar("#A9472A")
            + sg.book(0, -44, 0.62, "#D99A1C")
            + sg.play(0, 60, 36)
            + '<path d="M-66 130H66" stroke="#E9C9B9" stroke-width="9" stroke-linecap="round"/><circle cx="-10" cy="130" r="10" fill="#A9472A"/>',
            "#FAEEE7",
        ),
        sg.music(620, 150, 1.3),
        sg.music(560, 100, 1.0, "#1E6B5A"),
    ),
    "zalo-thien-tai": pic(
        "Mây đen, mưa và nước dâng ngoài cửa, chiếc điện thoại hiện lời cảnh báo cho cả nhà.",
        land.sky("mist"),
        sg.cloud_sign(280, 90, 1.3, "#8FA3A3"),
        sg.cloud_sign(930, 80, 1.5, "#7F9696"),
        x.rain(5, 80, "#7FA5AB"),
        land.water_edge(380, "#8FBBBE"),
        b.house(330, 410, 1.35, "#D9A386", "#8A3620"),
        land.water_edge(420, "#6FA9AB"),
        b.sampan(930, 452, 0.9),
        person(
            930, 430, 0.95, shirt="#D99A1C", trousers="#2B3044", hat="non", left="low", right="low"
        ),
        e.phone(
            620, 240, 1.08, sg.bar("#A9472A") + sg.warning(0, -40, 1.2) + sg.rows(0, 40, 150, 2)
        ),
    ),
    "camera-an-ninh-thon": pic(
        "Ngõ xóm yên bình có camera trên cột, điện thoại hiện hình con ngõ.",
        land.village("blue", 31, 240),
        land.lane("#EAD9BC", 480, 380, 260),
        b.camera_pole(330, 446, 1.4),
        b.camera_pole(1010, 440, 1.1, flip=True),
        child(470, 466, 0.95, shirt="#A9472A", trousers="#35465A"),
        child(540, 470, 0.95, shirt="#D99A1C", trousers="#35465A", hair="bob"),
        e.phone(
            760,
            260,
            1.06,
            '<path d="M-88 60Q0 40 88 60V160Q88 172 74 172H-74Q-88 172 -88 160Z" fill="#8DBD9F"/><path d="M-14 54Q-30 110 -60 172H40Q20 100 14 54Z" fill="#EAD9BC"/>'
            + b.house(-44, 62, 0.4)
            + b.house(46, 62, 0.36, "#A9C9B7", "#1E6B5A")
            + '<circle cx="64" cy="-146" r="9" fill="#C4382B"/><path d="M-70 -140v-16h16M-70 130v16h16M70 130v16h-16" stroke="#FFFFFF" stroke-width="6" fill="none" stroke-linecap="round"/>',
            "#DCEBEE",
        ),
    ),
    "vietqr": pic(
        "Mã QR lớn đặt trên quầy hàng, tiền bay từ điện thoại người mua sang người bán.",
        land.stage("jade", 37),
        e.qr_stand(600, _Y, 2.6, "#1E6B5A", 8),
        person(
            370,
            _Y,
            1.55,
            shirt="#E8BC5C",
            trousers="#35465A",
            hair="long",
            right="out",
            hold="phone",
            left="low",
            hold_left="bag",
        ),
        person(
            840, _Y, 1.55, shirt="#A9472A", trousers="#2B3044", hair="bun", left="out", right="low"
        ),
        sg.coin(470, 130, 22),
        sg.coin(540, 96, 18),
        sg.coin(660, 96, 18),
        sg.coin(730, 130, 22),
    ),
    "cong-truy-xuat-nguon-goc-quoc-gia": pic(
        "Trái cây dán mã, từ mã đi ra con đường qua vườn, xe chở và chợ.",
        land.stage("gold", 38),
        '<path d="M330 330Q480 180 600 290T900 250" fill="none" stroke="#A9472A" stroke-width="6" stroke-dasharray="3 15" stroke-linecap="round"/>',
        g.tree(340, _Y, 1.25, "#5FA07F", "orange", 2),
        b.truck(610, _Y, 0.95),
        b.stall(
            880, _Y, 0.85, "#A9472A", g.basket(-60, -84, 0.7) + g.basket(50, -84, 0.7, "apple")
        ),
        '<circle cx="600" cy="160" r="78" fill="#E08A2B"/><circle cx="576" cy="132" r="20" fill="#EDB06A"/><path d="M600 84Q610 56 640 56Q636 84 606 88" fill="#5F9B78"/><rect x="572" y="136" width="68" height="68" rx="6" fill="#FFFFFF"/>',
        e.qr_code(606, 170, 56),
    ),
    "truy-xuat-nong-san-viet-nam": pic(
        "Bác nông dân dán tem lên bó rau, điện thoại quét tem thấy thửa ruộng trồng.",
        land.plain("gold", 43, 960),
        g.bed_rows(398, "greens", 3),
        person(
            440, 468, 1.65, shirt="#1E6B5A", trousers="#3D4B4A", hat="non", right="out", left="low"
        ),
        '<path d="M540 360q-34 -60 0 -110q14 50 30 0q10 60 26 10q20 60 -16 100Z" fill="#6FA35E"/><rect x="536" y="330" width="48" height="22" rx="5" fill="#D9B877"/>',
        e.qr_tag(566, 366, 0.95, 4, 6),
        e.phone(
            780,
            256,
            1.0,
            '<path d="M-88 20H88V160Q88 172 74 172H-74Q-88 172 -88 160Z" fill="#8DBD9F"/><path d="M0 20L-70 172M0 20V172M0 20L70 172" stroke="#62A48D" stroke-width="6"/>'
            + sg.pin(0, 40, 1.0)
            + '<circle cx="50" cy="-130" r="20" fill="#E8BC5C"/>',
            "#DCEBEE",
        ),
    ),
    "mytv": pic(
        "Đôi vợ chồng già ngồi xem tivi có đầu thu, trên màn hình là sân khấu chèo.",
        r.room("#F6E3DA", "#C29B70"),
        r.window(110, 84, 170, 150, "night"),
        r.screen(
            760,
            200,
            350,
            210,
            '<path d="M-175 105V-105H-120Q-150 20 -120 105ZM175 105V-105H120Q150 20 120 105Z" fill="#A9472A"/><path d="M-120 66H120V105H-120Z" fill="#C89B6A"/>'
            '<g transform="translate(-36 6)">'
            + r.bust("#A9472A", long=True)
            + '</g><g transform="translate(44 6)">'
            + r.bust("#1E6B5A")
            + "</g>",
            "#FBEFD3",
        ),
        b.table(760, 440, 1.2, 330, "#8C6A45"),
        '<rect x="720" y="326" width="80" height="20" rx="5" fill="#22302F"/><circle cx="786" cy="336" r="4" fill="#62A48D"/>',
        person(
            330,
            460,
            1.55,
            pose="sit",
            shirt="#7A3F5C",
            trousers="#2B3044",
            grey=True,
            hair="bun",
            look=1,
            left="low",
            right="low",
        ),
        person(
            470,
            460,
            1.6,
            pose="sit",
            shirt="#5F7F8A",
            trousers="#35465A",
            grey=True,
            hair="bald",
            look=1,
            right="reach",
            left="low",
        ),
        sg.music(580, 120, 1.0),
    ),
    "viettel-post": pic(
        "Chị bán nông sản gửi thùng hàng cho người giao, trên điện thoại thấy chặng đường đơn hàng.",
        land.stage("terra", 41),
        person(
            360,
            _Y,
            1.5,
            shirt="#1E6B5A",
            trousers="#2B3044",
            hat="non",
            right="reach",
            hold="box",
            left="low",
        ),
        person(
            520,
            _Y,
            1.5,
            shirt="#C4382B",
            trousers="#35465A",
            hat="cap",
            hat_colour="#C4382B",
            left="reach",
            right="low",
            look=-1,
        ),
        gd.parcels(650, _Y, 0.8),
        e.phone(
            810,
            232,
            0.98,
            sg.bar("#A9472A")
            + '<path d="M-54 -80V90" stroke="#E9C9B9" stroke-width="8"/>'
            + "".join(
                f'<circle cx="-54" cy="{-80 + 56 * i}" r="14" fill="{c}"/><path d="M-26 {-86 + 56 * i}H60M-26 {-72 + 56 * i}H30" stroke="#B9B3A6" stroke-width="6" stroke-linecap="round"/>'
                for i, c in enumerate(("#1E6B5A", "#1E6B5A", "#D99A1C", "#E4DBCB"))
            ),
            "#FAEEE7",
        ),
    ),
    "my-vietnam-post": pic(
        "Ở quầy bưu cục, cô nhân viên nhận bưu phẩm, khách tạo đơn trên điện thoại.",
        land.stage("gold", 42),
        r.shelf(300, 170, 170, 1, "boxes"),
        r.shelf(300, 250, 170, 1, "boxes", 2),
        person(
            520,
            426,
            1.45,
            shirt="#E8BC5C",
            trousers="#2E4A6B",
            hair="bun",
            right="low",
            left="reach",
        ),
        b.counter(530, _Y + 4, 1.25, 300, "#E2C08F"),
        gd.parcel(450, 340, 0.75),
        x.scale(600, 342, 0.8),
        person(
            790,
            _Y + 4,
            1.55,
            shirt="#A9472A",
            trousers="#35465A",
            left="hold",
            hold_left="phone",
            right="low",
            hold="box",
            look=-1,
        ),
        sg.envelope(820, 110, 0.8),
        '<rect x="900" y="330" width="70" height="94" rx="8" fill="#D99A1C"/><rect x="912" y="350" width="46" height="9" rx="4" fill="#8A6512"/><rect x="890" y="322" width="90" height="14" rx="6" fill="#B98214"/>',
    ),
    "drone-nong-nghiep": pic(
        "Máy bay không người lái phun trên đồng lúa chín, người thợ đứng bờ cầm bộ điều khiển.",
        land.plain("dusk", 45, 240),
        g.paddy(376, "ripe", 4, 7),
        b.drone(520, 150, 1.7),
        '<path d="M700 500Q820 440 1200 446V500Z" fill="#B99B6E"/>',
        person(
            850,
            474,
            1.7,
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
    "hspace-hagri": pic(
        "Nông trại thu nhỏ nằm trên máy tính bảng: nhà, chuồng, vườn cây và biểu tượng đã đạt.",
        land.stage("sage", 44),
        '<rect x="330" y="80" width="540" height="320" rx="30" fill="#22302F"/><rect x="352" y="102" width="496" height="276" rx="12" fill="#DCEBEE"/><path d="M352 270Q600 236 848 270V366Q848 378 836 378H364Q352 378 352 366Z" fill="#8DBD9F"/>',
        b.house(440, 300, 0.7, "#D9A386", "#8A3620"),
        g.tree(560, 300, 0.55, "#5FA07F", "orange"),
        g.tree(630, 304, 0.55, "#5FA07F", "orange", 3),
        g.tree(700, 300, 0.55, "#5FA07F", "orange", 5),
        g.plant(420, 350, 0.8, "cabbage"),
        g.plant(470, 352, 0.8, "cabbage"),
        g.plant(520, 350, 0.8, "cabbage"),
        sg.check(790, 150, 26),
        sg.gauge(420, 160, 0.8),
        sg.drop(510, 150, 0.6),
        person(
            960, _Y, 1.35, shirt="#D99A1C", trousers="#3D4B4A", hat="non", left="out", right="low"
        ),
    ),
    "ezcloud": pic(
        "Chủ nhà nghỉ xem lịch phòng trên máy tính, phía sau là những căn nhà đón khách.",
        land.stage("blue", 45),
        b.house(330, _Y, 1.0, "#D9A386", "#8A3620"),
        b.house(900, _Y, 1.1, "#A9C9B7", "#1E6B5A"),
        person(
            560, 422, 1.5, shirt="#1E6B5A", trousers="#35465A", hair="bob", left="low", right="out"
        ),
        b.counter(600, _Y + 4, 1.2, 320, "#C89B6A"),
        e.laptop(
            680,
            346,
            1.0,
            "".join(
                f'<rect x="{-58 + 30 * i}" y="{-34 + 24 * j}" width="25" height="19" rx="3" fill="{"#A9472A" if (i + j) % 3 == 0 else "#8DBD9F"}"/>'
                for i in range(4)
                for j in range(3)
            ),
        ),
        sg.key(470, 320, 0.6, "#D99A1C", 20),
        sg.cloud_sign(760, 120, 1.0),
    ),
    "du-lich-cong-dong-kenh-so": pic(
        "Nhà sàn đón khách giữa núi, chị chủ nhà chụp ảnh đăng lên, khách đeo ba lô tìm tới.",
        land.terraces("dawn", 61, 240),
        b.stilt(380, 420, 1.35, "#A9824F"),
        person(
            600,
            466,
            1.6,
            shirt="#4B3A63",
            skirt="#2B3044",
            trim=("#C4453A", "#E8BC5C"),
            hat="khan",
            hat_colour="#2B3044",
            right="out",
            hold="phone",
            left="down",
        ),
        person(
            800,
            468,
            1.6,
            flip=True,
            shirt="#62A48D",
            trousers="#C9B48A",
            hat="cap",
            hat_colour="#A9472A",
            right="up",
            left="low",
        ),
        x.backpack(860, 440, 0.9),
        sg.heart(700, 150, 1.0),
        sg.star(740, 120, 14),
        sg.star(776, 110, 14),
    ),
    "hoa-don-dien-tu-hkd": pic(
        "Bà chủ tiệm bấm điện thoại, tờ hoá đơn dài chạy ra có dấu kiểm.",
        land.stage("terra", 47),
        b.stall(
            400,
            _Y,
            1.25,
            "#D99A1C",
            gd.jar(-80, -84, 0.6) + gd.bottle(-30, -84, 0.6) + gd.pack(90, -84, 0.6),
        ),
        person(420, 392, 1.15, pose="bust", shirt="#A9472A", hair="bun"),
        e.phone(
            690,
            220,
            0.9,
            sg.bar("#A9472A") + sg.rows(0, -100, 150, 3) + sg.check(0, 90, 28),
            "#FAEEE7",
        ),
        '<path d="M790 150H930V388l-14 -12l-14 12l-14 -12l-14 12l-14 -12l-14 12l-14 -12l-14 12l-14 -12l-14 12Z" fill="#FFFFFF"/><path d="M812 184H906M812 210H880M812 236H906M812 262H870M812 300H906" stroke="#B9B3A6" stroke-width="7" stroke-linecap="round"/><rect x="812" y="320" width="50" height="16" rx="5" fill="#1E6B5A"/>',
    ),
    "tym": pic(
        "Nhóm phụ nữ ngồi họp tổ vay vốn, trên bàn có sổ và tiền, chậu cây nhỏ đang lớn.",
        land.stage("rose", 48),
        person(
            360,
            _Y + 4,
            1.5,
            pose="sit",
            shirt="#A9472A",
            trousers="#2B3044",
            hair="bun",
            right="low",
            left="low",
            look=1,
        ),
        person(
            500,
            _Y,
            1.5,
            pose="sit",
            shirt="#1E6B5A",
            trousers="#2B3044",
            hair="long",
            left="low",
            right="reach",
        ),
        person(
            680,
            _Y,
            1.5,
            pose="sit",
            shirt="#E8BC5C",
            trousers="#2B3044",
            hair="bob",
            left="reach",
            right="low",
        ),
        person(
            830,
            _Y + 4,
            1.5,
            pose="sit",
            shirt="#7A3F5C",
            trousers="#2B3044",
            hat="khan",
            hat_colour="#2E4A6B",
            left="low",
            right="low",
            look=-1,
        ),
        b.table(595, _Y + 8, 1.15, 290),
        sg.notes(540, 340, 0.6),
        sg.coins(610, 352, 0.6),
        sg.notebook(680, 330, 0.4, "#1E6B5A"),
        g.pot(930, _Y, 1.1, "seedling"),
    ),
    "bao-chay-114": pic(
        "Người dân gọi điện báo cháy, ngọn lửa ở mái bếp, xe chữa cháy đang tới.",
        land.village("dawn", 41, None),
        b.house(330, 430, 1.35, "#D9A386", "#8A3620"),
        x.fire(350, 220, 0.9),
        sg.cloud_sign(420, 90, 0.9, "#A9A59C"),
        land.road(440),
        b.truck(930, 462, 1.25, "#C4382B", flip=True),
        '<rect x="892" y="288" width="150" height="12" rx="4" fill="#B9B3A6"/><path d="M910 288v-14M940 288v-14M970 288v-14M1000 288v-14M892 272h150" stroke="#B9B3A6" stroke-width="6"/>',
        person(
            590,
            466,
            1.65,
            shirt="#1E6B5A",
            trousers="#35465A",
            right="ear",
            hold="phone",
            left="out",
        ),
    ),
    "vnetraffic": pic(
        "Người lái xe máy đội mũ bảo hiểm, điện thoại hiện giấy phép lái xe và biển báo giao thông.",
        land.stage("blue", 50),
        b.scooter(390, _Y, 1.5, "#A9472A", load="", rider="#5F7F8A"),
        e.phone(
            660,
            232,
            1.02,
            sg.bar("#3F7FB0") + sg.id_card(0, -60, 0.84, 0, "#F3D998") + sg.rows(0, 20, 150, 3),
            "#EAF3F4",
        ),
        '<g transform="translate(860 430)"><rect x="-5" y="-180" width="10" height="180" fill="#8E897D"/><circle cy="-220" r="50" fill="#FFFFFF"/><circle cy="-220" r="44" fill="none" stroke="#C4382B" stroke-width="12"/><path d="M-18 -220H18M6 -234l14 14l-14 14" stroke="#22302F" stroke-width="8" fill="none" stroke-linecap="round" stroke-linejoin="round"/></g>',
        '<g transform="translate(960 430)"><rect x="-5" y="-110" width="10" height="110" fill="#8E897D"/><rect x="-24" y="-210" width="48" height="112" rx="12" fill="#22302F"/><circle cy="-190" r="13" fill="#C4382B"/><circle cy="-155" r="13" fill="#D99A1C"/><circle cy="-120" r="13" fill="#62A48D"/></g>',
    ),
    "tong-dai-111": pic(
        "Em nhỏ được che chở dưới chiếc ô lớn, cô tư vấn viên đeo tai nghe lắng nghe qua điện thoại.",
        land.stage("gold", 51),
        x.umbrella(470, 320, 1.6, "#D98E6F"),
        '<path d="M470 310V420" stroke="#6F4A2D" stroke-width="8" stroke-linecap="round"/>',
        child(420, _Y, 1.25, shirt="#A9472A", trousers="#35465A", hair="bob"),
        child(520, _Y, 1.15, shirt="#1E6B5A", trousers="#35465A"),
        person(
            800,
            _Y,
            1.6,
            pose="sit",
            shirt="#1E6B5A",
            trousers="#35465A",
            hair="long",
            hat="headphones",
            hat_colour="#A9472A",
            left="low",
            right="reach",
            look=-1,
        ),
        b.table(870, _Y + 6, 1.2, 170),
        e.laptop_back(880, 342, 0.75),
        sg.heart(650, 180, 1.6),
        '<path d="M580 300Q660 250 740 280" fill="none" stroke="#A9472A" stroke-width="5" stroke-dasharray="3 14" stroke-linecap="round"/>',
    ),
    "rynan-mekong": pic(
        "Phao đo mặn nổi trên kênh có cống, anh nông dân xem độ mặn trên điện thoại trước khi lấy nước.",
        land.mekong("gold", 71, 960),
        '<path d="M0 344Q600 330 1200 344V460Q600 470 0 456Z" fill="#9CC8C6"/><path d="M80 390h110M260 430h90M560 380h120M860 420h130" stroke="#DDEFED" stroke-width="4" stroke-linecap="round"/><path d="M0 456Q600 444 1200 458V500H0Z" fill="#8DB58A"/>',
        '<g transform="translate(400 420)"><ellipse cy="6" rx="70" ry="18" fill="#D99A1C"/><path d="M-50 0L-22 -110H22L50 0Z" fill="#FFFFFF"/><path d="M-40 -40H40L34 -66H-34Z" fill="#A9472A"/><path d="M-40 -124L30 -142L38 -122L-32 -104Z" fill="#3F5F6F"/><path d="M0 -140V-176M14 -160Q28 -168 28 -184M22 -150Q46 -160 44 -190" stroke="#22302F" stroke-width="5" fill="none" stroke-linecap="round"/></g>',
        '<g transform="translate(1010 450)"><rect x="-120" y="-170" width="30" height="170" fill="#B9B3A6"/><rect x="90" y="-170" width="30" height="170" fill="#B9B3A6"/><rect x="-130" y="-186" width="260" height="22" fill="#8E897D"/><rect x="-90" y="-150" width="180" height="110" fill="#1E6B5A"/><path d="M-40 -150v110M10 -150v110M56 -150v110" stroke="#174F43" stroke-width="6"/></g>',
        person(
            560,
            478,
            1.65,
            shirt="#62A48D",
            trousers="#35465A",
            hat="non",
            right="hold",
            hold="phone",
            left="low",
        ),
        e.phone(
            770,
            260,
            0.92,
            sg.bar()
            + sg.drop(0, -50, 1.1)
            + sg.gauge(0, 70, 1.5, "#1E6B5A", 0.3)
            + sg.check(0, 130, 20),
        ),
    ),
    "hue-s": pic(
        "Người dân chụp ổ gà trên đường gửi phản ánh, phía sau là cổng thành cổ bên sông.",
        land.sky("rose", 960),
        '<path d="M0 380V300H260L280 260H330V220H370V180H500V220H540V260H590L610 300H1200V380Z" fill="#C9A58C"/><path d="M400 300Q400 250 435 250T470 300Z" fill="#8A5F4A"/><path d="M350 184Q390 170 396 140H474Q480 170 520 184Z" fill="#A9472A"/><path d="M376 142Q410 132 416 108H454Q460 132 494 142Z" fill="#8A3620"/>',
        '<rect y="376" width="1200" height="124" fill="#CFC6B4"/><path d="M60 438h60M200 438h60M900 438h60M1040 438h60" stroke="#F4EFE2" stroke-width="6" stroke-linecap="round"/>',
        '<path d="M400 464Q460 440 540 456Q580 474 500 484Q420 486 400 464Z" fill="#8E877A"/><path d="M426 466Q470 452 530 462" stroke="#6F695F" stroke-width="5" fill="none"/>',
        person(
            640,
            470,
            1.7,
            shirt="#1E6B5A",
            trousers="#35465A",
            hair="long",
            left="reach",
            hold_left="phone",
            right="down",
        ),
        e.phone(
            840,
            250,
            0.95,
            '<rect x="-70" y="-150" width="140" height="120" rx="8" fill="#CFC6B4"/><path d="M-40 -80Q0 -106 44 -84Q50 -66 0 -62Q-36 -62 -40 -80Z" fill="#8E877A"/>'
            + sg.rows(0, -10, 150, 2)
            + '<rect x="-50" y="100" width="100" height="38" rx="19" fill="#A9472A"/>'
            + '<path d="M-14 119h24M2 110l10 9l-10 9" stroke="#FFFFFF" stroke-width="6" fill="none" stroke-linecap="round" stroke-linejoin="round"/>',
        ),
    ),
    "san-giao-dich-viec-lam-quoc-gia": pic(
        "Anh thanh niên phỏng vấn việc làm qua máy tính ở quê, trên màn hình là nhà tuyển dụng ở thành phố.",
        land.stage("jade", 54),
        person(
            390,
            _Y,
            1.55,
            pose="sit",
            shirt="#E8BC5C",
            trousers="#35465A",
            left="low",
            right="reach",
        ),
        b.table(510, _Y + 6, 1.35, 300),
        e.desktop(
            560,
            338,
            1.3,
            '<g transform="translate(0 0) scale(.75)">' + r.bust("#35465A", long=True) + "</g>",
            "#EAF3F4",
        ),
        sg.document(800, 200, 1.1, 8, stamp=False),
        sg.check(860, 270, 26),
        '<g transform="translate(920 430)"><rect x="-60" y="-90" width="120" height="86" rx="12" fill="#8A3620"/><path d="M-26 -90v-20h52v20" stroke="#6E2A1A" stroke-width="10" fill="none"/><rect x="-60" y="-58" width="120" height="10" fill="#6E2A1A"/><rect x="-12" y="-66" width="24" height="26" rx="5" fill="#D99A1C"/></g>',
    ),
    "cong-phap-luat-quoc-gia": pic(
        "Cán cân công lý bên cuốn sách luật, bác nông dân hỏi và máy trả lời trong bong bóng trò chuyện.",
        land.stage("sand", 55),
        '<g transform="translate(600 424)"><rect x="-60" y="-16" width="120" height="16" rx="6" fill="#8A3620"/><rect x="-7" y="-280" width="14" height="270" fill="#A9472A"/><path d="M-140 -250Q0 -290 140 -250" stroke="#A9472A" stroke-width="11" fill="none" stroke-linecap="round"/><circle cy="-286" r="15" fill="#D99A1C"/><path d="M-140 -250l-44 110h88ZM140 -250l-44 110h88Z" fill="none" stroke="#8E897D" stroke-width="4"/><path d="M-194 -140Q-140 -92 -86 -140ZM86 -140Q140 -92 194 -140Z" fill="#D99A1C"/></g>',
        sg.book(600, 380, 0.8, "#1E6B5A"),
        person(
            350, _Y, 1.5, shirt="#5F7F8A", trousers="#2B3044", hat="non", right="hold", hold="phone"
        ),
        sg.bubble(400, 110, 110, 64, "#FFFFFF", "left", sg.lines(64)),
        sg.bubble(850, 150, 140, 90, "#DDEDE7", "right", sg.lines(90, "#1E6B5A", 3)),
        sg.document(880, 330, 0.9, 5),
    ),
    "tuoi-bang-dien-thoai": pic(
        "Người nông dân gọi một cuộc điện thoại, hộp điều khiển bật máy bơm, nước phun khắp vườn.",
        land.hills("blue", 73, 960),
        g.orchard([90, 980, 1110], 410, 1.1, "orange"),
        land.ground(420, "#9CC092", 3, 5),
        *(e.spray_head(px, 470, 1.1, 56) for px in (200, 900, 1060)),
        person(
            420,
            470,
            1.7,
            shirt="#A9472A",
            trousers="#3D4B4A",
            grey=True,
            hat="cap",
            hat_colour="#1E6B5A",
            right="ear",
            hold="phone",
            left="down",
        ),
        e.control_box(640, 466, 1.5),
        e.pump(790, 474, 1.15),
        '<path d="M480 240Q550 190 620 230" fill="none" stroke="#A9472A" stroke-width="5" stroke-dasharray="3 14" stroke-linecap="round"/><path d="M880 458Q910 458 910 470" stroke="#8E897D" stroke-width="14" fill="none"/>',
    ),
    "giam-sat-ao-tom": pic(
        "Ao nuôi có cảm biến và guồng quạt nước, điện thoại hiện các đồng hồ đo, còi báo bên bờ.",
        land.sky("dawn", 240),
        land.palm_line(290, "#A9C2A0", 9),
        '<rect y="290" width="1200" height="210" fill="#CDB98C"/><ellipse cx="430" cy="410" rx="400" ry="82" fill="#A98F62"/><ellipse cx="430" cy="404" rx="384" ry="74" fill="#6FA9AB"/>',
        e.paddle(240, 420, 1.3),
        '<g transform="translate(520 430)"><rect x="-46" y="-14" width="92" height="20" rx="8" fill="#D99A1C"/><rect x="-5" y="-120" width="10" height="110" fill="#8E897D"/><rect x="-24" y="-170" width="48" height="56" rx="6" fill="#FFFFFF"/><circle cy="-150" r="7" fill="#1E6B5A"/><path d="M28 -160q16 -10 16 -28M38 -148q26 -14 24 -46" stroke="#A9472A" stroke-width="5" fill="none" stroke-linecap="round"/></g>',
        g.shrimp(380, 446, 0.5),
        e.phone(
            770,
            258,
            1.04,
            sg.bar()
            + sg.gauge(-40, -60, 0.9)
            + sg.gauge(42, -60, 0.9, "#A9472A", 0.3)
            + sg.gauge(-40, 20, 0.9, "#D99A1C", 0.7)
            + e.thermometer(42, 16, 0.6)
            + '<path d="M-70 110Q-40 70 -10 100T70 80" stroke="#1E6B5A" stroke-width="7" fill="none" stroke-linecap="round"/>',
        ),
        '<g transform="translate(960 470)"><rect x="-6" y="-170" width="12" height="170" fill="#8E897D"/><path d="M-30 -170Q-30 -214 0 -214T30 -170Z" fill="#C4382B"/><path d="M-46 -206l-16 -12M46 -206l16 -12M0 -230v-20" stroke="#D99A1C" stroke-width="7" stroke-linecap="round"/></g>',
    ),
    "evn-cskh": pic(
        "Cột điện và bóng đèn sáng, bác gái xem chỉ số điện, hoá đơn trên điện thoại.",
        land.stage("blue", 58),
        e.power_pole(330, _Y, 1.2),
        '<path d="M266 106Q420 190 560 150M394 106Q520 160 620 130" stroke="#22302F" stroke-width="4" fill="none"/>',
        b.house(480, _Y, 0.9, "#E7C98D", "#8A3620"),
        e.phone(
            690,
            236,
            1.0,
            sg.bar("#3F7FB0")
            + sg.bulb(0, -50, 0.9)
            + sg.chart(0, 70, 0.9, "#3F7FB0")
            + sg.rows(0, 90, 150, 1),
            "#EAF3F4",
        ),
        person(
            880,
            _Y,
            1.55,
            shirt="#A9472A",
            trousers="#2B3044",
            hair="bun",
            left="hold",
            hold_left="phone",
            right="down",
        ),
    ),
    "vmap": pic(
        "Tấm bản đồ gấp mở rộng với con đường quanh co dẫn tới ngôi nhà nhỏ có ghim đỏ.",
        land.stage("sage", 59),
        '<path d="M310 150L470 110L630 150L790 110L890 140V390L790 366L630 404L470 366L310 404Z" fill="#FBF7EF"/><path d="M470 110V366M630 150V404M790 110V366" stroke="#E4DBCB" stroke-width="5"/><path d="M310 320Q430 270 520 320T720 300T890 330V390L790 366L630 404L470 366L310 404Z" fill="#C4DCC8"/><path d="M760 110Q700 220 620 230T520 370" fill="none" stroke="#9CC8C6" stroke-width="24"/><path d="M340 370Q440 300 480 240T640 200T760 250" fill="none" stroke="#A9472A" stroke-width="7" stroke-dasharray="3 16" stroke-linecap="round"/>',
        b.house(380, 250, 0.4, "#D9A386"),
        g.tree(570, 330, 0.4),
        g.tree(680, 340, 0.4),
        b.house(770, 290, 0.5, "#A9C9B7", "#1E6B5A"),
        sg.pin(770, 208, 0.9),
        b.scooter(350, 426, 0.75, "#D99A1C", load="box", rider="#2E4A6B"),
        person(
            960,
            _Y,
            1.35,
            shirt="#5F7F8A",
            trousers="#2B3044",
            hat="non",
            left="out",
            right="hold",
            hold="phone",
            look=-1,
        ),
    ),
    "waka": pic(
        "Em gái và người ông cùng đọc sách trên điện thoại, những cuốn sách bay quanh.",
        land.stage("rose", 60),
        e.phone(
            700,
            232,
            1.02,
            sg.book(0, -80, 0.62, "#1E6B5A")
            + "".join(
                f'<rect x="{-72 + 52 * i}" y="{0 + 84 * j}" width="42" height="66" rx="5" fill="{c}"/><rect x="{-64 + 52 * i}" y="{14 + 84 * j}" width="26" height="9" rx="3" fill="#FBF7EF"/>'
                for j in range(2)
                for i, c in enumerate(
                    (("#A9472A", "#D99A1C", "#62A48D"), ("#5F7F8A", "#7A3F5C", "#1E6B5A"))[j]
                )
            ),
            "#F9ECE7",
        ),
        person(
            430,
            _Y,
            1.6,
            pose="sit",
            shirt="#8C7B66",
            trousers="#2B3044",
            grey=True,
            hair="bald",
            right="hold",
            hold="tablet",
            look=1,
        ),
        child(
            550, _Y + 2, 1.15, shirt="#E8BC5C", trousers="#35465A", hair="bob", look=-1, right="up"
        ),
        sg.book(860, 150, 0.6, "#D99A1C"),
        sg.book(900, 300, 0.5, "#A9472A"),
        sg.book(330, 130, 0.5, "#1E6B5A"),
    ),
    "egap": pic(
        "Trạm thời tiết và camera đứng giữa đồng lúa, cán bộ hợp tác xã xem nhật ký trên điện thoại.",
        land.plain("blue", 47, 960),
        g.paddy(380, "rice", 3, 9),
        '<path d="M0 462Q600 446 1200 464V500H0Z" fill="#B5A376"/>',
        '<g transform="translate(430 462)"><rect x="-6" y="-260" width="12" height="260" fill="#8E897D"/><path d="M-60 -240H60" stroke="#8E897D" stroke-width="8"/><path d="M-84 -262a24 24 0 0 1 48 0ZM36 -262a24 24 0 0 1 48 0Z" fill="#FFFFFF"/><path d="M-56 -180L20 -198L28 -174L-48 -156Z" fill="#3F5F6F"/><rect x="-22" y="-150" width="44" height="56" rx="6" fill="#FFFFFF"/><circle cy="-130" r="7" fill="#1E6B5A"/><rect x="40" y="-236" width="50" height="24" rx="6" fill="#FFFFFF"/><rect x="78" y="-233" width="14" height="18" rx="3" fill="#22302F"/></g>',
        person(
            610,
            476,
            1.7,
            shirt="#1E6B5A",
            trousers="#35465A",
            hat="cap",
            hat_colour="#D99A1C",
            right="hold",
            hold="phone",
            left="down",
        ),
        e.phone(
            830,
            262,
            0.95,
            sg.bar()
            + sg.calendar(0, -60, 0.8)
            + sg.cloud_sign(-10, 40, 0.6)
            + e.qr_code(0, 120, 56),
        ),
    ),
}
