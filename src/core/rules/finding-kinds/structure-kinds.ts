/** Faults of sheets, rows, columns and formulas: the unit's table against the form. */
import type { FindingKind } from "./finding-kind";

export const structureKinds: readonly FindingKind[] = [
  {
    id: "CT.TRANG.THIEU",
    title: "Thiếu trang của biểu mẫu",
    severity: "error",
    explains:
      "Trong tệp không có một trang của biểu mẫu, nên mọi số liệu của trang đó coi như chưa nộp. Đề nghị gửi bổ sung trên đúng mẫu.",
  },
  {
    id: "CT.TRANG.TEN",
    title: "Trang bị đổi tên",
    severity: "error",
    explains:
      "Tên trang không còn như trong biểu mẫu. Số liệu vẫn đọc được nhờ nội dung, nhưng công thức lấy số giữa các trang có thể hỏng. Đề nghị trả lại tên cũ.",
  },
  {
    id: "CT.TRANG.CHUYEN",
    title: "Trang không còn đúng thứ tự",
    severity: "note",
    explains: "Các trang bị đổi chỗ so với biểu mẫu. Số liệu vẫn đọc đúng; chỉ cần xếp lại cho dễ xem.",
  },
  {
    id: "CT.TRANG.THUA",
    title: "Trang không thuộc biểu mẫu",
    severity: "note",
    explains:
      "Tệp có thêm trang mà biểu mẫu không có. Trang này không được đọc; nếu có số liệu cần nộp thì chuyển vào đúng trang của biểu.",
  },
  {
    id: "CT.TRANG.LA",
    title: "Không nhận ra bảng trên trang",
    severity: "error",
    explains:
      "Trang mang tên của biểu nhưng bảng trên đó không giống biểu mẫu, nên không đọc được số nào. Đề nghị lập lại trên đúng biểu đã gửi xuống.",
  },
  {
    id: "CT.TRANG.KHOA",
    title: "Trang bị khoá bảo vệ",
    severity: "note",
    explains:
      "Trang đang được khoá. Số liệu vẫn đọc được nhưng không sửa trực tiếp được; khi cần sửa thì bỏ khoá trước.",
  },
  {
    id: "CT.AN.TRANG",
    title: "Trang bị ẩn có số liệu",
    severity: "explain",
    explains:
      "Một trang bị ẩn nhưng có số liệu, và số đó vẫn được tính. Đề nghị hiện trang để kiểm tra và xác nhận.",
  },
  {
    id: "CT.AN.DONG",
    title: "Dòng bị ẩn có số liệu",
    severity: "explain",
    explains:
      "Một dòng bị ẩn nhưng có số liệu, và số đó vẫn được cộng vào tổng. Đề nghị hiện dòng để kiểm tra và xác nhận.",
  },
  {
    id: "CT.AN.COT",
    title: "Cột bị ẩn có số liệu",
    severity: "explain",
    explains:
      "Một cột bị ẩn nhưng có số liệu, và số đó vẫn được tính. Đề nghị hiện cột để kiểm tra và xác nhận.",
  },
  {
    id: "CT.DONG.THEM",
    title: "Dòng thêm vào biểu",
    severity: "error",
    explains:
      "Biểu có dòng mà mẫu không có, nên số liệu của dòng đó không được đưa vào tổng hợp. Đề nghị chuyển số liệu vào đúng dòng của biểu rồi xoá dòng thêm.",
  },
  {
    id: "CT.DONG.THIEU",
    title: "Thiếu dòng của biểu mẫu",
    severity: "error",
    explains:
      "Một dòng của biểu mẫu không còn, nên các ô của dòng đó coi như chưa nộp. Đề nghị thêm lại dòng và ghi số liệu.",
  },
  {
    id: "CT.DONG.TRONG",
    title: "Dòng trống chèn giữa biểu",
    severity: "note",
    explains:
      "Có dòng trống chèn giữa các dòng của biểu. Số liệu vẫn đọc đúng dòng; đề nghị xoá dòng trống để giữ nguyên biểu.",
  },
  {
    id: "CT.DONG.TEN",
    title: "Tên dòng khác biểu mẫu",
    severity: "error",
    explains:
      "Tên của một dòng đã bị sửa, nên có thể số liệu nói về việc khác. Đề nghị xác nhận nội dung dòng và trả lại tên cũ.",
  },
  {
    id: "CT.DONG.CHUYEN",
    title: "Dòng không đúng chỗ",
    severity: "error",
    explains:
      "Các dòng bị đổi chỗ so với biểu mẫu. Số liệu đọc theo mã và tên dòng, nhưng công thức cộng có thể lấy nhầm dòng. Đề nghị trả về chỗ cũ.",
  },
  {
    id: "CT.COT.THEM",
    title: "Cột thêm vào biểu",
    severity: "error",
    explains:
      "Biểu có cột mà mẫu không có, nên số liệu của cột đó không được đưa vào tổng hợp. Đề nghị ghi vào đúng cột của biểu rồi xoá cột thêm.",
  },
  {
    id: "CT.COT.THIEU",
    title: "Thiếu cột của biểu mẫu",
    severity: "error",
    explains:
      "Một cột của biểu mẫu không còn, nên các ô của cột đó coi như chưa nộp. Đề nghị thêm lại cột và ghi số liệu.",
  },
  {
    id: "CT.COT.TEN",
    title: "Tên cột khác biểu mẫu",
    severity: "error",
    explains:
      "Tên của một cột đã bị sửa, nên có thể số liệu nói về việc khác. Đề nghị xác nhận nội dung cột và trả lại tên cũ.",
  },
  {
    id: "CT.COT.CHUYEN",
    title: "Cột không đúng chỗ",
    severity: "error",
    explains:
      "Các cột bị đổi chỗ so với biểu mẫu. Số liệu đọc theo tên cột, nhưng công thức có thể lấy nhầm cột. Đề nghị trả về chỗ cũ.",
  },
];
