/** Faults of what is typed in a cell: numbers, days and ratios as text, letters of old fonts, commands. */
import type { FindingKind } from "./finding-kind";

export const textKinds: readonly FindingKind[] = [
  {
    id: "CH.SO.CHU",
    title: "Số ghi bằng chữ",
    severity: "error",
    explains:
      "Ô trông như số nhưng máy coi là chữ (thường do dấu chấm phân nghìn, dấu cách thừa hoặc dấu nháy), nên công thức cộng của Excel bỏ qua. Đã đọc ra số; đề nghị ghi lại bằng số.",
  },
  {
    id: "CH.SO.NHAPNHANG",
    title: "Số có thể hiểu hai cách",
    severity: "error",
    explains:
      "Dấu chấm hoặc dấu phẩy trong số có thể là phân nghìn hay thập phân, nên chưa được tính. Đề nghị xác nhận và ghi lại bằng số.",
  },
  {
    id: "CH.SO.PHANNGHIN",
    title: "Có thể nhầm dấu phân nghìn",
    severity: "explain",
    explains:
      "Ô cần số nguyên nhưng đang là số lẻ ba chữ số; có thể Excel đã hiểu dấu phân nghìn thành dấu thập phân (1.234 thành hơn một). Đề nghị xác nhận số đúng.",
  },
  {
    id: "CH.SO.KHONG",
    title: "Ô cần số nhưng ghi chữ",
    severity: "error",
    explains:
      "Ô cần số nhưng nội dung không đọc ra số nào, nên không được tính. Đề nghị ghi số; nếu không có thì để trống hoặc ghi “-”.",
  },
  {
    id: "CH.SO.NGAY",
    title: "Ô cần số nhưng thành ngày",
    severity: "error",
    explains:
      "Excel đã đổi nội dung gõ vào thành một ngày, nên ô không được tính. Đề nghị định dạng ô là số rồi ghi lại.",
  },
  {
    id: "CH.SO.LOI",
    title: "Ô nhập báo lỗi",
    severity: "error",
    explains: "Ô lẽ ra ghi số lại hiện chữ báo lỗi, nên không được tính. Đề nghị ghi lại bằng số.",
  },
  {
    id: "CH.TRONG.DAU",
    title: "Ghi dấu thay cho số",
    severity: "note",
    explains:
      "Ô ghi “-”, “x” hoặc “không có”, được hiểu là đơn vị không có nội dung này; khác với số 0 và khác với chưa ghi. Nếu ý là 0 thì ghi 0.",
  },
  {
    id: "CH.TRONG.CACH",
    title: "Ô chỉ có dấu cách",
    severity: "note",
    explains:
      "Ô trông như trống nhưng có dấu cách bên trong; được hiểu là để trống. Đề nghị ghi nội dung hoặc xoá hẳn.",
  },
  {
    id: "CH.TYLE.NGAY",
    title: "Số dạng 11/12 bị đổi thành ngày",
    severity: "error",
    explains:
      "Excel đã đổi số dạng “đã làm/tổng số” thành ngày tháng. Đã đọc ngược lại; đề nghị định dạng ô là chữ rồi ghi lại.",
  },
  {
    id: "CH.TYLE.KHONG",
    title: "Không đúng dạng 11/12",
    severity: "error",
    explains:
      "Ô cần ghi dạng “số đã làm/tổng số” nhưng ghi khác, nên không được tính. Đề nghị ghi lại, ví dụ 11/12.",
  },
  {
    id: "CH.NGAY.CHU",
    title: "Ngày ghi bằng chữ",
    severity: "explain",
    explains:
      "Ngày đang là chữ nên không sắp xếp, không tính tuổi được trong Excel. Đã đọc ra ngày; đề nghị ghi lại theo dạng ngày/tháng/năm.",
  },
  {
    id: "CH.NGAY.THIEU",
    title: "Ngày ghi chưa đủ",
    severity: "explain",
    explains:
      "Ô ghi ngày không có năm, một khoảng ngày hoặc nhiều ngày. Giữ nguyên như đơn vị ghi; nếu biểu cần một ngày thì đề nghị ghi đủ ngày/tháng/năm.",
  },
  {
    id: "CH.NGAY.KHONG",
    title: "Không đọc được ngày",
    severity: "error",
    explains:
      "Nội dung ghi ở ô ngày không phải là một ngày có thật hoặc thiếu phần. Giữ nguyên như đơn vị ghi; đề nghị ghi lại theo dạng ngày/tháng/năm.",
  },
  {
    id: "CH.CHU.TCVN3",
    title: "Chữ gõ bằng phông cũ TCVN3",
    severity: "error",
    explains:
      "Chữ gõ theo bảng mã cũ (phông .VnTime) nên máy khác hiện thành ký tự lạ và không so khớp được tên. Đã đọc lại; đề nghị gõ lại bằng Unicode.",
  },
  {
    id: "CH.CHU.VNI",
    title: "Chữ gõ bằng phông cũ VNI",
    severity: "error",
    explains:
      "Chữ gõ theo bảng mã VNI nên máy khác hiện thành ký tự lạ và không so khớp được tên. Đã đọc lại; đề nghị gõ lại bằng Unicode.",
  },
  {
    id: "CH.CHU.VO",
    title: "Chữ bị vỡ dấu",
    severity: "error",
    explains:
      "Chữ có dấu đã biến thành ký tự lạ khi chuyển tệp giữa các phần mềm. Đã đọc lại; đề nghị kiểm tra và ghi lại.",
  },
  {
    id: "CH.CHU.TOHOP",
    title: "Dấu gõ rời khỏi chữ",
    severity: "note",
    explains:
      "Dấu thanh đứng rời khỏi chữ cái (Unicode tổ hợp): nhìn giống nhau nhưng máy tìm và so khớp không ra. Đã đọc đúng; đề nghị gõ lại bằng Unicode dựng sẵn.",
  },
  {
    id: "CH.CHU.ETH",
    title: "Chữ Đ gõ nhầm ký tự",
    severity: "note",
    explains:
      "Chữ Đ được gõ bằng một ký tự khác trông giống hệt. Đã đọc đúng; đề nghị gõ lại chữ Đ để máy khác tìm được tên.",
  },
  {
    id: "CH.CHU.CACH",
    title: "Khoảng trắng hoặc ký tự ẩn lạ",
    severity: "note",
    explains:
      "Trong chữ có khoảng trắng đặc biệt hoặc ký tự không nhìn thấy, thường do chép từ nơi khác. Đã đọc như bình thường; đề nghị gõ lại.",
  },
  {
    id: "CH.CHU.LENH",
    title: "Nội dung viết như công thức",
    severity: "error",
    explains:
      "Ô chứa chữ bắt đầu như một công thức hoặc một lệnh. Phần mềm chỉ coi là chữ và không chạy; nếu là lệnh thì xoá đi và ghi lại đúng nội dung.",
  },
  {
    id: "CH.CHU.MA",
    title: "Nội dung có mã trang mạng",
    severity: "error",
    explains:
      "Ô chứa mã của trang mạng, thường do chép từ nơi khác. Phần mềm chỉ coi là chữ và không chạy; đề nghị bỏ phần mã.",
  },
];
