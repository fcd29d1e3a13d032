import fc from "fast-check";
import { unaccented } from "../../../src/core/text/fold-text";
import { matchUnitInFileName } from "../../../src/core/units/match-unit-in-file-name";
import type { OrgUnit } from "../../../src/core/units/org-unit";
import { giaLaiUnits } from "./gia-lai-units";
import { said, unitNamed } from "./said";
import { traVinhUnits } from "./tra-vinh-units";

describe("file names, Trà Vinh", () => {
  it.each([
    ["Cau Ngang - Bao cao Quy IV.xlsx", "likely TV01"],
    ["BIEU MAU Q4-2023 H. Trà Cú.xlsx", "exact TV02"],
    ["Báo cáo chữ Trà Cú quý 4.xlsx", "likely TV02"],
    ["Báo cáo chữ Trà Cú quý 4.xlsx".normalize("NFD"), "likely TV02"],
    ["Duyên Hải.xlsx", "ambiguous TV03 TV08"],
    ["BC CAU KE.xls", "likely TV04"],
    ["Càng Long Q4.ods", "likely TV05"],
    ["DH Tra Vinh (zalo).xlsx", "exact TV11"],
    ["DH Tra Vinh gui lai.xlsx", "exact TV11"],
    ["Doan Khoi - Q4 (mat khau).xlsx", "exact TV10"],
    ["Doan la (khong ro).xlsx", "unknown"],
    ["Thành đoàn TV_quý 4.xlsx", "likely TV09"],
    ["Tieu Can - BC Q4 (sua lan 2).xlsx", "likely TV06"],
    ["thi doan duyen hai.xlsx", "exact TV08"],
    ["TV05_Q4.xlsx", "exact TV05"],
    ["Q4.tv05.xlsx", "exact TV05"],
    ["CauNgang_Q4.xlsx", "likely TV01"],
    ["caungang.xlsx", "likely TV01"],
    ["DHTraVinh.xlsx", "exact TV11"],
    ["ĐHTV quý 4.xlsx", "likely TV11"],
    ["Thanh doan - Q4.xlsx", "likely TV09"],
    ["Cau Ke - Tra Vinh.xlsx", "likely TV04"],
    ["Gui Tinh doan Tra Vinh - Cau Ke.xlsx", "likely TV04"],
    ["Tra Vinh.xlsx", "ambiguous TV09 TV11"],
    ["Xa Tra Cu.xlsx", "unknown"],
    ["TV99 Q4.xlsx", "unknown"],
    ["mau-bao-cao.xlsx", "unknown"],
    ["2023-12-15.xlsx", "unknown"],
    [".xlsx", "unknown"],
    ["", "unknown"],
  ])("%j: %s", (name, expected) => {
    expect(said(matchUnitInFileName(name, traVinhUnits))).toBe(expected);
  });

  it.each([
    ["nop/BC CAU KE.xls", "likely TV04"],
    ["C:\\nop\\H. Trà Cú.xlsx", "exact TV02"],
    ["Huyện đoàn Trà Cú/Q4.xlsx", "likely TV02"],
    ["Huyện đoàn Trà Cú/H. Cầu Kè.xlsx", "exact TV04"],
    ["samples/tra-vinh-2023-q4/nop/Doan la (khong ro).xlsx", "unknown"],
    ["Tỉnh đoàn Trà Vinh/Q4.xlsx", "unknown"],
  ])("of the path %j the file decides: %s", (path, expected) => {
    expect(said(matchUnitInFileName(path, traVinhUnits))).toBe(expected);
  });
});

describe("file names, a province of communes", () => {
  it.each([
    ["ayun.xlsx", "Ayun"],
    ["BC ayun pa Q4.xlsx", "Ayun Pa"],
    ["Quy Nhon Nam.xlsx", "Quy Nhơn Nam"],
    ["Qui Nhon Nam.xlsx", "Quy Nhơn Nam"],
    ["P Quy Nhon.xlsx", "Quy Nhơn"],
    ["dh quy nhon.xlsx", "Đại học Quy Nhơn"],
    ["DH Doan xa Ia Grai.xlsx", "Ia Grai"],
    ["xa gao gui Tinh doan Gia Lai.xlsx", "Gào"],
    ["Gao.xlsx", "Gào"],
    ["Dak Song.xlsx", "Đăk Song"],
    ["cong an tinh Q4.xlsx", "Công an tỉnh"],
    ["Bieu mau thong nhat - xa Ia Pa.xlsx", "Ia Pa"],
    ["Tây Sơn (2).xlsx", "Tây Sơn"],
    ["Kbang 15-12-2025.xlsx", "Kbang"],
  ])("%j is %s", (name, unit) => {
    expect(said(matchUnitInFileName(name, giaLaiUnits)).split(" ").slice(1)).toEqual([
      unitNamed(giaLaiUnits, unit).code,
    ]);
  });

  it.each([
    "Bao cao tong ket nam 2025.xlsx",
    "Bao cao Quy IV nam 2025.xlsx",
    "Nguyen Van Krong Anh.xlsx",
    "xa An Binh.xlsx",
    "Ia Grăng.xlsx",
  ])("%j is no unit of the list", (name) => {
    expect(matchUnitInFileName(name, giaLaiUnits).outcome).toBe("unknown");
  });

  it.each(["An Binh - Binh An.xlsx", "Ia Băng; Ia Pa.xlsx", "Quy Nhon.xlsx"])("%j is ambiguous", (name) => {
    expect(matchUnitInFileName(name, giaLaiUnits).outcome).toBe("ambiguous");
  });
});

describe("names inside one another, numbers, accents that were not typed", () => {
  const units = listOf(
    "Đoàn phường 1",
    "Đoàn phường 10",
    "Đoàn phường 11",
    "Đoàn xã Bình Minh",
    "Đoàn xã Bình Minh 2",
    "Đoàn xã Ia Grai",
    "Đoàn xã Ia Grái",
    "Đoàn xã Đoàn Kết",
    "Đoàn xã Thành Công",
    "Quận đoàn 4",
  );
  it.each([
    ["Phuong 1 Q4.xlsx", "exact 1"],
    ["phường 10.xlsx", "exact 2"],
    ["P11_bao cao.xlsx", "exact 3"],
    ["P.01.xlsx", "exact 1"],
    ["Phuong 12.xlsx", "unknown"],
    ["1.xlsx", "unknown"],
    ["Binh Minh 2 Q4.xlsx", "likely 5"],
    ["Xã Bình Minh.xlsx", "exact 4"],
    ["Binh Minh (2).xlsx", "likely 4"],
    ["Binh Minh 3.xlsx", "unknown"],
    ["Binh Minh 15-12.xlsx", "likely 4"],
    ["Binh Minh 2025.xlsx", "likely 4"],
    ["xa Ia Grai.xlsx", "ambiguous 6 7"],
    ["Xã Ia Grai.xlsx", "exact 6"],
    ["Xã Ia Grái.xlsx", "exact 7"],
    ["Bao cao tong ket 2025.xlsx", "unknown"],
    ["Doan Ket Q4.xlsx", "likely 8"],
    ["BC Q4.xlsx", "unknown"],
    ["Quan 4.xlsx", "exact 10"],
  ])("%j: %s", (name, expected) => {
    expect(said(matchUnitInFileName(name, units))).toBe(expected);
  });
});

describe("clusters and their communes", () => {
  const units = [
    { ...unit("T", "Tỉnh đoàn Trà Vinh") },
    { ...unit("C", "Huyện đoàn Trà Cú"), parentCode: "T" },
    { ...unit("X", "Đoàn xã Đại An"), parentCode: "C" },
  ];
  it.each([
    ["Xã Đại An - huyện Trà Cú.xlsx", "exact X"],
    ["Huyện đoàn Trà Cú.xlsx", "exact C"],
    ["Dai An (huyen Tra Cu).xlsx", "ambiguous C X"],
  ])("%j: %s", (name, expected) => {
    expect(said(matchUnitInFileName(name, units))).toBe(expected);
  });
});

describe("codes in file names", () => {
  const units = [
    unit("29242", "Đoàn xã Một"),
    unit("7", "Đoàn xã Hai"),
    unit("GL-012", "Đoàn xã Ba"),
    unit("TC", "Đoàn xã Bốn"),
  ];
  it.each([
    ["29242 Q4.xlsx", "exact 29242"],
    ["7. bao cao.xlsx", "unknown"],
    ["bao cao GL-012.xlsx", "exact GL-012"],
    ["GL-0123.xlsx", "unknown"],
    ["TC Q4.xlsx", "likely TC"],
  ])("%j: %s", (name, expected) => {
    expect(said(matchUnitInFileName(name, units))).toBe(expected);
  });
});

it("finds every unit by its full name among the usual words, and never another one only", () => {
  const before = fc.constantFrom("", "BC ", "01. ", "Bieu mau Q4-2025 ", "Báo cáo quý IV_");
  const after = fc.constantFrom("", " Q4", " - Bao cao Quy IV", " (2)", " gui lai", "_quý 4_2025");
  const spelling = fc.constantFrom<(name: string) => string>(
    (name) => name,
    unaccented,
    (name) => name.toUpperCase(),
    (name) => name.normalize("NFD"),
    (name) => name.replaceAll(" ", "_"),
  );
  fc.assert(
    fc.property(fc.constantFrom(...giaLaiUnits), before, spelling, after, (named, start, spell, end) => {
      const name = `${start}${spell(named.name)}${end}.xlsx`;
      expect(said(matchUnitInFileName(name, giaLaiUnits))).toBe(`exact ${named.code}`);
    }),
  );
});

function listOf(...names: readonly string[]): readonly OrgUnit[] {
  return names.map((name, index) => unit(String(index + 1), name));
}

function unit(code: string, name: string): OrgUnit {
  return {
    code,
    name,
    aliases: [],
    level: null,
    type: null,
    parentCode: null,
    validFrom: null,
    validTo: null,
  };
}
