/** A small set of criteria, invented, that shows each way of judging once: what an empty sheet begins with. */
import { completeSet } from "../complete-set";
import type { CriteriaSet } from "../criteria-set";

export const exampleSet: CriteriaSet = completeSet({
  id: "mau-vi-du",
  version: 1,
  title: "Mẫu ví dụ (đề nghị thay bằng bộ tiêu chí của đơn vị)",
  source: { documentNumber: null, documentDate: null, issuer: null, origin: "DOAN" },
  validFrom: null,
  validTo: null,
  evidence: "required",
  combine: "sum",
  maxPoints: 50,
  recognizes: { by: "level", level: "dat" },
  criteria: [
    {
      code: "I",
      title: "Ví dụ: Công tác tổ chức và chế độ báo cáo",
      combine: "sum",
      maxPoints: 25,
      children: [
        {
          code: "I.1",
          title: "Ví dụ chấm Đạt/Không đạt: có chương trình công tác năm",
          maxPoints: 5,
          evidence: "required",
          evidenceHint: "số, ký hiệu văn bản",
          judge: { by: "met" },
        },
        {
          code: "I.2",
          title: "Ví dụ chấm theo bậc: họp giao ban",
          maxPoints: 5,
          evidence: "not-needed",
          judge: {
            by: "steps",
            counters: [{ id: "vang", title: "Vắng", whole: true }],
            steps: [
              { when: { counter: "vang", is: { from: 0, to: 0 } }, points: 5 },
              { when: { counter: "vang", is: { from: 1, to: 1 } }, points: 4 },
              { when: { counter: "vang", is: { from: 2, to: 3 } }, points: 2 },
              { when: { counter: "vang", is: { from: 4 } }, points: 0 },
            ],
          },
        },
        {
          code: "I.3",
          title: "Ví dụ chấm theo tỷ lệ: kết nạp đoàn viên mới so với chỉ tiêu giao",
          maxPoints: 15,
          judge: { by: "ratio", indicator: "KNDV", metFrom: 1, gives: "share" },
        },
      ],
    },
    {
      code: "II",
      title: "Ví dụ: Phong trào thanh niên",
      combine: "sum",
      maxPoints: 25,
      children: [
        {
          code: "II.1",
          title: "Ví dụ chấm bằng điểm: công trình thanh niên",
          maxPoints: 15,
          judge: { by: "points" },
        },
        {
          code: "II.2",
          title: "Ví dụ chỉ người thẩm định chấm: chất lượng sinh hoạt chi đoàn",
          maxPoints: 10,
          evidence: "not-needed",
          exceptUnitTypes: ["Lực lượng vũ trang"],
          judge: { by: "reviewer" },
        },
      ],
    },
    {
      code: "III",
      title: "Ví dụ điểm thưởng: mô hình mới được cấp trên công nhận",
      maxPoints: 5,
      adds: "bonus",
      judge: { by: "points" },
    },
    {
      code: "IV",
      title: "Ví dụ điểm trừ: gửi báo cáo chậm, mỗi lần trừ 1 điểm",
      maxPoints: 5,
      adds: "penalty",
      evidence: "not-needed",
      judge: { by: "points" },
    },
  ],
  levels: [
    { id: "xuat-sac", title: "Xuất sắc", from: 45, requires: [{ says: "I.1 đạt", code: "I.1" }] },
    { id: "dat", title: "Đạt", from: 30 },
    { id: "chua-dat", title: "Chưa đạt" },
  ],
});
