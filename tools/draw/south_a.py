"""Stories of the Central Highlands and the south-east."""

# ruff: noqa: E501 - one part of a picture per line or less
from __future__ import annotations

from tools.draw import beast
from tools.draw import build as b
from tools.draw import extra as x
from tools.draw import gear as e
from tools.draw import grow as g
from tools.draw import land
from tools.draw import room as r
from tools.draw.people import BA_NA, EDE, JRAI, XO_DANG, child, doctor, person, police
from tools.draw.picture import Picture, pic

_PHONE_ROWS = e.bar() + e.rows(0, -100, 150, 4)

PICTURES: dict[str, Picture] = {
    "bi-thu-xa-livestream-sau-rieng": pic(
        "Giữa vườn sầu riêng, nữ bí thư xã giới thiệu trái sầu riêng trước điện thoại, bên cạnh có người đánh chiêng.",
        land.highland("gold", 3, 230), g.durian_tree(110, 420, 1.2, 2), g.durian_tree(290, 410, 1.0, 3), g.durian_tree(1080, 420, 1.2, 4), land.ground(420, "#B98B5E", 3, 5),
        person(420, 464, 1.5, **EDE, right="reach", left="low", look=1), e.gong(478, 352, 0.85), person(600, 464, 1.65, shirt="#FFFFFF", trousers="#35465A", hair="bob", right="out", left="low"), g.durian(690, 300, 0.95), g.crate(560, 482, 1.0, "durian"), g.basket(700, 482, 1.0, "durian"), e.tripod(850, 474, 1.3), e.hearts(920, 270, 0.9), e.live_badge(880, 130, 0.9),
    ),
    "ca-chua-nguyen-duc-huy": pic(
        "Trong nhà kính, anh giám đốc hợp tác xã xem số liệu cây cà chua trên điện thoại, cảm biến cắm giữa luống.",
        land.greenhouse("day", 3), *(g.vine_row(px, 420, 1.45, "tomato", i) for i, px in enumerate((120, 210, 300, 390, 800, 890, 980, 1070))), '<rect x="60" y="416" width="390" height="22" rx="6" fill="#8C6A45"/><rect x="750" y="416" width="390" height="22" rx="6" fill="#8C6A45"/>', e.sensor(470, 470, 1.0), person(600, 468, 1.75, shirt="#62A48D", trousers="#35465A", right="hold", hold="phone", left="down"), e.gauge(730, 220, 1.0), g.basket(740, 480, 0.9, "tomato"),
    ),
    "ca-phe-xuan-duong-livestream": pic(
        "Hai vợ chồng ngồi trong quán cà phê ở phố, phát trực tiếp giới thiệu gói cà phê của mình.",
        r.room("#EBD6BA", "#8F6B48", "#7A583A"), r.window(120, 74, 300, 190, "town", "rose"), r.shelf(820, 140, 260, 1, "jars"), r.shelf(820, 230, 260, 1, "boxes"), r.lamp(560, 0, 60, "#1E6B5A"), r.lamp(720, 0, 40, "#1E6B5A"),
        person(480, 456, 1.55, pose="sit", shirt="#8A3620", trousers="#2B3044", left="low", right="out"), person(640, 456, 1.5, pose="sit", shirt="#E8BC5C", trousers="#35465A", hair="long", left="low", right="low"), b.table(560, 474, 1.4, 300, "#6F4A2D"), e.pack(510, 372, 0.9, "#5B3A2A", "#8B5E3C"), e.pack(560, 372, 0.9, "#A9472A", "#8B5E3C"), '<rect x="630" y="346" width="34" height="26" rx="6" fill="#FFFFFF"/><path d="M664 352q16 0 0 14" stroke="#FFFFFF" stroke-width="5" fill="none"/>', e.tripod(830, 476, 1.25), e.hearts(900, 330, 0.8),
    ),
    "camera-lang-ut-2-chu-van-soi": pic(
        "Chập tối, đường làng sáng đèn năng lượng mặt trời, trên cột có camera, trưởng thôn cùng bà con đứng dưới.",
        land.highland("night", 5, 980), b.house(180, 414, 1.0, "#6E6A58", "#4A3A34"), b.house(1010, 414, 1.1, "#5E6E62", "#3A4A44"), land.lane("#5A5A4C", 600, 396, 320), b.camera_pole(360, 430, 1.25, solar=True), b.camera_pole(850, 430, 1.25, flip=True, solar=True), '<path d="M290 130L180 440H430Z" fill="#F3D998" fill-opacity=".22"/><path d="M920 130L800 440H1040Z" fill="#F3D998" fill-opacity=".22"/>',
        person(580, 466, 1.65, shirt="#D99A1C", trousers="#2B3044", right="up", left="low"), person(700, 468, 1.55, shirt="#A9472A", trousers="#2B3044", hair="bun", left="low", look=-1), person(470, 470, 1.5, shirt="#62A48D", trousers="#2B3044", right="low", look=1),
    ),
    "cho-phien-tu-mo-rong-livestream": pic(
        "Ở chợ phiên, chị người Xơ Đăng bày rau rừng, măng, bắp trên chiếu, cán bộ xã cầm điện thoại giúp phát trực tiếp.",
        land.mountains("mist", 31, 960), b.stilt(150, 412, 0.9), land.ground(408, "#C8B78C", 3, 5), x.flag_line(300, 1100, 70, 26),
        person(430, 458, 1.55, pose="sit", **XO_DANG, hair="bun", right="out", left="low"), '<ellipse cx="470" cy="478" rx="250" ry="18" fill="#E9D7A6"/>', g.basket(310, 482, 1.0, "greens"), g.basket(440, 486, 0.95, "corn"), g.basket(570, 484, 0.95, "ginger"), person(740, 466, 1.6, flip=True, shirt="#FFFFFF", trousers="#35465A", right="out", hold="phone", left="down"), e.hearts(660, 260, 0.8), person(900, 466, 1.5, **{**XO_DANG, "trim": ("#B8322A", "#F4F1EA")}, hair="long", left="low", hold_left="basket", right="low"), e.live_badge(740, 120, 0.9),
    ),
    "dau-tay-tran-duc-nam": pic(
        "Những luống dâu tây chín trong nhà kính, anh chủ vườn đứng bấm điện thoại cạnh hộp cảm biến.",
        land.greenhouse("rose", 5), *(f'<rect x="{x0}" y="{y0}" width="{w}" height="{h}" rx="8" fill="#F4EFE2"/><rect x="{x0}" y="{y0}" width="{w}" height="10" rx="5" fill="#6F4A2D"/>' for x0, y0, w, h in ((60, 392, 430, 24), (720, 392, 430, 24), (20, 446, 480, 30), (710, 446, 480, 30))), *(g.plant(px, 392, 1.3, "strawberry") for px in (*range(90, 480, 64), *range(750, 1140, 64))), *(g.plant(px, 446, 1.6, "strawberry") for px in (*range(60, 480, 78), *range(750, 1180, 78))), person(600, 470, 1.75, shirt="#A9472A", trousers="#35465A", right="hold", hold="phone", left="hip"), e.sensor(500, 440, 1.0), e.control_box(700, 430, 0.8),
    ),
    "ga-u-muoi-pham-thi-nhuan": pic(
        "Trong bếp, chị chủ cơ sở bày đĩa gà ủ muối, dán nhãn và đóng hộp theo đơn trên điện thoại.",
        r.room("#FBEFD3", "#C29B70"), r.window(120, 84, 180, 150, "trees", "day"), r.shelf(880, 150, 220, 1, "jars", 2), r.shelf(880, 240, 220, 1, "boxes"), r.lamp(560, 0, 56, "#A9472A"),
        person(560, 450, 1.6, shirt="#D98E6F", trousers="#35465A", hair="bun", apron="#FFFFFF", right="hold", hold="phone", left="reach"), b.counter(580, 470, 1.35, 420, "#C89B6A"), '<ellipse cx="430" cy="366" rx="86" ry="14" fill="#FFFFFF"/><path d="M366 362Q362 312 420 312Q486 308 496 346Q498 362 480 364Z" fill="#D9A447"/><path d="M480 350q24 -18 34 -8q4 10 -28 16ZM372 356q-22 -12 -26 -2q2 10 26 8Z" fill="#C98B3A"/>', e.parcel(690, 370, 1.0), e.parcel(780, 370, 0.8, "#B98955"), '<rect x="664" y="326" width="50" height="26" rx="4" fill="#FFFFFF"/>', e.bubble(720, 180, 110, 60, "#FFFFFF", "left", e.check(-28, 0, 16) + e.lines(30)),
    ),
    "phuc-bon-tu-nguyen-van-ha": pic(
        "Giữa luống phúc bồn tử đỏ trên cao nguyên, anh chủ vườn cầm hộp trái có dán mã QR.",
        land.highland("rose", 7, 240), g.pine(90, 410, 1.3), g.pine(1110, 410, 1.4), *(g.bush(px, 440, 1.35, "#6FA07A") + "".join(f'<circle cx="{px - 40 + 17 * i}" cy="{412 + (i * 13) % 26}" r="7" fill="#B8324C"/>' for i in range(7)) for px in (200, 340, 870, 1010)), person(560, 466, 1.7, shirt="#62A48D", trousers="#3D4B4A", hat="cap", hat_colour="#8A3620", right="out", left="down"), '<g transform="translate(690 306)"><rect x="-56" y="-34" width="112" height="60" rx="6" fill="#FFFFFF"/><path d="M-48 -30H48V-8H-48Z" fill="#F3DFD8"/></g>' + "".join(f'<circle cx="{650 + i * 20}" cy="{274 + (i % 2) * 5}" r="11" fill="{c}"/>' for i, c in enumerate(("#B8324C", "#C9475F", "#B8324C", "#A32A42", "#B8324C"))), e.qr_code(690, 314, 34), g.basket(760, 482, 1.1, "raspberry"),
    ),
    "ruou-can-nay-hto": pic(
        "Buổi tối, chị người Jrai ngồi giữa những ché rượu cần, phát trực tiếp bằng điện thoại.",
        r.room("#7A5A44", "#5B4232", "#4A3628"), r.window(930, 74, 170, 150, "night"), r.lamp(560, 0, 50, "#D99A1C"), x.stage_light(560, 80), r.cloth_line(130, 330, 70, ("#35303A", "#B8322A")), e.wine_jar(190, 460, 1.3, straws=False), e.wine_jar(320, 470, 1.4, straws=False), e.wine_jar(950, 466, 1.3, straws=False), e.wine_jar(1070, 470, 1.2, straws=False), person(540, 462, 1.65, pose="sit", **JRAI, hair="long", right="out", left="low"), e.wine_jar(680, 474, 1.25), e.tripod(820, 474, 1.25), e.hearts(890, 320, 0.8),
    ),
    "smart-nam-nung-nong-van-suc": pic(
        "Tổ tuần tra bốn người đi trong rừng già, người đi đầu nhập chuyến đi vào điện thoại.",
        land.forest("mist", 11), '<path d="M480 500Q560 430 640 400H720Q700 440 760 500Z" fill="#C9B48A"/>', person(470, 470, 1.65, shirt="#5E7A4A", trousers="#3E4F38", hat="pith", hat_colour="#5E7A4A", right="hold", hold="phone", left="low", hold_left="stick"), person(640, 448, 1.4, shirt="#5E7A4A", trousers="#3E4F38", hat="pith", hat_colour="#5E7A4A", right="low"), person(760, 440, 1.3, shirt="#6F8A58", trousers="#3E4F38", hat="pith", hat_colour="#6F8A58", right="low", hold="stick"), person(860, 434, 1.2, shirt="#5E7A4A", trousers="#3E4F38", hat="cap", hat_colour="#3E4F38"), g.tufts(470, 6, 12, "#3F7F66"), e.pin(350, 250, 0.9), '<path d="M350 262Q330 330 420 360" fill="none" stroke="#A9472A" stroke-width="5" stroke-dasharray="3 13" stroke-linecap="round"/>',
    ),
    "thay-chuyen-dak-lak-hoc-online": pic(
        "Thầy giáo mang điện thoại, máy tính cũ đến nhà trao cho học trò và chỉ cách học trên mạng.",
        land.highland("dawn", 9, 950), b.long_house(280, 412, 0.85), g.banana(1090, 420, 1.1), land.ground(420, "#C99B73", 3, 5), b.table(640, 472, 1.1, 170), e.laptop(640, 390, 0.8, e.book(0, 0, 0.45)), person(480, 468, 1.7, shirt="#FFFFFF", trousers="#35465A", right="out", hold="phone", left="low", hold_left="bag"), child(770, 470, 1.1, shirt="#A9472A", trousers="#35465A", hair="bob", left="up"), child(880, 472, 1.05, shirt="#2B2A33", trousers="#2B2A33", right="low", hold="book"), child(970, 470, 0.95, shirt="#D99A1C", trousers="#35465A"),
    ),
    "tho-cam-ba-na-y-jung": pic(
        "Chị người Ba Na trải tấm thổ cẩm, quay video bằng điện thoại trước nhà rông.",
        land.highland("blue", 11, 230), b.rong(300, 414, 1.0), land.ground(416, "#C79A70", 3, 5), r.cloth_line(850, 1090, 200, ("#2B2A2E", "#B8322A", "#2B2A2E")), '<rect x="834" y="194" width="10" height="250" fill="#9A6B43"/><rect x="1096" y="194" width="10" height="250" fill="#9A6B43"/>', person(540, 466, 1.65, **BA_NA, hair="long", left="reach", right="reach"), '<path d="M450 344H634L626 440Q542 456 458 440Z" fill="#2B2A2E"/><path d="M452 364H632M454 402H630" stroke="#B8322A" stroke-width="9"/><path d="M456 384l12 -8l12 8l12 -8l12 8l12 -8l12 8l12 -8l12 8l12 -8l12 8l12 -8l12 8l12 -8l12 8" stroke="#F4F1EA" stroke-width="4" fill="none"/>', e.tripod(740, 474, 1.25), e.play(740, 130, 26), e.heart(800, 170, 0.8),
    ),
    "thu-vien-dien-tu-ea-tu": pic(
        "Trong thư viện xã, bác nông dân ngồi máy tính tìm cách nuôi thỏ, heo, dê, chị thủ thư đứng bên.",
        r.room("#E3EFE9", "#C9A97F"), r.bookcase(150, 420, 1.15, 2), r.bookcase(1060, 420, 1.15, 5), r.window(840, 80, 110, 140, "hills", "gold"), person(440, 452, 1.55, shirt="#A9472A", skirt="#35465A", hair="bun", right="out", left="low", hold_left="book"), person(600, 458, 1.55, pose="sit", shirt="#5F7F8A", trousers="#2B3044", hat="cap", hat_colour="#D99A1C", left="low", right="reach"), b.table(680, 472, 1.4, 280), e.desktop(720, 370, 0.9, beast.rabbit(0, 24, 0.6)), e.bubble(520, 120, 110, 80, "#FFFFFF", "right", beast.goat(0, 30, 0.5)), e.bubble(660, 110, 110, 80, "#FFFFFF", "left", beast.pig(-6, 26, 0.5)),
    ),
    "tro-giang-ede-h-uu-adrong": pic(
        "Cô giáo Ê Đê thu âm trước micro, trên màn hình máy tính là nhân vật cô giáo mặc trang phục Ê Đê.",
        r.room("#F3DFD8", "#C29B70"), r.window(930, 84, 170, 150, "hills", "dawn"), r.board(120, 80, 240, 140), person(450, 454, 1.65, pose="sit", **EDE, hair="long", left="low", right="reach"), b.table(560, 474, 1.45, 400, "#C89B6A"), e.mic(400, 336, 0.85), e.laptop(680, 366, 1.35, '<g transform="translate(0 -6) scale(.62)">' + r.bust("#2B2A33", long=True) + '<path d="M-44 44H44" stroke="#C4453A" stroke-width="8"/></g>', "#FBEFD3"), b.sound(830, 250, 0.9), child(900, 470, 1.05, shirt="#A9472A", trousers="#35465A", hair="bob", look=-1), child(1000, 474, 1.0, shirt="#1E6B5A", trousers="#35465A", look=-1),
    ),
    "tuoi-ca-rot-quoc-huy": pic(
        "Chàng trai đứng giữa ruộng cà rốt trên cao nguyên, chạm điện thoại là dàn tưới phun nước.",
        land.highland("day", 13, 960), g.bed_rows(392, "carrot", 3, "#B8794F"), *(e.spray_head(px, 440, 1.15, 80) for px in (140, 340, 860, 1060)), person(600, 468, 1.75, shirt="#D99A1C", trousers="#35465A", right="hold", hold="phone", left="down"), '<g transform="translate(740 470)"><rect x="-60" y="-26" width="120" height="14" rx="5" fill="#8E897D"/><path d="M-36 -26v-20M-12 -26v-20M12 -26v-20M36 -26v-20" stroke="#1E6B5A" stroke-width="9" stroke-linecap="round"/></g>', g.basket(470, 482, 1.05, "carrot"),
    ),
    "tuoi-da-lat-vuong-dinh-phi": pic(
        "Bác nông dân Đà Lạt xem điện thoại cạnh hàng dâu tây, cà chua trồng trong giá thể có cắm cảm biến đo ẩm.",
        land.greenhouse("gold", 9), *(g.vine_row(px, 404, 1.35, "tomato", i) for i, px in enumerate((790, 870, 950, 1030, 1110))), '<rect x="760" y="400" width="400" height="30" rx="8" fill="#F4EFE2"/><rect x="60" y="400" width="440" height="30" rx="8" fill="#F4EFE2"/><rect x="60" y="400" width="440" height="10" rx="5" fill="#6F4A2D"/>', *(g.plant(px, 402, 1.5, "strawberry") for px in range(90, 490, 72)), '<g transform="translate(420 402)"><rect x="-5" y="-70" width="10" height="74" rx="3" fill="#8E897D"/><rect x="-18" y="-104" width="36" height="40" rx="6" fill="#FFFFFF"/><circle cy="-88" r="7" fill="#1E6B5A"/><path d="M22 -100q14 -8 14 -24M30 -90q24 -12 22 -40" stroke="#A9472A" stroke-width="5" fill="none" stroke-linecap="round"/></g>', person(620, 470, 1.75, shirt="#5F7F8A", trousers="#2B3044", grey=True, hat="cap", hat_colour="#A9472A", right="hold", hold="phone", left="hip"), e.drop(740, 220, 0.9),
    ),
    "tuoi-sau-rieng-ngo-quang-thuc": pic(
        "Chàng trai trong vườn sầu riêng bật hệ thống tưới bằng điện thoại, vòi nước phun dưới gốc cây.",
        land.highland("dusk", 15, 220), g.durian_tree(130, 424, 1.35, 1), g.durian_tree(340, 412, 1.1, 2), g.durian_tree(880, 414, 1.15, 3), g.durian_tree(1080, 426, 1.35, 5), land.ground(426, "#B9855A", 3, 5), *(e.spray_head(px, 470, 0.9, 36) for px in (230, 430, 800, 980)), person(600, 470, 1.75, shirt="#1E6B5A", trousers="#35465A", hat="cap", hat_colour="#D99A1C", right="hold", hold="phone", left="down"), '<path d="M60 482H540M660 482H1140" stroke="#3D4B4A" stroke-width="7" stroke-linecap="round"/>',
    ),
    "vneid-ia-lop-vi-van-thuan": pic(
        "Công an đi xe máy băng rừng tới thôn, giúp bà con ngồi trước nhà cài ứng dụng định danh trên điện thoại.",
        land.highland("mist", 17, 980), *(g.tree(px, 404, 0.85, "#8FAE86") for px in (60, 160, 250, 1130)), land.ground(416, "#C99B73", 3, 5), b.house(880, 424, 1.4, "#B98B62", "#6F4A2D"), b.scooter(290, 468, 1.2, "#35573F", load="", rider="#4E7A56"), police(520, 468, 1.6, right="out", left="down", look=1), person(680, 464, 1.5, pose="sit", shirt="#A9472A", trousers="#2B3044", hat="khan", hat_colour="#3A2F3C", right="hold", hold="phone", look=-1), person(810, 468, 1.5, pose="sit", shirt="#5F7F8A", trousers="#2B3044", grey=True, right="low", look=-1), e.id_card(620, 130, 0.75, -6),
    ),
    "bo-ong-hoang-dang-duong-minh-hoang": pic(
        "Trong vườn bơ mỗi cây đeo thẻ mã QR, anh kỹ sư cầm điện thoại theo dõi, trên cao có máy bay không người lái.",
        land.red_fields("blue", 5, 240), g.tree(130, 420, 1.3, "#5A9470", "avocado", 1), g.tree(330, 414, 1.2, "#5A9470", "avocado", 2), g.tree(1060, 422, 1.35, "#5A9470", "avocado", 3), land.ground(426, "#BF9B72", 3, 5), g.tree(480, 462, 1.7, "#64A07A", "avocado", 4), e.qr_tag(482, 430, 0.9, 7), b.drone(880, 130, 0.95), person(660, 470, 1.75, shirt="#E8BC5C", trousers="#35465A", right="hold", hold="phone", left="down"), g.crate(800, 482, 1.1, "avocado"),
    ),
    "chi-hoi-so-trang-dai-tran-thi-khuyen": pic(
        "Trong buổi sinh hoạt, chị chi hội trưởng chỉ chị em dùng dịch vụ số, trên bảng vẽ tấm khiên và mã QR.",
        r.room("#FBEFD3", "#CDB291"), r.window(90, 84, 170, 150, "town", "blue"), r.board(700, 70, 330, 170, "white", e.shield(790, 154, 0.7) + e.qr_sheet(930, 154, 90, "#A9472A", 3)), person(600, 456, 1.6, shirt="#A9472A", trousers="#35465A", hair="bob", right="out", left="hold", hold_left="phone"), person(300, 466, 1.5, pose="sit", shirt="#1E6B5A", hair="long", right="hold", hold="phone", look=1), person(440, 470, 1.5, pose="sit", shirt="#7A3F5C", hair="bun", right="hold", hold="phone", look=1), person(790, 472, 1.5, pose="sit", shirt="#D99A1C", hair="bun", grey=True, right="hold", hold="phone", look=-1), person(930, 468, 1.5, pose="sit", shirt="#5F7F8A", hair="long", right="hold", hold="phone", look=-1),
    ),
    "cong-dan-so-bac-phan-bao-thy": pic(
        "Cô giảng viên trẻ cúi bên các cụ lớn tuổi chỉ cách gọi video, trên điện thoại lớn hiện khuôn mặt người cháu.",
        r.room("#E3EFE9", "#CBB08A"), r.window(90, 84, 170, 150, "town", "dawn"), e.phone(920, 240, 0.95, r.bust("#D99A1C", s=1.2) + e.heart(60, -120, 0.8), "#F6E3DA"), r.plant_pot(1080, 460, 1.2), person(380, 462, 1.55, pose="sit", shirt="#8C7B66", grey=True, hair="bald", right="hold", hold="phone", look=1), person(540, 452, 1.6, shirt="#1E6B5A", trousers="#35465A", hair="long", left="out", right="out"), person(700, 464, 1.55, pose="sit", shirt="#7A3F5C", grey=True, hair="bun", right="hold", hold="phone", look=-1), person(240, 468, 1.5, pose="sit", shirt="#5F7F8A", grey=True, right="hold", hold="phone"),
    ),
    "dua-luoi-baden-farm-nguyen-trung-dong": pic(
        "Nhà kính dưa lưới dưới chân núi, cảm biến gửi số liệu về điện thoại của anh chủ trang trại.",
        land.sky("gold", 980), '<path d="M120 330Q420 60 640 140Q860 100 1140 330Z" fill="#B9C6A4"/><path d="M0 330H1200V500H0Z" fill="#B7C58E"/>', '<path d="M60 440V250Q300 120 540 250V440Z" fill="#E6F1EC"/><path d="M60 440V250Q300 120 540 250V440M180 440V205M300 440V186M420 440V205M60 330H540" stroke="#A9BDB2" stroke-width="6" fill="none"/>', *(g.vine_row(px, 436, 1.05, "melon", i) for i, px in enumerate((110, 180, 250, 330, 400, 480))), land.ground(434, "#C9B183", 2, 3), person(660, 470, 1.75, shirt="#A9472A", trousers="#35465A", hat="cap", hat_colour="#1E6B5A", right="hold", hold="phone", left="down"), e.sensor(580, 466, 1.0), g.crate(850, 480, 1.25, "melon"), g.basket(980, 482, 1.1, "melon"), e.thermometer(780, 210, 0.8), e.drop(830, 210, 0.8),
    ),
    "htx-nong-thinh-phat-phun-drone": pic(
        "Máy bay không người lái phun trên vườn sầu riêng, anh giám đốc hợp tác xã đứng điều khiển.",
        land.red_fields("day", 7, 220), g.durian_tree(120, 424, 1.25, 1), g.durian_tree(300, 416, 1.05, 2), g.durian_tree(820, 416, 1.05, 3), g.durian_tree(960, 424, 1.2, 4), g.durian_tree(1110, 430, 1.3, 5), land.ground(428, "#B99A73", 3, 5), b.drone(860, 100, 1.15), person(560, 470, 1.75, shirt="#D99A1C", trousers="#3D4B4A", hat="cap", hat_colour="#A9472A", left="hold", right="hold", hold="tablet"), e.sack(420, 480, 0.9),
    ),
    "kham-qua-man-hinh-phuong-16-go-vap": pic(
        "Chị y sĩ mang máy tính bảng đến nhà cụ già, bác sĩ hiện trên màn hình hỏi bệnh.",
        r.room("#F6E3DA", "#CDB291"), r.window(110, 84, 190, 150, "town", "gold"), r.curtain(110, 84, 190, 150, "#A9C9B7"), r.wall_frame(400, 120, 1.1, "flower"), person(420, 460, 1.6, pose="sit", shirt="#8C7B66", trousers="#35465A", grey=True, hair="bun", right="low", left="low", look=1, seat="#6F4A2D"), doctor(600, 460, 1.6, hair="long", right="out", left="out", stethoscope=True), '<g transform="translate(800 250)"><rect x="-130" y="-96" width="260" height="190" rx="18" fill="#22302F"/><rect x="-116" y="-82" width="232" height="162" rx="6" fill="#CFE3DC"/>' + '<g transform="translate(0 20)">' + r.bust(coat=True, long=True, s=1.15) + "</g></g>", x.medicine(980, 452, 1.0), r.plant_pot(1080, 456, 1.1),
    ),
    "ky-su-dien-nha-mang-tay-ninh": pic(
        "Trong nhà màng có quạt làm mát và dây tưới nhỏ giọt, anh kỹ sư bấm bảng điều khiển bên hàng dưa leo, cà chua.",
        land.greenhouse("dawn", 11), e.fan(420, 190, 62), e.fan(780, 190, 62), *(g.vine_row(px, 424, 1.4, "cucumber", i) for i, px in enumerate((110, 200, 290, 380))), *(g.vine_row(px, 424, 1.4, "tomato", i) for i, px in enumerate((860, 950, 1040, 1130))), '<path d="M40 438H450M800 438H1180" stroke="#22302F" stroke-width="7" stroke-linecap="round"/>', e.control_box(700, 468, 1.5), person(580, 470, 1.75, shirt="#35557A", trousers="#2B3044", right="out", left="down"), g.basket(470, 482, 0.9, "cucumber"),
    ),
    "lang-thong-minh-bach-dang": pic(
        "Làng cù lao trồng bưởi có đường hoa và sóng Wi-Fi, bác nông dân cầm điện thoại dưới gốc bưởi.",
        land.mekong("gold", 9, 960), b.house(870, 412, 1.0, "#D9A386", "#1E6B5A"), b.camera_pole(1010, 424, 1.0), land.ground(416, "#9CBF8E", 4, 5), land.lane("#EAD9BC", 740, 412, 260), g.tree(260, 440, 1.5, "#5FA07F", "pomelo", 2), g.tree(90, 424, 1.2, "#6FAE8A", "pomelo", 6), g.flowers([500, 530, 560, 590], 478, "#C9573F"), g.flowers([890, 920, 950, 980, 1010], 476, "#D99A1C"), person(450, 468, 1.7, shirt="#F1E6DA", trousers="#35465A", grey=True, right="hold", hold="phone", left="hip"), b.waves(870, 210, 0.9), person(700, 470, 1.55, shirt="#A9472A", trousers="#2B3044", hat="non", right="low", left="low", hold="leaf"),
    ),
    "lop-tin-hoc-sach-noi-huong-duong": pic(
        "Thầy giáo khiếm thị dạy các học viên đeo tai nghe dùng máy tính, người nhà ngồi bên giúp.",
        r.room("#EADFC6", "#B98E63"), r.bookcase(130, 410, 1.05, 3), r.window(960, 84, 170, 150, "town", "day"), person(380, 456, 1.6, shirt="#FFFFFF", trousers="#35465A", glasses=True, right="out", left="low", hold_left="cane"), person(560, 460, 1.5, pose="sit", shirt="#A9472A", glasses=True, hat="headphones", hat_colour="#1E6B5A", left="low", right="reach"), person(700, 462, 1.45, pose="sit", shirt="#D99A1C", hair="long", left="reach", right="low", look=-1), person(860, 460, 1.5, pose="sit", shirt="#5F7F8A", grey=True, glasses=True, hat="headphones", hat_colour="#A9472A", left="low", right="low"), b.table(740, 474, 1.3, 470), e.laptop_back(600, 378, 0.8), e.laptop_back(860, 378, 0.8), b.sound(450, 200, 0.8),
    ),
    "may-tam-ngu-le-cong-hung": pic(
        "Trong buồng lái, chủ tàu nhìn màn hình máy tầm ngư hiện đàn cá cơm.",
        '<rect width="1200" height="500" fill="#E4ECE6"/>', r.window(60, 60, 330, 190, "sea", "gold"), r.window(800, 60, 330, 190, "sea", "gold"), '<rect y="310" width="1200" height="190" fill="#8C6A45"/><rect y="300" width="1200" height="16" fill="#6F4A2D"/>', b.fishing_boat(960, 222, 0.38, "#1E6B5A"), e.sonar(640, 230, 1.7), e.compass(300, 350, 0.8), e.radio(900, 380, 0.9), person(420, 492, 1.85, shirt="#D99A1C", trousers="#35465A", grey=True, hat="cap", hat_colour="#A9472A", right="out", left="low"),
    ),
    "tieu-bau-may-lam-ngoc-nham": pic(
        "Vườn tiêu leo trụ sống, anh giám đốc hợp tác xã cầm lọ tiêu dán tem mã QR.",
        land.red_fields("dusk", 9, 980), *(g.pepper_pole(px, 424, sc) for px, sc in ((70, 1.3), (170, 1.2), (270, 1.4), (380, 1.25), (850, 1.3), (950, 1.4), (1050, 1.2), (1150, 1.35))), land.ground(432, "#B5855E", 3, 5), person(560, 470, 1.75, shirt="#1E6B5A", trousers="#3D4B4A", hat="cap", hat_colour="#D99A1C", right="out", left="down"), '<g transform="translate(694 344) scale(1.5)"><rect x="-26" y="-62" width="52" height="62" rx="9" fill="#5B4A38"/><rect x="-24" y="-74" width="48" height="15" rx="4" fill="#A9472A"/><rect x="-18" y="-48" width="36" height="36" rx="3" fill="#FFFFFF"/></g>', e.qr_code(694, 299, 44), e.sack(770, 484, 0.9, mark="#5B6B3A"), g.basket(450, 484, 0.9, "pepper"),
    ),
}
