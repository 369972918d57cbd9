"""Stories of the south central coast."""

# ruff: noqa: E501 - one part of a picture per line or less
from __future__ import annotations

from tools.draw import beast
from tools.draw import build as b
from tools.draw import extra as x
from tools.draw import gear as e
from tools.draw import grow as g
from tools.draw import land
from tools.draw import room as r
from tools.draw.people import BA_NA, back, doctor, person, police
from tools.draw.picture import Picture, pic

_WAVE = '<path d="M-20 452q37 -16 75 0t75 0t75 0t75 0t75 0t75 0t75 0t75 0t75 0t75 0t75 0t75 0t75 0t75 0t75 0t75 0V500H-20Z" fill="{c}"/>'

PICTURES: dict[str, Picture] = {
    "ban-tin-ai-hoa-tien-le-thu-sa": pic(
        "Các chị hội phụ nữ làm việc bên máy tính, trên màn hình lớn là người dẫn bản tin ảo mặc áo dài.",
        r.room("#F6E3DA", "#CDB291"), r.window(90, 84, 170, 150, "trees", "day"), r.screen(600, 170, 330, 200, r.bust("#A9472A", long=True, s=1.45, skin="#F0CDB0"), "#FBEFD3"), '<path d="M440 250H760" stroke="#D99A1C" stroke-width="10"/>',
        person(330, 452, 1.5, shirt="#D98E6F", trousers="#35465A", hair="bob", right="out", left="low", hold_left="paper"), person(860, 458, 1.5, pose="sit", shirt="#1E6B5A", hair="bun", left="reach", right="low"), person(600, 466, 1.4, pose="sit", shirt="#7A3F5C", hair="long", left="low", right="low"), b.counter(720, 480, 0.9, 420, "#C89B6A"), e.laptop_back(620, 418, 0.75), e.laptop_back(850, 418, 0.75),
    ),
    "buoi-hoai-an-tran-cong-tam": pic(
        "Bác nông dân dán tem mã QR lên trái bưởi da xanh trong vườn, khách đưa điện thoại quét.",
        land.hills("gold", 31, 240), g.orchard([80, 980, 1110], 410, 1.2, "pomelo", "#5E9F7A"), g.tree(260, 424, 1.35, "#5E9F7A", "pomelo", 5), land.ground(424, "#A9BF86", 3, 5),
        person(480, 464, 1.6, shirt="#1E6B5A", trousers="#3D4B4A", hat="cap", grey=True, right="reach", left="low"), '<circle cx="600" cy="330" r="62" fill="#B9C65A"/><circle cx="580" cy="308" r="16" fill="#D3DC8A"/>', e.qr_code(612, 338, 54), '<rect x="580" y="306" width="64" height="64" rx="6" fill="#FFFFFF"/>', e.qr_code(612, 338, 54), b.table(600, 474, 1.1, 210), '<path d="M560 393Q600 380 640 393Z" fill="#C89B6A"/>', person(770, 468, 1.6, flip=True, shirt="#E8BC5C", trousers="#35465A", hair="long", right="out", hold="phone"), g.crate(880, 480, 1.0, "pomelo"),
    ),
    "camera-dien-quang-le-duc-sy": pic(
        "Dọc đường làng ven sông là những cột camera, cán bộ thôn xem hình ảnh trên điện thoại.",
        land.sky("blue", 960), land.tree_line(300, "#A9CDBE", 4, 24), '<rect y="304" width="1200" height="60" fill="#9CC8C6"/><path d="M80 326h120M420 340h90M760 322h140" stroke="#DDEFED" stroke-width="4" stroke-linecap="round"/>', land.ground(362, "#8DBD9F", 3, 6), land.road(420, "#DDD2BC"), *(b.camera_pole(px, 424, sc) for px, sc in ((180, 1.0), (420, 1.15), (1010, 1.1))), g.bamboo(90, 400, 0.9), b.house(870, 400, 0.9, "#E7C98D", "#A9472A"),
        person(620, 466, 1.7, shirt="#35557A", trousers="#2B3044", grey=True, right="hold", hold="phone", left="down"), e.bubble(780, 190, 130, 90, "#FFFFFF", "left", '<path d="M-50 20H50M-50 32H30" stroke="#B9B3A6" stroke-width="5"/>' + b.house(-20, 8, 0.26) + g.tree(28, 8, 0.26)),
    ),
    "camera-dong-ha-pham-thi-can": pic(
        "Chị chủ tịch hội nông dân cùng hội viên đứng bên đường, ngước nhìn cột camera vừa lắp.",
        land.red_fields("gold", 3, 240), land.road(430, "#D9C9AA"), b.camera_pole(700, 440, 1.5), b.camera_pole(1060, 430, 1.0), *(g.tree(px, 400, 0.9) for px in (100, 230, 900)),
        person(400, 466, 1.6, shirt="#A9472A", trousers="#35465A", hair="bun", right="up", left="low"), person(530, 468, 1.55, shirt="#5F7F8A", trousers="#2B3044", hat="non", right="down", look=1), person(280, 470, 1.5, shirt="#62A48D", trousers="#3D4B4A", hat="cap", hat_colour="#D99A1C", right="low", look=1),
    ),
    "diem-ho-tro-lang-canh-tien": pic(
        "Tại nhà trưởng làng có bàn máy tính và máy quét, bác trưởng làng giúp bà con làm giấy tờ.",
        r.room("#D9B98F", "#9C7148", "#7D5836"), r.window(110, 80, 190, 150, "hills", "gold"), r.board(390, 70, 200, 140, "white", '<path d="M414 96h110M414 118h150M414 140h130M414 162h150M414 184h80" stroke="#B9B3A6" stroke-width="6" stroke-linecap="round"/>'), r.wall_frame(980, 120, 1.2, "star"),
        person(640, 450, 1.55, pose="sit", shirt="#2B3044", trousers="#2B3044", grey=True, left="low", right="reach"), b.table(700, 468, 1.45, 380), e.desktop(710, 364, 0.85, e.rows(0, -30, 110, 2, "#FFFFFF", 34)), e.printer(850, 364, 0.85), person(430, 464, 1.55, shirt="#8A3620", trousers="#2B3044", hair="bun", right="out", hold="paper"), person(300, 468, 1.5, shirt="#62A48D", trousers="#35465A", look=1),
    ),
    "dien-thoai-nguoi-mu-binh-dinh": pic(
        "Trong lớp học của hội người mù, thầy kèm từng học viên tập bấm các ô trên điện thoại thông minh.",
        r.room("#EAF0E2", "#C9A97F"), r.window(930, 84, 170, 150, "palms", "blue"), e.phone(210, 210, 0.82, "".join(f'<rect x="{-66 + 48 * i}" y="{-140 + 56 * j}" width="36" height="36" rx="9" fill="{c}"/>' for j in range(5) for i, c in enumerate(("#A9472A", "#1E6B5A", "#D99A1C")))), b.sound(310, 140, 0.9),
        person(480, 464, 1.5, pose="sit", shirt="#7A3F5C", hair="long", glasses=True, right="hold", hold="phone"), person(640, 458, 1.6, shirt="#1E6B5A", trousers="#35465A", glasses=True, left="reach", right="reach"), person(800, 464, 1.5, pose="sit", shirt="#D99A1C", grey=True, glasses=True, left="hold", hold_left="phone"), person(950, 468, 1.5, pose="sit", shirt="#5F7F8A", hair="bob", glasses=True, right="hold", hold="phone"),
    ),
    "dua-gan-ma-qr-luu-anh-vu": pic(
        "Gốc dừa xiêm đeo thẻ mã QR, anh chủ vườn giới thiệu với khách đến chọn cây.",
        land.hills("blue", 33, 1000), g.coconut(130, 420, 1.1), g.coconut(1060, 420, 1.2, flip=True), g.coconut(300, 410, 0.9), land.ground(420, "#A5C08C", 4, 6), g.coconut(560, 466, 1.6), e.qr_tag(570, 366, 1.25, 3), beast.hen(250, 470, 0.8), beast.hen(900, 476, 0.7, flip=True), g.tufts(452, 5, 10),
        person(430, 468, 1.6, shirt="#D99A1C", trousers="#3D4B4A", hat="cap", hat_colour="#1E6B5A", right="out", left="down"), person(740, 468, 1.6, flip=True, shirt="#D98E6F", trousers="#35465A", hair="long", right="out", hold="phone"),
    ),
    "ecdt-ly-son-bui-van-phai": pic(
        "Trên cầu cảng đảo Lý Sơn, thuyền trưởng khai xuất bến trên điện thoại, con tàu chờ phía sau.",
        land.sky("dawn", 250), '<path d="M740 300Q860 180 960 200Q1060 190 1200 300Z" fill="#B7B79A"/><path d="M760 302Q900 250 1200 296V310H760Z" fill="#93B392"/>', '<rect y="298" width="1200" height="202" fill="#6FA9AB"/><path d="M60 330h100M300 350h70M960 340h120M700 326h80" stroke="#B9DADA" stroke-width="4" stroke-linecap="round"/>', b.fishing_boat(820, 400, 1.55, "#2F6F86"), '<path d="M0 420H640L600 500H0Z" fill="#CFC6B4"/><path d="M0 420H640L636 432H0Z" fill="#B9AE98"/>', '<rect x="120" y="380" width="26" height="44" rx="8" fill="#8E897D"/><rect x="470" y="384" width="26" height="40" rx="8" fill="#8E897D"/>',
        person(380, 468, 1.75, shirt="#2F6F86", trousers="#35465A", hat="cap", hat_colour="#A9472A", right="hold", hold="phone", left="down"), e.document(560, 190, 0.75, 6), e.check(600, 250, 20), x.net(190, 474, 0.9),
    ),
    "giam-sat-tau-nguyen-van-thach": pic(
        "Con tàu cá giữa biển đêm bật máy giám sát hành trình, tín hiệu nối với vệ tinh trên cao.",
        land.sea("night", 3, 220), e.satellite(860, 100, 1.1), '<path d="M820 132Q760 190 690 210" fill="none" stroke="#F3E2B0" stroke-width="5" stroke-dasharray="3 13" stroke-linecap="round"/>', b.fishing_boat(580, 400, 1.85, "#A9472A"), '<circle cx="640" cy="206" r="46" fill="#F3D998" fill-opacity=".3"/>', b.waves(592, 92, 0.8, "#F3E2B0"), person(400, 330, 1.2, shirt="#D99A1C", trousers="#35465A", hat="cap", hat_colour="#1E6B5A", left="down", right="out"), _WAVE.format(c="#22495A"),
    ),
    "go-tung-nha-tay-giang-alang-crom": pic(
        "Đoàn viên áo xanh đến từng nhà sàn trên núi, chỉ bà con kích hoạt định danh trên điện thoại.",
        land.mountains("blue", 35, 220), b.stilt(330, 418, 1.4, "#A9824F"), b.stilt(1060, 404, 0.9, "#A9824F"), land.ground(414, "#9DBB92", 3, 8), g.banana(90, 430, 1.0),
        person(560, 464, 1.55, shirt="#2F6FA8", trousers="#35465A", hat="pith", hat_colour="#4E7A56", right="out", left="down"), person(700, 464, 1.55, flip=True, shirt="#3A2A33", skirt="#3A2A33", trim=("#B8322A", "#E8BC5C"), hair="bun", right="hold", hold="phone"), person(860, 466, 1.5, shirt="#2F6FA8", trousers="#35465A", hair="long", left="out", right="low", hold="tablet", look=-1), person(980, 470, 1.45, flip=True, shirt="#5F4A3A", trousers="#2B3044", grey=True, right="low", hold="stick"), e.bubble(640, 130, 96, 60, "#FFFFFF", "left", e.check(0, 0, 18)),
    ),
    "homestay-phu-quy-nguyen-van-gioi": pic(
        "Anh chủ homestay trên đảo đứng trước căn nhà nhỏ bên biển, tay cầm điện thoại đón khách đặt phòng.",
        land.coast("gold", 11, 960), g.coconut(170, 420, 1.2), b.house(360, 424, 1.5, "#A9C9B7", "#A9472A"), g.coconut(1060, 430, 1.3, flip=True), '<path d="M850 330Q940 420 1040 320" stroke="#A9472A" stroke-width="16" fill="none" stroke-linecap="round"/><path d="M850 330L820 280M1040 320L1064 270" stroke="#8C7B66" stroke-width="4"/><rect x="812" y="260" width="12" height="170" fill="#9A6B43"/>',
        person(640, 466, 1.75, shirt="#1E6B5A", trousers="#C9B48A", right="hold", hold="phone", left="hip"), e.bubble(780, 150, 120, 66, "#FFFFFF", "left", e.star(-34, 0, 12) + e.star(0, 0, 12) + e.star(34, 0, 12)), x.backpack(500, 470, 1.0),
    ),
    "mat-ong-rung-dinh-thi-lan": pic(
        "Chị nông dân bày mật ong rừng, hạt mắc ca lên bàn để chụp ảnh đăng bán, quanh cửa rừng có ong bay.",
        land.forest("gold", 3), person(560, 456, 1.65, shirt="#A9472A", trousers="#2B3044", hat="khan", hat_colour="#3A2F3C", right="out", hold="phone", left="low"), b.counter(600, 474, 1.15, 380, "#B98955"), e.jar(470, 388, 0.9), e.jar(530, 388, 0.9), e.jar(590, 388, 0.7), g.basket(700, 388, 0.75, "macadamia"), e.bee(380, 200, 1.1), e.bee(460, 150, 0.9, flip=True), e.bee(760, 190, 1.0), x.big_tree(1010, 450, 1.0, "#5F9B78"), e.bee(850, 250, 0.8, flip=True),
    ),
    "may-tinh-nha-anh-pham-thoi": pic(
        "Trong nhà chi hội trưởng nông dân, bà con ngồi trước dãy máy tính để bàn, anh đứng bên chỉ từng thao tác.",
        r.room("#F3E3CF", "#B98E63"), r.window(100, 70, 170, 130, "fields", "day"), r.wall_frame(600, 100, 1.2, "star"), r.window(930, 70, 170, 130, "fields", "day"), b.table(640, 400, 1.2, 720), *(e.desktop(px, 312, 0.68, inner) for px, inner in ((320, e.leaf(0, 0, 0.5)), (520, e.rows(0, -30, 110, 2, "#FFFFFF", 32)), (720, e.leaf(0, 0, 0.5, "#D99A1C")), (920, e.rows(0, -30, 110, 2, "#FFFFFF", 32)))),
        *(back(px, 500, 1.35, c, h) for px, c, h in ((320, "#1E6B5A", ""), (520, "#7A3F5C", "bun"), (880, "#5F7F8A", ""))), person(720, 490, 1.6, shirt="#D99A1C", trousers="#35465A", left="out", right="down", look=-1),
    ),
    "ngu-dan-4g-phan-thiet": pic(
        "Ngư dân ngồi trên thuyền thúng cầm điện thoại bọc túi chống nước, xem bản đồ gió và sóng.",
        land.sea("gold", 5, 250), land.birds(420, 120), b.fishing_boat(1000, 330, 0.7, "#1E6B5A", flip=True), person(520, 440, 1.6, pose="floor", shirt="#A9472A", trousers="#35465A", hat="non", right="out", hold="phone", left="low"), b.coracle(520, 452, 2.3), _WAVE.format(c="#4F9097"),
        e.phone(800, 250, 0.78, '<path d="M-70 -60q18 -16 35 0t35 0t35 0t35 0M-70 -20q18 -16 35 0t35 0t35 0t35 0M-70 20q18 -16 35 0t35 0t35 0t35 0" stroke="#3F7F84" stroke-width="8" fill="none" stroke-linecap="round"/>' + e.gauge(0, 100, 1.2), "#DCEBEE", 6),
    ),
    "nuoi-ca-mu-phu-quy-tran-tan-nghia": pic(
        "Hai cha con bên ao kè đá ven biển nuôi cá mú, người con mở điện thoại cho cha xem cách chữa bệnh cho cá.",
        land.coast("day", 13, 260), land.ground(372, "#D9C79A", 3, 5), '<ellipse cx="780" cy="440" rx="330" ry="52" fill="#A9A496"/><ellipse cx="780" cy="436" rx="306" ry="42" fill="#6FA9AB"/>', *(g.fish(px, py, 0.55, "#8C7B5E", flip=f) for px, py, f in ((700, 436, False), (830, 446, True), (930, 430, False))), *(f'<ellipse cx="{px}" cy="{py}" rx="34" ry="18" fill="{c}"/>' for px, py, c in ((470, 452, "#B9B3A6"), (530, 478, "#A9A496"), (1100, 452, "#B9B3A6"), (1050, 480, "#A9A496"))),
        person(300, 464, 1.65, shirt="#62A48D", trousers="#35465A", right="out", hold="phone", left="down"), person(430, 468, 1.6, flip=True, shirt="#8C7B66", trousers="#2B3044", grey=True, hat="non", right="low"), g.coconut(120, 420, 1.1), e.drop(620, 210, 0.9),
    ),
    "phu-nu-khong-gian-mang-phu-thuan": pic(
        "Các chị hội viên công nhân hiện trong những khung trò chuyện quanh chiếc điện thoại lớn.",
        land.village("gold", 21, None), e.phone(600, 258, 1.05, e.bar("#A9472A") + e.people_chat(0, -70, 0.9) + e.bubble(-20, 10, 110, 50, "#FFFFFF", "left", e.lines(64)) + e.bubble(20, 84, 110, 50, "#FBEFD3", "right", e.lines(64))),
        *(f'<circle cx="{px}" cy="{py}" r="66" fill="{c}"/>' + f'<g transform="translate({px} {py + 4})">' + r.bust(shirt, long=long, s=0.92) + "</g>" for px, py, c, shirt, long in ((330, 170, "#F6E3DA", "#2F6FA8", True), (880, 160, "#DDEDE7", "#A9472A", True), (270, 350, "#DDEDE7", "#1E6B5A", False), (940, 350, "#FBEFD3", "#2F6FA8", True))),
        '<path d="M402 180L484 220M798 180L716 220M344 348L484 320M868 348L716 320" stroke="#A9472A" stroke-width="5" stroke-dasharray="3 13" stroke-linecap="round"/>',
    ),
    "phu-nu-khong-gian-mang-que-son": pic(
        "Chị em trong chi hội cùng cấy lúa giúp nhau, một chị cầm điện thoại nhắn vào nhóm.",
        land.plain("rose", 24, 960), '<rect y="396" width="1200" height="104" fill="#A8CBB8"/>', g.paddy(404, "rice", 2, 3), person(330, 466, 1.5, shirt="#A9472A", trousers="#2B3044", hat="non", right="low", left="low", hold="leaf"), person(470, 472, 1.55, shirt="#62A48D", trousers="#2B3044", hat="non", right="reach", left="low"), person(770, 470, 1.55, shirt="#E8BC5C", trousers="#2B3044", hat="non", right="low", left="reach"), person(900, 464, 1.5, shirt="#7A3F5C", trousers="#2B3044", hat="non", right="low", left="low"),
        person(620, 468, 1.65, shirt="#1E6B5A", trousers="#2B3044", hat="non", right="hold", hold="phone", left="hip"), e.people_chat(740, 150, 1.15), g.paddy(470, "rice", 2, 6),
    ),
    "telemedicine-an-bang-phan-quang-anh": pic(
        "Bệnh xá nhỏ trên đảo có chảo thu vệ tinh, quân y đứng bên thiết bị khám bệnh từ xa vừa lắp.",
        land.sea("day", 7, 1000), '<path d="M60 420Q300 350 600 352T1140 420Q1180 450 1200 470V500H0V470Z" fill="#EED9B0"/>', b.clinic(430, 420, 1.25), e.dish(690, 424, 1.35), e.satellite(980, 90, 0.9), '<path d="M940 120Q840 190 740 260" fill="none" stroke="#A9472A" stroke-width="5" stroke-dasharray="3 13" stroke-linecap="round"/>', g.coconut(180, 430, 1.0), g.bush(1040, 440, 1.2, "#7DAE8D"),
        doctor(820, 464, 1.55, right="out", left="low"), r.screen(960, 320, 130, 90, r.bust(coat=True, s=0.7)), r.on_stand(960, 466, 96),
    ),
    "telemedicine-truong-sa-nguyen-xuan-cuong": pic(
        "Bác sĩ trên đảo hội chẩn với bệnh viện đất liền qua màn hình, bên giường bệnh và tấm phim chụp.",
        r.room("#E6F0F2", "#C9BEA6"), r.window(90, 80, 180, 160, "sea", "blue"), r.screen(560, 156, 330, 190, '<g transform="translate(-78 6)">' + r.bust(coat=True, s=1.1) + '</g><g transform="translate(78 6)">' + r.bust(coat=True, s=1.1, long=True) + '</g><path d="M0 -95V95" stroke="#FBF7EF" stroke-width="6"/>', "#CFE3DC"), e.xray(860, 160, 0.95), r.wall_frame(1030, 130, 1.1, "cross"),
        r.sick_bed(440, 462, 1.35), doctor(760, 460, 1.6, left="out", right="low", hold="paper"), x.medicine(980, 460, 1.0),
    ),
    "thu-tuc-tan-nha-thuong-duc": pic(
        "Cán bộ đi đò qua sông mang hồ sơ đến nhà một cụ già khó đi lại.",
        land.hills("mist", 41, 230), '<rect y="352" width="1200" height="148" fill="#9CC8C6"/><path d="M90 400h120M400 470h90M80 450h80M560 380h70" stroke="#DDEFED" stroke-width="4" stroke-linecap="round"/>', '<path d="M720 372Q900 350 1200 360V500H860Q760 470 700 420Z" fill="#8FB58E"/>', b.house(960, 420, 1.5, "#D9A386", "#8A3620"), g.banana(1140, 440, 1.0), person(820, 450, 1.45, pose="sit", grey=True, hair="bun", shirt="#5F4A3A", trousers="#2B3044", right="low", left="up"),
        person(440, 404, 1.4, shirt="#FFFFFF", trousers="#35465A", right="reach", hold="paper", left="low", hold_left="bag"), person(280, 398, 1.35, shirt="#8C7B66", trousers="#2B3044", hat="non", right="low", left="reach"), b.sampan(380, 424, 1.5), '<path d="M214 300L160 470" stroke="#6F4A2D" stroke-width="8" stroke-linecap="round"/>',
    ),
    "trun-que-nguyen-thi-phuong": pic(
        "Bà nông dân bên luống nuôi trùn quế dưới tán rừng keo, có bò và gà ở gần.",
        land.forest("day", 7), beast.cow(240, 450, 1.2), beast.worms(620, 470, 1.5), person(480, 440, 1.5, shirt="#A9472A", trousers="#2B3044", hat="non", right="reach", left="low"), beast.worms(640, 478, 1.45), beast.hen(880, 466, 1.0), beast.hen(960, 474, 0.85, flip=True), e.sack(1060, 474, 0.95), e.phone(820, 220, 0.45, e.bar() + e.leaf(0, 0, 1.2)),
    ),
    "truyen-thanh-ai-phuoc-hung-phuong-kieu": pic(
        "Chị trưởng đài gõ chữ trên máy tính, chữ biến thành tiếng nói phát ra cụm loa ngoài xóm.",
        land.village("dawn", 27, None), '<path d="M0 0H760V500H0Z" fill="#F6EBD2"/><path d="M0 410H760V500H0Z" fill="#C9A97F"/><rect x="752" width="16" height="500" fill="#9A6B43"/>', r.wall_frame(160, 130, 1.2, "star"), r.shelf(70, 260, 160, 1, "books"), person(380, 456, 1.6, pose="sit", shirt="#1E6B5A", trousers="#35465A", hair="long", left="low", right="reach"), b.table(470, 472, 1.4, 300), e.desktop(500, 372, 0.95, e.lines(80, "#485654", 3)), e.bubble(640, 180, 120, 66, "#FFFFFF", "left", e.lines(70)), '<path d="M712 180h70" stroke="#A9472A" stroke-width="6" stroke-dasharray="3 14" stroke-linecap="round"/>', b.loudspeakers(920, 462, 1.4), b.sound(1010, 120, 1.0), b.sound(832, 140, 0.8, flip=True),
    ),
    "tuoi-an-hai-hung-ky": pic(
        "Ông nông dân nhắn tin bằng điện thoại phím, ngoài ruộng vòi tưới phun nước, cọc cảm biến cắm trong đất.",
        land.plain("dusk", 29, 260, field="#D5C08C"), g.bed_rows(396, "greens", 3, "#D3B07E"), *(e.spray_head(px, 446, 1.1, 70) for px in (170, 360, 960)), e.sensor(800, 460, 1.2), e.pump(1060, 474, 1.0), person(570, 466, 1.7, shirt="#F1E6DA", trousers="#3D4B4A", hat="band", hat_colour="#FFFFFF", grey=True, right="hold", left="down"), e.keypad_phone(690, 230, 0.75), e.bubble(790, 130, 100, 50, "#FFFFFF", "left", e.lines(56)),
    ),
    "vneid-lang-o2-ho-duc-oanh": pic(
        "Một công an xã leo lên cây cao bắt sóng, dưới gốc đồng đội giúp bà con Bahnar kích hoạt trên điện thoại.",
        land.mountains("gold", 39, 200), b.rong(1020, 416, 0.8), land.ground(414, "#B5B983", 4, 6), x.big_tree(520, 440, 1.45, "#6FA888"), police(600, 216, 0.95, left="up", right="hold", hold="phone", hat="pith", hat_colour="#4E7A56"), b.waves(680, 66, 0.9), x.ladder(452, 440, 190, 30),
        police(700, 464, 1.5, left="out", right="low", look=1), person(830, 466, 1.5, flip=True, **BA_NA, hair="bun", right="hold", hold="phone"), person(330, 466, 1.5, **{**BA_NA, "trim": ("#F4F1EA", "#B8322A")}, hair="long", right="hold", hold="phone"), person(230, 470, 1.45, shirt="#2B2A2E", trousers="#2B2A2E", grey=True, right="low", hold="stick"),
    ),
}
