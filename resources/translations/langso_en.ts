<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="en_GB" sourcelanguage="vi_VN">
  <context>
    <name>Article</name>
    <message>
      <source>Ai làm?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chép địa chỉ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Câu chuyện đã dùng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Công cụ đã dùng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Của ai?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dữ kiện năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dữ kiện trong bài là của năm {y}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giúp việc gì?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In bài này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Liên hệ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Máy này không tự mở địa chỉ. Bà con chép lại hoặc mở bằng máy có mạng.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nguồn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nguồn bài viết ghi ở cuối trang, kèm ngày đăng.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thêm vào tập in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trang chủ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tình trạng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tình trạng tính đến năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vùng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xem trang riêng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>không ghi ngày</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} phút đọc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã ở trong tập in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đóng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Địa chỉ chính thức</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Địa chỉ trên mạng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đọc tiếp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đối chiếu nguồn ngày {d}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ở đâu?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Browse</name>
    <message>
      <source>Ai đã làm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bỏ hết lựa chọn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa có bài nào như vậy. Bỏ bớt một lựa chọn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chủ đề</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhu cầu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tất cả nội dung</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tỉnh, thành phố</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Viên gạch số</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vùng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} bài</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Cards</name>
    <message>
      <source>Bài giảng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bản tin loa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bỏ khỏi tập in: {t}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Câu chuyện</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cảnh báo lừa đảo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giải nghĩa từ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hướng dẫn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thêm vào tập in: {t}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tài liệu truyền thông</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tập in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tờ rơi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Viên gạch số</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} phút</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Áp phích</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã thêm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đố vui</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Crash</name>
    <message>
      <source>Báo cáo lỗi đã ghi vào: {f}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Có một việc chương trình chưa làm được.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dùng tiếp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Làng số</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nếu gặp lại, nhờ tổ công nghệ số gửi báo cáo cho người làm chương trình.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nội dung vẫn nguyên vẹn, bà con cứ dùng tiếp.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Facets</name>
    <message>
      <source>Xem thêm {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title}: {n} bài</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Footer</name>
    <message>
      <source>Bản nội dung {label} · phát hành {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CHƯA KÝ – chỉ để thử</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cập nhật từ USB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trợ giúp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tất cả nội dung</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>của xã, đã kiểm tra chữ ký</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đi kèm chương trình</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đã kiểm tra chữ ký</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>Bàn phím</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chữ có gạch chấm bên dưới là từ có giải nghĩa, bấm vào để xem. Nút A– và A+ làm nhỏ, làm to cả màn hình. Nút Quay lại luôn ở góc trên bên trái.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cập nhật</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cắm USB có bản mới rồi mở “Cập nhật từ USB” ở cuối trang. Máy kiểm tra từng tệp trước khi dùng; bản đang dùng luôn được giữ lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giới thiệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gõ vào ô trên cùng, có dấu hay không dấu đều được, gõ kiểu Telex, VNI cũng được. Kết quả hiện ra khi đang gõ. Phím mũi tên xuống đưa vào kết quả, Esc để thôi tìm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hướng dẫn cho tổ công nghệ số</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Làng số Reader {version}. Nội dung: {title}, bản {label}, giấy phép {licence}. Phần mềm mã nguồn mở theo giấy phép MPL 2.0; dùng Qt và PySide6 (LGPL), Whoosh, Typst, Python-Markdown, PyNaCl; phông chữ Be Vietnam Pro và Literata (OFL). Bản nội dung này không phải cuốn cẩm nang của Bộ; mỗi bài ghi rõ nguồn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mở bài rồi bấm “In bài này”. Muốn in nhiều bài cho buổi họp, bấm “Tập in” ở từng bài, rồi mở “Tập in” ở góc trên bên phải để sắp xếp, xem trước và in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tab: sang nút tiếp theo · Enter: bấm · Alt + mũi tên trái: quay lại · Alt + Home: trang chủ · Ctrl + F: ô tìm · Ctrl + P: in · Ctrl + dấu cộng, dấu trừ: phóng to, thu nhỏ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trợ giúp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tìm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đọc</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Home</name>
    <message>
      <source>Câu chuyện mới</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hôm nay bà con muốn làm gì?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In ra và dùng ngay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Viên gạch số</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xem cả {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xem cả {n} câu chuyện</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Listing</name>
    <message>
      <source>Xem thêm {n} bài</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Messages</name>
    <message>
      <source>Đóng thông báo</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Preview</name>
    <message>
      <source>Trang {n} / {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xem trước các trang in</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PrintOptions</name>
    <message>
      <source>A4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bìa và mục lục</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa có máy in – hãy lưu PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chữ to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cần khoảng {n} tờ giấy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cần khoảng {n} tờ giấy ({c} bản, mỗi bản {o} tờ)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cỡ chữ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dòng trống để ghi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gập đôi A5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hai mặt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Khổ giấy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Màu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Máy in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mã QR tới trang gốc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mặt giấy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Một mặt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mực</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày giờ họp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số bản</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thôn, xã</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thường</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trang câu hỏi để bàn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên buổi họp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đen trắng</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PrintPage</name>
    <message>
      <source>Chưa có bài nào. Bấm “Tập in” ở bài muốn in, hoặc bấm “Thêm bài”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa dàn được trang.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In bài này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In {n} bản</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lưu PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thêm bài</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trong tập ({n} bài · {p} trang)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trong tập ({n} bài)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tập in cho buổi họp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tệp PDF (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang dàn trang…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang gửi trang tới máy in…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã gửi {n} trang, {c} bản tới máy in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã lưu “{f}” vào {d}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Search</name>
    <message>
      <source>Bỏ các lựa chọn và tìm lại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa thấy bài nào có “{q}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gõ vài chữ vào ô tìm ở trên, có dấu hay không dấu đều được.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hay là bà con tìm:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoặc chọn một việc:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mới nhất</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sát nhất</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Theo vùng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thứ tự</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tìm đúng chữ đã gõ?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} bài</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} bài theo tên bài. Máy đang chuẩn bị tìm trong cả nội dung…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang tìm “{q}” (gõ kiểu Telex).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang tìm “{q}” (gõ kiểu VNI).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang tìm “{q}” (sửa một chữ gõ nhầm).</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SetList</name>
    <message>
      <source>Bỏ bài khỏi tập (Delete)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Các bài trong tập in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kéo để đổi thứ tự.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{t}  · {n} tr</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đưa bài lên (Alt + mũi tên lên)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đưa bài xuống (Alt + mũi tên xuống)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Làng số</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Những bài đã gom để in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phóng to chữ và hình (Ctrl + +)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quay lại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quay lại trang trước (Alt + mũi tên trái)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thu nhỏ chữ và hình (Ctrl + −)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thêm: giao diện, ngôn ngữ, trợ giúp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trang chủ Làng số</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tìm: bán nông sản, khám bệnh từ xa… (gõ không dấu cũng được)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tìm…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tập in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tập in: {n} bài</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Về trang chủ (Alt + Home)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xoá chữ đã gõ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ô tìm kiếm</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Update</name>
    <message>
      <source>Cập nhật nội dung</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hỏng {n} tệp; các bài khác vẫn đọc được.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kiểm tra lại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nguyên vẹn, vừa kiểm tra xong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phát hành {d} · {s} câu chuyện · {p} nền tảng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang dùng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang kiểm tra từng tệp…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang kiểm tra từng tệp… {n} / {all}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source>Chữ vàng nền đen, rõ nét</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chữ đen nền trắng, rõ nét</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cập nhật từ USB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Làng số</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Màu thường</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thoát</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trợ giúp và giới thiệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tất cả nội dung</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
