"""Platforms ("bricks"), first part: identity, health, money, selling, radio, learning."""

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
from tools.draw.people import child, doctor, person, police
from tools.draw.picture import Picture, pic

_Y = 430

PICTURES: dict[str, Picture] = {
    "vneid": pic(
        "Chiếc điện thoại lớn hiện thẻ căn cước và dấu vân tay, một bác nông dân và chiến sĩ công an đứng hai bên.",
        land.stage("jade", 1),
        e.phone(
            600,
            232,
            1.02,
            sg.bar("#A9472A")
            + sg.id_card(0, -60, 0.86)
            + x.fingerprint(0, 60, 1.1)
            + sg.check(0, 138, 20),
        ),
        police(820, _Y, 1.45, left="out", right="down"),
        person(
            390,
            _Y,
            1.45,
            shirt="#D99A1C",
            trousers="#3D4B4A",
            hat="non",
            right="out",
            hold="card",
            left="down",
        ),
    ),
    "cong-dich-vu-cong-quoc-gia": pic(
        "Người dân ngồi nhà nộp hồ sơ trên máy tính, tờ giấy bay tới trụ sở có dấu.",
        land.stage("gold", 2),
        b.office(880, _Y, 1.1),
        person(
            360,
            _Y,
            1.5,
            pose="sit",
            shirt="#1E6B5A",
            trousers="#35465A",
            hair="long",
            left="low",
            right="reach",
        ),
        b.table(470, _Y + 6, 1.3, 240),
        e.laptop(500, 340, 0.95, sg.document(0, -4, 0.5)),
        sg.document(610, 170, 0.6, -12),
        sg.document(710, 130, 0.6, 8),
        '<path d="M540 220Q640 90 780 150" fill="none" stroke="#A9472A" stroke-width="5" stroke-dasharray="3 14" stroke-linecap="round"/>',
    ),
    "vssid": pic(
        "Chiếc điện thoại hiện thẻ bảo hiểm y tế, bà cụ và người con cùng xem.",
        land.stage("blue", 3),
        e.phone(
            720,
            232,
            1.02,
            sg.bar("#2F6F86")
            + '<rect x="-76" y="-96" width="152" height="96" rx="10" fill="#FFFFFF"/><rect x="-76" y="-96" width="152" height="24" rx="10" fill="#6FA9AB"/><rect x="-60" y="-56" width="34" height="42" rx="4" fill="#DCA679"/><path d="M-12 -50H60M-12 -36H48M-12 -22H54" stroke="#B9B3A6" stroke-width="6" stroke-linecap="round"/>'
            + sg.heart(0, 50, 1.6)
            + sg.check(0, 130, 20),
            "#EAF3F4",
        ),
        person(
            400,
            _Y,
            1.5,
            shirt="#7A3F5C",
            trousers="#2B3044",
            grey=True,
            hair="bun",
            right="low",
            left="low",
            look=1,
        ),
        person(520, _Y, 1.55, shirt="#E8BC5C", trousers="#35465A", right="out", left="down"),
        x.medicine(900, _Y, 1.2),
    ),
    "so-suc-khoe-dien-tu": pic(
        "Cuốn sổ khám bệnh giấy trở thành sổ sức khoẻ trên điện thoại, bác sĩ đứng cạnh.",
        land.stage("jade", 4),
        sg.notebook(360, 300, 1.7, "#1E6B5A"),
        x.medicine(360, _Y, 1.0),
        '<path d="M450 290H500M484 274l18 16l-18 16" stroke="#A9472A" stroke-width="8" fill="none" stroke-linecap="round" stroke-linejoin="round"/>',
        e.phone(
            620,
            232,
            1.0,
            sg.bar("#A9472A")
            + sg.heart(0, -64, 1.9)
            + '<path d="M-70 10H-30L-16 -16L6 40L22 10H70" stroke="#1E6B5A" stroke-width="7" fill="none" stroke-linecap="round" stroke-linejoin="round"/>'
            + sg.rows(0, 60, 150, 2),
        ),
        doctor(840, _Y, 1.5, hair="long", left="out", right="down"),
    ),
    "vov-bacsi24": pic(
        "Người mẹ cầm điện thoại gọi hình hỏi bác sĩ ngay tại nhà, bác sĩ hiện trên điện thoại lớn.",
        land.stage("terra", 5),
        e.phone(
            720,
            236,
            1.06,
            '<g transform="translate(0 30)">'
            + r.bust(coat=True, s=1.5)
            + '</g><circle cx="0" cy="146" r="22" fill="#C4382B"/><path d="M-12 149q12 -12 24 0" stroke="#FFFFFF" stroke-width="6" fill="none" stroke-linecap="round"/>',
            "#CFE3DC",
        ),
        person(
            450,
            _Y,
            1.6,
            pose="sit",
            shirt="#D98E6F",
            trousers="#35465A",
            hair="long",
            right="hold",
            hold="phone",
            look=1,
        ),
        child(330, _Y + 6, 0.95, shirt="#1E6B5A", trousers="#35465A"),
        sg.bubble(580, 110, 110, 60, "#FFFFFF", "left", sg.lines(60)),
        x.medicine(880, _Y, 1.0),
    ),
    "viettel-telehealth": pic(
        "Trạm y tế nhỏ nối với bệnh viện lớn bằng đường truyền, trên màn hình các bác sĩ cùng hội chẩn.",
        land.stage("blue", 6),
        b.clinic(290, _Y, 0.85),
        '<g transform="translate(920 430)"><rect x="-100" y="-250" width="200" height="250" fill="#FFFFFF"/><rect x="-112" y="-262" width="224" height="18" rx="5" fill="#A9472A"/><path d="M-70 -220h30v30h-30ZM-15 -220h30v30h-30ZM40 -220h30v30h-30ZM-70 -170h30v30h-30ZM40 -170h30v30h-30ZM-70 -120h30v30h-30ZM40 -120h30v30h-30Z" fill="#CFE3DC"/><path d="M-8 -180h16v20h20v16h-20v20h-16v-20h-20v-16h20Z" fill="#A9472A"/><rect x="-24" y="-60" width="48" height="60" fill="#1E6B5A"/></g>',
        r.screen(
            600,
            220,
            300,
            180,
            '<g transform="translate(-74 10)">'
            + r.bust(coat=True, s=1.1)
            + '</g><g transform="translate(74 10)">'
            + r.bust(coat=True, long=True, s=1.1)
            + '</g><path d="M0 -90V90" stroke="#FBF7EF" stroke-width="6"/>',
            "#CFE3DC",
        ),
        r.on_stand(600, _Y, 110),
        '<path d="M380 250Q410 200 440 210M760 210Q800 200 820 230" fill="none" stroke="#A9472A" stroke-width="5" stroke-dasharray="3 14" stroke-linecap="round"/>',
    ),
    "viettel-money": pic(
        "Chị bán hàng nhận tiền qua điện thoại phím ở cửa hàng nhỏ, những đồng xu bay vào máy.",
        land.stage("terra", 7),
        b.stall(
            420,
            _Y,
            1.25,
            "#A9472A",
            g.basket(-80, -84, 0.6, "orange") + gd.jar(-10, -84, 0.6) + gd.pack(96, -84, 0.7),
        ),
        person(420, 392, 1.15, pose="bust", shirt="#7A3F5C", hair="bun"),
        e.keypad_phone(720, 250, 1.5),
        sg.coin(610, 200, 24),
        sg.coin(590, 290, 18),
        sg.coin(840, 180, 22),
        sg.coin(850, 300, 17),
        '<path d="M636 210L654 216M616 284L650 272" stroke="#D99A1C" stroke-width="5" stroke-linecap="round" stroke-dasharray="3 12"/>',
    ),
    "vnpt-money": pic(
        "Bác nông dân cầm điện thoại trả tiền điện, tiền nước: bóng đèn, giọt nước và đồng tiền quanh màn hình.",
        land.stage("blue", 8),
        e.phone(
            660,
            232,
            1.0,
            sg.bar("#2F6F86") + sg.rows(0, -96, 150, 3) + sg.check(0, 96, 28),
            "#EAF3F4",
        ),
        sg.bulb(850, 190, 1.0),
        sg.drop(860, 330, 1.2),
        sg.coin(510, 130, 24),
        sg.coins(880, _Y, 1.0),
        person(
            430,
            _Y,
            1.6,
            shirt="#1E6B5A",
            trousers="#3D4B4A",
            hat="non",
            right="hold",
            hold="phone",
            left="down",
        ),
    ),
    "zalo": pic(
        "Chiếc điện thoại đầy bong bóng trò chuyện nối bà con trong thôn với nhau.",
        land.stage("blue", 9),
        e.phone(
            600,
            232,
            1.02,
            sg.bar("#3F7FB0")
            + sg.bubble(-18, -84, 116, 46, "#FFFFFF", "left", sg.lines(70))
            + sg.bubble(18, -18, 116, 46, "#CFE3F1", "right", sg.lines(70))
            + sg.bubble(-18, 48, 116, 46, "#FFFFFF", "left", sg.lines(70))
            + sg.bubble(18, 114, 116, 46, "#CFE3F1", "right", sg.check(0, 0, 14)),
            "#EAF3F4",
        ),
        person(
            400,
            _Y,
            1.45,
            shirt="#A9472A",
            trousers="#2B3044",
            hair="bun",
            right="hold",
            hold="phone",
        ),
        person(
            800,
            _Y,
            1.45,
            shirt="#1E6B5A",
            trousers="#35465A",
            grey=True,
            left="hold",
            hold_left="phone",
        ),
        sg.people_chat(330, 140, 0.95),
        sg.bubble(860, 130, 100, 56, "#FFFFFF", "left", sg.heart(0, 0, 0.9)),
    ),
    "momo": pic(
        "Chiếc ví mở ra trên màn hình điện thoại với tiền giấy, thẻ và mã QR.",
        land.stage("rose", 10),
        e.phone(
            600,
            236,
            1.04,
            sg.bar("#7A3F5C")
            + '<g transform="translate(0 -20)"><rect x="-70" y="-36" width="140" height="96" rx="12" fill="#7A3F5C"/><rect x="-54" y="-58" width="108" height="40" rx="5" fill="#8DBD9F"/><path d="M-70 -24H70V60Q70 72 58 72H-58Q-70 72 -70 60Z" fill="#9A5B7C"/><rect x="30" y="4" width="48" height="30" rx="9" fill="#F3DFD8"/><circle cx="48" cy="19" r="7" fill="#7A3F5C"/></g>'
            + sg.coin(-36, 100, 18)
            + sg.coin(4, 112, 20)
            + sg.coin(44, 98, 18),
            "#F9ECE7",
        ),
        e.qr_stand(840, _Y, 1.5, "#7A3F5C", 5),
        person(
            390,
            _Y,
            1.55,
            shirt="#E8BC5C",
            trousers="#35465A",
            hair="bob",
            right="out",
            hold="phone",
            left="low",
            hold_left="bag",
        ),
    ),
    "postmart": pic(
        "Cô nhân viên bưu điện và bác nông dân bên sọt trái cây, điện thoại lớn mở gian hàng nông sản.",
        land.stage("gold", 11),
        e.phone(
            620,
            232,
            1.02,
            sg.bar("#D99A1C")
            + "".join(
                f'<rect x="{-72 + 76 * (i % 2)}" y="{-110 + 88 * (i // 2)}" width="68" height="78" rx="8" fill="#FFFFFF"/><circle cx="{-38 + 76 * (i % 2)}" cy="{-80 + 88 * (i // 2)}" r="20" fill="{c}"/>'
                for i, c in enumerate(
                    ("#E08A2B", "#6FA35E", "#C4453A", "#C9D98F", "#E9B949", "#A8A23C")
                )
            ),
            "#FDF6E4",
        ),
        person(
            410,
            _Y,
            1.5,
            shirt="#E8BC5C",
            trousers="#2E4A6B",
            hair="bun",
            right="out",
            left="low",
            hold_left="box",
        ),
        person(
            820,
            _Y,
            1.5,
            shirt="#1E6B5A",
            trousers="#3D4B4A",
            hat="non",
            left="hold",
            hold_left="phone",
            right="down",
        ),
        g.crate(940, _Y, 1.1, "orange"),
        g.basket(300, _Y, 1.0, "greens"),
    ),
    "voso": pic(
        "Giỏ hàng đầy nông sản bước ra từ màn hình máy tính, xe giao hàng chờ sẵn.",
        land.stage("jade", 12),
        e.laptop(
            480,
            _Y - 40,
            1.9,
            '<path d="M-46 -10H46L34 30H-34Z" fill="#D99A1C"/><path d="M-26 -10L0 -42L26 -10" stroke="#A9472A" stroke-width="6" fill="none" stroke-linecap="round"/>',
        ),
        b.table(480, _Y, 0.54, 780),
        g.basket(300, 392, 0.8, "na"),
        g.basket(670, 392, 0.8, "orange"),
        b.scooter(850, _Y, 1.3, "#A9472A", load="box", rider="#C4382B"),
    ),
    "vtvgo": pic(
        "Cả nhà quây quần xem truyền hình trên điện thoại đặt ngang và trên tivi.",
        land.stage("terra", 13),
        r.screen(
            600,
            190,
            330,
            200,
            '<path d="M-165 40Q-90 -40 -10 20T165 0V100H-165Z" fill="#8DBD9F"/><circle cx="90" cy="-40" r="26" fill="#E8BC5C"/>'
            + sg.play(0, 0, 34),
        ),
        r.on_stand(600, _Y, 124),
        person(
            360, _Y, 1.45, pose="sit", shirt="#8C7B66", grey=True, right="low", left="low", look=1
        ),
        child(470, _Y + 2, 0.95, shirt="#D99A1C", trousers="#35465A", right="up"),
        person(
            860,
            _Y,
            1.45,
            pose="sit",
            shirt="#A9472A",
            hair="long",
            left="out",
            hold_left="tablet",
            right="low",
            look=-1,
        ),
        b.waves(600, 62, 0.9, "#A9472A"),
    ),
    "ghtk": pic(
        "Người giao hàng đi xe máy chở thùng hàng tới nhà bà con, trên đường có ghim vị trí.",
        land.stage("sage", 14),
        b.house(900, _Y, 1.2, "#D9A386", "#8A3620"),
        g.bush(300, _Y, 1.2),
        b.scooter(520, _Y, 1.65, "#1E6B5A", load="box", rider="#1E6B5A"),
        sg.pin(900, 200, 0.9),
        '<path d="M660 330Q760 220 880 220" fill="none" stroke="#A9472A" stroke-width="5" stroke-dasharray="3 14" stroke-linecap="round"/>',
        gd.parcels(760, _Y, 0.9),
        person(
            1000, _Y, 1.35, shirt="#7A3F5C", trousers="#2B3044", hair="bun", left="up", right="down"
        ),
    ),
    "sobanhang": pic(
        "Chị chủ cửa hàng tạp hoá ghi sổ bán hàng trên điện thoại, cạnh cuốn sổ giấy cũ và biểu đồ.",
        land.stage("gold", 15),
        r.shelf(330, 200, 200, 1, "jars"),
        r.shelf(330, 280, 200, 1, "boxes"),
        person(
            470,
            420,
            1.5,
            shirt="#A9472A",
            trousers="#35465A",
            hair="bun",
            right="hold",
            hold="phone",
            left="low",
        ),
        b.counter(480, _Y + 4, 1.2, 300, "#C89B6A"),
        sg.notebook(400, 316, 0.5),
        sg.coins(560, 344, 0.7),
        e.phone(790, 232, 1.0, sg.bar("#1E6B5A") + sg.chart(0, -30, 1.2) + sg.rows(0, 10, 150, 3)),
    ),
    "truyen-thanh-thong-minh": pic(
        "Cán bộ xã soạn bản tin trên máy tính, sóng đi tới cột loa ngoài thôn.",
        land.stage("jade", 16),
        person(
            330, _Y, 1.5, pose="sit", shirt="#FFFFFF", trousers="#35465A", left="low", right="reach"
        ),
        b.table(440, _Y + 6, 1.3, 260),
        e.laptop(480, 338, 0.95, b.sound(-16, -4, 0.7)),
        e.mic(380, 312, 0.6),
        '<path d="M570 250Q660 150 760 170" fill="none" stroke="#A9472A" stroke-width="5" stroke-dasharray="3 14" stroke-linecap="round"/>',
        b.loudspeakers(820, _Y, 1.4),
        b.sound(910, 96, 1.0),
        b.sound(732, 110, 0.8, flip=True),
        b.house(1010, _Y, 0.8, "#D9A386", "#8A3620"),
    ),
    "binh-dan-hoc-vu-so": pic(
        "Các lứa tuổi cùng học kỹ năng số: cụ già, chị nông dân và em nhỏ quanh cuốn sách mở và chiếc điện thoại.",
        land.stage("terra", 17),
        sg.book(600, 210, 1.9, "#A9472A"),
        e.phone(600, 190, 0.42, sg.bar() + sg.check(0, 20, 50)),
        x.mortar_board(600, 82, 0.9),
        person(
            390, _Y, 1.5, shirt="#7A3F5C", trousers="#2B3044", hat="non", right="hold", hold="phone"
        ),
        person(
            520,
            _Y + 4,
            1.45,
            pose="sit",
            shirt="#8C7B66",
            grey=True,
            hair="bald",
            right="hold",
            hold="phone",
        ),
        child(680, _Y, 1.15, shirt="#D99A1C", trousers="#35465A", hair="bob", right="up"),
        person(810, _Y, 1.5, shirt="#1E6B5A", trousers="#35465A", left="hold", hold_left="tablet"),
    ),
    "onetouch": pic(
        "Đoàn viên tổ công nghệ số ngồi học khoá trực tuyến, màn hình có thầy giảng và các dấu đã học xong.",
        land.stage("sage", 18),
        r.screen(
            650,
            200,
            320,
            196,
            '<g transform="translate(-80 20)">'
            + r.bust("#35557A", s=1.25)
            + "</g>"
            + "".join(
                sg.check(40, -56 + 48 * i, 15)
                + f'<path d="M66 {-56 + 48 * i}h60" stroke="#B9B3A6" stroke-width="8" stroke-linecap="round"/>'
                for i in range(3)
            ),
            "#FBEFD3",
        ),
        person(
            400,
            _Y,
            1.55,
            pose="sit",
            shirt="#2F6FA8",
            trousers="#35465A",
            left="low",
            right="reach",
        ),
        b.table(500, _Y + 6, 1.25, 200),
        e.laptop_back(500, 342, 0.8),
        sg.finger(820, 330, 0.62, "#DCA679", "#1E6B5A", -20),
        x.mortar_board(880, 130, 0.8),
    ),
    "vbsp-smartbanking": pic(
        "Hộ vay vốn xem khoản vay trên điện thoại, bên cạnh là con bò giống và đồng tiền nảy mầm.",
        land.stage("jade", 19),
        person(
            470,
            _Y,
            1.6,
            shirt="#A9472A",
            trousers="#2B3044",
            hat="non",
            right="hold",
            hold="phone",
            left="down",
        ),
        beast.cow(320, _Y, 1.1, flip=True),
        e.phone(700, 232, 1.0, sg.bar() + sg.coins(0, -30, 1.1) + sg.rows(0, 0, 150, 3)),
        sg.coins(880, _Y, 1.1),
        '<path d="M880 370V320M880 340Q850 340 846 312Q874 312 880 340Q886 306 916 304Q914 334 880 336" fill="#62A48D" stroke="#1E6B5A" stroke-width="4"/>',
    ),
    "agribank-mobile": pic(
        "Ngôi nhà ngân hàng ở nông thôn và chiếc điện thoại có ổ khoá, bác nông dân chuyển tiền.",
        land.stage("terra", 20),
        '<g transform="translate(360 430)"><rect x="-130" y="-150" width="260" height="150" fill="#FBF7EF"/><path d="M-150 -146L0 -216L150 -146Z" fill="#8A3620"/><path d="M-100 -130h26v130h-26ZM-46 -130h26v130h-26ZM20 -130h26v130H20ZM74 -130h26v130H74Z" fill="#E9C9B9"/><rect x="-144" y="-8" width="288" height="12" fill="#B9B3A6"/></g>'
        + sg.coin(360, 252, 20),
        e.phone(660, 232, 1.0, sg.bar("#8A3620") + sg.lock(0, -40, 1.0) + sg.rows(0, 40, 150, 2)),
        person(
            860,
            _Y,
            1.55,
            shirt="#1E6B5A",
            trousers="#3D4B4A",
            hat="cap",
            hat_colour="#D99A1C",
            left="hold",
            hold_left="phone",
        ),
        sg.notes(520, 130, 0.8),
    ),
    "vpostcode": pic(
        "Những ngôi nhà trên đồi mỗi nhà một ghim địa chỉ, người đưa thư cầm bưu phẩm tìm đến.",
        land.hills("day", 51, 240),
        *(
            b.house(px, py, s, w, rf) + sg.pin(px, py - 176 * s, 0.55, c)
            for px, py, s, w, rf, c in (
                (330, 400, 0.75, "#D9A386", "#8A3620", "#A9472A"),
                (560, 380, 0.65, "#A9C9B7", "#1E6B5A", "#1E6B5A"),
                (780, 396, 0.8, "#E7C98D", "#A9472A", "#D99A1C"),
                (1010, 400, 0.8, "#C98B6B", "#174F43", "#A9472A"),
            )
        ),
        b.scooter(480, 470, 1.15, "#D99A1C", load="parcels", rider="#2E4A6B"),
        '<path d="M560 440Q640 420 700 400" fill="none" stroke="#A9472A" stroke-width="5" stroke-dasharray="3 14" stroke-linecap="round"/>',
    ),
    "mimosatek": pic(
        "Cảm biến cắm bên luống rau báo độ ẩm về điện thoại, vòi nước tự phun.",
        land.hills("gold", 53, 960),
        g.bed_rows(400, "greens", 3),
        e.sensor(430, 450, 1.4),
        e.spray_head(300, 450, 1.2, 70),
        e.spray_head(900, 450, 1.2, 70),
        e.phone(
            680,
            250,
            0.98,
            sg.bar()
            + sg.drop(-36, -60, 0.9)
            + sg.gauge(36, -44, 1.0)
            + '<path d="M-70 60Q-40 20 -10 50T70 20" stroke="#3F7F84" stroke-width="7" fill="none" stroke-linecap="round"/>'
            + '<rect x="-34" y="96" width="68" height="36" rx="18" fill="#1E6B5A"/><circle cx="16" cy="114" r="14" fill="#FFFFFF"/>',
        ),
    ),
    "k12online": pic(
        "Cô giáo dạy trên màn hình, học sinh ngồi bàn làm bài trên máy tính xách tay.",
        land.stage("gold", 23),
        r.screen(
            600,
            170,
            330,
            190,
            '<g transform="translate(-84 16)">'
            + r.bust("#A9472A", long=True, s=1.25)
            + '</g><rect x="0" y="-70" width="130" height="120" rx="6" fill="#2E5B4E"/><path d="M20 -40h70M20 -16h90M20 8h50" stroke="#DDEDE7" stroke-width="6" stroke-linecap="round"/>',
            "#F6E3DA",
        ),
        *(
            child(px, 426, 1.05, shirt="#FFFFFF", trousers="#35465A", hair=h)
            + r.school_desk(px, _Y + 2, 1.15)
            + e.laptop_back(px, 362, 0.6)
            for px, h in ((380, "short"), (600, "bob"), (820, "short"))
        ),
    ),
    "vnedu": pic(
        "Người bố mở điện thoại xem sổ liên lạc của con, em học sinh đeo cặp đứng bên ngôi trường.",
        land.stage("blue", 24),
        b.school(880, _Y, 0.75),
        e.phone(
            600,
            232,
            0.98,
            sg.bar("#3F7FB0")
            + sg.star(-50, -92, 16)
            + sg.star(0, -92, 16)
            + sg.star(50, -92, 16)
            + sg.rows(0, -60, 150, 4),
            "#EAF3F4",
        ),
        person(
            380, _Y, 1.55, shirt="#5F7F8A", trousers="#35465A", right="hold", hold="phone", look=1
        ),
        child(480, _Y, 1.1, shirt="#FFFFFF", trousers="#35465A", hair="bob"),
    ),
    "icheck": pic(
        "Người mua giơ điện thoại quét mã trên gói hàng, màn hình hiện dấu kiểm.",
        land.stage("jade", 25),
        r.shelf(300, 250, 160, 1, "jars"),
        gd.pack(560, _Y, 2.3, "#A9472A", "#E08A2B"),
        e.qr_code(560, 396, 46),
        '<rect x="534" y="370" width="52" height="52" rx="4" fill="#FFFFFF"/>',
        e.qr_code(560, 396, 44),
        e.phone(
            770,
            240,
            0.9,
            '<path d="M-60 -90v-30h30M60 -90v-30H30M-60 -10v30h30M60 -10v30H30" stroke="#1E6B5A" stroke-width="8" fill="none" stroke-linecap="round"/>'
            + e.qr_code(0, -50, 80)
            + sg.check(0, 100, 32),
        ),
        person(
            390,
            _Y,
            1.5,
            shirt="#E8BC5C",
            trousers="#35465A",
            hair="long",
            right="out",
            hold="phone",
        ),
    ),
    "scan-and-check": pic(
        "Tia quét chạy trên mã vạch của một chiếc hộp, kính lúp soi dưới dấu chứng nhận.",
        land.stage("sand", 26),
        gd.parcel(480, _Y, 3.0),
        '<g transform="translate(560 330)"><rect x="-90" y="-60" width="180" height="110" rx="8" fill="#FFFFFF"/>'
        + "".join(
            f'<rect x="{-74 + i * 11}" y="-46" width="{3 + (i * 5) % 6}" height="82" fill="#22302F"/>'
            for i in range(14)
        )
        + '<rect x="-100" y="-6" width="200" height="6" fill="#C4382B"/></g>',
        sg.magnifier(770, 210, 1.4),
        sg.check(770, 210, 30),
        e.phone(920, 280, 0.6, sg.bar() + sg.check(0, 20, 50)),
    ),
    "nhat-ky-dien-tu-facefarm": pic(
        "Bác nông dân đứng giữa ruộng rau ghi nhật ký trên điện thoại thay cho cuốn sổ.",
        land.plain("day", 41, 240),
        g.bed_rows(396, "cabbage", 3),
        person(
            470,
            466,
            1.65,
            shirt="#D99A1C",
            trousers="#3D4B4A",
            hat="non",
            right="hold",
            hold="phone",
            left="low",
        ),
        e.phone(
            730,
            256,
            0.98,
            sg.bar()
            + sg.calendar(0, -58, 0.9)
            + sg.leaf(-44, 60, 0.5)
            + sg.drop(0, 64, 0.6)
            + sg.leaf(44, 60, 0.5, "#D99A1C")
            + sg.check(0, 130, 22),
        ),
        sg.notebook(330, 450, 0.7),
    ),
    "ntrust": pic(
        "Tấm khiên trên điện thoại chặn cuộc gọi lạ và mũi tên nguy hiểm.",
        land.stage("jade", 28),
        e.phone(600, 232, 1.04, sg.shield(0, -20, 1.05) + sg.rows(0, 84, 150, 1)),
        sg.bubble(340, 190, 130, 76, "#F6E3DA", "right", sg.warning(0, -2, 0.42, "#A9472A")),
        '<path d="M420 200H480M420 320H490" stroke="#A9472A" stroke-width="6" stroke-dasharray="3 14" stroke-linecap="round"/>',
        sg.cross(360, 320, 34),
        sg.check(740, 120, 30),
        person(
            860, _Y, 1.4, shirt="#A9472A", trousers="#35465A", hair="bun", left="out", right="down"
        ),
    ),
    "tinnhiemmang": pic(
        "Trang web trên máy tính có ổ khoá và tấm khiên, kính lúp soi địa chỉ.",
        land.stage("blue", 29),
        e.laptop(
            560,
            _Y - 20,
            2.2,
            '<rect x="-64" y="-36" width="128" height="16" rx="8" fill="#FFFFFF"/><circle cx="-54" cy="-28" r="5" fill="#1E6B5A"/>'
            + sg.shield(0, 14, 0.36),
        ),
        sg.lock(830, 300, 1.1),
        sg.magnifier(420, 200, 0.9),
        sg.cross(860, 170, 26),
        sg.check(300, 320, 26),
        '<rect x="280" y="406" width="640" height="18" rx="6" fill="#9A6B43"/>',
    ),
    "tong-dai-156": pic(
        "Bác nông dân bấm điện thoại phím báo cuộc gọi rác, nhân viên tổng đài đeo tai nghe tiếp nhận.",
        land.stage("terra", 30),
        person(
            380, _Y, 1.6, shirt="#5F7F8A", trousers="#2B3044", grey=True, right="ear", left="down"
        ),
        e.keypad_phone(540, 240, 1.0),
        person(
            800,
            _Y,
            1.55,
            pose="sit",
            shirt="#1E6B5A",
            trousers="#35465A",
            hair="long",
            hat="headphones",
            hat_colour="#A9472A",
            left="low",
            right="reach",
        ),
        b.table(880, _Y + 6, 1.25, 220),
        e.laptop(900, 342, 0.8, sg.check(0, 0, 18)),
        '<path d="M600 210Q670 150 740 190" fill="none" stroke="#A9472A" stroke-width="5" stroke-dasharray="3 14" stroke-linecap="round"/>',
        sg.cross(500, 130, 26),
    ),
    "bac-si-cho-moi-nha": pic(
        "Người dân ngồi ở trạm y tế xã, cán bộ trạm gọi hình cho bác sĩ tuyến trên qua máy tính.",
        land.stage("sage", 31),
        person(
            360,
            _Y,
            1.5,
            pose="sit",
            shirt="#7A3F5C",
            trousers="#2B3044",
            grey=True,
            hair="bun",
            look=1,
        ),
        doctor(500, _Y, 1.5, right="out", left="down"),
        b.table(700, _Y + 4, 1.3, 260),
        e.desktop(
            700,
            334,
            1.35,
            '<g transform="translate(0 2) scale(.72)">' + r.bust(coat=True, long=True) + "</g>",
            "#CFE3DC",
        ),
        sg.heart(890, 200, 1.6),
    ),
}
