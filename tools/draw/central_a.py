"""Stories of the north central coast."""

# ruff: noqa: E501 - one part of a picture per line or less
from __future__ import annotations

from tools.draw import beast
from tools.draw import build as b
from tools.draw import extra as x
from tools.draw import gear as e
from tools.draw import grow as g
from tools.draw import land
from tools.draw import room as r
from tools.draw.people import HMONG, TA_OI, THAI, person, police
from tools.draw.picture import Picture, pic

_UNDERWATER = (
    '<path d="M0 236q37 -16 75 0t75 0t75 0t75 0t75 0t75 0t75 0t75 0t75 0t75 0t75 0t75 0t75 0t75 0t75 0V500H0Z" fill="#5B9DA3"/>'
    '<path d="M0 330Q600 300 1200 336V500H0Z" fill="#4A8A93"/><path d="M0 440Q300 410 620 446T1200 430V500H0Z" fill="#3C7780"/>'
)

PICTURES: dict[str, Picture] = {
    "buu-dien-van-hoa-xa-quang-an": pic(
        "Ở điểm bưu điện văn hoá xã, chị nhân viên đứng quầy nhận bưu phẩm, phía sau là tủ sách và máy tính nối mạng.",
        r.room("#F6EBD2", "#CDB291"), r.bookcase(150, 420, 1.15), r.window(930, 84, 180, 150, "fields", "day"), r.wall_frame(430, 110, 1.1, "star"),
        person(480, 446, 1.5, shirt="#D99A1C", trousers="#35465A", hair="bun", right="reach", hold="box", left="down"), b.counter(500, 464, 1.25, 320, "#E2C08F"), e.parcel(420, 374, 0.8), e.envelope(590, 350, 0.5),
        person(790, 456, 1.45, pose="sit", shirt="#62A48D", trousers="#35465A", left="low", right="reach"), b.table(900, 470, 1.3, 220), e.desktop(900, 374, 0.85, e.chart(0, 22, 0.7)),
    ),
    "ca-thu-nuong-ngo-sam": pic(
        "Anh ngư dân đứng bên bếp than nướng cá thu ở bãi biển, điện thoại trên chân máy đang phát trực tiếp.",
        land.coast("dusk", 7, 260), b.coracle(1020, 420, 1.2), b.coracle(170, 430, 1.0), g.coconut(80, 420, 1.1),
        person(520, 462, 1.6, shirt="#2F6F86", trousers="#35465A", hat="cap", hat_colour="#D99A1C", right="out", left="reach"), x.grilled_fish(400, 474, 1.15), e.tripod(760, 470, 1.35), e.hearts(840, 260, 0.95), e.qr_stand(640, 478, 0.8, "#A9472A"), e.parcel(900, 478, 0.9),
    ),
    "camera-yen-nghia-thach-ha": pic(
        "Bà con trong thôn ngồi quanh bàn bàn việc góp tiền lắp camera, ngoài ngõ cột camera đã dựng.",
        land.village("mist", 8, 240), land.lane("#EAD9BC", 860, 380, 240), b.camera_pole(900, 440, 1.4), b.camera_pole(1090, 420, 1.0, flip=True),
        person(300, 458, 1.5, pose="sit", shirt="#7A3F5C", hair="bun", right="reach"), person(440, 452, 1.5, pose="sit", shirt="#5F7F8A", grey=True, left="low", right="low"), person(600, 458, 1.5, pose="sit", shirt="#D99A1C", left="reach", right="low", hat="cap", hat_colour="#35465A"), b.table(450, 474, 1.15, 330), e.notes(400, 372, 0.6), e.coins(500, 388, 0.6),
        person(740, 462, 1.55, shirt="#1E6B5A", trousers="#35465A", right="up", left="down"),
    ),
    "cu-do-viet-tien-nguyen-thi-thuy": pic(
        "Cô đoàn viên chỉ bác gái nấu kẹo cu đơ cách chụp ảnh sản phẩm bằng điện thoại bên chảo kẹo.",
        r.room("#EBD6BA", "#B07F55"), r.window(120, 84, 190, 150, "trees", "gold"), r.shelf(860, 150, 240, 1, "jars"), e.candy(930, 260, 0.9), '<rect x="854" y="272" width="252" height="9" rx="3" fill="#9A6B43"/>',
        person(440, 460, 1.55, shirt="#8A3620", trousers="#2B3044", hair="bun", apron="#FBEFD3", right="out", left="reach", hold_left="stick"), e.pot_stove(330, 472, 1.35), person(640, 462, 1.55, flip=True, shirt="#2F6FA8", trousers="#35465A", hair="long", right="out", hold="phone", left="down"), b.counter(820, 474, 1.0, 200), e.candy(820, 396, 1.0), e.play(740, 190, 24),
    ),
    "di-tich-ha-trung-nguyen-bao-trung": pic(
        "Sinh viên tình nguyện ngồi gõ máy tính dưới gốc cây trước di tích, bên cạnh là bảng mã QR vừa dựng.",
        land.limestone("gold", 14, 1000), b.gate(760, 418, 1.2), x.big_tree(240, 430, 1.1, "#6FA888"), land.ground(416, "#C5C596", 3, 5),
        person(400, 462, 1.5, pose="floor", shirt="#2F6FA8", trousers="#35465A", left="low", right="low"), e.laptop_back(400, 466, 0.8), person(540, 464, 1.5, shirt="#2F6FA8", trousers="#35465A", hair="long", right="hold", hold="paper"), e.qr_board(690, 466, 1.15, "#8A3620", 9), person(880, 466, 1.5, flip=True, shirt="#E8BC5C", trousers="#3D4B4A", right="out", hold="phone"),
    ),
    "hai-san-hoang-chau-cao-thi-thanh": pic(
        "Một chị bán hải sản và một chị dệt thổ cẩm người Thái cùng giới thiệu hàng qua điện thoại.",
        land.plain("rose", 14, 600), land.ground(410, "#DDC8A0", 3, 5), person(340, 462, 1.55, shirt="#2F6F86", trousers="#2B3044", hat="non", right="out", hold="phone", left="low"), g.basket(220, 472, 1.2, "fish"), g.basket(440, 478, 1.0, "fish"), e.hearts(460, 280, 0.8),
        r.cloth_line(720, 900, 200, ("#A9472A", "#2B2F38", "#D99A1C")), '<rect x="706" y="196" width="10" height="250" fill="#9A6B43"/><rect x="904" y="196" width="10" height="250" fill="#9A6B43"/>', person(660, 464, 1.55, **THAI, right="out", left="down"), e.tripod(1000, 472, 1.15), e.hearts(1060, 300, 0.8),
    ),
    "lai-tu-dong-nguyen-van-ngoc": pic(
        "Trong buồng lái, ngư dân đứng nhìn màn hình thiết bị lái tự động, tay cầm điều khiển từ xa.",
        '<rect width="1200" height="500" fill="#F1E4CC"/>', r.window(110, 70, 430, 180, "sea", "blue"), r.window(620, 70, 430, 180, "sea", "blue"), '<rect y="300" width="1200" height="200" fill="#B98E63"/><rect y="290" width="1200" height="16" fill="#8C6A45"/>', b.fishing_boat(240, 216, 0.4, "#A9472A"),
        e.compass(330, 330, 0.9), '<g transform="translate(760 330)"><rect x="-90" y="-64" width="180" height="124" rx="12" fill="#22302F"/><rect x="-78" y="-52" width="156" height="90" rx="4" fill="#CFE3DC"/><path d="M-60 24Q-20 -40 20 0T64 -30" stroke="#A9472A" stroke-width="6" fill="none" stroke-dasharray="2 12" stroke-linecap="round"/><circle cx="-60" cy="24" r="8" fill="#1E6B5A"/><circle cx="-40" cy="50" r="5" fill="#D99A1C"/><circle cx="0" cy="50" r="5" fill="#62A48D"/></g>', '<g transform="translate(470 400)" fill="none" stroke="#6F4A2D"><circle r="62" stroke-width="16"/><path d="M-62 0H62M0 -62V62" stroke-width="10"/></g>',
        person(610, 490, 1.75, shirt="#2F6F86", trousers="#35465A", hat="cap", hat_colour="#D99A1C", right="hold", hold="phone", left="low"), e.pin(835, 300, 0.3),
    ),
    "may-do-ngang-le-van-tri": pic(
        "Con tàu cá trên biển dùng máy dò quét vòng tròn dưới nước, phía trước là đàn cá.",
        land.sky("dawn", 960, 96), b.fishing_boat(430, 240, 1.45, "#A9472A"), person(320, 190, 0.95, shirt="#1E6B5A", trousers="#35465A", hat="cap", right="hold", hold="phone"), _UNDERWATER.replace("fill=", 'fill-opacity=".93" fill=', 1),
        '<path d="M470 262Q760 250 940 340Q900 430 780 450Q620 420 470 262Z" fill="#CFE8E4" fill-opacity=".3"/><path d="M560 290q34 10 50 44M640 300q56 22 76 76M730 306q72 34 90 100" stroke="#E6F3EF" stroke-width="5" fill="none" stroke-linecap="round"/>', *(g.fish(px, py, 0.5, "#E8BC5C", flip=True) for px, py in ((700, 340), (770, 366), (720, 396), (800, 410), (840, 350), (650, 372))), *(g.fish(px, py, 0.4, "#8FB9BE") for px, py in ((180, 380), (230, 420), (1060, 400))),
    ),
    "may-tinh-noi-nguyen-thi-mao": pic(
        "Cô giáo đeo kính râm đứng cạnh học viên khiếm thị đang gõ bàn phím, máy tính đọc thành tiếng.",
        r.room("#DDEDE7", "#C9A97F"), r.window(110, 80, 190, 150, "town", "day"), r.wall_frame(430, 110, 1.1, "hill"), r.plant_pot(1060, 450, 1.3),
        person(440, 452, 1.55, shirt="#A9472A", skirt="#5B2A1E", hair="bun", glasses=True, right="out", left="down"), person(610, 458, 1.5, pose="sit", shirt="#5F7F8A", trousers="#35465A", glasses=True, left="low", right="reach", hat="headphones", hat_colour="#D99A1C"), b.table(690, 470, 1.4, 330, "#C89B6A"), e.desktop(770, 368, 0.95, b.sound(-18, 0, 0.7)), e.keyboard(640, 368, 1.0), b.sound(910, 250, 1.0),
    ),
    "qr-bo-rau-nguyen-mai-phuong": pic(
        "Bà bán rau ngồi ở chợ, trong rổ rau có tấm mã QR, khách cúi xuống quét bằng điện thoại.",
        land.town("dawn", 4), *(b.stall(px, 420, 0.85, c) for px, c in ((150, "#1E6B5A"), (1040, "#D99A1C"))), land.ground(410, "#DCC8A8", 2, 4),
        person(490, 464, 1.6, pose="sit", shirt="#7A3F5C", trousers="#2B3044", hat="non", grey=True, left="low", right="out"), g.basket(340, 474, 1.2, "greens"), g.basket(640, 478, 1.35, "greens"), g.basket(230, 478, 1.0, "tomato"), e.qr_sheet(655, 396, 74, "#1E6B5A", 4), '<path d="M574 442H706L698 478H586Z" fill="#D9B877"/><path d="M578 454H702M582 466H699" stroke="#B1986A" stroke-width="3"/>',
        person(810, 468, 1.6, flip=True, shirt="#62A48D", trousers="#35465A", hair="bob", right="out", hold="phone", left="low", hold_left="bag"),
    ),
    "thay-khai-que-phong-youtube": pic(
        "Thầy giáo giảng bài bên chiếc bảng ở nhà, điện thoại trên chân máy quay lại để đưa lên mạng.",
        r.room("#EADFC6", "#B98E63"), r.window(930, 84, 180, 150, "peaks", "mist"), r.board(270, 70, 320, 180, "black", '<path d="M310 110H420M310 140H390M310 190l40 -40l40 40Z" stroke="#DDEDE7" stroke-width="5" fill="none" stroke-linecap="round"/><circle cx="520" cy="170" r="42" fill="none" stroke="#F3D998" stroke-width="5"/><path d="M520 170L550 142" stroke="#F3D998" stroke-width="5"/>'),
        person(640, 458, 1.65, shirt="#FFFFFF", trousers="#35465A", left="out", right="low", hold="book"), e.tripod(850, 472, 1.4), e.play(930, 300, 28), r.plant_pot(160, 450, 1.2),
    ),
    "thit-lon-facebook-trung-thuan": pic(
        "Chị nông dân cân từng phần thịt lợn đã được đặt trước qua điện thoại, phía sau là chuồng lợn.",
        land.plain("gold", 22, 960), land.ground(404, "#CDBB8B", 2, 5), b.house(180, 420, 1.2, "#C98B6B", "#8A3620"), '<path d="M820 300L900 250H1110L1180 300V430H820Z" fill="#B98E63"/><path d="M806 304L894 240H1116L1196 304Z" fill="#8A3620"/>', beast.pig(960, 426, 0.95), beast.pig(1090, 430, 0.75, flip=True), land.fence(816, 1190, 436),
        person(540, 452, 1.6, shirt="#A9472A", trousers="#2B3044", hat="non", apron="#FBEFD3", right="out", left="hold", hold_left="phone"), b.counter(580, 472, 1.2, 340, "#C89B6A"), x.scale(690, 384, 0.95), x.meat(540, 380, 0.95), e.calendar(370, 180, 0.8), e.check(410, 224, 16),
    ),
    "tin-hoc-nguoi-mu-nguyen-viet-thuong": pic(
        "Anh thầy giáo khiếm thị cầm gậy trắng dạy các hội viên đeo kính râm vuốt màn hình điện thoại.",
        r.room("#F3DFD8", "#CDB291"), r.window(90, 84, 180, 150, "fields", "blue"), r.window(930, 84, 180, 150, "palms", "gold"), person(380, 458, 1.6, shirt="#1E6B5A", trousers="#35465A", glasses=True, right="hold", hold="phone", left="low", hold_left="cane"),
        person(580, 462, 1.5, pose="sit", shirt="#7A3F5C", hair="bun", glasses=True, right="hold", hold="phone"), person(730, 466, 1.5, pose="sit", shirt="#8C7B66", grey=True, glasses=True, right="hold", hold="phone"), person(880, 462, 1.5, pose="sit", shirt="#D99A1C", hair="long", glasses=True, right="hold", hold="phone"), b.sound(640, 170, 0.9), b.sound(800, 190, 0.7, "#1E6B5A"),
    ),
    "truyen-audio-nguyen-hoang-tu": pic(
        "Chàng trai khiếm thị đeo tai nghe, ngồi trước micro và máy tính thu truyện đọc.",
        r.room("#DCE6E8", "#A98A6A"), r.window(110, 84, 180, 150, "town", "rose"), r.shelf(860, 140, 240, 1, "books", 4), r.shelf(860, 232, 240, 1, "books", 2), r.lamp(330, 0, 50, "#D99A1C"),
        person(540, 452, 1.65, pose="sit", shirt="#A9472A", trousers="#35465A", glasses=True, hat="headphones", hat_colour="#1E6B5A", left="low", right="reach"), b.table(600, 472, 1.45, 380, "#C89B6A"), e.mic(440, 330, 0.95), e.laptop(720, 366, 0.95, e.play(0, -38, 28)), e.book(560, 360, 0.45), b.sound(390, 250, 0.8, flip=True),
    ),
    "truyen-thanh-xuan-thinh-le-thanh-lam": pic(
        "Cán bộ văn hoá xã ngồi trước máy tính ở nhà, qua cửa sổ thấy cột loa đang phát bản tin.",
        r.room("#FBEFD3", "#C29B70"), r.window(650, 60, 400, 220, "fields", "dawn"), '<g transform="translate(860 284) scale(.72)"><rect x="-6" y="-270" width="12" height="270" rx="3" fill="#8E897D"/><path d="M8 -258l42 -18v56l-42 -18Z M-8 -242l-42 -18v56l42 -18Z" fill="#B9B3A6"/><rect x="-18" y="-150" width="36" height="44" rx="4" fill="#1E6B5A"/></g>', b.sound(910, 104, 0.8), b.sound(812, 116, 0.7, flip=True),
        person(400, 452, 1.6, pose="sit", shirt="#FFFFFF", trousers="#35465A", left="low", right="reach"), b.table(490, 470, 1.45, 330), e.desktop(530, 366, 0.95, b.sound(-20, 0, 0.8, "#1E6B5A")), e.mic(400, 340, 0.7), r.wall_frame(200, 140, 1.2, "star"), r.plant_pot(140, 450, 1.2),
    ),
    "vneid-muong-ai-tran-tien-dung": pic(
        "Công an xã đeo túi thiết bị lội đường núi đến bản, bà con người Thái, người Mông chờ làm căn cước.",
        land.mountains("mist", 24, 240), b.stilt(880, 418, 1.2, "#8C6A45"), b.stilt(1100, 404, 0.8), land.ground(414, "#A8B98C", 4, 8), '<path d="M0 500Q240 430 460 440T760 428L800 440Q520 460 380 500Z" fill="#E3D2AE"/>',
        police(400, 460, 1.6, right="out", left="low", hold_left="bag"), police(270, 468, 1.55, hat="pith", hat_colour="#4E7A56", right="reach", hold="box"), person(600, 458, 1.5, **THAI, left="out", right="down", look=-1), person(720, 462, 1.5, **HMONG, left="down", right="low"), person(830, 464, 1.45, shirt="#2B2F38", trousers="#2B2F38", grey=True, right="low", hold="stick"), e.id_card(500, 120, 0.75, -8),
    ),
    "zalo-lang-chanh-vu-the-vinh": pic(
        "Thị trấn miền núi với những nhóm trò chuyện nối từng khu phố, bác bí thư cầm điện thoại.",
        land.mountains("dawn", 26, 1020), land.house_row(400, ("#E7C98D", "#BFD8CB", "#E4B79E"), 3, "#A9472A"), land.ground(400, "#C9C29A", 2, 4), land.road(434, "#D5CBB6"), person(600, 462, 1.7, shirt="#35557A", trousers="#2B3044", grey=True, right="hold", hold="phone", left="hip"), e.people_chat(330, 170, 1.1), e.people_chat(880, 160, 1.1), e.bubble(740, 100, 70, 44, "#DDEDE7", "left", e.lines(36)), '<path d="M560 330Q440 290 380 220M650 320Q780 280 840 220" fill="none" stroke="#1E6B5A" stroke-width="4" stroke-dasharray="3 12" stroke-linecap="round"/>',
    ),
    "zalo-tan-loi-cao-tien-vien": pic(
        "Trưởng thôn gửi tin vào nhóm của thôn, chị chăn nuôi bên chuồng lợn mở điện thoại đọc ngay.",
        land.limestone("blue", 17, 230), land.ground(412, "#B5C594", 3, 5), b.house(170, 420, 1.2, "#D9A386", "#1E6B5A"), '<path d="M806 304L880 250H1120L1190 304Z" fill="#8A3620"/><rect x="826" y="300" width="350" height="130" fill="#C9A47C"/>', beast.pig(920, 424, 0.9), beast.pig(1070, 428, 0.9, flip=True), land.fence(820, 1190, 438),
        person(400, 464, 1.65, shirt="#F1E6DA", trousers="#35465A", right="hold", hold="phone"), person(740, 466, 1.6, flip=True, shirt="#D98E6F", trousers="#2B3044", hat="khan", hat_colour="#A9472A", right="hold", hold="phone", left="low"), e.bubble(570, 160, 150, 76, "#FFFFFF", "left", e.lines(100)), e.bubble(660, 240, 90, 50, "#DDEDE7", "right", e.check(0, 0, 15)),
    ),
    "zeng-a-luoi-nguyen-thi-tua": pic(
        "Cô gái Tà Ôi cầm chiếc túi may từ vải zèng, quanh cô là khăn, ví và tấm vải mới dệt.",
        land.mountains("gold", 28, 200), b.long_house(980, 412, 0.8), land.ground(412, "#B9A877", 3, 6), r.cloth_line(130, 420, 190, ("#7A2E3A", "#2B2A2E", "#B8322A")), '<rect x="114" y="186" width="10" height="260" fill="#9A6B43"/><rect x="426" y="186" width="10" height="260" fill="#9A6B43"/>',
        person(560, 464, 1.65, **TA_OI, hair="long", right="out", hold="bag", left="down"), person(310, 470, 1.35, pose="floor", **{**TA_OI, "shirt": "#3A2A33"}, grey=True, hair="bun", left="low", right="low"), '<path d="M262 404H358L370 442H250Z" fill="#7A2E3A"/><path d="M258 420H362" stroke="#E8BC5C" stroke-width="6"/>', b.table(760, 474, 1.1, 190), *(f'<rect x="{684 + i * 54}" y="{364 - 10 * (i % 2)}" width="44" height="{28 + 10 * (i % 2)}" rx="5" fill="{c}"/><rect x="{684 + i * 54}" y="{376}" width="44" height="5" fill="#E8BC5C"/>' for i, c in enumerate(("#7A2E3A", "#2B2A2E", "#A9472A"))),
    ),
}
