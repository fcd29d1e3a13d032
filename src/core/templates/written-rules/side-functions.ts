/** The functions that sides may use, by the names Excel gives them and by Vietnamese ones, with or without accents. */
import { unaccented } from "../../text/fold-text";

export type SideFunction =
  | "sum"
  | "sum-if"
  | "count"
  | "count-if"
  | "distinct"
  | "average"
  | "min"
  | "max"
  | "absolute"
  | "round"
  | "previous"
  | "numerator"
  | "denominator"
  | "if-error";

/** Names as users are told of them, for the sentence about one that is not known. */
export const shownFunctions =
  "TỔNG (SUM), ĐẾM (COUNTA), ĐẾM KHÁC NHAU, TRUNG BÌNH (AVERAGE), MIN, MAX, ABS, LÀM TRÒN (ROUND), KỲ TRƯỚC, TỬ SỐ, MẪU SỐ";

export function functionCalled(name: string): SideFunction | undefined {
  return byName.get(unaccented(name).replace(/[\s_]+/g, ""));
}

const names: Readonly<Record<SideFunction, string>> = {
  sum: "sum tong cong",
  "sum-if": "sumif tongneu",
  count: "count counta dem",
  "count-if": "countif demneu",
  distinct: "demkhacnhau demkhongtrung countunique",
  average: "average trungbinh",
  min: "min nhonhat",
  max: "max lonnhat",
  absolute: "abs trituyetdoi",
  round: "round lamtron",
  previous: "kytruoc",
  numerator: "tuso",
  denominator: "mauso",
  "if-error": "iferror",
};

const byName: ReadonlyMap<string, SideFunction> = new Map(
  (Object.keys(names) as SideFunction[]).flatMap((name) =>
    names[name].split(" ").map((word) => [word, name] as const),
  ),
);
