/** A sheet whose formulas become the results they show: what is sent up must not point to files left behind. */
import { a1 } from "../../../core/model/address";
import { WriteRefused } from "../write-refused";
import { childOf } from "../xml/elements";
import { attributeRemoval, spliced } from "../xml/splice";
import { placeCells } from "./sheet-cells";

const messages = {
  resultMissing: (sheet: string, cell: string) =>
    `Ô ${cell} của trang “${sheet}” có công thức nhưng chưa có kết quả, nên không thể thay công thức bằng số. Hãy mở tệp bằng Excel cho tính lại, lưu rồi làm lại.`,
};

export function withValuesOnly(sheet: string, text: string): string {
  const splices = placeCells(text).rows.flatMap(({ cells }) =>
    cells.flatMap(({ row, column, element, formula }) => {
      if (!formula) return [];
      if (!childOf(text, element, "v")) {
        throw new WriteRefused(messages.resultMissing(sheet, a1(row, column)));
      }
      // `cm` says that the formula was a dynamic array.
      return [...attributeRemoval(text, element, "cm"), { start: formula.start, end: formula.end, text: "" }];
    }),
  );
  return spliced(text, splices);
}
