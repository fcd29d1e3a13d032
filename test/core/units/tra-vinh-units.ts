/** The units of the sample campaign (samples/tra-vinh-2023-q4/don-vi.xlsx), as the list gives them. */
import type { OrgUnit } from "../../../src/core/units/org-unit";

export const traVinhUnits: readonly OrgUnit[] = [
  unit("TV", "Tỉnh đoàn Trà Vinh", "Tỉnh đoàn", ["Tỉnh Đoàn Trà Vinh"], null),
  unit("TV01", "Huyện đoàn Cầu Ngang", "Huyện đoàn", ["H. Cầu Ngang", "Huyện Đoàn Cầu Ngang"]),
  unit("TV02", "Huyện đoàn Trà Cú", "Huyện đoàn", ["H. Trà Cú", "HUYỆN ĐOÀN TRÀ CÚ"]),
  unit("TV03", "Huyện đoàn Duyên Hải", "Huyện đoàn", ["H. Duyên Hải"]),
  unit("TV04", "Huyện đoàn Cầu Kè", "Huyện đoàn", ["H. Cầu Kè"]),
  unit("TV05", "Huyện đoàn Càng Long", "Huyện đoàn", ["H. Càng Long"]),
  unit("TV06", "Huyện đoàn Tiểu Cần", "Huyện đoàn", ["H. Tiểu Cần"]),
  unit("TV07", "Huyện đoàn Châu Thành", "Huyện đoàn", ["H. Châu Thành"]),
  unit("TV08", "Thị đoàn Duyên Hải", "Thị đoàn", ["TX. Duyên Hải", "Thị Đoàn Duyên Hải"]),
  unit("TV09", "Thành đoàn Trà Vinh", "Thành đoàn", ["TP. Trà Vinh", "Thành Đoàn Trà Vinh"]),
  unit("TV10", "Đoàn Khối các cơ quan và doanh nghiệp tỉnh", "Đoàn trực thuộc", [
    "Đoàn Khối CCQ&DN tỉnh",
    "Đoàn Khối",
  ]),
  unit("TV11", "Đoàn Trường Đại học Trà Vinh", "Đoàn trực thuộc", [
    "Đoàn trường ĐH Trà Vinh",
    "ĐTN Trường ĐHTV",
  ]),
];

function unit(
  code: string,
  name: string,
  level: string,
  aliases: readonly string[],
  parentCode: string | null = "TV",
): OrgUnit {
  return { code, name, aliases, level, type: null, parentCode, validFrom: 44_562, validTo: 45_838 };
}
