/** The page that `--help` prints. */
import { criteriaSets } from "../../core/scoring/index";

export const usage = `DOAN: kiểm tra, tổng hợp báo cáo số liệu và chấm điểm các đơn vị.

  npm run -s doan -- template infer <biểu trắng.xlsx> --out <mẫu.json>
      Học mẫu từ biểu mẫu trắng.

  npm run -s doan -- check <tệp|thư mục …> --json <kết quả.json>
      [--form <biểu trắng.xlsx> | --template <mã|mẫu.json>] [--units <đơn vị.xlsx>]
      [--previous <kỳ trước.xlsx|thư mục>] [--rules <quy tắc.xlsx>] [--return <thư mục>]
      Kiểm tra từng tệp, ghi mọi lỗi vào tệp kết quả.
      --previous: đối chiếu với số liệu kỳ trước (kết quả tổng hợp, báo cáo của đơn vị, hoặc một bảng).
      --rules: thêm các quy tắc ghi trong trang “Quy tắc”; trang này trong biểu trắng thì luôn được dùng.
      --return: lập bản phản hồi của từng tệp cần sửa: tệp của đơn vị, tô màu chỗ lỗi, có “Phiếu phản hồi”.

  npm run -s doan -- consolidate <tệp|thư mục …> --form <biểu trắng.xlsx> --units <đơn vị.xlsx> --out <kết quả.xlsx>
      [--template <mã|mẫu.json>] [--json <kết quả.json>] [--trace <nguồn.json>] [--only-clean]
      Tổng hợp vào đúng biểu mẫu. --only-clean: để riêng các báo cáo bị đổi cấu trúc.
      --trace: ghi nguồn của từng số tổng (đơn vị, tệp, trang, ô).

  npm run -s doan -- score <tệp|thư mục …> --criteria <mã|bộ tiêu chí.json|bộ tiêu chí.xlsx> --json <kết quả.json>
      [--units <đơn vị.xlsx>]
      Chấm điểm theo phiếu chấm của các đơn vị: ai đạt, ai chưa, còn thiếu nội dung nào.
      --criteria: mã có sẵn (${criteriaSets.all.map(({ id }) => id).join(", ")}), tệp .json, hoặc tệp Excel có trang “Bộ tiêu chí”.
      --units: danh sách đơn vị phải chấm; trang “Chỉ tiêu giao” trong tệp này (nếu có) được dùng để tính tỷ lệ.

Mã kết thúc: 0 đầy đủ; 1 đã xong nhưng còn đơn vị thiếu, chưa chấm đủ, để riêng hoặc có lỗi; 2 không chạy được.`;
