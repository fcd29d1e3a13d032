/** Which columns and rows of a blank form are a part of which, and which only look like it. */
import { learn, learnedSheet, type SheetLook } from "../../../support/blank-form";

interface Form {
  readonly name: string;
  readonly header: readonly SheetLook["rows"][number][];
  /** The rows under it; two plain ones where not told. */
  readonly body?: readonly SheetLook["rows"][number][];
  readonly parts: readonly string[];
}

/** An empty cell. */
const _ = null;

const columns: readonly Form[] = [
  {
    name: "one column “Trong đó: nữ” after the only count",
    header: [["TT", "Khối", "Tổng số đoàn viên", "Trong đó: Nữ"]],
    parts: ["error “Trong đó: Nữ” ≤ “Tổng số đoàn viên” 2"],
  },
  {
    name: "a group “Trong đó” after the total right before it",
    header: [
      ["TT", "Khối", "Tổng số hộ", "Số khẩu", "Trong đó", "<"],
      ["^", "^", "^", "^", "Nữ", "Trẻ em"],
    ],
    parts: ["error “Nữ” ≤ “Số khẩu” 2", "error “Trẻ em” ≤ “Số khẩu” 2"],
  },
  {
    name: "“Trong số …” that names its column further left",
    header: [
      ["TT", "Khối", "Đoàn viên cuối kỳ", "Kết nạp mới", "Trong số đoàn viên cuối kỳ", "<", "<"],
      ["^", "^", "^", "^", "Thành phần", "<", "<"],
      ["^", "^", "^", "^", "Dân tộc", "Tôn giáo", "Đảng viên"],
    ],
    parts: [
      "error “Dân tộc” ≤ “Đoàn viên cuối kỳ” 2",
      "error “Tôn giáo” ≤ “Đoàn viên cuối kỳ” 2",
      "error “Đảng viên” ≤ “Đoàn viên cuối kỳ” 2",
    ],
  },
  {
    name: "“Trong số …” that names a column the table does not have",
    header: [
      ["TT", "Khối", "Tổng số đoàn viên", "Trong số đoàn viên mới kết nạp", "<"],
      ["^", "^", "^", "Học sinh", "Công nhân"],
    ],
    parts: [],
  },
  {
    name: "a part after each count",
    header: [["TT", "Khối", "Kết nạp", "Trong đó: nữ", "Trưởng thành", "Trong đó: nữ"]],
    parts: ["error “Trong đó: nữ” (cột D) ≤ “Kết nạp” 2", "error “Trong đó: nữ” (cột F) ≤ “Trưởng thành” 2"],
  },
  {
    name: "two parts of the same count",
    header: [["TT", "Khối", "Số đoàn viên", "Trong đó: nữ", "Trong đó: dân tộc"]],
    parts: ["error “Trong đó: nữ” ≤ “Số đoàn viên” 2", "error “Trong đó: dân tộc” ≤ “Số đoàn viên” 2"],
  },
  {
    name: "after grades: of all at the most, never of the last grade",
    header: [["TT", "Khối", "Tổng số", "Giỏi", "Khá", "Trung bình", "Trong đó: nữ"]],
    parts: ["explain “Trong đó: nữ” ≤ “Tổng số” 2"],
  },
  {
    name: "after several counts of which none is the total",
    header: [["TT", "Khối", "Giỏi", "Khá", "Trung bình", "Trong đó: nữ"]],
    parts: [],
  },
  {
    name: "after a group with a total of its own",
    header: [
      ["TT", "Khối", "Đoàn viên", "<", "Trong đó", "<"],
      ["^", "^", "Tổng số", "Kết nạp mới", "Dân tộc", "Đảng viên"],
    ],
    parts: [
      "explain “Dân tộc” ≤ “Tổng số” 2",
      "explain “Đảng viên” ≤ “Tổng số” 2",
      "explain “Kết nạp mới” ≤ “Tổng số” 2",
    ],
  },
  {
    name: "a part that names another count as its whole",
    header: [["TT", "Khối", "Số chi đoàn", "Số đoàn viên", "Trong đó: chi đoàn mạnh"]],
    parts: ["explain “Trong đó: chi đoàn mạnh” ≤ “Số chi đoàn” 2"],
  },
  {
    name: "money, turns and hours among works are no parts of them",
    header: [
      ["TT", "Khối", "Số công trình", "Trong đó", "<", "<"],
      ["^", "^", "^", "Cấp tỉnh", "Kinh phí (triệu đồng)", "Số lượt tham gia"],
    ],
    parts: ["error “Cấp tỉnh” ≤ “Số công trình” 2"],
  },
  {
    name: "members are no part of the branches they are in",
    header: [
      ["TT", "Khối", "Số chi đoàn", "Trong đó", "<", "<"],
      ["^", "^", "^", "Chi đoàn mạnh", "Số đoàn viên", "Mới thành lập"],
    ],
    parts: ["error “Chi đoàn mạnh” ≤ “Số chi đoàn” 2", "error “Mới thành lập” ≤ “Số chi đoàn” 2"],
  },
  {
    name: "money in money is",
    header: [["TT", "Nội dung", "Tổng kinh phí (triệu đồng)", "Trong đó: ngân sách (triệu đồng)"]],
    parts: ["error “Trong đó: ngân sách (triệu đồng)” ≤ “Tổng kinh phí (triệu đồng)” 2"],
  },
  {
    name: "shares and remarks under “Trong đó” are no counts",
    header: [
      ["TT", "Khối", "Tổng số", "Trong đó", "<", "<"],
      ["^", "^", "^", "Nữ", "Tỷ lệ (%)", "Ghi chú"],
    ],
    parts: ["error “Nữ” ≤ “Tổng số” 2"],
  },
  {
    name: "parts that a sum of the form names already",
    header: [
      ["TT", "Khối", "Tổng số", "Trong đó", "<"],
      ["^", "^", "^", "Nam", "Nữ"],
      ["A", "B", "1=2+3", "2", "3"],
    ],
    parts: [],
  },
  {
    name: "registered and recognised",
    header: [
      ["TT", "Khối", "Số cơ sở cuối kỳ", "Chi đoàn trực thuộc", "Đoàn cơ sở “3 chủ động”", "<", "<"],
      ["^", "^", "^", "^", "Đăng ký", "Được công nhận", "Tỷ lệ (%)"],
    ],
    parts: ["explain “Được công nhận” ≤ “Đăng ký” 2", "explain “Đăng ký” ≤ “Số cơ sở cuối kỳ” 2"],
  },
  {
    name: "rated ones of all",
    header: [["TT", "Đối tượng", "Tổng số", "Được đánh giá, xếp loại", "Chưa xếp loại"]],
    parts: ["explain “Được đánh giá, xếp loại” ≤ “Tổng số” 2"],
  },
  {
    name: "women and party members beside the count of all",
    header: [["TT", "Khối", "Tổng số đoàn viên", "Nữ", "Dân tộc thiểu số", "Đảng viên", "Số chi đoàn"]],
    parts: [
      "explain “Nữ” ≤ “Tổng số đoàn viên” 2",
      "explain “Dân tộc thiểu số” ≤ “Tổng số đoàn viên” 2",
      "explain “Đảng viên” ≤ “Tổng số đoàn viên” 2",
    ],
  },
  {
    name: "under one caption the total is above its kinds, not above guests, plans and money",
    header: [
      ["TT", "Đơn vị", "Công trình thanh niên", "<", "<", "<", "<", "<"],
      [
        "^",
        "^",
        "Tổng số",
        "Cấp xã",
        "Đoàn viên tham gia",
        "Kế hoạch năm",
        "Trị giá (đồng)",
        "So với kỳ trước",
      ],
    ],
    parts: ["explain “Cấp xã” ≤ “Tổng số” 2"],
  },
  {
    name: "counts side by side, neither of the other",
    header: [["TT", "Đơn vị", "Số buổi", "Số lượt người", "Kinh phí"]],
    parts: [],
  },
];

const rows: readonly Form[] = [
  {
    name: "“Trong đó” under a row, and under a total",
    header: [["TT", "Nội dung", "Số lượng"]],
    body: [
      [1, "Tổng số đoàn viên"],
      [_, "Trong đó: nữ"],
      [2, "Số chi đoàn"],
      [_, "Tổng cộng"],
      [_, "Trong đó: mới thành lập"],
    ],
    parts: ["error “Trong đó: nữ” ≤ 1 1", "error “Trong đó: mới thành lập” ≤ “Tổng cộng” 1"],
  },
  {
    name: "what stands under a bare “Trong đó:”",
    header: [["TT", "Nội dung", "Số lượng"]],
    body: [
      [1, "Tổng số đoàn viên"],
      [_, "Trong đó:"],
      [_, "- Nữ"],
      [_, "- Công nhân"],
      [2, "Số chi đoàn"],
    ],
    parts: ["error “- Nữ” ≤ 1 1", "error “- Công nhân” ≤ 1 1"],
  },
  {
    name: "codes that count on",
    header: [["Mã số", "Chỉ tiêu", "Số lượng"]],
    body: [
      ["01", "Số đoàn viên kết nạp mới"],
      ["02", "Trong đó: nữ"],
      ["03", "Trong đó: dân tộc"],
      ["04", "Số chi đoàn"],
    ],
    parts: ["error 02 ≤ 01 1", "error 03 ≤ 01 1"],
  },
  {
    name: "women and men under a count, things done under a heading",
    header: [["TT", "Nội dung", "Số lượng"]],
    body: [
      [1, "Số cán bộ đoàn"],
      [_, "- Nữ"],
      [_, "- Dân tộc thiểu số"],
      [2, "Số buổi tuyên truyền"],
      [_, "- Số lượt người tham dự"],
      [_, "- Tài liệu phát ra"],
    ],
    parts: ["explain “- Nữ” ≤ 1 1", "explain “- Dân tộc thiểu số” ≤ 1 1"],
  },
  {
    name: "a second part of what the first is a part of",
    header: [["TT", "Nội dung", "Số lượng"]],
    body: [
      [1, "Tổng số đoàn viên"],
      [_, "Trong đó: - Nữ"],
      [_, "- Dân tộc"],
      [2, "Số chi đoàn"],
    ],
    parts: ["error “Trong đó: - Nữ” ≤ 1 1", "explain “- Dân tộc” ≤ 1 1"],
  },
  {
    name: "a row that counts another kind of thing than the one above it",
    header: [["TT", "Nội dung", "Số lượng"]],
    body: [
      [1, "Số chi đoàn"],
      [_, "Trong đó: số đoàn viên"],
      [_, "Trong đó: số chi đoàn mạnh"],
      [2, "Số cán bộ"],
    ],
    parts: ["error “Trong đó: số chi đoàn mạnh” ≤ 1 1"],
  },
  {
    name: "rows measured in something else",
    header: [["TT", "Nội dung", "Đơn vị tính", "Kết quả"]],
    body: [
      [1, "Công trình thanh niên", "công trình"],
      [_, "Trong đó: giá trị làm lợi", "triệu đồng"],
      [_, "Trong đó: cấp xã", "công trình"],
      [2, "Chi đoàn mạnh", "%"],
    ],
    parts: ["error “Trong đó: cấp xã” ≤ 1 1"],
  },
];

describe("parts of a whole", () => {
  it.each([...columns, ...rows])("$name", ({ header, body = plainRows, parts }) => {
    const width = Math.max(...header.map(({ length }) => length));
    const bottom = header.length + body.length + 1;
    const bordered = `A2:${String.fromCharCode(64 + width)}${bottom}`;
    const template = learn({ name: "B1", rows: [["BIỂU 1"], ...header, ...body], bordered });
    expect(learnedSheet(template).checks.flatMap(partLine)).toEqual(parts);
  });
});

const plainRows = [
  [1, "Xã"],
  [2, "Phường"],
];

/** "error “Nữ” ≤ “Tổng số” 2": of columns by their last caption, with the number of relations. */
function partLine(check: string): string | never[] {
  const match = /^B1\.PHAN\S* (\w+): \S+ (.*) không lớn hơn \S+ (.*) \[.*; (\d+)\]$/.exec(check);
  if (!match) return [];
  const [, severity = "", part = "", whole = "", count = ""] = match;
  const leaf = (name: string) => name.replace(/“.* › /, "“");
  return `${severity} ${leaf(part)} ≤ ${leaf(whole)} ${count}`;
}
