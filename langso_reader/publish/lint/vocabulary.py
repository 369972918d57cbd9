"""Words that the rules know: what people say, what they should say instead, short forms."""

from __future__ import annotations

from typing import Final

# Foreign words that people in the countryside say, and units.
_SPOKEN: Final = """
    video web camera livestream homestay wifi micro mini internet chip tivi deepfake clip logo radio
    webcam ting email sim card km m cm mm kg g ml m² m³ ha inch oxy ôxy shan pepino sonar quýt
    micrô top audio gas virus link laser cf ml
    """
SPOKEN: Final = frozenset(_SPOKEN.split())

# Foreign words and what the edition writes instead.
ENGLISH: Final = {
    "app": "ứng dụng",
    "apps": "ứng dụng",
    "online": "trên mạng, trực tuyến",
    "offline": "không cần mạng, trực tiếp",
    "website": "trang web",
    "smartphone": "điện thoại thông minh",
    "marketing": "quảng bá, tiếp thị",
    "fanpage": "trang riêng trên mạng xã hội",
    "shop": "cửa hàng, gian hàng",
    "ship": "giao hàng",
    "shipper": "người giao hàng",
    "order": "đặt hàng",
    "feedback": "phản hồi",
    "check-in": "ghi danh, chụp ảnh lưu niệm",
    "hotline": "đường dây nóng",
    "click": "bấm",
    "download": "tải về",
    "upload": "tải lên",
    "update": "cập nhật",
    "file": "tệp",
    "laptop": "máy tính xách tay",
    "password": "mật khẩu",
    "account": "tài khoản",
    "drone": "máy bay không người lái",
    "telemedicine": "khám bệnh từ xa",
    "scan": "quét",
    "passcode": "mật mã",
    "tour": "chuyến du lịch",
    "tourist": "khách du lịch",
    "review": "nhận xét",
    "content": "nội dung",
    "startup": "khởi nghiệp",
    "blockchain": "chuỗi khối",
    "ok": "được",
    "sale": "bán hàng",
    "admin": "người quản trị",
    "inbox": "nhắn tin",
    "like": "thích",
    "share": "chia sẻ",
    "post": "bài đăng",
    "seller": "người bán",
    "voucher": "phiếu giảm giá",
    "combo": "gói",
    "demo": "làm thử",
    "test": "thử",
}

# Names with several spellings: the edition keeps one.
ONE_SPELLING: Final = {
    "Êđê": "Ê Đê",
    "Ê-đê": "Ê Đê",
    "Ê đê": "Ê Đê",
    "H'Mông": "Mông",
    "H’Mông": "Mông",
    "Hmông": "Mông",
    "Tik Tok": "TikTok",
    "Tiktok": "TikTok",
    "Youtube": "YouTube",
    "FaceBook": "Facebook",
    "PostMart": "Postmart",
    "Voso": "Vỏ Sò",
    "wi-fi": "wifi",
    "Wi-Fi": "wifi",
    "Wifi": "wifi",
    "live stream": "livestream",
    "live-stream": "livestream",
    "Make in Vietnam": "Make in Viet Nam",
}

# What records and articles shorten; both sides are compared written out.
SHORT_FORMS: Final = {
    "htx": "hợp tác xã",
    "ubnd": "uỷ ban nhân dân",
    "hđnd": "hội đồng nhân dân",
    "thcs": "trung học cơ sở",
    "thpt": "trung học phổ thông",
    "cntt": "công nghệ thông tin",
    "tmđt": "thương mại điện tử",
    "cnscđ": "công nghệ số cộng đồng",
    "bhxh": "bảo hiểm xã hội",
    "bhyt": "bảo hiểm y tế",
    "csxh": "chính sách xã hội",
    "lhpn": "liên hiệp phụ nữ",
    "đbscl": "đồng bằng sông cửu long",
    "tp": "thành phố",
    "tphcm": "thành phố hồ chí minh",
    "vn": "việt nam",
    "cskh": "chăm sóc khách hàng",
    "dvc": "dịch vụ công",
    "dvctt": "dịch vụ công trực tuyến",
    "mttq": "mặt trận tổ quốc",
    "ca": "công an",
    "fb": "facebook",
    "tx": "thị xã",
    "tt": "thị trấn",
    "cđs": "chuyển đổi số",
    "cty": "công ty",
    "tnhh": "trách nhiệm hữu hạn",
    "cp": "cổ phần",
    "ncsc": "trung tâm giám sát an toàn không gian mạng quốc gia",
    "hcm": "hồ chí minh",
    "ptnt": "phát triển nông thôn",
    "ptdtbt": "phổ thông dân tộc bán trú",
    "ptdtnt": "phổ thông dân tộc nội trú",
}

# Capitalised beginnings of names that say what a thing is and name nothing by themselves.
_GENERIC: Final = """
    htx hợp uỷ hội đoàn sở phòng ban bộ báo trường trạm trung công tổ chi đảng nhà ông bà anh chị em
    cô chú bác thầy cụ xã bản thôn xóm ấp làng buôn huyện tỉnh thị thành phường quận tp viện
    quỹ sàn ứng trang cổng đài đồn mặt câu liên ngân chương dự đề giải i
    """
GENERIC: Final = frozenset(_GENERIC.split())

# Capitalised words that are no facts: countries, offices of every commune, names of the tools
# everyone has.
COMMON_NAMES: Final = (
    "châu Âu",
    "Việt Nam",
    "Internet",
    "Nhà nước",
    "Tết",
    "Trung ương",
    "Covid",
    "QR",
    "OTP",
    "Tết Nguyên đán",
    "Wi-Fi",
    "USB",
)

# Sites that copy what others wrote; kept only where nothing better is known.
MIRRORS: Final = (
    "baomoi.com",
    "vietnam.vn",
    "vietbao.vn",
    "tinmoi.vn",
    "24h.com.vn",
    "docbao.vn",
    "bnews24h.com",
    "xaluannews.com",
    "nghean24h.vn",
    "vietgiaitri.com",
    "newsnetwork.vn",
)

# Nouns before which a written number counts something.
_COUNTED: Final = """
    năm thôn bản xã huyện tỉnh người hộ nhà tháng ngày tuần giờ phút lớp cây con sào ha héc tấn tạ
    lần loại sản camera máy điểm trạm trường nhóm tổ vụ giai bước buôn ấp xóm làng phường khu em
    thành cửa gian giống mẫu nước triệu tỷ nghìn trăm mét chiếc bộ buổi khoá cơ cán chị anh
    hội học khách sao quả kênh video bài đơn hợp gia bể ao vườn tàu thuyền phòng mùa tuổi
    """
COUNTED: Final = frozenset(_COUNTED.split())
