<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="en_GB" sourcelanguage="vi_VN">
  <context>
    <name>Article</name>
    <message>
      <source>Ai làm?</source>
      <translation>Who did it?</translation>
    </message>
    <message>
      <source>Chép địa chỉ</source>
      <translation>Copy address</translation>
    </message>
    <message>
      <source>Câu chuyện đã dùng</source>
      <translation>Stories that used it</translation>
    </message>
    <message>
      <source>Công cụ đã dùng</source>
      <translation>Tools used</translation>
    </message>
    <message>
      <source>Của ai?</source>
      <translation>Whose is it?</translation>
    </message>
    <message>
      <source>Dữ kiện năm</source>
      <translation>Facts from</translation>
    </message>
    <message>
      <source>Dữ kiện trong bài là của năm {y}.</source>
      <translation>The facts in this article are from {y}.</translation>
    </message>
    <message>
      <source>Giúp việc gì?</source>
      <translation>Helps with</translation>
    </message>
    <message>
      <source>In bài này</source>
      <translation>Print this</translation>
    </message>
    <message>
      <source>Liên hệ</source>
      <translation>Contact</translation>
    </message>
    <message>
      <source>Máy này không tự mở địa chỉ. Bà con chép lại hoặc mở bằng máy có mạng.</source>
      <translation>This program does not open addresses by itself. Copy it, or open it on a device that is online.</translation>
    </message>
    <message>
      <source>Nguồn</source>
      <translation>Sources</translation>
    </message>
    <message>
      <source>Nguồn bài viết ghi ở cuối trang, kèm ngày đăng.</source>
      <translation>The sources are at the end of the page, with their dates.</translation>
    </message>
    <message>
      <source>Thêm vào tập in</source>
      <translation>Add to print set</translation>
    </message>
    <message>
      <source>Trang chủ</source>
      <translation>Home</translation>
    </message>
    <message>
      <source>Tình trạng</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Tình trạng tính đến năm</source>
      <translation>Status as of</translation>
    </message>
    <message>
      <source>Viên gạch liên quan</source>
      <translation>Related bricks</translation>
    </message>
    <message>
      <source>Vùng</source>
      <translation>Region</translation>
    </message>
    <message>
      <source>Xem trang riêng</source>
      <translation>Open its own page</translation>
    </message>
    <message>
      <source>bài của “{name}”, không phải bản chính thức</source>
      <translation>an article of “{name}”, not an official one</translation>
    </message>
    <message>
      <source>không ghi ngày</source>
      <translation>no date given</translation>
    </message>
    <message>
      <source>{n} phút đọc</source>
      <translation>{n} min read</translation>
    </message>
    <message>
      <source>Đã ở trong tập in</source>
      <translation>In the print set</translation>
    </message>
    <message>
      <source>Đóng</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Địa chỉ chính thức</source>
      <translation>Official address</translation>
    </message>
    <message>
      <source>Địa chỉ trên mạng</source>
      <translation>Web address</translation>
    </message>
    <message>
      <source>Đọc tiếp</source>
      <translation>Read on</translation>
    </message>
    <message>
      <source>đối chiếu nguồn ngày {d}</source>
      <translation>checked against its sources on {d}</translation>
    </message>
    <message>
      <source>Ở đâu?</source>
      <translation>Where?</translation>
    </message>
  </context>
  <context>
    <name>Asking</name>
    <message>
      <source>{n} gợi ý, mũi tên xuống để chọn</source>
      <translation>Suggestions: {n}. Arrow down to choose</translation>
    </message>
  </context>
  <context>
    <name>Browse</name>
    <message>
      <source>Ai đã làm</source>
      <translation>Who did it</translation>
    </message>
    <message>
      <source>Bỏ hết lựa chọn</source>
      <translation>Clear all choices</translation>
    </message>
    <message>
      <source>Chưa có bài nào như vậy. Bỏ bớt một lựa chọn.</source>
      <translation>Nothing like that yet. Try taking one choice away.</translation>
    </message>
    <message>
      <source>Chủ đề</source>
      <translation>Topic</translation>
    </message>
    <message>
      <source>Loại</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Nhu cầu</source>
      <translation>Need</translation>
    </message>
    <message>
      <source>Tất cả nội dung</source>
      <translation>Everything</translation>
    </message>
    <message>
      <source>Tỉnh, thành phố</source>
      <translation>Province or city</translation>
    </message>
    <message>
      <source>Viên gạch số</source>
      <translation>Digital brick</translation>
    </message>
    <message>
      <source>Vùng</source>
      <translation>Region</translation>
    </message>
    <message>
      <source>{n} bài</source>
      <translation>{n} found</translation>
    </message>
  </context>
  <context>
    <name>Cards</name>
    <message>
      <source>Bài giảng</source>
      <translation>Lesson</translation>
    </message>
    <message>
      <source>Bản tin loa</source>
      <translation>Loudspeaker bulletin</translation>
    </message>
    <message>
      <source>Bỏ khỏi tập in: {t}</source>
      <translation>Take out of the print set: {t}</translation>
    </message>
    <message>
      <source>Câu chuyện</source>
      <translation>Story</translation>
    </message>
    <message>
      <source>Cảnh báo lừa đảo</source>
      <translation>Scam warning</translation>
    </message>
    <message>
      <source>Giải nghĩa từ</source>
      <translation>Word explained</translation>
    </message>
    <message>
      <source>Hướng dẫn</source>
      <translation>Guide</translation>
    </message>
    <message>
      <source>Thêm vào tập in: {t}</source>
      <translation>Add to the print set: {t}</translation>
    </message>
    <message>
      <source>Tài liệu truyền thông</source>
      <translation>Handout</translation>
    </message>
    <message>
      <source>Tập in</source>
      <translation>Print set</translation>
    </message>
    <message>
      <source>Tờ rơi</source>
      <translation>Leaflet</translation>
    </message>
    <message>
      <source>Viên gạch số</source>
      <translation>Digital brick</translation>
    </message>
    <message>
      <source>{n} phút</source>
      <translation>{n} min</translation>
    </message>
    <message>
      <source>Áp phích</source>
      <translation>Poster</translation>
    </message>
    <message>
      <source>Đã thêm</source>
      <translation>Added</translation>
    </message>
    <message>
      <source>Đố vui</source>
      <translation>Quiz</translation>
    </message>
  </context>
  <context>
    <name>Crash</name>
    <message>
      <source>Báo cáo lỗi đã ghi vào: {f}</source>
      <translation>A report was written to: {f}</translation>
    </message>
    <message>
      <source>Có một việc chương trình chưa làm được.</source>
      <translation>There is something the program could not do.</translation>
    </message>
    <message>
      <source>Dùng tiếp</source>
      <translation>Go on</translation>
    </message>
    <message>
      <source>Làng số</source>
      <translation>Làng số</translation>
    </message>
    <message>
      <source>Nếu gặp lại, nhờ tổ công nghệ số gửi báo cáo cho người làm chương trình.</source>
      <translation>If it happens again, ask your digital team to send the report to the makers of the program.</translation>
    </message>
    <message>
      <source>Nội dung vẫn nguyên vẹn, bà con cứ dùng tiếp.</source>
      <translation>The content is safe; you can go on.</translation>
    </message>
  </context>
  <context>
    <name>Enlarged</name>
    <message>
      <source>Phóng to trang</source>
      <translation>Enlarge the page</translation>
    </message>
    <message>
      <source>Thu nhỏ trang</source>
      <translation>Shrink the page</translation>
    </message>
    <message>
      <source>Trang sau</source>
      <translation>Next page</translation>
    </message>
    <message>
      <source>Trang trước</source>
      <translation>Previous page</translation>
    </message>
    <message>
      <source>Trang {n} / {all}</source>
      <translation>Page {n} of {all}</translation>
    </message>
    <message>
      <source>Tất cả trang</source>
      <translation>All pages</translation>
    </message>
    <message>
      <source>Về tất cả các trang</source>
      <translation>Back to all pages</translation>
    </message>
  </context>
  <context>
    <name>Facets</name>
    <message>
      <source>Xem thêm {n}</source>
      <translation>{n} more</translation>
    </message>
    <message>
      <source>{title}: {n} bài</source>
      <translation>{title}: {n}</translation>
    </message>
  </context>
  <context>
    <name>Fields</name>
    <message>
      <source>Bớt một</source>
      <translation>One less</translation>
    </message>
    <message>
      <source>Thêm một</source>
      <translation>One more</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Chỗ sau (F3)</source>
      <translation>Next place (F3)</translation>
    </message>
    <message>
      <source>Chỗ trước (Shift + F3)</source>
      <translation>Previous place (Shift + F3)</translation>
    </message>
    <message>
      <source>Không có</source>
      <translation>Not found</translation>
    </message>
    <message>
      <source>Thôi tìm (Esc)</source>
      <translation>Stop searching (Esc)</translation>
    </message>
    <message>
      <source>Tìm trong bài này</source>
      <translation>Find in this article</translation>
    </message>
  </context>
  <context>
    <name>Footer</name>
    <message>
      <source> · và {n} gói khác</source>
      <translation> · and {n} more</translation>
    </message>
    <message>
      <source>Bản nội dung {label} · phát hành {date}</source>
      <translation>Edition {label} · published {date}</translation>
    </message>
    <message>
      <source>CHƯA KÝ – chỉ để thử</source>
      <translation>NOT SIGNED – only for trying out</translation>
    </message>
    <message>
      <source>Cập nhật từ USB</source>
      <translation>Update from USB</translation>
    </message>
    <message>
      <source>Trợ giúp</source>
      <translation>Help</translation>
    </message>
    <message>
      <source>Tất cả nội dung</source>
      <translation>Everything</translation>
    </message>
    <message>
      <source>của xã, đã kiểm tra chữ ký</source>
      <translation>from the commune, signature checked</translation>
    </message>
    <message>
      <source>đi kèm chương trình</source>
      <translation>came with the program</translation>
    </message>
    <message>
      <source>đã kiểm tra chữ ký</source>
      <translation>signature checked</translation>
    </message>
  </context>
  <context>
    <name>FormChoice</name>
    <message>
      <source>A4</source>
      <translation>A4</translation>
    </message>
    <message>
      <source>Bản tin loa</source>
      <translation>Bulletin</translation>
    </message>
    <message>
      <source>Bản tin loa, để đọc thành tiếng</source>
      <translation>Loudspeaker bulletin, to read out</translation>
    </message>
    <message>
      <source>Gập đôi A5</source>
      <translation>A5 booklet</translation>
    </message>
    <message>
      <source>Khổ giấy: {t}</source>
      <translation>Paper: {t}</translation>
    </message>
    <message>
      <source>Kiểu khác</source>
      <translation>Other</translation>
    </message>
    <message>
      <source>Phiếu họp</source>
      <translation>Meeting sheets</translation>
    </message>
    <message>
      <source>Phiếu điểm danh và ghi chép buổi họp</source>
      <translation>Attendance and notes for the meeting</translation>
    </message>
    <message>
      <source>Thẻ treo tường</source>
      <translation>Wall cards</translation>
    </message>
    <message>
      <source>Thẻ treo tường, mỗi bước một thẻ</source>
      <translation>Wall cards, one for each step</translation>
    </message>
    <message>
      <source>Tờ rơi</source>
      <translation>Leaflet</translation>
    </message>
    <message>
      <source>Tờ rơi gấp ba, mỗi bài một tờ</source>
      <translation>Leaflet folded in three, one for each article</translation>
    </message>
    <message>
      <source>Áp phích A2</source>
      <translation>A2 poster</translation>
    </message>
    <message>
      <source>Áp phích A2, ghép từ 4 tờ A4</source>
      <translation>A2 poster, joined from 4 A4 sheets</translation>
    </message>
    <message>
      <source>Áp phích A3</source>
      <translation>A3 poster</translation>
    </message>
    <message>
      <source>Áp phích A3, ghép từ 2 tờ A4</source>
      <translation>A3 poster, joined from 2 A4 sheets</translation>
    </message>
    <message>
      <source>Áp phích A4</source>
      <translation>A4 poster</translation>
    </message>
    <message>
      <source>Áp phích một tờ A4</source>
      <translation>Poster on one A4 sheet</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>Bàn phím</source>
      <translation>Keyboard</translation>
    </message>
    <message>
      <source>Chữ có gạch chấm bên dưới là từ có giải nghĩa, bấm vào để xem. Nút A– và A+ làm nhỏ, làm to cả màn hình. Nút Quay lại luôn ở góc trên bên trái.</source>
      <translation>Words with a dotted line below are explained: press one to see. The buttons A– and A+ make everything on the screen smaller or larger. The Back button is always at the top left.</translation>
    </message>
    <message>
      <source>Cán bộ giữ máy</source>
      <translation>Whoever looks after this PC</translation>
    </message>
    <message>
      <source>Cập nhật</source>
      <translation>Updating</translation>
    </message>
    <message>
      <source>Cắm USB có bản mới rồi mở “Cập nhật từ USB” ở cuối trang. Máy kiểm tra từng tệp trước khi dùng; bản đang dùng luôn được giữ lại.</source>
      <translation>Plug in a USB stick with a new edition and open “Update from USB” at the foot of the page. Every file is checked before it is used, and the edition in use is always kept.</translation>
    </message>
    <message>
      <source>Dành cho cán bộ</source>
      <translation>For staff</translation>
    </message>
    <message>
      <source>Giấy phép của từng phần</source>
      <translation>Licences of all parts</translation>
    </message>
    <message>
      <source>Giới thiệu</source>
      <translation>About</translation>
    </message>
    <message>
      <source>Gõ vào ô trên cùng, có dấu hay không dấu đều được, gõ kiểu Telex, VNI cũng được. Kết quả hiện ra khi đang gõ. Phím mũi tên xuống đưa vào kết quả, Esc để thôi tìm.</source>
      <translation>Type in the box at the top, with or without Vietnamese accents; Telex and VNI typing work too. Results appear as you type. The down arrow takes you into the results, Esc leaves the search.</translation>
    </message>
    <message>
      <source>Hướng dẫn cho tổ công nghệ số</source>
      <translation>Guides for digital teams</translation>
    </message>
    <message>
      <source>In</source>
      <translation>Printing</translation>
    </message>
    <message>
      <source>Làng số Reader {version}. Nội dung: {title}, bản {label}, giấy phép {licence}. Phần mềm mã nguồn mở theo giấy phép MPL 2.0; dùng Qt và PySide6 (LGPL), Whoosh, Typst, Python-Markdown, PyNaCl; phông chữ Be Vietnam Pro và Literata (OFL). Bản nội dung này không phải cuốn cẩm nang của Bộ; mỗi bài ghi rõ nguồn.</source>
      <translation>Làng số Reader {version}. Content: {title}, edition {label}, licence {licence}. Open-source software under the MPL 2.0 licence; it uses Qt and PySide6 (LGPL), Whoosh, Typst, Python-Markdown and PyNaCl, and the fonts Be Vietnam Pro and Literata (OFL). This edition is not the Ministry’s handbook; every article names its sources.</translation>
    </message>
    <message>
      <source>Mở bài rồi bấm “In bài này”. Muốn in nhiều bài cho buổi họp, bấm “Tập in” ở từng bài, rồi mở “Tập in” ở góc trên bên phải để sắp xếp, xem trước và in.</source>
      <translation>Open an article and press “Print this”. To print several for a meeting, press “Print set” at each article, then open “Print” at the top right to arrange, preview and print them.</translation>
    </message>
    <message>
      <source>Tab: sang nút tiếp theo · Enter: bấm · Alt + mũi tên trái: quay lại · Alt + Home: trang chủ · Ctrl + K: ô tìm · Ctrl + F: tìm trong bài · Ctrl + P: in · Ctrl + dấu cộng, dấu trừ: phóng to, thu nhỏ.</source>
      <translation>Tab: next button · Enter: press it · Alt + left arrow: back · Alt + Home: home · Ctrl + K: search box · Ctrl + F: find in article · Ctrl + P: print · Ctrl + plus, minus: larger, smaller.</translation>
    </message>
    <message>
      <source>Trợ giúp</source>
      <translation>Help</translation>
    </message>
    <message>
      <source>Tên xã, máy in thường dùng, nơi phát hành được tin; mở bằng mã PIN của cán bộ.</source>
      <translation>Commune's name, usual printer, trusted publishers; opened with the staff's PIN.</translation>
    </message>
    <message>
      <source>Tìm</source>
      <translation>Searching</translation>
    </message>
    <message>
      <source>Đọc</source>
      <translation>Reading</translation>
    </message>
  </context>
  <context>
    <name>Hits</name>
    <message>
      <source>Bỏ khỏi tập in: {t}</source>
      <translation>Take out of the print set: {t}</translation>
    </message>
    <message>
      <source>Thêm vào tập in: {t}</source>
      <translation>Add to the print set: {t}</translation>
    </message>
    <message>
      <source>Tập in</source>
      <translation>Print set</translation>
    </message>
    <message>
      <source>Xem thêm {n} bài</source>
      <translation>Show {n} more</translation>
    </message>
    <message>
      <source>Đã thêm</source>
      <translation>Added</translation>
    </message>
  </context>
  <context>
    <name>Home</name>
    <message>
      <source>Câu chuyện mới</source>
      <translation>New stories</translation>
    </message>
    <message>
      <source>Hôm nay bà con muốn làm gì?</source>
      <translation>What would you like to do today?</translation>
    </message>
    <message>
      <source>In ra và dùng ngay</source>
      <translation>Print and use straight away</translation>
    </message>
    <message>
      <source>Viên gạch số</source>
      <translation>Digital bricks</translation>
    </message>
    <message>
      <source>Xem cả {n}</source>
      <translation>See all {n}</translation>
    </message>
    <message>
      <source>Xem cả {n} câu chuyện</source>
      <translation>See all {n} stories</translation>
    </message>
  </context>
  <context>
    <name>Licences</name>
    <message>
      <source>Chương trình này dùng công sức của nhiều người khác. Đây là tên và giấy phép của họ, nguyên văn tiếng Anh.</source>
      <translation>This program uses the work of many others. These are their names and licences, in their own words.</translation>
    </message>
    <message>
      <source>Giấy phép của từng phần</source>
      <translation>Licences of all parts</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>Chữ vàng nền đen, rõ nét</source>
      <translation>Yellow on black, high contrast</translation>
    </message>
    <message>
      <source>Chữ đen nền trắng, rõ nét</source>
      <translation>Black on white, high contrast</translation>
    </message>
    <message>
      <source>Cập nhật từ USB</source>
      <translation>Update from USB</translation>
    </message>
    <message>
      <source>Dành cho cán bộ</source>
      <translation>For staff</translation>
    </message>
    <message>
      <source>Màu thường</source>
      <translation>Normal colours</translation>
    </message>
    <message>
      <source>Thoát</source>
      <translation>Quit</translation>
    </message>
    <message>
      <source>Trợ giúp và giới thiệu</source>
      <translation>Help and about</translation>
    </message>
    <message>
      <source>Tất cả nội dung</source>
      <translation>Everything</translation>
    </message>
  </context>
  <context>
    <name>Messages</name>
    <message>
      <source>Đóng thông báo</source>
      <translation>Close this message</translation>
    </message>
  </context>
  <context>
    <name>MoreOptions</name>
    <message>
      <source>Bản nháp, không in tranh</source>
      <translation>Draft without pictures</translation>
    </message>
    <message>
      <source>Chỉ in các trang</source>
      <translation>Only these pages</translation>
    </message>
    <message>
      <source>Dòng trống để ghi</source>
      <translation>Lines for notes</translation>
    </message>
    <message>
      <source>Ghép từ tờ A4</source>
      <translation>Join from A4 sheets</translation>
    </message>
    <message>
      <source>Hai trang trên một mặt giấy</source>
      <translation>Two pages on each side</translation>
    </message>
    <message>
      <source>Khi in hai mặt</source>
      <translation>For both sides</translation>
    </message>
    <message>
      <source>Không có tranh</source>
      <translation>No picture</translation>
    </message>
    <message>
      <source>Lật giấy bằng tay</source>
      <translation>Turn the paper by hand</translation>
    </message>
    <message>
      <source>Máy in tự lật, cạnh dài</source>
      <translation>Printer turns, long edge</translation>
    </message>
    <message>
      <source>Máy in tự lật, cạnh ngắn</source>
      <translation>Printer turns, short edge</translation>
    </message>
    <message>
      <source>Trang câu hỏi để bàn</source>
      <translation>Page of questions to discuss</translation>
    </message>
    <message>
      <source>Tranh bìa</source>
      <translation>Cover picture</translation>
    </message>
    <message>
      <source>Tranh {n}</source>
      <translation>Picture {n}</translation>
    </message>
    <message>
      <source>Tất cả; hoặc ví dụ 2-4, 7</source>
      <translation>All; or for example 2-4, 7</translation>
    </message>
    <message>
      <source>Tự biết theo máy in</source>
      <translation>As the printer can</translation>
    </message>
  </context>
  <context>
    <name>NoHits</name>
    <message>
      <source>Bỏ các lựa chọn và tìm lại</source>
      <translation>Clear the choices and search again</translation>
    </message>
    <message>
      <source>Chưa thấy bài nào có “{q}”.</source>
      <translation>Nothing found for “{q}”.</translation>
    </message>
    <message>
      <source>Chọn một việc:</source>
      <translation>Choose a task:</translation>
    </message>
    <message>
      <source>Hay là bà con tìm:</source>
      <translation>Did you mean:</translation>
    </message>
    <message>
      <source>Hoặc một chủ đề có nhiều bài:</source>
      <translation>Or a topic with many articles:</translation>
    </message>
    <message>
      <source>Thử ít chữ hơn, hoặc chữ khác cùng nghĩa.</source>
      <translation>Try fewer words, or other words for the same thing.</translation>
    </message>
  </context>
  <context>
    <name>PageGrid</name>
    <message>
      <source>Trang {n} / {all}</source>
      <translation>Page {n} of {all}</translation>
    </message>
    <message>
      <source>{page} – bấm để phóng to</source>
      <translation>{page} – press to enlarge</translation>
    </message>
  </context>
  <context>
    <name>Preview</name>
    <message>
      <source>Như khi đọc</source>
      <translation>As read</translation>
    </message>
    <message>
      <source>Như tờ in</source>
      <translation>As printed</translation>
    </message>
    <message>
      <source>Xem trang</source>
      <translation>How to show pages</translation>
    </message>
    <message>
      <source>Xem trước các trang in</source>
      <translation>Preview of the printed pages</translation>
    </message>
  </context>
  <context>
    <name>PrintOptions</name>
    <message>
      <source>Bìa và mục lục</source>
      <translation>Cover, contents</translation>
    </message>
    <message>
      <source>Bớt lựa chọn</source>
      <translation>Fewer options</translation>
    </message>
    <message>
      <source>Chưa có máy in – hãy lưu PDF</source>
      <translation>No printer yet – save a PDF</translation>
    </message>
    <message>
      <source>Chữ to</source>
      <translation>Large</translation>
    </message>
    <message>
      <source>Cỡ chữ</source>
      <translation>Type size</translation>
    </message>
    <message>
      <source>Hai mặt</source>
      <translation>2 sides</translation>
    </message>
    <message>
      <source>Khổ giấy</source>
      <translation>Paper</translation>
    </message>
    <message>
      <source>Màu</source>
      <translation>Colour</translation>
    </message>
    <message>
      <source>Máy in</source>
      <translation>Printer</translation>
    </message>
    <message>
      <source>Máy in này in từng mặt: sẽ có hình chỉ cách lật giấy.</source>
      <translation>This printer prints one side at a time: pictures will show how to turn the paper.</translation>
    </message>
    <message>
      <source>Mã QR tới trang gốc</source>
      <translation>QR to sources</translation>
    </message>
    <message>
      <source>Mặt giấy</source>
      <translation>Sides</translation>
    </message>
    <message>
      <source>Một mặt</source>
      <translation>1 side</translation>
    </message>
    <message>
      <source>Mực</source>
      <translation>Ink</translation>
    </message>
    <message>
      <source>Ngày giờ họp</source>
      <translation>Date and time</translation>
    </message>
    <message>
      <source>Số bản</source>
      <translation>Copies</translation>
    </message>
    <message>
      <source>Thêm lựa chọn</source>
      <translation>More options</translation>
    </message>
    <message>
      <source>Thôn, xã</source>
      <translation>Village, commune</translation>
    </message>
    <message>
      <source>Thường</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Tên buổi họp</source>
      <translation>Name of the meeting</translation>
    </message>
    <message>
      <source>Ví dụ: Bán nông sản</source>
      <translation>Example: Selling farm produce</translation>
    </message>
    <message>
      <source>Đang tìm máy in…</source>
      <translation>Looking for printers…</translation>
    </message>
    <message>
      <source>Đen trắng</source>
      <translation>Black</translation>
    </message>
  </context>
  <context>
    <name>PrintOut</name>
    <message>
      <source>Chưa hiểu “{t}”. Viết số trang từ 1 đến {n}, ví dụ 2-4 hoặc 1, 3.</source>
      <translation>“{t}” is not clear. Write page numbers from 1 to {n}, such as 2-4 or 1, 3.</translation>
    </message>
    <message>
      <source>Chưa thấy USB nào. Cắm USB vào máy, chờ vài giây rồi bấm lại.</source>
      <translation>No USB stick found. Plug one in, wait a few seconds and press again.</translation>
    </message>
    <message>
      <source>Lưu PDF</source>
      <translation>Save PDF</translation>
    </message>
    <message>
      <source>Lưu tập in</source>
      <translation>Save print set</translation>
    </message>
    <message>
      <source>Lưu vào USB nào?</source>
      <translation>Save to which USB stick?</translation>
    </message>
    <message>
      <source>Máy đang cắm {n} USB.</source>
      <translation>{n} sticks are plugged in.</translation>
    </message>
    <message>
      <source>Mở tập in</source>
      <translation>Open print set</translation>
    </message>
    <message>
      <source>Tập in</source>
      <translation>Print set</translation>
    </message>
    <message>
      <source>Tập in (*.tapin)</source>
      <translation>Print set (*.tapin)</translation>
    </message>
    <message>
      <source>Tập này có {n} bài không còn trong bản nội dung của máy: {ids}.</source>
      <translation>Articles of this set that are no longer in this PC’s edition ({n}): {ids}.</translation>
    </message>
    <message>
      <source>Tệp PDF (*.pdf)</source>
      <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
      <source>USB “{u}”</source>
      <translation>USB stick “{u}”</translation>
    </message>
    <message>
      <source>{said} Nhớ tháo USB an toàn trước khi rút.</source>
      <translation>{said} Remember to eject the stick before pulling it out.</translation>
    </message>
    <message>
      <source>Đang gửi trang tới máy in…</source>
      <translation>Sending pages to the printer…</translation>
    </message>
    <message>
      <source>Đã gửi {n} trang, {c} bản tới máy in “{p}”.</source>
      <translation>Sent to the printer “{p}”. Pages: {n}, copies: {c}.</translation>
    </message>
    <message>
      <source>Đã lưu tập in “{f}” vào {d}.</source>
      <translation>The print set “{f}” was saved in {d}.</translation>
    </message>
    <message>
      <source>Đã lưu “{f}” vào {d}.</source>
      <translation>“{f}” was saved in {d}.</translation>
    </message>
    <message>
      <source>Đã mở tập in, {n} bài.</source>
      <translation>The print set is open. Articles: {n}.</translation>
    </message>
  </context>
  <context>
    <name>PrintPage</name>
    <message>
      <source>Chưa có bài nào. Bấm “Thêm bài”, mở một bài rồi bấm “Thêm vào tập in”.</source>
      <translation>Nothing here yet. Press “Add articles”, open an article and press “Add to print set”.</translation>
    </message>
    <message>
      <source>Chưa dàn được trang. Các bài và lựa chọn vẫn còn nguyên.</source>
      <translation>The pages could not be laid out. Your articles and options are all still here.</translation>
    </message>
    <message>
      <source>In</source>
      <translation>Print</translation>
    </message>
    <message>
      <source>In bài này</source>
      <translation>Print this</translation>
    </message>
    <message>
      <source>In {n} bản</source>
      <translation>Print {n} copies</translation>
    </message>
    <message>
      <source>Lưu PDF</source>
      <translation>Save PDF</translation>
    </message>
    <message>
      <source>Lưu ra USB</source>
      <translation>Save to USB</translation>
    </message>
    <message>
      <source>Tập in cho buổi họp</source>
      <translation>Print set for a meeting</translation>
    </message>
    <message>
      <source>{p} trang · mỗi bản {o} tờ · {c} bản cần {n} tờ giấy</source>
      <translation>Pages: {p} · sheets a copy: {o} · {c} copies need {n} sheets</translation>
    </message>
    <message>
      <source>{p} trang · {n} tờ giấy</source>
      <translation>Pages: {p} · sheets: {n}</translation>
    </message>
  </context>
  <context>
    <name>PrintProgress</name>
    <message>
      <source>Dàn trang tiếp</source>
      <translation>Lay out again</translation>
    </message>
    <message>
      <source>Dừng</source>
      <translation>Stop</translation>
    </message>
    <message>
      <source>Đang dàn khoảng {n} trang…</source>
      <translation>Laying out about {n} pages…</translation>
    </message>
    <message>
      <source>Đang dàn trang…</source>
      <translation>Laying out pages…</translation>
    </message>
    <message>
      <source>Đã dừng dàn trang. Các bài và lựa chọn vẫn còn nguyên.</source>
      <translation>Laying out was stopped. The articles and choices are kept.</translation>
    </message>
  </context>
  <context>
    <name>Reading</name>
    <message>
      <source>Tìm theo cách máy hiểu?</source>
      <translation>Search the corrected words?</translation>
    </message>
    <message>
      <source>Tìm đúng chữ đã gõ?</source>
      <translation>Search exactly what was typed?</translation>
    </message>
    <message>
      <source>Đang tìm {q} (gõ kiểu Telex).</source>
      <translation>Searching for {q} (Telex typing).</translation>
    </message>
    <message>
      <source>Đang tìm {q} (gõ kiểu VNI).</source>
      <translation>Searching for {q} (VNI typing).</translation>
    </message>
    <message>
      <source>Đang tìm {q} (sửa một chữ gõ nhầm).</source>
      <translation>Searching for {q} (one slip corrected).</translation>
    </message>
    <message>
      <source>Đang tìm {q} (đã đổi từ phông chữ cũ).</source>
      <translation>Searching for {q} (converted from an old font).</translation>
    </message>
    <message>
      <source>Đang tìm đúng chữ đã gõ: {q}.</source>
      <translation>Searching exactly for {q}.</translation>
    </message>
  </context>
  <context>
    <name>Search</name>
    <message>
      <source>Bỏ lựa chọn: {t}</source>
      <translation>Remove this choice: {t}</translation>
    </message>
    <message>
      <source>Chưa thấy bài nào</source>
      <translation>Nothing found</translation>
    </message>
    <message>
      <source>Gõ vài chữ vào ô tìm ở trên, có dấu hay không dấu đều được.</source>
      <translation>Type a few words in the box above, with or without accents.</translation>
    </message>
    <message>
      <source>Mới nhất</source>
      <translation>Newest</translation>
    </message>
    <message>
      <source>Sát nhất</source>
      <translation>Closest</translation>
    </message>
    <message>
      <source>Theo vùng</source>
      <translation>By region</translation>
    </message>
    <message>
      <source>Thu hẹp kết quả</source>
      <translation>Narrow down</translation>
    </message>
    <message>
      <source>Thứ tự</source>
      <translation>Order</translation>
    </message>
    <message>
      <source>dữ kiện năm {y}</source>
      <translation>facts from {y}</translation>
    </message>
    <message>
      <source>{n} bài</source>
      <translation>{n} found</translation>
    </message>
    <message>
      <source>{n} bài theo tên bài. Máy đang chuẩn bị tìm trong cả nội dung…</source>
      <translation>{n} found by title. Search in the full text is being prepared…</translation>
    </message>
  </context>
  <context>
    <name>SetList</name>
    <message>
      <source>Bỏ bài khỏi tập (Delete)</source>
      <translation>Take out of the set (Delete)</translation>
    </message>
    <message>
      <source>Các bài trong tập in</source>
      <translation>Articles in the print set</translation>
    </message>
    <message>
      <source>Kéo để đổi thứ tự</source>
      <translation>Drag to change the order</translation>
    </message>
    <message>
      <source>{n} tr</source>
      <translation>{n} pg</translation>
    </message>
    <message>
      <source>{t}, {n} trang</source>
      <translation>{t}, pages: {n}</translation>
    </message>
    <message>
      <source>Đưa bài lên (Alt + mũi tên lên)</source>
      <translation>Move up (Alt + up arrow)</translation>
    </message>
    <message>
      <source>Đưa bài xuống (Alt + mũi tên xuống)</source>
      <translation>Move down (Alt + down arrow)</translation>
    </message>
  </context>
  <context>
    <name>SetPanel</name>
    <message>
      <source>Lưu tập…</source>
      <translation>Save set…</translation>
    </message>
    <message>
      <source>Mở tập…</source>
      <translation>Open set…</translation>
    </message>
    <message>
      <source>Thêm bài</source>
      <translation>Add articles</translation>
    </message>
    <message>
      <source>Trong tập ({n} bài · {p} trang)</source>
      <translation>In the set: {n} · pages: {p}</translation>
    </message>
    <message>
      <source>Trong tập ({n} bài)</source>
      <translation>In the set: {n}</translation>
    </message>
    <message>
      <source>Tập in trong một tệp</source>
      <translation>The set as a file</translation>
    </message>
  </context>
  <context>
    <name>Staff</name>
    <message>
      <source>12 ký tự trên giấy, ba nhóm bốn ký tự</source>
      <translation>The 12 characters on paper, three groups of four</translation>
    </message>
    <message>
      <source>Bấm “Cài gói này” để dùng gói của xã.</source>
      <translation>Press “Install this pack” to use the commune's pack.</translation>
    </message>
    <message>
      <source>Chính thức, phát hành cho {where}.</source>
      <translation>Official, publishes for {where}.</translation>
    </message>
    <message>
      <source>Chương trình này chưa kèm danh sách nơi phát hành của cả nước và của tỉnh. Bản đi kèm được tin vì nằm sẵn trong chương trình.</source>
      <translation>This program brings no list of national and provincial publishers. The built-in edition is trusted because it lies inside the program.</translation>
    </message>
    <message>
      <source>Chọn tệp khoá của xã</source>
      <translation>Choose the commune's key file</translation>
    </message>
    <message>
      <source>Chọn tệp khoá…</source>
      <translation>Choose a key file…</translation>
    </message>
    <message>
      <source>Các bài của gói này sẽ không còn trên máy. Bản đi kèm chương trình và các gói khác vẫn giữ nguyên. Muốn dùng lại thì cài từ USB.</source>
      <translation>The articles of this pack will no longer be on this PC. The built-in edition and the other packs stay. To use it again, install it from a USB stick.</translation>
    </message>
    <message>
      <source>Cắm USB có gói của xã để cài.</source>
      <translation>Plug in a USB stick with the commune's pack to install it.</translation>
    </message>
    <message>
      <source>Dành cho cán bộ</source>
      <translation>For staff</translation>
    </message>
    <message>
      <source>Ghi tên xã, để mọi người biết gói này của ai.</source>
      <translation>Write the commune's name, so that people know whose pack this is.</translation>
    </message>
    <message>
      <source>Gói của xã, chỉ máy này nhận; không phải bản chính thức.</source>
      <translation>A commune's own packs, accepted on this PC only; not official.</translation>
    </message>
    <message>
      <source>Gói đã cài thêm</source>
      <translation>Additional packs</translation>
    </message>
    <message>
      <source>Gói “{file}” tự gọi là “{title}”, ký bằng khoá mà máy này chưa nhận.</source>
      <translation>The pack “{file}” calls itself “{title}”; it is signed with a key that this PC has not accepted.</translation>
    </message>
    <message>
      <source>Gõ lại mã mới</source>
      <translation>New PIN again</translation>
    </message>
    <message>
      <source>Gõ mã PIN của cán bộ</source>
      <translation>Type the staff's PIN</translation>
    </message>
    <message>
      <source>Gỡ gói</source>
      <translation>Remove the pack</translation>
    </message>
    <message>
      <source>Gỡ gói {title}</source>
      <translation>Remove the pack {title}</translation>
    </message>
    <message>
      <source>Gỡ gói…</source>
      <translation>Remove…</translation>
    </message>
    <message>
      <source>Gỡ khoá</source>
      <translation>Remove the key</translation>
    </message>
    <message>
      <source>Gỡ khoá của {name}</source>
      <translation>Remove the key of {name}</translation>
    </message>
    <message>
      <source>Gỡ khoá của “{name}”?</source>
      <translation>Remove the key of “{name}”?</translation>
    </message>
    <message>
      <source>Gỡ “{title}”?</source>
      <translation>Remove “{title}”?</translation>
    </message>
    <message>
      <source>Gỡ…</source>
      <translation>Remove…</translation>
    </message>
    <message>
      <source>Hai lần gõ mã mới không giống nhau. Gõ lại cả hai ô.</source>
      <translation>The new PIN was not the same twice. Type it again in both fields.</translation>
    </message>
    <message>
      <source>Khoá hoặc gói của xã (*.pub *.langso);;Mọi tệp (*)</source>
      <translation>A commune's key or pack (*.pub *.langso);;All files (*)</translation>
    </message>
    <message>
      <source>Khoá lại</source>
      <translation>Lock</translation>
    </message>
    <message>
      <source>Khoá trong tệp “{file}”.</source>
      <translation>The key in the file “{file}”.</translation>
    </message>
    <message>
      <source>Khoá đã ký gói “{file}”; gói ấy tự gọi là “{title}”.</source>
      <translation>The key that signed the pack “{file}”, which calls itself “{title}”.</translation>
    </message>
    <message>
      <source>Khoá: {codes}</source>
      <translation>Key: {codes}</translation>
    </message>
    <message>
      <source>Lấy tờ giấy mà xã giao tận tay, gõ đúng 12 ký tự ghi trên đó. Máy so với khoá; khớp thì mới nhận. Đừng gõ theo ký tự xem được trong USB: kẻ gian cũng ghi được vào đó.</source>
      <translation>Take the paper that the commune handed over and type the 12 characters on it. This PC compares them with the key and accepts it only if they fit. Do not copy characters seen on the USB stick: a crook could have written them there.</translation>
    </message>
    <message>
      <source>Muốn máy nhận gói của xã mình: cắm USB có gói ấy, hoặc chọn tệp khoá của xã.</source>
      <translation>To have this PC accept your commune's pack: plug in the USB stick with the pack, or choose the commune's key file.</translation>
    </message>
    <message>
      <source>Máy in thường dùng</source>
      <translation>Usual printer</translation>
    </message>
    <message>
      <source>Máy này</source>
      <translation>This PC</translation>
    </message>
    <message>
      <source>Máy này chưa có mã PIN. Mã giữ cho người đến đọc không đổi nhầm cài đặt của máy; đọc và in thì không cần mã. Chọn 4 đến 8 chữ số, ghi ra giấy và cất ở trụ sở.</source>
      <translation>This PC has no PIN yet. It keeps readers from changing settings by mistake; reading and printing need none. Choose 4 to 8 digits, write them on paper and keep it at the office.</translation>
    </message>
    <message>
      <source>Máy sẽ không nhận gói nào của “{name}” nữa, và gỡ gói đang dùng của nơi này. Muốn dùng lại thì phải so 12 ký tự với giấy lần nữa.</source>
      <translation>This PC will accept no pack of “{name}” any more, and the packs of theirs in use are removed. To use them again, the 12 characters have to be compared with paper once more.</translation>
    </message>
    <message>
      <source>Máy đã nhận khoá của xã.</source>
      <translation>The commune's key was accepted.</translation>
    </message>
    <message>
      <source>Mã PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>Mã PIN chưa đúng nhiều lần liền. Đợi {n} giây nữa rồi gõ lại.</source>
      <translation>The PIN was wrong several times. Wait another {n} seconds and type it again.</translation>
    </message>
    <message>
      <source>Mã mới</source>
      <translation>New PIN</translation>
    </message>
    <message>
      <source>Mã đang dùng</source>
      <translation>PIN in use</translation>
    </message>
    <message>
      <source>Mở</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Người giữ tài khoản của máy này xoá tệp “{file}” trong thư mục “{folder}” rồi mở lại trang này để đặt mã mới. Khoá đã nhận và gói đã cài vẫn còn.</source>
      <translation>Whoever owns this PC's account removes the file “{file}” in the folder “{folder}” and opens this page again to set a new PIN. Accepted keys and installed packs stay.</translation>
    </message>
    <message>
      <source>Nhận khoá</source>
      <translation>Accept the key</translation>
    </message>
    <message>
      <source>Nhận khoá của xã</source>
      <translation>Accept a commune's key</translation>
    </message>
    <message>
      <source>Nhận khoá này…</source>
      <translation>Accept this key…</translation>
    </message>
    <message>
      <source>Nơi phát hành được tin</source>
      <translation>Trusted publishers</translation>
    </message>
    <message>
      <source>Quên mã PIN?</source>
      <translation>Forgot the PIN?</translation>
    </message>
    <message>
      <source>Theo cài đặt của máy tính</source>
      <translation>As the system is set</translation>
    </message>
    <message>
      <source>Thôi</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Thôi, giữ lại</source>
      <translation>No, keep it</translation>
    </message>
    <message>
      <source>Thôn, xã</source>
      <translation>Village, commune</translation>
    </message>
    <message>
      <source>Trang này để cán bộ cài đặt máy. Đọc và in thì không cần mã.</source>
      <translation>On this page staff set up the PC. Reading and printing need no PIN.</translation>
    </message>
    <message>
      <source>Tên xã</source>
      <translation>Commune's name</translation>
    </message>
    <message>
      <source>Tệp .pub hoặc gói .langso của xã</source>
      <translation>A .pub file or a .langso pack of the commune</translation>
    </message>
    <message>
      <source>cả nước</source>
      <translation>the whole country</translation>
    </message>
    <message>
      <source>tỉnh, thành {name}</source>
      <translation>the province {name}</translation>
    </message>
    <message>
      <source>Đang dùng: {packs}</source>
      <translation>In use: {packs}</translation>
    </message>
    <message>
      <source>Đang tìm máy in…</source>
      <translation>Looking for printers…</translation>
    </message>
    <message>
      <source>Điền sẵn vào bìa và đầu trang khi in.</source>
      <translation>Filled in on covers and headers of print-outs.</translation>
    </message>
    <message>
      <source>Đã đổi mã PIN. Ghi mã mới ra giấy và cất ở trụ sở.</source>
      <translation>The PIN was changed. Write the new one on paper and keep it at the office.</translation>
    </message>
    <message>
      <source>Đặt mã PIN</source>
      <translation>Set the PIN</translation>
    </message>
    <message>
      <source>Đặt mã PIN cho cán bộ</source>
      <translation>Set a PIN for staff</translation>
    </message>
    <message>
      <source>Đổi mã PIN</source>
      <translation>Change the PIN</translation>
    </message>
    <message>
      <source>Đổi mã khi người giữ mã thôi việc, hoặc khi nhiều người đã biết mã.</source>
      <translation>Change it when whoever kept it leaves, or when many people know it.</translation>
    </message>
  </context>
  <context>
    <name>StickBanner</name>
    <message>
      <source>CHỈ ĐỂ THỬ: gói này chưa ai ký. Đừng tin, đừng gọi các số điện thoại trong đó, đừng chép cho ai. Không có gì được cài vào máy.</source>
      <translation>ONLY FOR TRYING OUT: nobody has signed this pack. Do not trust it, do not call the phone numbers in it, do not pass it on. Nothing is installed on this PC.</translation>
    </message>
    <message>
      <source>Dừng</source>
      <translation>Stop</translation>
    </message>
    <message>
      <source>Xem có gì mới</source>
      <translation>See what is new</translation>
    </message>
    <message>
      <source>Đã làm được bao nhiêu</source>
      <translation>How much is done</translation>
    </message>
    <message>
      <source>Để sau</source>
      <translation>Later</translation>
    </message>
  </context>
  <context>
    <name>Suggestions</name>
    <message>
      <source>Bài</source>
      <translation>Article</translation>
    </message>
    <message>
      <source>Chủ đề</source>
      <translation>Topic</translation>
    </message>
    <message>
      <source>Gợi ý</source>
      <translation>Suggestions</translation>
    </message>
    <message>
      <source>Người</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Tìm chữ</source>
      <translation>Search words</translation>
    </message>
    <message>
      <source>Viên gạch số</source>
      <translation>Digital brick</translation>
    </message>
    <message>
      <source>{w}, {i} trong {n}</source>
      <translation>{w}, {i} of {n}</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Làng số</source>
      <translation>Làng số</translation>
    </message>
    <message>
      <source>Những bài đã gom để in</source>
      <translation>Articles gathered for printing</translation>
    </message>
    <message>
      <source>Phóng to chữ và hình (Ctrl + +)</source>
      <translation>Larger text and pictures (Ctrl + +)</translation>
    </message>
    <message>
      <source>Quay lại</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Quay lại trang trước (Alt + mũi tên trái)</source>
      <translation>Back to the previous page (Alt + left arrow)</translation>
    </message>
    <message>
      <source>Thu nhỏ chữ và hình (Ctrl + −)</source>
      <translation>Smaller text and pictures (Ctrl + −)</translation>
    </message>
    <message>
      <source>Thêm: giao diện, ngôn ngữ, trợ giúp</source>
      <translation>More: colours, language, help</translation>
    </message>
    <message>
      <source>Trang chủ Làng số</source>
      <translation>Làng số home page</translation>
    </message>
    <message>
      <source>Tìm: bán nông sản, khám bệnh từ xa… (gõ không dấu cũng được)</source>
      <translation>Search: bán nông sản, khám bệnh từ xa… (accents not needed)</translation>
    </message>
    <message>
      <source>Tìm…</source>
      <translation>Search…</translation>
    </message>
    <message>
      <source>Tập in</source>
      <translation>Print</translation>
    </message>
    <message>
      <source>Tập in: {n} bài</source>
      <translation>Print set: {n}</translation>
    </message>
    <message>
      <source>Về trang chủ (Alt + Home)</source>
      <translation>To the home page (Alt + Home)</translation>
    </message>
    <message>
      <source>Xoá chữ đã gõ</source>
      <translation>Clear what was typed</translation>
    </message>
    <message>
      <source>Ô tìm kiếm</source>
      <translation>Search box</translation>
    </message>
  </context>
  <context>
    <name>TurnHelp</name>
    <message>
      <source>1. Chờ máy in xong, lấy cả xấp giấy ra. Giữ nguyên thứ tự các tờ, không xoay đầu đuôi.</source>
      <translation>1. Wait until the printer is done and take out the whole stack. Keep the sheets in order and do not turn them end to end.</translation>
    </message>
    <message>
      <source>2. Đặt cả xấp trở lại khay nạp giấy, mặt đã in ngửa lên trên.</source>
      <translation>2. Put the stack back into the paper tray with the printed side facing up.</translation>
    </message>
    <message>
      <source>2. Đặt cả xấp trở lại khay nạp giấy, mặt đã in úp xuống dưới.</source>
      <translation>2. Put the stack back into the paper tray with the printed side facing down.</translation>
    </message>
    <message>
      <source>3. Bấm “In mặt sau”.</source>
      <translation>3. Press “Print backs”.</translation>
    </message>
    <message>
      <source>3. Đặt giống như lần thử, rồi bấm “In mặt sau”.</source>
      <translation>3. Put it in just as in the test, then press “Print backs”.</translation>
    </message>
    <message>
      <source>Bỏ qua, in luôn</source>
      <translation>Skip the test</translation>
    </message>
    <message>
      <source>Cho đủ giấy vào khay rồi bấm “In mặt trước”. In xong mặt trước, chương trình sẽ chỉ cách đặt giấy lại.</source>
      <translation>Put enough paper into the tray and press “Print fronts”. After that you will be shown how to put the paper back.</translation>
    </message>
    <message>
      <source>Chờ máy in ra hết giấy rồi lấy cả xấp ra.</source>
      <translation>Wait until all the paper has come out, then take the whole stack.</translation>
    </message>
    <message>
      <source>Cầm tờ có mặt trước ghi “Tờ 1”. Mặt sau ghi gì?</source>
      <translation>Take the sheet whose front says “Tờ 1” (sheet 1). What is on its back?</translation>
    </message>
    <message>
      <source>Hai tờ thử ra thế nào?</source>
      <translation>How did the two test sheets come out?</translation>
    </message>
    <message>
      <source>In hai mặt bằng máy in một mặt</source>
      <translation>Both sides on a one-sided printer</translation>
    </message>
    <message>
      <source>In mặt sau</source>
      <translation>Print backs</translation>
    </message>
    <message>
      <source>In mặt trước</source>
      <translation>Print fronts</translation>
    </message>
    <message>
      <source>In mặt trước: {n} tờ</source>
      <translation>Print the fronts. Sheets: {n}</translation>
    </message>
    <message>
      <source>In thử 2 tờ</source>
      <translation>Test with 2 sheets</translation>
    </message>
    <message>
      <source>Lên trên</source>
      <translation>Up</translation>
    </message>
    <message>
      <source>Lật sang bên như lật trang sách. Mũi tên mặt sau chỉ đi đâu?</source>
      <translation>Turn it sideways like the page of a book. Where does the arrow on the back point?</translation>
    </message>
    <message>
      <source>Máy in “{p}” chỉ in từng mặt, nên giấy phải được đặt lại để in mặt sau.</source>
      <translation>The printer “{p}” prints one side at a time, so the paper has to go back in for the other side.</translation>
    </message>
    <message>
      <source>Mỗi máy nhận giấy một kiểu. Thử một lần với 2 tờ, chương trình sẽ nhớ cho máy in này, lần sau không phải thử nữa.</source>
      <translation>Every printer takes paper in its own way. Test once with 2 sheets; the program remembers it for this printer, so you need not test again.</translation>
    </message>
    <message>
      <source>Nhớ cho máy in này</source>
      <translation>Remember this</translation>
    </message>
    <message>
      <source>Thôi, để sau</source>
      <translation>Not now</translation>
    </message>
    <message>
      <source>Thử lại</source>
      <translation>Test again</translation>
    </message>
    <message>
      <source>Thử lại 2 tờ</source>
      <translation>Test 2 sheets again</translation>
    </message>
    <message>
      <source>Thử trước bằng 2 tờ giấy</source>
      <translation>First a test with 2 sheets</translation>
    </message>
    <message>
      <source>Trắng, chữ in đè</source>
      <translation>Blank, overprinted</translation>
    </message>
    <message>
      <source>Tách từng bản, gập đôi theo chiều đứng và bấm ghim ở gáy.</source>
      <translation>Separate the copies, fold each one down the middle and staple it along the fold.</translation>
    </message>
    <message>
      <source>Tờ 1</source>
      <translation>Tờ 1</translation>
    </message>
    <message>
      <source>Tờ 2</source>
      <translation>Tờ 2</translation>
    </message>
    <message>
      <source>Xong</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Xuống dưới</source>
      <translation>Down</translation>
    </message>
    <message>
      <source>Đã gửi hết các trang</source>
      <translation>All pages have been sent</translation>
    </message>
    <message>
      <source>Đặt giấy trở lại khay</source>
      <translation>Put the paper back into the tray</translation>
    </message>
    <message>
      <source>Đặt ngược lại và thử lại</source>
      <translation>Turn it over and test again</translation>
    </message>
    <message>
      <source>Đợt {i}/{all} – in mặt trước: {n} tờ</source>
      <translation>Part {i} of {all} – print the fronts. Sheets: {n}</translation>
    </message>
  </context>
  <context>
    <name>Update</name>
    <message>
      <source>,</source>
      <translation>.</translation>
    </message>
    <message>
      <source>Bản mới hơn trên máy này đã bị thu hồi; máy dùng bản {label}.</source>
      <translation>The newer edition on this PC was withdrawn; edition {label} is used.</translation>
    </message>
    <message>
      <source>Bản mới nhất trên máy này bị hỏng, nên máy tự dùng lại bản {label}. Cắm USB có bản mới để sửa.</source>
      <translation>The newest edition on this PC is damaged, so edition {label} is used again. Plug in a stick with a new edition to repair it.</translation>
    </message>
    <message>
      <source>Bản này đã hơn một năm rưỡi; nên hỏi xem có bản mới hơn không.</source>
      <translation>This edition is more than a year and a half old; ask whether there is a newer one.</translation>
    </message>
    <message>
      <source>Bản đang dùng đi kèm chương trình và chưa có chữ ký của cơ quan phát hành, nên máy khác sẽ không nhận. Khi có bản đã ký thì chép được từ đây.</source>
      <translation>The edition in use came with the program and its publisher has not signed it, so other PCs would not accept it. Once there is a signed one, you can copy it from here.</translation>
    </message>
    <message>
      <source>Bỏ</source>
      <translation>Removed</translation>
    </message>
    <message>
      <source>Chép bản đang dùng ra USB này</source>
      <translation>Copy what is in use to this stick</translation>
    </message>
    <message>
      <source>Chép nội dung đang dùng vào USB, rồi đọc lại để so từng byte. Máy bên kia đã có Làng số thì cắm vào là cập nhật được. Cần khoảng {size}.</source>
      <translation>Copies the content in use to a USB stick, then reads it back to compare every byte. A PC that already has Làng số can update from it. Needs about {size}.</translation>
    </message>
    <message>
      <source>Chép phần mềm và nội dung đang dùng vào USB, rồi đọc lại để so từng byte. Máy bên kia cắm vào là dùng được. Cần khoảng {size}.</source>
      <translation>Copies the program and the content in use to a USB stick, then reads it back to compare every byte. The other PC can use it as soon as it is plugged in. Needs about {size}.</translation>
    </message>
    <message>
      <source>Chép ra USB</source>
      <translation>Copy to USB</translation>
    </message>
    <message>
      <source>Chép ra “{name}”</source>
      <translation>Copy to “{name}”</translation>
    </message>
    <message>
      <source>Chép sang USB “{file}”</source>
      <translation>Copied to the stick “{file}”</translation>
    </message>
    <message>
      <source>Chính thức, do “{name}” phát hành</source>
      <translation>Official, published by “{name}”</translation>
    </message>
    <message>
      <source>Chưa ai ký, chỉ để thử</source>
      <translation>Signed by nobody, only to try</translation>
    </message>
    <message>
      <source>Chọn gói nội dung</source>
      <translation>Choose a content pack</translation>
    </message>
    <message>
      <source>Chọn một tệp .langso trên máy</source>
      <translation>Choose a .langso file on this PC</translation>
    </message>
    <message>
      <source>Chọn tệp…</source>
      <translation>Choose file…</translation>
    </message>
    <message>
      <source>Cài gói này</source>
      <translation>Install this pack</translation>
    </message>
    <message>
      <source>Cán bộ: nhận khoá của xã…</source>
      <translation>Staff: accept the commune's key…</translation>
    </message>
    <message>
      <source>Có chỗ hỏng trong bản đang dùng; các bài khác vẫn đọc được. Cắm USB có đúng bản ấy hoặc bản mới rồi mở “Cập nhật từ USB” để sửa.</source>
      <translation>Part of the edition in use is damaged; the other articles can still be read. Plug in a stick with the same edition or a newer one and open “Update from USB” to repair it.</translation>
    </message>
    <message>
      <source>Có thể không đủ chỗ.</source>
      <translation>There may not be enough room.</translation>
    </message>
    <message>
      <source>Có thể rút USB.</source>
      <translation>You can pull out the stick.</translation>
    </message>
    <message>
      <source>Cơ quan phát hành đã có bản mới hơn nữa; nên hỏi người mang USB.</source>
      <translation>The publisher already has a newer one still; ask whoever brought the stick.</translation>
    </message>
    <message>
      <source>Cập nhật</source>
      <translation>Update</translation>
    </message>
    <message>
      <source>Cập nhật nội dung</source>
      <translation>Update the content</translation>
    </message>
    <message>
      <source>Cắm USB có bản mới vào máy</source>
      <translation>Plug in a USB stick with a new edition</translation>
    </message>
    <message>
      <source>Cắm USB vào máy trước đã.</source>
      <translation>Plug in a stick first.</translation>
    </message>
    <message>
      <source>Của “{name}”, không phải bản chính thức</source>
      <translation>Of “{name}”, not official</translation>
    </message>
    <message>
      <source>Dùng lại bản {label}</source>
      <translation>Use {label} again</translation>
    </message>
    <message>
      <source>Gói Làng số (*.langso)</source>
      <translation>Làng số pack (*.langso)</translation>
    </message>
    <message>
      <source>Gỡ khoá của “{title}”</source>
      <translation>Removed the key of “{title}”</translation>
    </message>
    <message>
      <source>Hỏng: {what}. Các bài khác vẫn đọc được.</source>
      <translation>Damaged: {what}. The other articles can still be read.</translation>
    </message>
    <message>
      <source>Kiểm tra lại</source>
      <translation>Check again</translation>
    </message>
    <message>
      <source>Kiểm tra: có chỗ hỏng</source>
      <translation>Checked: damage found</translation>
    </message>
    <message>
      <source>Kèm bản xem bằng trình duyệt, cho máy quá cũ và điện thoại.</source>
      <translation>With the edition for browsers, for PCs that are too old and for phones.</translation>
    </message>
    <message>
      <source>Lần kiểm tra {when} thấy có chỗ hỏng. Bấm “Kiểm tra lại”.</source>
      <translation>The check {when} found damage. Press “Check again”.</translation>
    </message>
    <message>
      <source>Mang sang làng khác</source>
      <translation>Take it to another village</translation>
    </message>
    <message>
      <source>Máy không kiểm tra được ai phát hành bản mới hơn có trên máy, nên dùng bản {label}. Cắm USB có thư mục LANGSO để máy nhận lại danh sách người phát hành.</source>
      <translation>It cannot be checked who published the newer edition on this PC, so edition {label} is used. Plug in a stick with a LANGSO folder to bring back the list of publishers.</translation>
    </message>
    <message>
      <source>Máy không nhận gói của “{name}” nữa.</source>
      <translation>This PC accepts packs of “{name}” no longer.</translation>
    </message>
    <message>
      <source>Máy sẽ dùng bản {old}. Bản {new} vẫn được giữ lại; lúc nào cũng dùng lại được.</source>
      <translation>Edition {old} will be used. Edition {new} is kept; you can use it again at any time.</translation>
    </message>
    <message>
      <source>Máy tự thấy USB, nói rõ có gì mới và ai ký, rồi bà con bấm một nút.</source>
      <translation>The program notices the stick and says what is new and who signed it; then you press one button.</translation>
    </message>
    <message>
      <source>Máy đang cài hoặc chép gói. Đợi xong rồi làm lại.</source>
      <translation>A pack is being installed or copied. Wait until that is done and try again.</translation>
    </message>
    <message>
      <source>Mỗi bài được kiểm tra khi mở. Chưa kiểm tra hết một lượt.</source>
      <translation>Each article is checked when it is opened. Not all have been checked yet.</translation>
    </message>
    <message>
      <source>Nguyên vẹn, kiểm tra {when}</source>
      <translation>In good order, checked {when}</translation>
    </message>
    <message>
      <source>Ngày giờ của máy này có lẽ sai; việc cập nhật vẫn làm được.</source>
      <translation>The date on this PC may be wrong; you can still update.</translation>
    </message>
    <message>
      <source>Nhận khoá của “{title}”</source>
      <translation>Accepted the key of “{title}”</translation>
    </message>
    <message>
      <source>Nhật ký</source>
      <translation>Log</translation>
    </message>
    <message>
      <source>Phát hành {date} · {counts}</source>
      <translation>Published {date} · {counts}</translation>
    </message>
    <message>
      <source>Quay về</source>
      <translation>Go back</translation>
    </message>
    <message>
      <source>Quay về bản {label}</source>
      <translation>Back to {label}</translation>
    </message>
    <message>
      <source>Quay về bản {label}?</source>
      <translation>Go back to edition {label}?</translation>
    </message>
    <message>
      <source>Sửa</source>
      <translation>Changed</translation>
    </message>
    <message>
      <source>Sửa từ USB</source>
      <translation>Repair from USB</translation>
    </message>
    <message>
      <source>Thay các tệp ấy</source>
      <translation>Replace those files</translation>
    </message>
    <message>
      <source>Thay một tệp trên USB?</source>
      <translation>Replace a file on the stick?</translation>
    </message>
    <message>
      <source>Thay tệp ấy</source>
      <translation>Replace it</translation>
    </message>
    <message>
      <source>Thay {n} tệp trên USB?</source>
      <translation>Replace {n} files on the stick?</translation>
    </message>
    <message>
      <source>Thu gọn</source>
      <translation>Show less</translation>
    </message>
    <message>
      <source>Thêm</source>
      <translation>New</translation>
    </message>
    <message>
      <source>Thôi</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Thôi, giữ nguyên</source>
      <translation>No, keep it</translation>
    </message>
    <message>
      <source>Thấy USB “{name}” có bản mới: {title} {label}</source>
      <translation>The stick “{name}” has a new edition: {title} {label}</translation>
    </message>
    <message>
      <source>Thấy USB “{name}” có gói mới: {title} {label}</source>
      <translation>The stick “{name}” has a new pack: {title} {label}</translation>
    </message>
    <message>
      <source>Trên USB “{stick}” đã có {files} mà Làng số không tạo ra, hoặc đã bị sửa. Thay bằng tệp của Làng số? Chưa có gì trên USB bị đụng đến.</source>
      <translation>The stick “{stick}” holds {files}, which Làng số did not make, or which was changed. Replace it with Làng số's own? Nothing on the stick has been touched.</translation>
    </message>
    <message>
      <source>Tệp “{name}” không cài được</source>
      <translation>The file “{name}” cannot be installed</translation>
    </message>
    <message>
      <source>Tệp “{name}” không có gì mới</source>
      <translation>The file “{name}” has nothing new</translation>
    </message>
    <message>
      <source>Tệp “{name}”: {title} {label}</source>
      <translation>File “{name}”: {title} {label}</translation>
    </message>
    <message>
      <source>Từ chối “{file}”: {why}</source>
      <translation>Refused “{file}”: {why}</translation>
    </message>
    <message>
      <source>USB đã được rút ra. Máy dùng lại bản có sẵn trên máy.</source>
      <translation>The stick was pulled out. The edition on this PC is in use again.</translation>
    </message>
    <message>
      <source>USB được rút ra giữa chừng</source>
      <translation>the stick was pulled out half-way</translation>
    </message>
    <message>
      <source>USB “{name}”</source>
      <translation>USB stick “{name}”</translation>
    </message>
    <message>
      <source>USB “{name}” còn trống {free}.</source>
      <translation>The stick “{name}” has {free} free.</translation>
    </message>
    <message>
      <source>USB “{name}” có bản nguyên vẹn để sửa: {title} {label}</source>
      <translation>The stick “{name}” has a sound copy for repair: {title} {label}</translation>
    </message>
    <message>
      <source>USB “{name}” có gói mà máy này không nhận.</source>
      <translation>The stick “{name}” has a pack that this PC does not accept.</translation>
    </message>
    <message>
      <source>USB “{name}” có đúng bản máy này đang dùng.</source>
      <translation>The stick “{name}” has the very edition this PC is using.</translation>
    </message>
    <message>
      <source>USB “{name}” không có gì mới hơn bản máy này đang dùng.</source>
      <translation>The stick “{name}” has nothing newer than this PC is using.</translation>
    </message>
    <message>
      <source>USB “{name}” không có gói nội dung nào.</source>
      <translation>The stick “{name}” has no content pack.</translation>
    </message>
    <message>
      <source>USB “{name}” đã có đủ và đúng từng byte. Có thể rút USB.</source>
      <translation>The stick “{name}” already has everything, every byte right. You can pull out the stick.</translation>
    </message>
    <message>
      <source>Xem có gì thay đổi</source>
      <translation>See what changes</translation>
    </message>
    <message>
      <source>bản kê không đọc được</source>
      <translation>its list of contents cannot be read</translation>
    </message>
    <message>
      <source>bản đã bị thu hồi</source>
      <translation>the edition was withdrawn</translation>
    </message>
    <message>
      <source>bỏ {what}</source>
      <translation>removed – {what}</translation>
    </message>
    <message>
      <source>chép chưa xong</source>
      <translation>copying was not finished</translation>
    </message>
    <message>
      <source>chưa có danh sách người phát hành đủ mới</source>
      <translation>the list of publishers is not new enough</translation>
    </message>
    <message>
      <source>chương trình khác đang giữ tệp</source>
      <translation>another program is using the file</translation>
    </message>
    <message>
      <source>chữ ký không đúng kiểu</source>
      <translation>the signature is not of the right kind</translation>
    </message>
    <message>
      <source>chữ ký đúng, của “{name}” mà máy này đã nhận</source>
      <translation>good signature, by “{name}”, whom this PC accepts</translation>
    </message>
    <message>
      <source>chữ ký đúng, do “{name}” phát hành ngày {date}</source>
      <translation>good signature, published by “{name}” on {date}</translation>
    </message>
    <message>
      <source>có tên tệp không được phép</source>
      <translation>a file name in it is not allowed</translation>
    </message>
    <message>
      <source>cũ hơn bản đang dùng</source>
      <translation>older than the edition in use</translation>
    </message>
    <message>
      <source>cần chương trình đời mới hơn</source>
      <translation>needs a newer version of the program</translation>
    </message>
    <message>
      <source>cửa sổ khác đang cài</source>
      <translation>another window is installing</translation>
    </message>
    <message>
      <source>gói quá lớn</source>
      <translation>the pack is too large</translation>
    </message>
    <message>
      <source>gói đóng không đúng cách</source>
      <translation>the pack is not put together properly</translation>
    </message>
    <message>
      <source>khoá đã bị thu hồi</source>
      <translation>the key was withdrawn</translation>
    </message>
    <message>
      <source>không có chữ ký</source>
      <translation>not signed</translation>
    </message>
    <message>
      <source>không phải gói Làng số</source>
      <translation>not a Làng số pack</translation>
    </message>
    <message>
      <source>không rõ ai ký</source>
      <translation>signed by someone unknown</translation>
    </message>
    <message>
      <source>không đọc hoặc ghi được</source>
      <translation>could not be read or written</translation>
    </message>
    <message>
      <source>lúc {time} hôm nay</source>
      <translation>at {time} today</translation>
    </message>
    <message>
      <source>máy không cho phép</source>
      <translation>not allowed on this PC</translation>
    </message>
    <message>
      <source>máy đã có bản này</source>
      <translation>this PC already has it</translation>
    </message>
    <message>
      <source>ngày {date}</source>
      <translation>on {date}</translation>
    </message>
    <message>
      <source>nơi ghi bị khoá</source>
      <translation>the disk is write-protected</translation>
    </message>
    <message>
      <source>nơi ký không được phát hành loại gói này</source>
      <translation>the signer may not publish this kind of pack</translation>
    </message>
    <message>
      <source>nội dung các bài không đổi</source>
      <translation>the articles stay the same</translation>
    </message>
    <message>
      <source>sửa {what}</source>
      <translation>changed – {what}</translation>
    </message>
    <message>
      <source>thay bản {label}</source>
      <translation>replaces {label}</translation>
    </message>
    <message>
      <source>thêm {what}</source>
      <translation>new – {what}</translation>
    </message>
    <message>
      <source>trùng số với bản đang dùng nhưng khác nội dung</source>
      <translation>same number as the edition in use but different content</translation>
    </message>
    <message>
      <source>tệp bị hỏng</source>
      <translation>the file is damaged</translation>
    </message>
    <message>
      <source>tệp thừa hoặc thiếu so với danh sách đã ký</source>
      <translation>files do not match the signed list</translation>
    </message>
    <message>
      <source>và {n} bài nữa</source>
      <translation>and {n} more</translation>
    </message>
    <message>
      <source>và {n} chỗ khác</source>
      <translation>and {n} more</translation>
    </message>
    <message>
      <source>và {n} gói khác</source>
      <translation>and {n} more</translation>
    </message>
    <message>
      <source>và {n} tệp khác</source>
      <translation>and {n} other files</translation>
    </message>
    <message>
      <source>{n} câu chuyện</source>
      <translation>stories: {n}</translation>
    </message>
    <message>
      <source>{n} cảnh báo lừa đảo</source>
      <translation>scam warnings: {n}</translation>
    </message>
    <message>
      <source>{n} hướng dẫn</source>
      <translation>guides: {n}</translation>
    </message>
    <message>
      <source>{n} nền tảng</source>
      <translation>platforms: {n}</translation>
    </message>
    <message>
      <source>{n} tài liệu</source>
      <translation>handouts: {n}</translation>
    </message>
    <message>
      <source>{n} từ giải nghĩa</source>
      <translation>words explained: {n}</translation>
    </message>
    <message>
      <source>{title} {label} · cài từ “{file}”</source>
      <translation>{title} {label} · installed from “{file}”</translation>
    </message>
    <message>
      <source>{title} {label} · gỡ khỏi máy</source>
      <translation>{title} {label} · removed from this PC</translation>
    </message>
    <message>
      <source>{title} {label} · quay về bản này</source>
      <translation>{title} {label} · went back to this edition</translation>
    </message>
    <message>
      <source>{title} {label} · sửa lại từ “{file}”</source>
      <translation>{title} {label} · repaired from “{file}”</translation>
    </message>
    <message>
      <source>Đang chuẩn bị… Cứ đọc tiếp, máy sẽ báo khi xong.</source>
      <translation>Getting ready… Go on reading; you will be told when it is done.</translation>
    </message>
    <message>
      <source>Đang chép rồi đọc lại để so từng byte… {n}%. Đừng rút USB.</source>
      <translation>Copying, then reading back to compare every byte… {n}%. Do not pull out the stick.</translation>
    </message>
    <message>
      <source>Đang chép sang USB “{name}”</source>
      <translation>Copying to the USB stick “{name}”</translation>
    </message>
    <message>
      <source>Đang cập nhật</source>
      <translation>Updating</translation>
    </message>
    <message>
      <source>Đang dùng</source>
      <translation>In use</translation>
    </message>
    <message>
      <source>Đang kiểm tra từng tệp…</source>
      <translation>Checking every file…</translation>
    </message>
    <message>
      <source>Đang kiểm tra từng tệp… {n} / {all}</source>
      <translation>Checking every file… {n} of {all}</translation>
    </message>
    <message>
      <source>Đang kiểm tra từng tệp… {n} / {all}. Cứ đọc tiếp, máy sẽ báo khi xong. Rút USB lúc này cũng không hỏng gì.</source>
      <translation>Checking every file… {n} of {all}. Go on reading; you will be told when it is done. Even pulling out the stick now does no harm.</translation>
    </message>
    <message>
      <source>Đang xem USB “{name}”…</source>
      <translation>Looking at the stick “{name}”…</translation>
    </message>
    <message>
      <source>Đang xem lại bản trên máy trước khi chép…</source>
      <translation>Checking the edition on this PC before copying…</translation>
    </message>
    <message>
      <source>Đang xem thử một gói chưa ký, nên máy không cài gì cả.</source>
      <translation>You are trying out an unsigned pack, so nothing is installed.</translation>
    </message>
    <message>
      <source>Đang đọc bản {label} thẳng từ USB. Đừng rút USB khi còn đọc.</source>
      <translation>Reading edition {label} straight from the stick. Leave it plugged in while you read.</translation>
    </message>
    <message>
      <source>Đi kèm chương trình</source>
      <translation>Ships with the program</translation>
    </message>
    <message>
      <source>Đã chép {n} tệp ({size}) sang “{name}” và đọc lại đúng từng byte. Có thể rút USB.</source>
      <translation>Copied to “{name}” and read back, every byte right. Files: {n} ({size}). You can pull out the stick.</translation>
    </message>
    <message>
      <source>Đã dừng. Chưa có gì thay đổi; muốn làm lại lúc nào cũng được.</source>
      <translation>Stopped. Nothing was changed; start again whenever you like.</translation>
    </message>
    <message>
      <source>Đã gỡ “{title}”.</source>
      <translation>Removed “{title}”.</translation>
    </message>
    <message>
      <source>Đã quay về bản {label}.</source>
      <translation>Edition {label} is in use again.</translation>
    </message>
    <message>
      <source>Đã sửa xong: {what} lại nguyên vẹn.</source>
      <translation>Repaired: {what} is in good order again.</translation>
    </message>
    <message>
      <source>Đã xong. Máy đang dùng {what}.</source>
      <translation>Done. This PC now uses {what}.</translation>
    </message>
    <message>
      <source>Đọc thẳng từ USB</source>
      <translation>Read from the stick</translation>
    </message>
    <message>
      <source>đã bị sửa sau khi phát hành</source>
      <translation>changed after it was published</translation>
    </message>
    <message>
      <source>Ổ đĩa của máy không đủ chỗ cho bản {label} ({size}). Bản đang dùng vẫn an toàn. Có thể xoá bớt tệp không cần rồi cập nhật lại, hoặc đọc bản mới thẳng từ USB.</source>
      <translation>This PC’s disk does not have enough room for edition {label} ({size}). The edition in use is safe. You can delete files you do not need and update again, or read the new edition straight from the stick.</translation>
    </message>
    <message>
      <source>Ổ đĩa đã đầy</source>
      <translation>The disk is full</translation>
    </message>
    <message>
      <source>ổ đĩa đã đầy</source>
      <translation>the disk is full</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source>Làng số</source>
      <translation>Làng số</translation>
    </message>
  </context>
</TS>
