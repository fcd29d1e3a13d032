/**
 * Built-in example: "Báo cáo số liệu công tác tổ chức xây dựng Đoàn", six forms. Mẫu ví dụ: made for trying DOAN, not
 * issued by any body. The JSON beside this file is what `template infer` learns from the blank form in `samples/`
 * (`npm run golden:update` writes it anew; a test holds the two together).
 */
import { type Template, templateSchema } from "../template";
import learned from "./mvd-tv-2023-04.json";

export const mvdTv202304: Template = templateSchema.parse({
  ...learned,
  title: "Báo cáo số liệu công tác tổ chức xây dựng Đoàn (mẫu ví dụ)",
  source: { ...learned.source, origin: "Mẫu ví dụ kèm theo DOAN, không phải biểu mẫu chính thức." },
});
