import type { ExampleRows, FunctionExamples } from "./example";

const ages: ExampleRows = [
  ["Chức vụ", "Tuổi tối đa", "Tuổi lần đầu", "Từ ngày", "Đến ngày"],
  ["Bí thư Tỉnh đoàn", 40, 35, "8/2/2010", "14/5/2026"],
  ["Phó Bí thư Tỉnh đoàn", 38, 33, "8/2/2010", "14/5/2026"],
];

export const overageExamples: FunctionExamples = {
  id: "OVERAGE",
  examples: [
    {
      title: "Theo bảng tuổi đang có hiệu lực",
      cells: [
        ["Họ và tên", "Ngày sinh", "Chức vụ", "Quá tuổi"],
        ["Nguyễn Văn An", "1/6/1983", "Phó Bí thư Tỉnh đoàn", null],
      ],
      sheets: { Tuổi: ages },
      at: "D2",
      formula: '=DOAN.OVERAGE(B2; C2; Tuổi!A1:E3; "1/6/2023")',
      shows: true,
      says: "Tròn 40 tuổi, quá 38. Tuổi trong bảng này là ví dụ; anh chị ghi theo văn bản đang áp dụng.",
    },
    {
      title: "Chức vụ không có trong bảng",
      cells: [
        ["Họ và tên", "Ngày sinh", "Chức vụ", "Quá tuổi"],
        ["Trần Thị Bình", "1/6/1983", "Trưởng ban", null],
      ],
      sheets: { Tuổi: ages },
      at: "D2",
      formula: '=DOAN.OVERAGE(B2; C2; Tuổi!A1:E3; "1/6/2023")',
      shows: {
        error: "#N/A",
        sentence:
          "Bảng tuổi không quy định tuổi của chức vụ “Trưởng ban” vào ngày 01/06/2023. Đề nghị thêm một dòng cho chức vụ này.",
      },
      says: "Không có quy định thì không kết luận.",
    },
  ],
};
