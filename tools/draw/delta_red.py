"""Stories of the Red River delta."""

# ruff: noqa: E501 - one part of a picture per line or less
from __future__ import annotations

from tools.draw import build as b
from tools.draw import extra as x
from tools.draw import gear as e
from tools.draw import grow as g
from tools.draw import land
from tools.draw import room as r
from tools.draw.people import person
from tools.draw.picture import Picture, pic

PICTURES: dict[str, Picture] = {
    "bap-cai-gia-loc-voso-vu-thi-hue": pic(
        "Chị nông dân bên ruộng bắp cải cầm điện thoại, xe đến thu mua từng sọt rau.",
        land.plain("day", 2, 300), g.bed_rows(388, "cabbage", 3), b.truck(900, 440, 1.1, "#A9472A"),
        person(560, 462, 1.65, shirt="#7A3F5C", trousers="#2B3044", hat="non", right="hold", hold="phone", left="down"), g.basket(700, 474, 1.2, "cabbage"), g.crate(420, 476, 1.1, "cabbage"),
    ),
    "ca-kho-vu-dai-tran-ba-luan": pic(
        "Hai cha con bên những niêu cá kho bốc khói, người con mở trang web bán hàng trên máy tính.",
        r.room("#D9B18B", "#9C7148", "#7D5836"), r.window(110, 84, 190, 150, "fields", "dusk"), r.shelf(860, 160, 250, 1, "boxes"), '<rect x="230" y="420" width="430" height="54" rx="8" fill="#6F5A4A"/>', *(x.fire(px, 446, 0.4) for px in (300, 440, 580)),
        person(360, 440, 1.5, shirt="#5F4A3A", trousers="#2B3044", grey=True, right="out", left="low"), *(e.clay_pot(px, 424, 0.95) for px in (300, 440, 580)), '<rect x="230" y="440" width="430" height="34" rx="8" fill="#5B4638"/>',
        person(760, 446, 1.5, pose="sit", shirt="#1E6B5A", trousers="#35465A", left="reach", right="low"), b.table(850, 466, 1.3, 220), e.laptop(860, 372, 0.85, e.clay_pot(0, 14, 0.5, steam=False)),
    ),
    "camera-thuy-son-le-thi-mai": pic(
        "Đường xã thoáng đãng có camera trên cột, trong phòng trực là màn hình ghép nhiều khung hình.",
        land.village("blue", 5, 980), land.road(420), b.camera_pole(330, 430, 1.25), b.camera_pole(980, 430, 1.1, flip=True), b.scooter(200, 462, 1.0, "#A9472A", load="", rider="#5F7F8A"),
        person(540, 464, 1.6, shirt="#D98E6F", trousers="#35465A", hair="bun", right="out", left="low", hold_left="paper"), r.screen(780, 256, 270, 176, '<path d="M-135 0H135M-45 -88V88M45 -88V88" stroke="#22302F" stroke-width="6"/>', "#A9CFB8"), r.on_stand(780, 470, 120), *(b.house(px, py, 0.32, "#D9A386") for px, py in ((690, 246), (780, 246), (870, 336))), *(g.tree(px, py, 0.34) for px, py in ((870, 246), (690, 336), (780, 336))),
    ),
    "co-to-livestream-le-ngoc-han": pic(
        "Tại gian hàng hội chợ của đảo, bà bí thư giới thiệu mực khô, cá khô trước điện thoại phát trực tiếp.",
        land.coast("dawn", 3, 200), land.ground(404, "#E4CFA6", 2, 5), x.flag_line(60, 1140, 46, 24), person(560, 446, 1.45, shirt="#A9472A", hair="bob", right="out", left="low", hold="mic"),
        b.stall(560, 464, 1.42, "#2F6F86", "".join(g.fish(px, -98, 0.6, c) for px, c in ((-96, "#8FA9B0"), (-40, "#C9B48A"))) + g.shrimp(92, -98, 0.55)), e.tripod(840, 472, 1.3, light_ring=True), e.hearts(930, 270, 0.9), b.fishing_boat(1080, 340, 0.55, "#2F6F86", flip=True),
    ),
    "htx-duc-chinh-nguyen-duc-thuat": pic(
        "Cánh đồng cà rốt bãi sông có vòi phun sương, anh giám đốc hợp tác xã bấm điều khiển từ xa.",
        land.plain("gold", 7, 900), g.bed_rows(382, "carrot", 4, "#C29468"), *(e.spray_head(px, 440, 1.0, 70) for px in (160, 330, 1010)), e.control_box(820, 458, 1.2), person(580, 466, 1.65, shirt="#1E6B5A", trousers="#3D4B4A", hat="cap", hat_colour="#A9472A", right="hold", hold="phone", left="down"), g.basket(700, 478, 1.2, "carrot"),
    ),
    "lang-thong-minh-thuan-quang-hoang-van-hoan": pic(
        "Trưởng thôn nhắn vào nhóm chung nhắc giờ đổ rác, bên đường làng có thùng rác và camera.",
        land.village("dawn", 9, 220), land.lane("#EAD9BC", 620, 380, 320), b.camera_pole(950, 430, 1.2, flip=True), '<g transform="translate(780 462)"><rect x="-34" y="-84" width="68" height="84" rx="8" fill="#1E6B5A"/><rect x="-40" y="-96" width="80" height="16" rx="6" fill="#174F43"/></g><g transform="translate(860 462)"><rect x="-34" y="-84" width="68" height="84" rx="8" fill="#D99A1C"/><rect x="-40" y="-96" width="80" height="16" rx="6" fill="#A97A14"/></g>',
        person(520, 466, 1.7, shirt="#F1E6DA", trousers="#35465A", grey=True, right="hold", hold="phone", left="down"), e.people_chat(690, 160, 1.25), e.bubble(340, 180, 110, 60, "#DDEDE7", "right", e.lines(64)),
    ),
    "lop-hoc-ai-nguoi-cao-tuoi-dinh-ngoc-son": pic(
        "Trong phòng họp khu dân cư, các cụ lớn tuổi cầm điện thoại học từng thao tác với bác bí thư chi bộ.",
        r.room("#DDEDE7", "#CBB08A"), r.window(90, 80, 180, 150, "town", "gold"), r.board(420, 70, 360, 160, "white", e.phone(500, 150, 0.36, e.bar() + e.rows(0, -90)) + e.bubble(650, 130, 120, 60, "#DDEDE7", "left", e.lines(70))),
        person(880, 444, 1.5, flip=True, shirt="#5F7F8A", trousers="#35465A", grey=True, right="out", left="hold", hold_left="phone"), person(340, 468, 1.45, pose="sit", grey=True, hair="bun", shirt="#7A3F5C", right="hold", hold="phone"), person(500, 472, 1.45, pose="sit", grey=True, shirt="#8C7B66", right="hold", hold="phone"), person(660, 468, 1.45, pose="sit", grey=True, hair="bob", shirt="#A9472A", right="hold", hold="phone"), person(1030, 468, 1.4, pose="sit", grey=True, hair="bald", shirt="#1E6B5A", right="hold", hold="phone"),
    ),
    "lua-dui-nam-cao-luong-thanh-hanh": pic(
        "Chị chủ làng dệt cầm tấm chăn đũi nói chuyện trước điện thoại, phía sau là khung cửi gỗ cũ và cụ bà đang dệt.",
        r.room("#F3E3CF", "#B98E63"), r.window(930, 84, 170, 150, "fields", "day"), r.loom(270, 462, 1.45, "#E6D3A8"), person(420, 464, 1.4, pose="sit", grey=True, hair="bun", shirt="#8A3620", left="reach", right="low", look=-1),
        person(620, 464, 1.6, shirt="#1E6B5A", skirt="#174F43", hair="long", left="reach", right="reach"), '<path d="M534 330H716L708 434Q620 448 540 434Z" fill="#EAD9B0"/><path d="M540 360H712M540 392H710" stroke="#D3BC86" stroke-width="4"/>', e.tripod(870, 470, 1.3), e.hearts(940, 270, 0.85), e.parcels(1060, 474, 0.9),
    ),
    "may-tre-phu-tuc-kim-theu": pic(
        "Buổi tối, chị chủ xưởng mây tre ngồi giữa những giỏ tre, hai điện thoại trên chân máy cùng phát trực tiếp.",
        r.room("#5E6E62", "#7D6248", "#4D5A50"), r.window(110, 80, 170, 150, "night"), r.lamp(520, 0, 40, "#D99A1C"), x.stage_light(520, 70), e.bamboo_basket(960, 170, 1.0, "bag"), e.bamboo_basket(1080, 170, 1.0, "lamp"), '<rect x="900" y="172" width="250" height="9" rx="3" fill="#9A6B43"/>',
        person(520, 464, 1.6, pose="sit", shirt="#A9472A", trousers="#35465A", hair="bun", right="reach", left="reach"), e.bamboo_basket(520, 452, 1.0), e.bamboo_basket(350, 474, 1.2), e.bamboo_basket(250, 476, 1.1, "lamp"), e.bamboo_basket(660, 478, 0.9, "bag"), e.tripod(780, 472, 1.2), e.tripod(890, 474, 1.2), e.hearts(960, 340, 0.8), e.candy(1060, 476, 0.9),
    ),
    "nhat-ky-tau-ca-do-huu-van": pic(
        "Thuyền trưởng đứng ở mũi tàu cá xem nhật ký khai thác trên điện thoại, tín hiệu bay lên vệ tinh.",
        land.sea("blue", 2, 980), land.birds(330, 120), b.fishing_boat(700, 400, 2.0, "#2F6F86"), person(490, 330, 1.35, shirt="#D99A1C", trousers="#35465A", hat="cap", hat_colour="#A9472A", right="hold", hold="phone"), e.satellite(300, 110, 0.9), b.waves(690, 40, 0.6), '<path d="M0 440q37 -16 75 0t75 0t75 0t75 0t75 0t75 0t75 0t75 0t75 0t75 0t75 0t75 0t75 0t75 0t75 0t75 0V500H0Z" fill="#4C8C92"/>',
    ),
    "non-chuong-le-thuy-trang": pic(
        "Cô gái trẻ cầm chiếc nón lá phủ lụa, chụp ảnh bằng điện thoại giữa những chồng nón làng Chuông.",
        land.village("rose", 12, 300), land.ground(400, "#E4CFA6", 2, 5), e.hats(200, 450, 1.2, 5), e.hats(330, 470, 1.3, 3), e.hats(960, 456, 1.25, 6), e.hats(1090, 470, 1.1, 3), g.bamboo(90, 410, 1.1),
        person(600, 468, 1.7, shirt="#F1D9D0", skirt="#D98E6F", hair="long", left="up", right="out", hold="phone"), '<path d="M450 226Q520 250 590 226L524 150Q520 146 516 150Z" fill="#E9A7B0"/><path d="M528 152L590 226Q560 236 540 238Z" fill="#D98E9A"/>', e.heart(800, 200, 1), e.heart(836, 160, 0.7, "#D99A1C"), e.play(800, 290, 26),
    ),
    "qr-thuyet-minh-quang-yen-bui-quynh-nga": pic(
        "Trước cổng di tích có bảng mã QR, cô đoàn viên áo xanh mời khách quét để nghe thuyết minh.",
        land.coast("mist", 5, 260), land.ground(380, "#CFC79B", 3, 5), b.gate(330, 424, 1.35), g.tree(90, 420, 1.2), e.qr_board(700, 456, 1.35, "#1E6B5A", 3), person(560, 464, 1.5, shirt="#2F6FA8", trousers="#35465A", hair="long", right="out", left="down"), person(880, 466, 1.55, flip=True, shirt="#D98E6F", trousers="#3D4B4A", hat="headphones", hat_colour="#A9472A", right="out", hold="phone"), b.sound(960, 210, 0.8),
    ),
    "so-hoa-tu-duong-bui-quang-dung": pic(
        "Bên từ đường cổ có bia đá, thanh niên dán bảng mã QR, bác trông coi từ đường đứng cạnh.",
        land.plain("dusk", 11, 940), g.bamboo(1110, 410, 1.1), b.gate(820, 424, 1.3, door=False), land.ground(420, "#C9BE95", 2, 4), '<path d="M236 440V300Q236 262 280 262T324 300V440Z" fill="#A9A496"/><path d="M254 310H306M254 334H306M254 358H306M254 382H294" stroke="#8B8678" stroke-width="6" stroke-linecap="round"/><rect x="216" y="434" width="128" height="16" rx="4" fill="#8B8678"/>',
        e.qr_board(540, 462, 1.3, "#A9472A", 6), person(420, 466, 1.55, shirt="#2F6FA8", trousers="#35465A", right="reach", left="down"), person(670, 466, 1.5, shirt="#5B4A3A", trousers="#2B3044", grey=True, left="out", right="low", hold="stick", look=-1),
    ),
    "thon-thong-minh-dot-ha-bui-van-thom": pic(
        "Cửa hàng tạp hoá trong thôn có bảng mã QR, trưởng thôn xem camera trên điện thoại, ngoài sông là lồng cá.",
        land.mekong("mist", 7, 900), x.cage_net(990, 376, 0.6), b.stall(420, 464, 1.4, "#D99A1C", e.jar(-96, -84, 0.6) + e.pack(-50, -84, 0.6) + e.bottle(-4, -84, 0.6) + e.pack(96, -84, 0.6, "#A9472A")), person(420, 420, 1.2, pose="bust", shirt="#7A3F5C", hair="bun"), e.qr_stand(480, 350, 0.85, "#A9472A"),
        person(720, 466, 1.65, shirt="#F1E6DA", trousers="#35465A", right="hold", hold="phone", left="hip"), b.camera_pole(880, 440, 1.2), e.bubble(760, 130, 110, 70, "#FFFFFF", "left", b.house(-22, 22, 0.24) + g.tree(28, 22, 0.26)),
    ),
    "truyen-thanh-hop-hoa-phan-thi-nguyet": pic(
        "Cán bộ truyền thanh đứng bên cột loa thông minh, hẹn giờ phát bằng điện thoại.",
        land.village("gold", 15, 980), b.loudspeakers(420, 448, 1.45), b.sound(508, 96, 1.0), b.sound(330, 120, 0.9, flip=True), person(640, 466, 1.7, shirt="#1E6B5A", trousers="#35465A", hair="bob", right="hold", hold="phone", left="down"), e.bubble(800, 200, 110, 80, "#FFFFFF", "left", '<circle r="26" fill="#DDEDE7"/><path d="M0 0V-16M0 0L11 7" stroke="#22302F" stroke-width="5" stroke-linecap="round"/>'), g.bush(230, 450, 1.2), g.bush(1010, 450, 1.2),
    ),
    "tuoi-quat-canh-nguyen-thi-anh": pic(
        "Chị nông dân giữa ruộng chậu quất cảnh bật máy bơm tưới bằng điện thoại.",
        land.plain("blue", 17, 280), *(g.pot(px, 410, 0.8, "kumquat", "#8A3620") for px in range(50, 1200, 110)), *(g.pot(px, 446, 1.05, "kumquat", "#A9472A") for px in (90, 230, 370, 840, 980, 1120)), person(560, 470, 1.65, shirt="#D98E6F", trousers="#2B3044", hat="non", right="hold", hold="phone", left="down"), e.pump(720, 476, 1.0), e.control_box(800, 472, 0.9), e.spray_head(470, 476, 0.7, 50),
    ),
}

