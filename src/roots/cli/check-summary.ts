/** What `check` says on the screen: how many files are good, which are not and why. */
import type { Finding, Severity } from "../../core/model/finding";
import type { OrgUnit } from "../../core/units/org-unit";
import type { Submission } from "../../workflows/read-submission";
import { faultSection, fileEntry } from "./fault-section";
import { entry, names, section } from "./screen";

export interface Checked {
  readonly submissions: readonly Submission[];
  readonly hasTemplate: boolean;
  readonly hasUnits: boolean;
  readonly hasPrevious: boolean;
  readonly jsonPath: string;
}

const severityWords: Readonly<Record<Severity, string>> = {
  error: "Lỗi",
  explain: "Cần giải trình",
  note: "Lưu ý",
};

const words = {
  checked: (files: number, good: number, faulty: number, unreadable: number) =>
    `Đã kiểm tra ${files} tệp: ${good} không có lỗi, ${faulty} có lỗi, ${unreadable} không đọc được.`,
  noTemplate: "Chưa nêu biểu mẫu (--form hoặc --template) nên chỉ xem được tệp có mở được không.",
  noUnits: "Chưa nêu danh sách đơn vị (--units) nên chưa nhận đơn vị.",
  noPrevious:
    "Chưa đối chiếu với kỳ trước: lần này chỉ kiểm tra cấu trúc biểu, cách ghi số và các phép cộng.",
  details: (path: string) => `Từng lỗi, ghi rõ trang và ô: ${path}`,
};

export function checkSummary(checked: Checked): string {
  const files = checked.submissions.map(({ file, identity, refusal, findings }) => ({
    file,
    unit: unitOf(identity),
    reason: refusal?.message ?? null,
    findings,
  }));
  const readable = files.filter(({ reason }) => reason === null);
  const good = readable.filter(({ findings }) => findings.every(({ severity }) => severity !== "error"));
  return [
    words.checked(files.length, good.length, readable.length - good.length, files.length - readable.length),
    ...(checked.hasTemplate ? [] : [words.noTemplate]),
    ...(checked.hasUnits ? [] : [words.noUnits]),
    ...(checked.hasPrevious ? [words.noPrevious] : []),
    "",
    ...section("Không đọc được", files.filter(({ reason }) => reason !== null).map(fileEntry), "tệp"),
    ...section(
      "Chưa nhận ra đơn vị",
      checked.hasUnits ? names(readable.filter(({ unit }) => unit === null).map(({ file }) => file)) : [],
      "tệp",
    ),
    ...(files.length === 1
      ? readable.flatMap(({ findings }) => section("Điều tìm thấy", findings.map(findingEntry), "điều"))
      : faultSection("Có lỗi hoặc cần giải trình", readable, "tệp")),
    words.details(checked.jsonPath),
  ].join("\n");
}

/** Of one file alone every finding is worth its lines. */
function findingEntry({ severity, sheet, cell, message }: Finding): readonly string[] {
  const place = [sheet, cell].filter((part) => part !== null).join(", ô ");
  return entry(`${severityWords[severity]}${place === "" ? "" : ` – ${place}`}`, message);
}

function unitOf(identity: Submission["identity"]): OrgUnit | null {
  return identity.outcome === "identified" ? identity.unit : null;
}
