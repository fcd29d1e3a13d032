/** What captions say of their figures. A rate is never added; a count is never left out. */
import { captionKind } from "../../../../src/core/templates/infer-caption-kind";

const asks = (shape: "form" | "list", ...path: string[]) => {
  const kind = captionKind(path, shape);
  return kind === undefined ? "figures" : `${kind.type} ${kind.operator}`;
};

describe("counts, which are added", () => {
  it.each([
    [["Số lượng"]],
    [["Tổng số"]],
    [["Số chi đoàn đạt tỷ lệ trên 70%"]],
    [["Số đơn vị đạt 100% chỉ tiêu"]],
    [["Chi đoàn đạt trên 90%"]],
    [["Xếp loại", "Trung bình"]],
    [["Hộ có thu nhập", "Số hộ có thu nhập bình quân dưới 1 triệu đồng"]],
    [["Tỷ lệ hộ nghèo", "Tổng số hộ"]],
    [["Trình độ", "Trung cấp"]],
    [["Giá trị làm lợi (triệu đồng)"]],
    [["Số ngày công"]],
    [["Điểm trường"]],
    [["Năm 2024"]],
    [["Số lượng", "Năm 2024"]],
    [["Hình thức khen thưởng", "Bằng khen"]],
    [["Cán bộ, công chức/viên chức"]],
  ])("%j", (path) => {
    expect(asks("form", ...path)).toBe("figures");
  });

  it.each([["Dân tộc"], ["Tôn giáo"], ["Người có uy tín"], ["Văn bản đã ban hành"], ["Giải pháp sáng tạo"]])(
    "%s: numbers are added, words are kept",
    (caption) => expect(asks("form", caption)).toBe("any sum"),
  );
});

describe("shares and averages, which never are", () => {
  it.each([
    [["Tỷ lệ (%)"], "percent recompute"],
    [["Tỉ lệ %"], "percent recompute"],
    [["TL"], "percent recompute"],
    [["Hoàn thành tốt", "%"], "percent recompute"],
    [["Tỷ lệ (%)", "Năm 2024"], "percent recompute"],
    [["Đạt tỷ lệ"], "percent recompute"],
    [["So với cùng kỳ năm trước"], "percent recompute"],
    [["Tỷ lệ đoàn viên/tổng số thanh niên"], "percent recompute"],
    [["Thực hiện/Kế hoạch (%)"], "percent recompute"],
    [["Bình quân/người"], "decimal recompute"],
    [["Số ngày bình quân/đồng chí"], "decimal recompute"],
    [["Điểm trung bình"], "decimal recompute"],
    [["Thu nhập bình quân"], "decimal recompute"],
    [["Đơn giá"], "decimal recompute"],
    [["Năng suất (tạ/ha)"], "decimal recompute"],
    [["Xếp hạng"], "decimal recompute"],
  ])("%j: %s", (path, kind) => {
    expect(asks("form", ...path)).toBe(kind);
  });
});

describe("everything else", () => {
  it.each([
    ["form", ["Kết quả (n/m)"], "ratio ratio"],
    ["form", ["Cơ sở đã sơ kết (số đã làm/tổng số)"], "ratio ratio"],
    ["form", ["Thực hiện/chỉ tiêu giao"], "ratio ratio"],
    ["form", ["Tự chấm (Đạt/ Không đạt)"], "choice none"],
    ["form", ["Đánh dấu (x)"], "mark none"],
    ["form", ["Ghi chú"], "text none"],
    ["form", ["Ngày tổ chức"], "text none"],
    ["form", ["Điểm tự chấm"], "number none"],
    ["list", ["Ngày sinh", "Nam"], "date none"],
    ["list", ["Ngày sinh"], "date none"],
    ["list", ["Dân tộc"], "text none"],
    ["list", ["Số quyết định"], "text none"],
  ] as const)("in a %s %j: %s", (shape, path, kind) => {
    expect(asks(shape, ...path)).toBe(kind);
  });
});
