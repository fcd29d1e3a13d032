/** What the slip and its columns are called: by these a slip is found and read again when the workbook comes back. */

export const slipName = "Phiếu phản hồi";
export const slipTitle = "PHIẾU PHẢN HỒI";

/** The columns by which an answer is found again when the workbook comes back. */
export const slipCaptions = {
  number: "STT",
  severity: "Mức",
  ruleId: "Mã",
  sheet: "Trang",
  cell: "Ô",
  message: "Nội dung",
  found: "Đang ghi",
  expected: "Nên là / đối chiếu",
  answer: "Giải trình của đơn vị",
} as const;
