/** How contents are judged, joined and added, in the words of the sheet: as they are written, and as they are read. */
import { unaccented } from "../../text/fold-text";
import type { CriteriaSet, Judge } from "../criteria-set";

export type JudgeKind = Judge["by"];
export type Combination = CriteriaSet["combine"];

interface Word<Value> {
  readonly value: Value;
  /** As DOAN writes it. */
  readonly shown: string;
  /** Without accents and marks. */
  readonly pattern: RegExp;
}

export const judgeWords: readonly Word<JudgeKind>[] = [
  {
    value: "met",
    shown: "Đạt/Không đạt",
    pattern: /^(dat ?\/? ?(hoac )?(khong|chua) dat|dat|co ?\/? ?khong|tich|danh dau)$/,
  },
  { value: "points", shown: "Điểm", pattern: /^(cham |cho )?diem( so| truc tiep)?$/ },
  {
    value: "steps",
    shown: "Bậc điểm",
    pattern: /^(theo )?(bac|thang|muc)( (diem|cham))?$|^diem theo (bac|thang|muc)$|^dem( so luong)?$/,
  },
  { value: "ratio", shown: "Tỷ lệ", pattern: /^(theo )?(ty le|ti le)( .*)?$|^(theo )?chi tieu( giao)?$/ },
  {
    value: "reviewer",
    shown: "Thẩm định",
    pattern: /^(chi )?(tham dinh|nguoi tham dinh|cap tren)( (cham|danh gia|cho diem))?$/,
  },
  { value: "set", shown: "Bộ tiêu chí khác", pattern: /^(theo )?bo tieu chi( khac)?$/ },
];

export const combinationWords: readonly Word<Combination>[] = [
  {
    value: "gate",
    shown: "Đạt tất cả",
    pattern:
      /^(phai )?dat (tat ca|ca|het|dong thoi|du)( .*)?$|^dong thoi( .*)?$|^dat ?\/? ?khong dat$|^tat ca( .*)?$/,
  },
  { value: "sum", shown: "Cộng điểm", pattern: /^(cong|tong)( (diem|cong|so diem))*$|^cong don$/ },
  {
    value: "weighted-sum",
    shown: "Cộng theo hệ số",
    pattern: /^(cong|tinh|nhan|tong)?( diem)?( theo| co)? ?(he so|trong so)$/,
  },
  {
    value: "minimum",
    shown: "Lấy thấp nhất",
    pattern: /^(lay )?(diem )?(thap|nho) nhat$|^(lay )?toi thieu$/,
  },
];

export const addsWords: readonly Word<"bonus" | "penalty">[] = [
  { value: "bonus", shown: "Thưởng", pattern: /^(diem )?(thuong|cong)( them| diem)?$/ },
  { value: "penalty", shown: "Trừ", pattern: /^(diem )?(tru|phat)( diem)?$/ },
];

export const countsWords: readonly Word<CriteriaSet["counts"]>[] = [
  {
    value: "reviewed-else-self",
    shown: "Thẩm định, chưa có thì tự chấm",
    pattern: /^(diem )?tham dinh( thi)? (chua|khong|neu).*tu cham$/,
  },
  { value: "reviewed", shown: "Chỉ thẩm định", pattern: /^(chi )?(lay )?(diem )?tham dinh$/ },
  { value: "self", shown: "Chỉ tự chấm", pattern: /^(chi )?(lay )?(diem )?tu cham$/ },
];

export const evidenceWords: readonly Word<"required" | "not-needed">[] = [
  { value: "required", shown: "Bắt buộc", pattern: /^(co|bat buoc|can|phai co|x)$/ },
  { value: "not-needed", shown: "Không bắt buộc", pattern: /^(khong|khong (can|bat buoc|yeu cau|phai))$/ },
];

/** What the words say; `undefined` where they are none of them. */
export function saidBy<Value>(words: readonly Word<Value>[], text: string): Value | undefined {
  const key = unaccented(text)
    .replace(/[^a-z0-9/]+/g, " ")
    .trim();
  return words.find(({ pattern }) => pattern.test(key))?.value;
}

export function shownFor<Value>(words: readonly Word<Value>[], value: Value): string {
  return words.find((word) => word.value === value)?.shown ?? "";
}

/** As the choices of a list. */
export function shownOf(list: readonly { readonly shown: string }[]): readonly string[] {
  return list.map(({ shown }) => shown);
}

/** “Đạt/Không đạt”, “Điểm” … for a sentence that says what may be written. */
export function shownWords<Value>(words: readonly Word<Value>[]): string {
  return words.map(({ shown }) => `“${shown}”`).join(", ");
}
