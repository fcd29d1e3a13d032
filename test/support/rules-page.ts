/** `docs/rules.md`: what DOAN checks, for users and engineers, made from the rule kinds and the catalogue of findings. */
import type { Severity } from "../../src/core/model/finding";
import { findingKinds } from "../../src/core/rules/finding-catalogue";
import type { FindingKind } from "../../src/core/rules/finding-kinds/finding-kind";
import { ruleKinds } from "../../src/core/rules/kinds/index";

const severityWords: Readonly<Record<Severity, string>> = {
  error: "Lỗi",
  explain: "Cần giải trình",
  note: "Lưu ý",
};

const opening = `# Quy tắc kiểm tra

DOAN kiểm tra mỗi báo cáo theo hai cách. Trong lúc đọc, mọi chỗ khác biểu mẫu hoặc ghi không đúng cách được báo ngay, mỗi
loại một mã cố định (phần 2). Sau đó các quy tắc của biểu (phần 1) đối chiếu số liệu với nhau. Quy tắc được học từ chính
biểu mẫu, hoặc do người dùng viết ở trang “Quy tắc”; cả hai là cùng một loại dữ liệu.

Mỗi phép đối chiếu có một trong ba kết quả: **đúng**; **sai**, kèm số đang ghi, số suy ra và mức lệch; hoặc **chưa đối
chiếu được**, kèm lý do (ô để trống, báo lỗi, chưa có báo cáo kỳ trước…), không bao giờ tính là đúng.

| Mức | Nghĩa |
|---|---|
| Lỗi | Trái với chính biểu mẫu hoặc không đọc được; phải sửa. |
| Cần giải trình | Bất thường nhưng có thể đúng; sửa, hoặc ghi lý do. |
| Lưu ý | Đã tự đọc đúng, hoặc không ảnh hưởng số liệu. |

Trang này được tạo từ mã nguồn bằng \`npm run golden:update\`; không sửa trực tiếp.

## 1. Các loại quy tắc

Khoá chung của mọi quy tắc: \`id\` (mã), \`severity\` (mức: \`error\`, \`explain\`, \`note\`), \`says\` (nội dung quy tắc), và khi
cần: \`validFrom\`, \`validTo\` (áp dụng từ ngày, đến hết ngày; so với ngày cuối kỳ báo cáo), \`exceptUnitTypes\` (loại đơn vị
không áp dụng), \`isOff\` (đang tắt). Ô của biểu viết là \`B1!C14\`: trang B1, ô C14 của biểu mẫu trắng. Viết sai tên khoá thì
quy tắc bị từ chối.
`;

const catalogueOpening = `## 2. Các lỗi có mã cố định

Mức ghi ở đây là mức nặng nhất của mã; có trường hợp nhẹ hơn. Đọc mã này qua điện thoại là đủ để biết nói về việc gì.
`;

const families: readonly { readonly prefix: string; readonly title: string }[] = [
  { prefix: "CT.", title: "Cấu trúc của biểu (CT)" },
  { prefix: "CH.", title: "Cách ghi trong ô (CH)" },
  { prefix: "DV.", title: "Đơn vị (DV)" },
  { prefix: "KY.", title: "Kỳ báo cáo (KY)" },
  { prefix: "TEP.", title: "Tệp (TEP)" },
  { prefix: "TH.", title: "Bản tổng hợp (TH)" },
  { prefix: "QT.", title: "Trang “Quy tắc” do người dùng viết (QT)" },
];

export function rulesPage(): string {
  const kinds = Object.entries(ruleKinds).map(
    ([word, { about }]) =>
      `### ${about.title} (\`${word}\`)\n\n${about.explains}\n\n\`\`\`json\n${exampleText(about.example)}\n\`\`\`\n`,
  );
  const tables = families.map(({ prefix, title }) => {
    const lines = findingKinds.all.filter(({ id }) => id.startsWith(prefix)).map(tableLine);
    return [
      `### ${title}\n`,
      "| Mã | Mức | Tên | Nghĩa và cách xử lý |",
      "|---|---|---|---|",
      ...lines,
      "",
    ].join("\n");
  });
  return [opening, ...kinds, catalogueOpening, ...tables].join("\n");
}

/** A key a line. */
function exampleText(example: object): string {
  const lines = Object.entries(example).map(([key, value]) => {
    const text = JSON.stringify(value, null, 1).replace(/\n\s*/g, " ");
    return `  ${JSON.stringify(key)}: ${text.replace(/([[{]) | (?=[\]}])/g, "$1")}`;
  });
  return `{\n${lines.join(",\n")}\n}`;
}

function tableLine({ id, severity, title, explains }: FindingKind): string {
  return `| \`${id}\` | ${severityWords[severity]} | ${title} | ${explains.replaceAll("|", "\\|")} |`;
}
