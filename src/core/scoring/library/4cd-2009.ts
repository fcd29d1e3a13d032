/**
 * Tổ chức cơ sở Đoàn "4 chủ động" of Bạc Liêu: four criteria, named in one sentence. The source lists no contents, so each
 * criterion is its own content and is marked as a whole.
 */
import { defineCriteriaSet } from "../define-criteria-set";

const met = { by: "met" } as const;

export const fourInitiatives2009 = defineCriteriaSet({
  id: "4cd-2009",
  version: 1,
  title: "Tổ chức cơ sở Đoàn “4 chủ động” (Bạc Liêu)",
  source: {
    documentNumber: "01-NQ/ĐTN",
    documentDate: "2009-09-16",
    issuer: "Ban Chấp hành Tỉnh Đoàn Bạc Liêu khóa VIII",
    origin:
      "Bốn tiêu chí theo Hướng dẫn sơ kết 5 năm thực hiện Nghị quyết của Tỉnh Đoàn Bạc Liêu, năm 2013; văn bản không nêu nội dung của từng tiêu chí nên DOAN chấm mỗi tiêu chí như một nội dung.",
  },
  validFrom: "2009-09-16",
  validTo: null,
  combine: "gate",
  recognizes: { by: "gate" },
  criteria: [
    { code: "1", title: "Chủ động nắm bắt tình hình", judge: met },
    { code: "2", title: "Chủ động xây dựng kế hoạch công tác", judge: met },
    { code: "3", title: "Chủ động thực hiện nhiệm vụ", judge: met },
    {
      code: "4",
      title:
        "Chủ động tham mưu với cấp ủy Đảng, phối hợp với các tổ chức liên quan trong triển khai thực hiện công tác thanh niên",
      judge: met,
    },
  ],
});
