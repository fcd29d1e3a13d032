/**
 * Cơ sở Đoàn "3 chủ động" 2018–2022, as the Youth Union of VNPT-Net has it: 5 + 5 + 4 contents, all of them at the same
 * time. The text numbers none of them; they are split here at its semicolons.
 */
import { defineCriteriaSet } from "../define-criteria-set";

const met = { by: "met" } as const;

export const threeInitiatives2018 = defineCriteriaSet({
  id: "3cd-2018",
  version: 1,
  title: "Cơ sở Đoàn “3 chủ động” giai đoạn 2018 – 2022",
  source: {
    documentNumber: "08-HD/TWĐTN-BTC",
    documentDate: "2018-05-16",
    issuer: "Trung ương Đoàn TNCS Hồ Chí Minh",
    origin:
      "Nội dung theo văn bản triển khai của Ban Thường vụ Đoàn TNCS Hồ Chí Minh Tổng công ty Hạ tầng mạng (VNPT-Net), ngày 22/8/2018; việc tách ba tiêu chí thành 5, 5 và 4 nội dung là của DOAN.",
  },
  validFrom: "2018-01-01",
  validTo: "2022-12-31",
  combine: "gate",
  recognizes: { by: "gate" },
  criteria: [
    {
      code: "1",
      title: "Chủ động thực hiện quản lý đoàn viên và chăm lo, nắm bắt tình hình thanh niên tại đơn vị",
      combine: "gate",
      children: [
        {
          code: "1.1",
          title:
            "Nắm tình hình tư tưởng, nhu cầu, tâm tư, nguyện vọng của từng đoàn viên, thanh niên, kể cả thông tin trên mạng xã hội",
          judge: met,
        },
        { code: "1.2", title: "Chủ động trong công tác quản lý đoàn viên", judge: met },
        {
          code: "1.3",
          title:
            "Rà soát, thống kê, lập danh sách đoàn viên, thanh niên có hoàn cảnh khó khăn; có kế hoạch giúp đỡ",
          judge: met,
        },
        {
          code: "1.4",
          title:
            "Phổ biến, tuyên truyền những vấn đề mới trong đường lối của Đảng, chính sách, pháp luật của Nhà nước; tình hình thế giới, trong nước, đơn vị và thực tiễn công tác Đoàn, phong trào thanh niên",
          judge: met,
        },
        {
          code: "1.5",
          title:
            "Chăm lo, bảo vệ quyền lợi và lợi ích hợp pháp, chính đáng của cán bộ Đoàn, đoàn viên, thanh niên của đơn vị",
          judge: met,
        },
      ],
    },
    {
      code: "2",
      title: "Chủ động xây dựng và thực hiện kế hoạch công tác",
      combine: "gate",
      children: [
        {
          code: "2.1",
          title:
            "Xây dựng chương trình hành động, kế hoạch công tác cụ thể hóa nghị quyết của cấp ủy Đảng, lãnh đạo đơn vị và của Đoàn cấp trên",
          judge: met,
        },
        {
          code: "2.2",
          title:
            "Triển khai chương trình công tác hằng năm; tổ chức hoạt động, tạo môi trường giáo dục, rèn luyện gắn với nhiệm vụ chính trị, sản xuất kinh doanh; thực hiện công trình, phần việc thanh niên",
          judge: met,
        },
        { code: "2.3", title: "Chỉ đạo các chi đoàn tổ chức sinh hoạt định kỳ", judge: met },
        {
          code: "2.4",
          title:
            "Xây dựng và phát triển tổ chức, nhất là thực hiện chủ trương 1+1 (mỗi đoàn viên vận động, tập hợp ít nhất một thanh niên)",
          judge: met,
        },
        {
          code: "2.5",
          title:
            "Kiểm tra, đánh giá, tự phê bình và phê bình; phát hiện, nhân rộng mô hình, gương điển hình tiên tiến",
          judge: met,
        },
      ],
    },
    {
      code: "3",
      title: "Chủ động tham mưu với cấp ủy, phối hợp với các tổ chức liên quan",
      combine: "gate",
      children: [
        {
          code: "3.1",
          title:
            "Tham mưu cấp ủy Đảng về cơ chế, nội dung công tác Đoàn và phong trào thanh niên; chỉ đạo phối hợp giữa các đơn vị, đoàn thể để làm tốt công tác thanh niên",
          judge: met,
        },
        {
          code: "3.2",
          title: "Tham mưu cấp ủy Đảng quy hoạch, đào tạo, bồi dưỡng, bố trí, sử dụng đội ngũ cán bộ Đoàn",
          judge: met,
        },
        { code: "3.3", title: "Giới thiệu đoàn viên ưu tú cho Đảng", judge: met },
        {
          code: "3.4",
          title: "Phối hợp với chuyên môn, các tổ chức đoàn thể trong thực hiện nhiệm vụ chính trị được giao",
          judge: met,
        },
      ],
    },
  ],
});
