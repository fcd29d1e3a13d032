/** The blank forms of the mutation tests: each has what makes some real forms hard to match. */
import type { FormDrawing, ListDrawing } from "./draft-form";

/** Three header rows, printed numbers, leaves told apart by their groups only, sections, a total below. */
export const wideForm: FormDrawing = {
  name: "Biểu 1",
  title: "BIỂU 1: TÌNH HÌNH ĐOÀN VIÊN",
  header: [
    ["TT", "Đối tượng", "Đầu kỳ", "<", "Biến động trong kỳ", "<", "<", "<", "Cuối kỳ", "<", "Ghi chú"],
    ["^", "^", "Tổng số", "Trong đó nữ", "Tăng", "<", "Giảm", "<", "Tổng số", "Trong đó nữ", "^"],
    ["^", "^", "^", "^", "Tổng số", "Nữ", "Tổng số", "Nữ", "^", "^", "^"],
  ],
  numbers: ["A", "B", "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)"],
  rows: [
    { code: "I", label: "Khối địa bàn dân cư", adds: [1, 2, 3] },
    { code: "1.1", label: "Nông thôn" },
    { code: "1.2", label: "Đô thị" },
    { code: "1.3", label: "Khác" },
    { code: "II", label: "Khối trường học", adds: [5, 6, 7] },
    { code: "2.1", label: "Trung học phổ thông" },
    { code: "2.2", label: "Cao đẳng, đại học" },
    { code: "2.3", label: "Khác" },
    { label: "Tổng cộng (I + II)", adds: [0, 4] },
  ],
  texts: [8],
};

/** Two header rows, no printed numbers, no codes, the same labels under every group row, nothing calculated. */
export const plainForm: FormDrawing = {
  name: "Biểu 2",
  title: "BIỂU 2: TỔ CHỨC CƠ SỞ",
  keyColumns: 1,
  header: [
    ["Nội dung", "Đoàn", "<", "Hội", "<", "Đội", "<"],
    ["^", "Tổng số", "Nữ", "Tổng số", "Nữ", "Tổng số", "Nữ"],
  ],
  rows: [
    { label: "Cấp xã" },
    { label: "Số cán bộ" },
    { label: "Số cơ sở" },
    { label: "Cấp chi đoàn" },
    { label: "Số cán bộ" },
    { label: "Số cơ sở" },
    { label: "Cấp tổ" },
    { label: "Số cán bộ" },
    { label: "Số cơ sở" },
  ],
};

/** One header row, ordinals, the total on top, rates. */
export const shortForm: FormDrawing = {
  name: "Biểu 3",
  title: "BIỂU 3: CÔNG TRÌNH THANH NIÊN",
  header: [["TT", "Loại công trình", "Đăng ký", "Hoàn thành", "Tỷ lệ (%)", "Kinh phí (triệu đồng)"]],
  rows: [
    { label: "Tổng số", adds: [1, 2, 3, 4, 5] },
    { code: 1, label: "Công trình cấp tỉnh" },
    { code: 2, label: "Công trình cấp xã" },
    { code: 3, label: "Công trình cấp chi đoàn" },
    { code: 4, label: "Phần việc thanh niên" },
    { code: 5, label: "Vườn ươm, mô hình kinh tế" },
  ],
  rates: { 2: [1, 0] },
};

/** Captions that differ by the period alone, a printed column of measures, codes like 1.10, a calculated column. */
export const monthForm: FormDrawing = {
  name: "Biểu 7",
  title: "BIỂU 7: SỐ LIỆU THEO THÁNG",
  header: [["Mã số", "Chỉ tiêu", "Đơn vị tính", "Tháng 1", "Tháng 2", "Tháng 3", "Cả quý"]],
  rows: [
    { code: "1.1", label: "Đoàn viên kết nạp" },
    { code: "1.2", label: "Đoàn viên ra khỏi Đoàn" },
    { code: "1.10", label: "Hội viên kết nạp" },
    { code: "1.11", label: "Hội viên ra khỏi Hội" },
  ],
  printed: { 0: "Người" },
  sums: { 4: [1, 2, 3] },
};

export const schoolTwin: FormDrawing = {
  ...shortForm,
  name: "Biểu 4a Trường học",
  title: "BIỂU 4A: HOẠT ĐỘNG KHỐI TRƯỜNG HỌC",
};

export const ruralTwin: FormDrawing = {
  ...shortForm,
  name: "Biểu 4b Nông thôn",
  title: "BIỂU 4B: HOẠT ĐỘNG KHỐI NÔNG THÔN",
};

/** A list with a total row and summary lines below it. */
export const officerList: ListDrawing = {
  name: "Biểu 5",
  title: "BIỂU 5: DANH SÁCH CÁN BỘ ĐOÀN",
  header: [["TT", "Họ và tên", "Năm sinh", "Chức vụ", "Đơn vị", "Số ngày cơ sở"]],
  lines: 6,
  total: "Tổng cộng",
  summary: ["Tổng số cán bộ chuyên trách", "Số cán bộ được miễn"],
};

/** A list that simply ends. */
export const memberList: ListDrawing = {
  name: "Biểu 6",
  title: "BIỂU 6: DANH SÁCH ĐOÀN VIÊN KẾT NẠP",
  header: [
    ["TT", "Họ và tên", "Ngày sinh", "<", "Quê quán"],
    ["^", "^", "Nam", "Nữ", "^"],
  ],
  lines: 5,
};
