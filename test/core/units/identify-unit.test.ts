import { identifyUnit } from "../../../src/core/units/identify-unit";
import type { UnitEvidence, UnitIdentity } from "../../../src/core/units/identify-unit";
import type { OrgUnit } from "../../../src/core/units/org-unit";
import { traVinhUnits } from "./tra-vinh-units";

const root = "letterhead: TỈNH ĐOÀN TRÀ VINH";
const html = "<script>alert('doan')</script>";

describe("whose report it is", () => {
  it.each([
    [
      "the field and the letterheads agree",
      ["field: H. Trà Cú", root, "letterhead: HUYỆN ĐOÀN TRÀ CÚ"],
      "TV02 by field",
    ],
    ["a stamp alone", ["stamp: tv05", root], "TV05 by stamp"],
    [
      "a stamp over letterheads left from another unit",
      ["stamp: TV05", "letterhead: HUYỆN ĐOÀN TRÀ CÚ"],
      "TV05 by stamp",
    ],
    ["stamp and field differ", ["stamp: TV05", "field: Huyện đoàn Trà Cú"], "ambiguous TV05 TV02"],
    [
      "field and letterhead differ",
      ["field: Huyện đoàn Cầu Kè", "letterhead: HUYỆN ĐOÀN TRÀ CÚ"],
      "ambiguous TV04 TV02",
    ],
    [
      "a short field and full letterheads",
      ["field: Duyên Hải", "letterhead: HUYỆN ĐOÀN DUYÊN HẢI"],
      "TV03 by letterhead",
    ],
    [
      "a short field against full letterheads",
      ["field: Cầu Kè", "letterhead: HUYỆN ĐOÀN TRÀ CÚ"],
      "ambiguous TV02 TV04",
    ],
    [
      "a short field and a letterhead without accents",
      ["field: Duyên Hải", "letterhead: THI DOAN DUYEN HAI"],
      "TV08 by field",
    ],
    ["a short field that only one unit bears", ["field: Trà Cú", root], "TV02 by field"],
    [
      "a short field, told by the file name",
      ["field: Duyên Hải", "file-name: thi doan duyen hai.xlsx"],
      "TV08 by file-name",
    ],
    [
      "a short field, the file name as short",
      ["field: Duyên Hải", "file-name: Duyên Hải.xlsx"],
      "ambiguous TV03 TV08",
    ],
    [
      "a short field, another unit's file name",
      ["field: Duyên Hải", "file-name: Tra Cu.xlsx"],
      "ambiguous TV03 TV08",
    ],
    ["two short fields that exclude each other", ["field: Trà Cú", "field: Cầu Kè"], "ambiguous TV02 TV04"],
    [
      "other texts of the page",
      ["letterhead: Phạm Ngọc Hà", "letterhead: Trà Vinh, ngày 15 tháng 12 năm 2023", "field: Trà Cú"],
      "TV02 by field",
    ],
    ["a place beside a short field", ["field: Trà Cú", "letterhead: Cầu Kè"], "TV02 by field"],
    ["only the receiving unit is named", [root, "file-name: BC CAU KE.xls"], "TV04 by file-name"],
    ["only the receiving unit is named, and nothing else", [root], "unknown"],
    ["the receiving unit's own file name", ["file-name: Tinh doan Tra Vinh.xlsx"], "unknown"],
    ["the field names the receiving unit", ["field: Tỉnh đoàn Trà Vinh", root], "TV by field"],
    [
      "the receiving unit never wins over another",
      ["field: Tỉnh đoàn Trà Vinh", "letterhead: HUYỆN ĐOÀN TRÀ CÚ"],
      "TV02 by letterhead, but field says TV",
    ],
    [
      "a silent cover",
      ["field: ……………", "field: Huyện đoàn ………", "file-name: H. Trà Cú.xlsx"],
      "TV02 by file-name",
    ],
    ["nothing inside, a vague file name", ["file-name: Duyên Hải.xlsx"], "ambiguous TV03 TV08"],
    ["nothing at all", ["file-name: Doan la (khong ro).xlsx"], "unknown"],
    [
      "a field that is no unit",
      [`field: ${html}`, root, "file-name: Doan la (khong ro).xlsx"],
      `unknown ${html}`,
    ],
    [
      "a field that is no unit, whatever the file is called",
      ["field: Huyện đoàn Mỏ Cày", "file-name: H. Trà Cú.xlsx"],
      "unknown Huyện đoàn Mỏ Cày",
    ],
    [
      "a field that is no unit, with full letterheads",
      ["field: Phòng Tổ chức", "letterhead: HUYỆN ĐOÀN TRÀ CÚ"],
      "TV02 by letterhead",
    ],
    [
      "a commune's field under a letterhead of its huyện",
      ["field: Đoàn xã Đại An", "letterhead: HUYỆN ĐOÀN TRÀ CÚ"],
      "unknown Đoàn xã Đại An",
    ],
    [
      "a misspelt field under its own letterhead",
      ["field: Huyện đoàn Trà Cúu", "letterhead: HUYỆN ĐOÀN TRÀ CÚ"],
      "TV02 by letterhead",
    ],
    [
      "a field that is no unit, with a vague letterhead",
      ["field: Phòng Tổ chức", "letterhead: Trà Cú"],
      "ambiguous TV02",
    ],
    ["a stamp of some other list", ["stamp: XX9", "file-name: H. Trà Cú.xlsx"], "unknown XX9"],
    [
      "a file name of another unit",
      ["field: Huyện đoàn Trà Cú", "file-name: Cau Ke.xlsx"],
      "TV02 by field, but file-name says TV04",
    ],
    [
      "a file name that may be of several",
      ["field: Huyện đoàn Trà Cú", "file-name: Duyên Hải.xlsx"],
      "TV02 by field",
    ],
    [
      "a file name of the receiving unit",
      ["field: Huyện đoàn Trà Cú", "file-name: Gui Tinh doan Tra Vinh.xlsx"],
      "TV02 by field",
    ],
  ])("%s", (_, evidence, expected) => {
    expect(told(identifyUnit(evidence.map(pieceOf), traVinhUnits))).toBe(expected);
  });

  it("finds nobody where there is no list", () => {
    expect(identifyUnit([pieceOf("field: Huyện đoàn Trà Cú")], [])).toEqual({
      outcome: "unknown",
      texts: ["Huyện đoàn Trà Cú"],
    });
  });

  it("names a doubt once, however many sheets repeat it", () => {
    const letterheads = ["Biểu 1", "Biểu 2", "Biểu 3"].map((sheet) => ({
      ...pieceOf("field: Tỉnh đoàn Trà Vinh"),
      sheet,
    }));
    const identity = identifyUnit([pieceOf("field: Huyện đoàn Trà Cú"), ...letterheads], traVinhUnits);
    expect(identity).toMatchObject({
      outcome: "identified",
      unit: { code: "TV02" },
      doubts: [{ unit: { code: "TV" } }],
    });
  });

  it("takes a cluster in its communes' letterheads for what it is", () => {
    const units = [
      unit("T", "Tỉnh đoàn Trà Vinh", null),
      unit("C", "Huyện đoàn Trà Cú", "T"),
      unit("X", "Đoàn xã Đại An", "C"),
    ];
    const letterheads = ["letterhead: HUYỆN ĐOÀN TRÀ CÚ", "letterhead: ĐOÀN XÃ ĐẠI AN"].map(pieceOf);
    expect(told(identifyUnit(letterheads, units))).toBe("X by letterhead");
    expect(told(identifyUnit([pieceOf("field: Huyện đoàn Trà Cú"), ...letterheads], units))).toBe(
      "ambiguous C X",
    );
    expect(told(identifyUnit([pieceOf("field: Huyện đoàn Trà Cú")], units))).toBe("C by field");
  });
});

/** "field: Duyên Hải". */
function pieceOf(text: string): UnitEvidence {
  const [source = "", ...rest] = text.split(": ");
  return { source: source as UnitEvidence["source"], text: rest.join(": "), sheet: null, cell: null };
}

function told(identity: UnitIdentity): string {
  switch (identity.outcome) {
    case "identified":
      return [
        `${identity.unit.code} by ${identity.by.source}`,
        ...identity.doubts.map(({ evidence, unit: other }) => `but ${evidence.source} says ${other.code}`),
      ].join(", ");
    case "ambiguous":
      return ["ambiguous", ...identity.candidates.map(({ code }) => code)].join(" ");
    case "unknown":
      return ["unknown", ...identity.texts].join(" ");
  }
}

function unit(code: string, name: string, parentCode: string | null): OrgUnit {
  return { code, name, aliases: [], level: null, type: null, parentCode, validFrom: null, validTo: null };
}
