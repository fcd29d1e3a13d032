import { readWorkbook } from "../../../support/read-workbook";
import { sampleFile } from "../../../support/tra-vinh";
import { placeOfKey } from "../../../../src/core/model/grid";
import { a1 } from "../../../../src/core/model/address";
import { writeFileSync } from "node:fs";
it("d", async () => {
  let out = "";
  for (const n of ["mau-bao-cao.xlsx", "nop/Duyên Hải.xlsx","nop/DH Tra Vinh gui lai.xlsx","nop/thi doan duyen hai.xlsx"]) {
    const b = await sampleFile(n).read();
    const w = await readWorkbook(b as Uint8Array);
    for (const g of w.sheets) if (/6|3 ch/i.test(g.name)) {
      out += `\n## ${n} ${g.name} merges ${JSON.stringify(g.merges.map((m) => a1(m.top,m.left)+":"+a1(m.bottom,m.right)))}\n`;
      for (const [k, c] of g.cells) { const p = placeOfKey(k); if (c.value !== null) out += `${a1(p.row, p.column)}=${JSON.stringify(c.value)}${c.formula?` f:${c.formula}`:""}\n`; }
    }
  }
  writeFileSync("/tmp/ex-dump.txt", out);
});
