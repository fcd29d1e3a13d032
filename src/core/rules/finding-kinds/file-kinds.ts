/** Faults of whole files: whose they are, of which period, whether they could be opened and are counted. */
import type { FindingKind } from "./finding-kind";

export const fileKinds: readonly FindingKind[] = [
  {
    id: "DV.LA",
    title: "Không biết là đơn vị nào",
    severity: "error",
    explains:
      "Tên đơn vị ghi trong tệp không có trong danh sách, hoặc tệp không ghi tên đơn vị, nên chưa tính được cho ai. Đề nghị ghi đúng tên đơn vị, hoặc bổ sung tên vào danh sách.",
  },
  {
    id: "DV.MOHO",
    title: "Tên đơn vị chưa rõ",
    severity: "error",
    explains:
      "Tên ghi trong tệp có thể là của hai đơn vị trở lên trong danh sách. Đề nghị ghi đủ tên, hoặc chọn đơn vị trong danh sách.",
  },
  {
    id: "DV.NGHI",
    title: "Tên đơn vị không khớp nhau",
    severity: "explain",
    explains:
      "Các chỗ trong tệp (hoặc tên tệp) ghi hai đơn vị khác nhau. Đã tính cho đơn vị ghi rõ nhất; đề nghị kiểm tra xem có dùng nhầm tệp của đơn vị khác không.",
  },
  {
    id: "DV.TEN",
    title: "Tên đơn vị ghi chưa rõ",
    severity: "error",
    explains:
      "Một chỗ trong tệp ghi tên đơn vị theo cách mà hai đơn vị cùng dùng. Các dòng khác đã cho biết là đơn vị nào; đề nghị ghi đủ tên.",
  },
  {
    id: "DV.TEN.KHAC",
    title: "Tên đơn vị khác danh sách",
    severity: "note",
    explains:
      "Tên đơn vị ghi tắt hoặc khác cách ghi trong danh sách; đã hiểu là một đơn vị. Đề nghị ghi thống nhất theo danh sách.",
  },
  {
    id: "DV.MUON",
    title: "Báo cáo gửi sau hạn",
    severity: "note",
    explains:
      "Ngày gửi ghi trong báo cáo (hoặc ngày lưu tệp, nếu báo cáo không ghi) sau hạn nộp của biểu. Số liệu vẫn được tính.",
  },
  {
    id: "DV.TRUNG",
    title: "Đơn vị gửi nhiều lần",
    severity: "note",
    explains: "Đơn vị đã gửi tệp trước đó; bản gửi sau thay bản trước, để khỏi cộng hai lần.",
  },
  {
    id: "DV.NGOAI",
    title: "Đơn vị không phải nộp kỳ này",
    severity: "error",
    explains:
      "Đơn vị này không có trong số phải nộp của kỳ báo cáo (chưa thành lập, đã sáp nhập hoặc thuộc nơi khác), nên tệp không được tính. Đề nghị xem lại danh sách đơn vị.",
  },
  {
    id: "DV.TONGHOP",
    title: "Tệp của chính đơn vị tổng hợp",
    severity: "note",
    explains:
      "Đây là bản tổng hợp của cấp này, không phải báo cáo của đơn vị cấp dưới, nên không cộng vào để khỏi tính hai lần.",
  },
  {
    id: "KY.KHAC",
    title: "Tệp của kỳ khác",
    severity: "error",
    explains:
      "Kỳ báo cáo ghi trong tệp không phải kỳ đang tổng hợp, nên tệp không được tính. Đề nghị gửi báo cáo đúng kỳ.",
  },
  {
    id: "TEP.CHON",
    title: "Đã chọn tệp khác của đơn vị",
    severity: "note",
    explains: "Đơn vị có nhiều tệp và một tệp khác đã được chọn để tính, nên tệp này không tính.",
  },
  {
    id: "TEP.BO",
    title: "Đã chọn không tính tệp này",
    severity: "note",
    explains: "Người tổng hợp đã chọn không tính tệp này. Muốn tính thì chọn lại ở danh sách tệp.",
  },
  {
    id: "TEP.MAUTRANG",
    title: "Biểu mẫu chưa điền",
    severity: "note",
    explains:
      "Tệp là biểu mẫu chưa ghi số liệu, nên không tính cho đơn vị nào. Nếu đơn vị không có số liệu thì đề nghị ghi 0.",
  },
  {
    id: "TEP.KHACMAU",
    title: "Tệp không theo biểu mẫu",
    severity: "error",
    explains:
      "Không trang nào trong tệp giống biểu mẫu nên không đọc được số liệu. Đề nghị lập lại trên đúng biểu đã gửi xuống.",
  },
  {
    id: "TEP.TRUNG",
    title: "Đơn vị đã gửi bản mới hơn",
    severity: "note",
    explains: "Đơn vị gửi nhiều bản; bản sau được tính, bản này thì không, để khỏi cộng hai lần.",
  },
  {
    id: "TEP.GIONG",
    title: "Tệp giống hệt tệp khác",
    severity: "note",
    explains: "Hai tệp giống hệt nhau nên chỉ tính một lần.",
  },
  {
    id: "TEP.CHUNG",
    title: "Hai đơn vị gửi cùng một tệp",
    severity: "error",
    explains:
      "Hai đơn vị gửi hai tệp giống hệt nhau, chưa rõ số liệu là của ai nên cả hai không được tính. Đề nghị hai đơn vị gửi lại.",
  },
  {
    id: "TEP.CU",
    title: "Tệp định dạng cũ hoặc khác",
    severity: "note",
    explains: "Tệp không phải dạng .xlsx nhưng vẫn đọc được. Lần sau nên lưu dạng .xlsx.",
  },
  {
    id: "TEP.NGUON",
    title: "Tệp không do Excel lưu",
    severity: "note",
    explains:
      "Tệp được lưu bằng chương trình khác. Số liệu vẫn đọc được; nếu biểu bị lệch thì đề nghị lưu lại bằng Excel.",
  },
  {
    id: "TEP.CHUATINH",
    title: "Công thức chưa lưu kết quả",
    severity: "note",
    explains:
      "Tệp không lưu sẵn kết quả của công thức nên phần mềm tự tính lại. Đề nghị mở tệp bằng Excel, lưu lại rồi gửi.",
  },
  {
    id: "TEP.MATKHAU",
    title: "Tệp có mật khẩu",
    severity: "error",
    explains: "Tệp đặt mật khẩu mở nên không đọc được. Đề nghị bỏ mật khẩu rồi gửi lại.",
  },
  {
    id: "TEP.HONG",
    title: "Tệp bị hỏng",
    severity: "error",
    explains: "Tệp hỏng nên không mở được. Đề nghị mở lại ở máy của đơn vị, lưu lại rồi gửi.",
  },
  {
    id: "TEP.DUT",
    title: "Tệp gửi chưa trọn",
    severity: "error",
    explains: "Tệp bị cắt giữa chừng khi gửi hoặc tải về. Đề nghị gửi lại.",
  },
  {
    id: "TEP.LA",
    title: "Không phải tệp bảng tính",
    severity: "error",
    explains:
      "Nội dung không phải bảng tính, dù tên tệp có thể ghi .xlsx (thường là tệp văn bản đổi tên). Đề nghị gửi đúng tệp Excel.",
  },
  {
    id: "TEP.TRONG",
    title: "Tệp rỗng",
    severity: "error",
    explains: "Tệp không có nội dung nào. Đề nghị gửi lại.",
  },
  {
    id: "TEP.LON",
    title: "Tệp quá lớn",
    severity: "error",
    explains:
      "Tệp lớn quá mức đọc được, thường do hình ảnh hoặc định dạng thừa. Đề nghị xoá phần thừa, chỉ gửi biểu.",
  },
  {
    id: "TEP.MO",
    title: "Không mở được tệp",
    severity: "error",
    explains:
      "Tệp đang được chương trình khác giữ hoặc không có quyền đọc. Hãy đóng tệp, kiểm tra quyền rồi chạy lại.",
  },
  {
    id: "TEP.LOI",
    title: "Lỗi của phần mềm khi đọc tệp",
    severity: "error",
    explains:
      "Phần mềm gặp lỗi khi đọc tệp này, không phải lỗi của đơn vị. Đề nghị gửi tệp cho người phụ trách phần mềm.",
  },
];
