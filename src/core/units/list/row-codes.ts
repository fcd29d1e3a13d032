/** The codes of a list's rows: as given; made from the order numbers where the list has no code column. */
import { foldText } from "../../text/fold-text";
import type { ListRow } from "./list-rows";

const messages = {
  noCodes: "Danh sách không có mã đơn vị nên tạm lấy số thứ tự làm mã.",
  noCode: (row: number, name: string, code: string) =>
    `Dòng ${row} “${name}” chưa có mã; tạm đặt mã ${code}. Đề nghị ghi mã vào danh sách.`,
};

export function rowCodes(rows: readonly ListRow[]): {
  readonly codes: readonly string[];
  readonly notes: readonly string[];
} {
  if (rows.every(({ code }) => code === "")) return { codes: orderCodes(rows), notes: [messages.noCodes] };
  const used = new Set(rows.map(({ code }) => foldText(code)));
  const notes: string[] = [];
  const codes = rows.map(({ row, name, code }, index) => {
    if (code !== "") return code;
    const made = freeCode(index + 1, used);
    notes.push(messages.noCode(row, name, made));
    return made;
  });
  return { codes, notes };
}

/** The order numbers, or 1, 2, 3… where one is missing or stands twice. */
function orderCodes(rows: readonly ListRow[]): readonly string[] {
  const orders = rows.map(({ order }) => order.replace(/[.)]$/, ""));
  const areCodes = new Set(orders).size === rows.length && !orders.includes("");
  return areCodes ? orders : rows.map((_, index) => String(index + 1));
}

function freeCode(from: number, used: Set<string>): string {
  let number = from;
  while (used.has(`dv${number}`)) number += 1;
  used.add(`dv${number}`);
  return `DV${number}`;
}
