/**
 * Đoàn cơ sở "3 chủ động" 2023–2027, as Ninh Bình has it: 5 + 4 + 5 contents, all of them at the same time. No point
 * scale is known. Only the contents of the first criterion are numbered in the text ("Một là … Năm là"); those of the
 * second and third are split here at each repeated "Chủ động". The last of the second is one content: "và" joins its parts.
 */
import { defineCriteriaSet } from "../define-criteria-set";

const met = { by: "met" } as const;

export const threeInitiatives2023 = defineCriteriaSet({
  id: "3cd-2023",
  version: 1,
  title: "Đoàn cơ sở “3 chủ động” giai đoạn 2023 – 2027",
  source: {
    documentNumber: "13-HĐ/TĐTN-XDĐ",
    documentDate: "2023-06-16",
    issuer: "Ban Thường vụ Tỉnh đoàn Ninh Bình",
    origin:
      "Ba tiêu chí và năm nội dung của tiêu chí 1 theo Hướng dẫn của Ban Thường vụ Tỉnh đoàn Ninh Bình; việc tách tiêu chí 2 thành 4 nội dung và tiêu chí 3 thành 5 nội dung là của DOAN, theo từng ý “Chủ động” trong văn bản.",
  },
  validFrom: "2023-01-01",
  validTo: "2027-12-31",
  combine: "gate",
  recognizes: { by: "gate" },
  criteria: [
    {
      code: "1",
      title:
        "Chủ động thực hiện quản lý đoàn viên và chăm lo, nắm bắt tình hình thanh niên ở địa phương, đơn vị",
      combine: "gate",
      children: [
        {
          code: "1.1",
          title:
            "Sử dụng phần mềm quản lý đoàn viên; thực hiện đầy đủ, đúng quy trình phát triển đoàn viên mới, chương trình Rèn luyện đoàn viên, chuyển sinh hoạt Đoàn, trưởng thành Đoàn, kỷ luật đoàn viên",
          remark: "Đoàn cơ sở lực lượng vũ trang thực hiện theo quy định của ngành.",
          judge: met,
        },
        {
          code: "1.2",
          title:
            "Nắm chắc tình hình tư tưởng, nhu cầu, tâm tư, nguyện vọng của đoàn viên, thanh thiếu niên; cung cấp thông tin kịp thời, chính xác để định hướng dư luận xã hội",
          judge: met,
        },
        {
          code: "1.3",
          title:
            "Đại diện, chăm lo, bảo vệ quyền lợi và lợi ích hợp pháp, chính đáng của cán bộ Đoàn, đoàn viên, thanh thiếu nhi; đại diện tiếng nói, nguyện vọng của trẻ em",
          judge: met,
        },
        {
          code: "1.4",
          title:
            "Rà soát, thống kê, lập danh sách đoàn viên, thanh thiếu niên có hoàn cảnh khó khăn, nhất là thanh niên dân tộc, tôn giáo, yếu thế; có kế hoạch giúp đỡ",
          judge: met,
        },
        {
          code: "1.5",
          title:
            "Phổ biến, tuyên truyền những vấn đề mới trong đường lối của Đảng, chính sách, pháp luật của Nhà nước, tình hình thời sự, công tác Đoàn; bảo vệ nền tảng tư tưởng của Đảng, đấu tranh phản bác các quan điểm sai trái, thù địch",
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
            "Xây dựng chương trình hành động, kế hoạch công tác cụ thể hóa nghị quyết của cấp ủy Đảng, lãnh đạo địa phương, đơn vị và của Đoàn cấp trên",
          judge: met,
        },
        {
          code: "2.2",
          title:
            "Triển khai chương trình công tác hằng năm; tạo việc làm, thu nhập hợp pháp và nguồn kinh phí hoạt động; thực hiện công trình, phần việc thanh niên; hỗ trợ, hiện thực hóa ý tưởng, sáng kiến của đoàn viên, thanh niên",
          judge: met,
        },
        {
          code: "2.3",
          title:
            "Đổi mới nội dung, phương thức sinh hoạt, hoạt động của chi đoàn, Đoàn cơ sở; tăng cường chuyển đổi số; bảo đảm sinh hoạt chi đoàn định kỳ",
          judge: met,
        },
        {
          code: "2.4",
          title:
            "Xây dựng và phát triển tổ chức, thực hiện chủ trương 1+1; kiểm tra, đánh giá, tự phê bình và phê bình; phát hiện, nhân rộng mô hình, gương điển hình tiên tiến",
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
            "Tham mưu tăng cường cơ chế làm việc, đối thoại của cấp ủy, chính quyền về công tác Đoàn, phong trào thanh thiếu nhi và các vấn đề của thanh niên, thiếu niên, nhi đồng",
          judge: met,
        },
        {
          code: "3.2",
          title:
            "Phối hợp với chính quyền, các đoàn thể, chi ủy thôn (xóm, phố, khối…), các tổ chức kinh tế, xã hội làm công tác thanh niên, xây dựng cơ sở Đoàn, Hội, Đội, tham gia xây dựng, bảo vệ chính quyền",
          judge: met,
        },
        {
          code: "3.3",
          title:
            "Tham mưu giới thiệu đoàn viên ưu tú cho Đảng xem xét, kết nạp; bồi dưỡng, kiên trì thực hiện chỉ tiêu kết nạp đảng viên mới từ đoàn viên ưu tú",
          judge: met,
        },
        {
          code: "3.4",
          title:
            "Giới thiệu cán bộ, đoàn viên vào quy hoạch, đào tạo, sử dụng cán bộ của Đảng, chính quyền, các đoàn thể và các tổ chức kinh tế, xã hội",
          judge: met,
        },
        {
          code: "3.5",
          title:
            "Phối hợp với cơ quan, đơn vị, doanh nghiệp huy động các nguồn lực xã hội phục vụ công tác Đoàn và phong trào thanh thiếu nhi",
          judge: met,
        },
      ],
    },
  ],
});
