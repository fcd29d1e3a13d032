/** Faults of single cells of the form: formulas, merged figures, figures where none is asked, links to other files. */
import type { FindingKind } from "./finding-kind";

export const cellKinds: readonly FindingKind[] = [
  {
    id: "CT.CONGTHUC.GHIDE",
    title: "Công thức của biểu bị ghi đè",
    severity: "error",
    explains:
      "Ô mà biểu tính bằng công thức đã bị gõ số vào hoặc bị xoá, nên không còn tự tính khi sửa các ô khác. Số tổng hợp lấy theo số tính lại; đề nghị trả lại công thức.",
  },
  {
    id: "CT.CONGTHUC.LOI",
    title: "Công thức báo lỗi",
    severity: "error",
    explains:
      "Ô công thức hiện chữ báo lỗi thay cho số, thường vì có chữ hoặc dấu “-” trong các ô đem cộng. Đề nghị sửa các ô đó, công thức sẽ tự tính lại.",
  },
  {
    id: "CT.CONGTHUC.CU",
    title: "Kết quả công thức không đúng",
    severity: "error",
    explains:
      "Số đang hiện ở ô công thức khác với số tính theo công thức của biểu: công thức đã bị sửa, hoặc tệp chưa được tính lại. Đề nghị kiểm tra công thức và các ô thành phần.",
  },
  {
    id: "CT.LIENKET",
    title: "Ô lấy số từ tệp khác",
    severity: "explain",
    explains:
      "Công thức của ô lấy số ở một tệp khác mà nơi nhận không có; đang dùng kết quả lưu sẵn. Đề nghị thay công thức bằng số cụ thể.",
  },
  {
    id: "CT.O.GOP",
    title: "Các ô số liệu bị gộp",
    severity: "error",
    explains:
      "Nhiều ô số liệu bị gộp thành một nên chỉ còn một số cho nhiều chỉ tiêu; các ô sau coi như để trống. Đề nghị tách ô và ghi riêng từng số.",
  },
  {
    id: "CT.O.NGOAI",
    title: "Số ghi ngoài các ô của biểu",
    severity: "explain",
    explains:
      "Có số ghi bên ngoài bảng của biểu nên không được tính. Đề nghị xem có ghi nhầm chỗ không, nếu có thì chuyển vào đúng ô.",
  },
  {
    id: "CT.O.KHOA",
    title: "Ghi vào ô biểu không yêu cầu",
    severity: "explain",
    explains:
      "Ô này biểu mẫu để trống hoặc gạch chéo, không yêu cầu ghi; số ghi ở đây không được tính. Đề nghị kiểm tra lại chỗ ghi.",
  },
];
