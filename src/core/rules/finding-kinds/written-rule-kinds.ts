/** Faults of rules that a user writes in a sheet "Quy tắc", told at the cells of that sheet. */
import type { FindingKind } from "./finding-kind";

export const writtenRuleKinds: readonly FindingKind[] = [
  {
    id: "QT.TRANG",
    title: "Trang quy tắc không có tiêu đề",
    severity: "note",
    explains:
      "Trang mang tên “Quy tắc” nhưng không có dòng tiêu đề với Vế trái, Phép so sánh, Vế phải nên không đọc được quy tắc nào. Đề nghị ghi dòng tiêu đề, hoặc đổi tên trang nếu không phải trang quy tắc.",
  },
  {
    id: "QT.BIEU",
    title: "Quy tắc nêu biểu không có",
    severity: "error",
    explains:
      "Quy tắc nêu một biểu hay trang mà mẫu không có nên chưa được dùng. Đề nghị ghi ký hiệu biểu (B1, PL2) hoặc đúng tên trang.",
  },
  {
    id: "QT.COT",
    title: "Quy tắc nêu cột không có",
    severity: "error",
    explains:
      "Biểu không có cột như quy tắc nêu nên quy tắc chưa được dùng. Đề nghị ghi số cột như (7), hoặc đúng tiêu đề cột.",
  },
  {
    id: "QT.DONG",
    title: "Quy tắc nêu dòng không có",
    severity: "error",
    explains:
      "Biểu không có dòng như quy tắc nêu nên quy tắc chưa được dùng. Đề nghị ghi mã dòng như [1.1], hoặc đúng tên dòng.",
  },
  {
    id: "QT.VE",
    title: "Không hiểu vế của quy tắc",
    severity: "error",
    explains:
      "Nội dung vế trái hoặc vế phải không hiểu được, hoặc không dùng được với phép so sánh đã chọn, nên quy tắc chưa được dùng. Đề nghị ghi lại theo các ví dụ trong hướng dẫn.",
  },
  {
    id: "QT.PHEP",
    title: "Không có phép so sánh này",
    severity: "error",
    explains:
      "Phép so sánh không nằm trong các phép dùng được (=, ≤, ≥, thuộc, bắt buộc, trong khoảng…) nên quy tắc chưa được dùng. Đề nghị chọn một phép trong danh sách.",
  },
  {
    id: "QT.SAISO",
    title: "Không hiểu sai số",
    severity: "error",
    explains:
      "Sai số phải là một số không âm, một tỷ lệ như 1%, hoặc “làm tròn”. Quy tắc chưa được dùng để khỏi báo sai nhầm; đề nghị ghi lại sai số.",
  },
  {
    id: "QT.MUC",
    title: "Không có mức này",
    severity: "note",
    explains:
      "Mức của quy tắc chỉ là Lỗi, Cần giải trình hoặc Lưu ý. Quy tắc vẫn được dùng với mức Lỗi; đề nghị ghi lại mức.",
  },
  {
    id: "QT.MA",
    title: "Mã quy tắc trùng hoặc không có",
    severity: "error",
    explains:
      "Hai quy tắc mang cùng một mã, hoặc dòng chỉ ghi mã để tắt, đổi mức mà không có quy tắc nào mang mã ấy. Đề nghị đặt mã khác hoặc ghi lại mã.",
  },
  {
    id: "QT.TRONG",
    title: "Quy tắc ghi thiếu",
    severity: "error",
    explains:
      "Quy tắc thiếu vế trái, phép so sánh hoặc vế phải nên chưa được dùng. Đề nghị ghi đủ, hoặc xoá dòng.",
  },
  {
    id: "QT.HIEU",
    title: "Quy tắc có thể hiểu nhiều cách",
    severity: "error",
    explains:
      "Tên cột, dòng hoặc biểu nêu trong quy tắc trùng với nhiều chỗ nên chưa biết là chỗ nào; quy tắc chưa được dùng. Đề nghị ghi số cột, mã dòng, ký hiệu biểu.",
  },
  {
    id: "QT.OGIA",
    title: "Quy tắc nêu ô không ghi số liệu",
    severity: "error",
    explains:
      "Địa chỉ nêu trong quy tắc là ô in sẵn chữ, ô biểu không yêu cầu ghi, hoặc ô trong danh sách có số dòng thay đổi. Đề nghị kiểm tra lại địa chỉ; với danh sách thì dùng cột.",
  },
  {
    id: "QT.NGAY",
    title: "Không hiểu ngày áp dụng",
    severity: "error",
    explains:
      "Ngày bắt đầu hoặc kết thúc áp dụng không đọc được nên quy tắc chưa được dùng. Đề nghị ghi như 01/07/2025.",
  },
  {
    id: "QT.BAT",
    title: "Không rõ quy tắc bật hay tắt",
    severity: "note",
    explains: "Cột Bật/Tắt ghi nội dung khác. Quy tắc vẫn được dùng; đề nghị ghi Bật hoặc Tắt.",
  },
  {
    id: "QT.SO",
    title: "Số cột bị Excel đổi thành số âm",
    severity: "note",
    explains:
      "Gõ (7) vào ô thì Excel đổi thành −7. DOAN hiểu là cột (7); để khỏi nhầm, đề nghị ghi “cột 7”, hoặc gõ dấu nháy đơn trước dấu ngoặc.",
  },
];
