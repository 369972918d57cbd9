"""Stories of the northern mountains, first part."""

# ruff: noqa: E501 - one part of a picture per line or less
from __future__ import annotations

from tools.draw import build as b
from tools.draw import extra as x
from tools.draw import gear as e
from tools.draw import grow as g
from tools.draw import land, room as r
from tools.draw.people import DAO, HMONG, MUONG, NUNG, TAY, back, child, doctor, person
from tools.draw.picture import Picture, pic

PICTURES: dict[str, Picture] = {
    "bac-si-cho-moi-nha-undp": pic(
        "Ở trạm y tế xã vùng cao, cán bộ trạm ngồi trước máy tính gọi hình cho bác sĩ tuyến trên.",
        r.room("#E3EFE9", "#CFBE9F"), r.window(110, 90, 190, 160, "peaks"), r.wall_frame(980, 120, 1.2, "cross"), r.shelf(880, 262, 240, 1, "jars"),
        r.screen(640, 178, 330, 200, r.bust(coat=True, s=1.5), "#CFE3DC"), e.check(770, 110, 18),
        person(330, 434, pose="sit", **TAY), doctor(472, 434, pose="sit", hair="bun", stethoscope=False, left="low", right="reach"),
        r.desk(640, 440, 1.4, 240), e.keyboard(600, 334, 1.2), x.medicine(730, 334, 0.9), r.plant_pot(1010, 440, 1.3),
    ),
    "bach-tra-nam-ty-luong-van-chung": pic(
        "Anh giám đốc hợp tác xã cầm gói chè giữa đồi chè Shan, bên cạnh là gùi chè và chiếc điện thoại mở gian hàng.",
        land.terraces("mist", 3, 900), g.tea_rows(372, 4, "#6FA88A"), b.stilt(190, 380, 0.8),
        e.phone(820, 250, 0.86, e.bar() + e.pack(-40, -20, 0.9) + e.pack(40, -20, 0.9, "#A9472A") + e.rows(0, 10, 150, 3)),
        person(560, 450, 1.55, shirt="#F1E6DA", trousers="#3D4B4A", right="out", left="low", hold="leaf"), g.basket(420, 456, 1.3, "tea"), e.pack(680, 458, 1.2), e.pack(722, 462, 1.2, "#174F43"),
    ),
    "binh-dan-hoc-vu-so-dai-son": pic(
        "Buổi tối ở nhà văn hoá thôn, bà con người Dao ngồi học dùng điện thoại với một đoàn viên trẻ.",
        r.room("#EAD3B5", "#B98E63"), r.window(90, 80, 170, 150, "night"), r.window(950, 80, 170, 150, "night"), r.lamp(420, 0, 46), r.lamp(800, 0, 46),
        r.board(462, 88, 290, 170, "white", e.phone(560, 172, 0.38, e.bar() + e.rows(0, -90)) + x.fingerprint(680, 172, 1)),
        person(800, 420, 1.3, flip=True, shirt="#2F6FA8", trousers="#35465A", right="out", left="hold", hold_left="phone"),
        back(250, 500, 1.5, DAO["shirt"], "#B8392E"), back(420, 506, 1.5, "#8A3620", ""), back(590, 500, 1.5, DAO["shirt"], "#B8392E"), back(760, 506, 1.5, "#1E6B5A", "bun"), back(930, 500, 1.5, DAO["shirt"], "#B8392E"),
    ),
    "cam-3tfarm-vu-thi-le-thuy": pic(
        "Chị giám đốc hợp tác xã bưng giỏ quà đầy cam bên những hàng cam chín trên đồi.",
        land.hills("dawn", 2, 240), g.orchard([90, 260, 900, 1070], 400, 1.05, "orange"), g.orchard([180, 1000], 440, 1.25, "orange", "#4F9A80"),
        b.counter(640, 452, 1.2, 300, "#E2C08F"), g.basket(560, 366, 1.1, "orange"), e.gift(720, 364, 0.9, "#A9472A"), e.star(720, 246, 18),
        person(420, 452, 1.55, shirt="#A9472A", trousers="#3D4B4A", hair="long", right="reach", hold="basket", left="low"), g.crate(850, 470, 1.2, "orange"),
    ),
    "cam-cao-phong-dang-van-ha": pic(
        "Những sọt cam vừa hái chờ xe bưu điện chở đi, anh nông dân xem đơn hàng trên điện thoại.",
        land.hills("blue", 6, 820), g.orchard([70, 230, 390], 396, 0.95, "orange"), land.road(440, "#D8C7A6"),
        b.truck(880, 462, 1.35), g.crate(560, 474, 1.25, "orange"), g.crate(560, 418, 1.25, "orange", 2), g.crate(690, 476, 1.2, "orange", 3),
        person(420, 466, 1.5, shirt="#35557A", trousers="#3D4B4A", hat="cap", hat_colour="#D99A1C", right="hold", hold="phone", left="low"),
    ),
    "che-hao-dat-dao-thanh-hao": pic(
        "Cô chủ hợp tác xã chè đứng sau quầy với các gói chè dán mã QR, máy tính bên cạnh nhận đơn đặt hàng.",
        r.room("#DDEDE7", "#C9A97F"), r.window(90, 84, 200, 160, "hills", "gold"), r.shelf(880, 150, 230, 1, "jars", 2), r.shelf(880, 238, 230, 1, "boxes"),
        r.wall_frame(420, 110, 1, "flower"), person(560, 460, 1.5, shirt="#1E6B5A", hair="bun", right="out", left="low", hold="paper"), person(350, 456, 1.5, shirt="#F1E6DA", trousers="#35465A", hold_left="box", left="reach"),
        b.counter(620, 462, 1.35, 420, "#B98955"), e.pack(470, 366, 1.1), e.pack(520, 366, 1.1, "#A9472A"), e.qr_stand(660, 366, 0.95), e.laptop(800, 364, 0.95, e.rows(0, -36, 110, 2, "#FFFFFF", 34)),
    ),
    "che-shan-ban-thi-hom": pic(
        "Chị chủ xưởng người Dao đón gùi chè búp của bà con bên chảo sao chè.",
        land.mountains("mist", 4, 980), b.stilt(900, 420, 1.15), g.bamboo(120, 420, 1.1), land.ground(420, "#8FB59A", 3, 6),
        person(440, 456, 1.55, **DAO, right="reach", left="out", look=1), g.basket(560, 462, 1.25, "tea"), person(690, 452, 1.5, flip=True, shirt="#8A3620", trousers="#2B3044", hat="khan", hat_colour="#2F3350", left="low", right="reach"),
        e.pot_stove(270, 470, 1.15), '<path d="M205 385Q270 345 335 385Z" fill="#5E8F63"/>', e.sack(810, 474, 0.9),
    ),
    "chi-em-vu-thi-xia-chu": pic(
        "Hai chị em người Mông ngồi trước giàn thịt gác bếp, phát trực tiếp bằng điện thoại trên chân máy.",
        land.mountains("gold", 5, 150), land.ground(404, "#B9A87C", 2, 6), b.house(180, 412, 1.15, "#9A6B43", "#6F4A2D"),
        x.hanging(390, 780, 166, "meat", post=290), person(500, 452, 1.5, pose="sit", **HMONG, right="out", hold="leaf"), person(660, 452, 1.5, pose="sit", **{**HMONG, "shirt": "#7A3F5C", "hat_colour": "#2E4A6B"}, left="up", right="low"),
        g.basket(580, 474, 1.1, "greens"), e.tripod(880, 468, 1.25), e.hearts(960, 240, 0.95), e.live_badge(966, 120, 0.9),
    ),
    "cho-bo-tuong-van-kien": pic(
        "Ở chợ quê, anh tiểu thương đứng sau sạp hàng có bảng mã QR, người mua giơ điện thoại quét.",
        land.hills("rose", 8, 300), b.stall(1010, 420, 1.0, "#1E6B5A"), b.stall(170, 420, 1.0, "#D99A1C"), land.ground(424, "#DCC6A2", 2, 5),
        person(570, 446, 1.45, shirt="#35557A", right="reach", left="down"),
        b.stall(600, 462, 1.42, "#A9472A", g.basket(-84, -84, 0.75, "greens") + g.basket(6, -84, 0.75, "tomato")), e.qr_stand(718, 344, 1.05, "#A9472A"),
        person(890, 468, 1.55, flip=True, shirt="#7A3F5C", trousers="#2B3044", hat="non", right="out", hold="phone", left="low", hold_left="bag"),
    ),
    "cho-nenh-nguyen-thi-hai": pic(
        "Chị chủ cửa hàng giày dép đứng cạnh kệ giày, trên quầy có bảng mã QR cho khách trả tiền.",
        r.room("#F6E3DA", "#CDB291"), x.shoes(90, 150, 300), x.shoes(90, 240, 300), x.shoes(820, 150, 290, ("#2E4A6B", "#D99A1C", "#A9472A", "#62A48D")), x.shoes(820, 240, 290), r.lamp(600, 0, 50, "#1E6B5A"),
        person(500, 446, 1.5, shirt="#1E6B5A", hair="long", right="out", left="low"), b.counter(600, 462, 1.3, 330, "#C89B6A"), e.qr_stand(650, 366, 1.25, "#1E6B5A"), x.shoes(420, 364, 100),
        person(850, 466, 1.5, flip=True, shirt="#5F7F8A", trousers="#35465A", hat="cap", hat_colour="#2E4A6B", right="out", hold="phone"),
    ),
    "facebook-nha-vuon-le-duy": pic(
        "Anh nông dân cầm máy cắt cỏ tự cải biên trong vườn bưởi, điện thoại trên chân máy quay lại cách làm.",
        land.hills("day", 9, 240), g.orchard([80, 230, 960, 1110], 400, 1.05, "pomelo", "#5FA07F"), g.tree(360, 420, 1.2, "#6FAE8A", "pomelo", 3), land.ground(424, "#86B78E", 4, 6), g.tufts(446, 2, 12),
        person(560, 460, 1.6, shirt="#D99A1C", trousers="#3D4B4A", hat="cap", hat_colour="#1E6B5A", right="low", left="low"), x.brush_cutter(620, 462, 1.1), e.tripod(860, 470, 1.3), e.heart(930, 210, 1.1), e.bubble(980, 150, 110, 56, "#FFFFFF", "left", e.lines(66)),
    ),
    "hat-then-youtube-hoang-thi-minh": pic(
        "Bà giáo về hưu người Tày ôm đàn Tính bên nhà sàn, các cháu nhỏ ngồi nghe, máy tính bảng mở bài hát mẫu.",
        land.mountains("dawn", 6, 330), b.stilt(900, 420, 1.25), g.banana(90, 430, 1.1), land.ground(420, "#93B894", 5, 6),
        person(520, 456, 1.55, pose="sit", grey=True, hair="bun", shirt=TAY["shirt"], skirt=TAY["skirt"], scarf="#5E86A8", left="low", right="reach"), e.lute(556, 430, 1.05, 38),
        child(330, 470, 0.95, shirt="#2B4563", hair="bob", right="up"), child(240, 466, 0.9, shirt="#A9472A", trousers="#3D4B4A"),
        b.table(730, 470, 1.1, 130), e.wide_phone(730, 352, 0.42, e.play(0, 0, 44)), e.music(660, 210, 1.1), e.music(440, 190, 0.9, "#1E6B5A"),
    ),
    "homestay-ban-lien-vang-thi-can": pic(
        "Đôi vợ chồng người Tày đứng trước nhà sàn trên lưng đồi, trước mặt là ruộng bậc thang, tay cầm điện thoại.",
        land.terraces("dawn", 7, 200), "".join(g.pine(px, 330, 0.8, "#5C8F74") for px in (820, 880, 940, 1010, 1080, 1140)), b.stilt(860, 420, 1.35, "#A9824F"),
        person(470, 454, 1.55, **TAY, left="out", right="low"), person(590, 456, 1.6, shirt="#2B4563", trousers="#22384F", right="hold", hold="phone", left="down"), e.bubble(640, 130, 130, 66, "#FFFFFF", "left", e.heart(-26, 0, 0.9) + e.lines(40)), g.tufts(462, 3, 9),
    ),
    "homestay-ban-lien-vang-thi-thong": pic(
        "Ở hiên nhà gỗ mái cọ, chị chủ người Tày nói chuyện với khách nước ngoài qua chiếc điện thoại.",
        land.hills("mist", 11, 940), g.banana(300, 400, 1), r.veranda(), r.mat(600, 446, 420),
        person(500, 458, 1.55, **TAY, right="out", hold="phone", left="low"), person(720, 456, 1.65, flip=True, shirt="#62A48D", trousers="#C9B48A", hair="long", skin=0, right="out", left="down", look=1), x.backpack(820, 462, 1.1), e.bubble(610, 150, 96, 54, "#FFFFFF", "left", e.lines(50)), e.bubble(720, 104, 84, 48, "#FBEFD3", "right", e.heart(0, 0, 0.7)), e.tea_set(300, 470, 0.8),
    ),
    "homestay-binh-lieu-hoang-van-san": pic(
        "Thầy giáo người Tày ngồi bên máy tính xách tay trong phòng nghỉ gọn gàng của homestay, cạnh chồng sách vở và quần áo quyên góp.",
        r.room("#E6D2B4", "#B98E63"), r.window(470, 74, 220, 160, "hills", "day"), r.curtain(470, 74, 220, 160, "#A9C9B7"), r.bed(960, 460, 1.35, "#2B4563"), r.wall_frame(330, 130, 1.1, "hill"),
        person(560, 440, 1.5, pose="sit", shirt="#F1E6DA", trousers="#35465A", left="low", right="reach"), b.table(600, 458, 1.4, 240), e.laptop(650, 356, 0.85, e.rows(0, -38, 120, 2, "#FFFFFF", 36)),
        e.parcel(200, 470, 1.3), r.shelf(90, 250, 190, 1, "books"), e.book(330, 440, 0.55),
    ),
    "homestay-khuoi-ky-ly-thi-diep": pic(
        "Đôi vợ chồng trẻ người Tày đứng trước những ngôi nhà sàn bằng đá dưới chân núi, giơ điện thoại có phòng nghỉ.",
        land.limestone("blue", 3, 1010), b.stone_house(190, 414, 1.15), b.stone_house(1000, 412, 1.05), b.stone_house(600, 412, 1.3), land.ground(416, "#CFC7B2", 2, 5),
        person(440, 464, 1.5, **TAY, right="out", left="down"), person(330, 466, 1.55, shirt="#2B4563", trousers="#22384F", right="low", left="low"), e.phone(780, 320, 0.72, e.bar() + e.rows(0, 30, 150, 2) + e.star(-40, 0, 14) + e.star(0, 0, 14) + e.star(40, 0, 14), angle=6),
    ),
    "hong-treo-gio-vuong-thi-thuong": pic(
        "Chị nông dân đứng trên đỉnh núi giơ cao điện thoại tìm sóng, bên giàn hồng treo gió.",
        land.mountains("dusk", 8, 300), land.birds(760, 90), '<path d="M0 470Q300 440 470 330Q600 262 730 330Q900 440 1200 466V500H0Z" fill="#6C9A80"/><path d="M420 372Q600 240 780 372Q600 330 420 372Z" fill="#86B08E"/>', b.tower(1060, 300, 0.4),
        person(600, 318, 1.4, shirt="#A9472A", trousers="#2B3044", hat="khan", hat_colour="#2B4563", right="up", hold="phone", left="hip"), b.waves(690, 92, 0.8, "#FBF7EF"), x.hanging(120, 400, 300, "persimmon", 3, post=190), g.crate(880, 474, 1.25, "persimmon"), g.basket(1010, 476, 1.1, "persimmon", 2),
    ),
    "htx-lua-vy-vi-thi-lua": pic(
        "Chị giám đốc người Tày giới thiệu chai lọ làm từ diếp cá, ổi rừng tại gian hàng và phát trực tiếp bằng điện thoại.",
        land.hills("gold", 12, 200), x.flag_line(60, 1140, 60, 26), land.ground(418, "#E0CBA5", 3, 4), g.tree(130, 420, 1.2), g.tree(1090, 420, 1.3, "#6FAE8A"),
        person(560, 450, 1.45, **TAY, right="out", left="low", hold="mic"), b.stall(580, 464, 1.42, "#1E6B5A", e.jar(-100, -84, 0.7, "#8DA24B", "#1E6B5A") + e.bottle(-58, -84, 0.72, "#6FA35E") + e.pack(84, -84, 0.8) + e.bottle(40, -84, 0.72, "#C98B4A", "#A9472A")),
        e.tripod(880, 472, 1.3, light_ring=True), e.hearts(960, 260, 0.9),
    ),
    "htx-son-dung-tra-nguyen-thi-nhu-trang": pic(
        "Chị giám đốc hợp tác xã chè ngồi học bán hàng trên máy tính xách tay, ngoài hiên là đồi chè xanh.",
        land.hills("day", 13, 930), g.tea_rows(330, 4, "#79AE8E"), r.veranda("#8C6A45"),
        person(590, 440, 1.55, pose="sit", shirt="#A9472A", trousers="#35465A", hair="long", left="low", right="reach"), b.table(640, 462, 1.45, 260, "#C89B6A"), e.laptop(700, 356, 0.9, e.chart(0, -14, 0.8)), e.tea_set(530, 356, 0.62), e.pack(820, 356, 0.8), e.bubble(430, 170, 110, 60, "#FFFFFF", "right", e.check(-26, 0, 16) + e.lines(30)),
    ),
    "htx-thang-loi-nextfarm": pic(
        "Bên luống rau vùng cao, anh giám đốc hợp tác xã xem điện thoại cạnh tủ điều khiển tưới bón tự động.",
        land.mountains("blue", 9, 220), g.bed_rows(372, "cabbage", 4), "".join(e.spray_head(px, 428, 0.8, 50) for px in (150, 330, 1080)),
        e.control_box(740, 462, 1.4), e.pump(900, 474, 1.0), person(540, 466, 1.6, shirt="#62A48D", trousers="#3D4B4A", hat="cap", hat_colour="#A9472A", right="hold", hold="phone", left="down"), e.drop(860, 180, 0.8), e.leaf(920, 170, 0.6),
    ),
    "khan-academy-tung-vai-giang-thi-de": pic(
        "Cô giáo đứng cạnh các em học sinh bán trú đang học trên máy tính trong lớp học vùng biên.",
        r.room("#FBEFD3", "#C9A97F"), r.window(100, 80, 180, 150, "peaks", "day"), r.board(430, 72, 340, 150), r.wall_frame(900, 120, 1.1, "star"), r.shelf(990, 250, 160, 1, "books"),
        person(260, 446, 1.5, shirt="#7A3F5C", skirt="#2B3044", hair="long", right="out"), child(470, 440, 1.05, **{k: v for k, v in HMONG.items() if k != "trim"}), child(690, 440, 1.05, shirt="#A9472A", trousers="#35465A", hair="short"), child(900, 440, 1.05, **{k: v for k, v in DAO.items() if k != "trim"}),
        *(r.school_desk(px, 466, 1.35) + e.laptop_back(px, 386, 0.72) for px in (470, 690, 900)),
    ),
    "lop-hoc-xuyen-bien-gioi-ha-anh-phuong": pic(
        "Cô giáo người Mường cùng học trò trò chuyện với một giáo viên nước ngoài hiện trên màn hình lớn.",
        r.room("#DDEDE7", "#CBB08A"), r.window(80, 90, 160, 150, "trees", "gold"), r.screen(610, 168, 360, 210, r.bust("#A9472A", skin="#F0CDB0", hair="#B98955", long=True, s=1.5), "#DCEBEE"), e.bubble(760, 92, 70, 42, "#FFFFFF", "left", e.lines(36)),
        person(910, 440, 1.5, flip=True, **MUONG, right="out", left="low"), b.table(1050, 448, 1.2, 150), e.laptop(1050, 360, 0.7, e.play(0, -36, 24)),
        back(330, 506, 1.45, "#FBF7EF", "long"), back(490, 510, 1.45, "#FBF7EF", ""), back(650, 506, 1.45, "#FBF7EF", "bun"), back(810, 510, 1.45, "#FBF7EF", ""),
    ),
    "mien-dong-binh-lu-tiktok": pic(
        "Bà con phơi miến dong trên giàn tre, một người quay video bán miến bằng điện thoại.",
        land.mountains("rose", 10, 200), land.ground(396, "#C7BE93", 3, 6), x.noodle_rack(180, 420, 1.25), x.noodle_rack(1020, 420, 1.25), x.noodle_rack(430, 410, 1.05),
        person(590, 462, 1.6, shirt="#1E6B5A", trousers="#35465A", hair="bun", left="out", right="low"), e.noodles(740, 470, 1.0), e.tripod(890, 474, 1.2), e.live_badge(880, 146, 0.9), e.hearts(960, 280, 0.8),
    ),
    "na-chi-lang-voso-lang-van-hung": pic(
        "Anh nông dân người Nùng chụp ảnh sọt na trong vườn dưới núi đá để đăng lên cửa hàng số.",
        land.limestone("gold", 5, 260), g.orchard([90, 980, 1120], 410, 1.15, "na", "#5E9F7A"), g.tree(250, 424, 1.3, "#5E9F7A", "na", 4), land.ground(424, "#98B98A", 4, 6),
        person(520, 464, 1.6, **NUNG, right="reach", hold="phone", left="down", look=1), b.table(740, 474, 1.2, 210), g.basket(690, 388, 0.95, "na"), g.crate(800, 388, 0.8, "na", 2), e.bubble(860, 190, 130, 74, "#FFFFFF", "left", e.check(-34, 0, 18) + e.lines(40)),
    ),
}
