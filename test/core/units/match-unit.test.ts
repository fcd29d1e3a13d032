import fc from "fast-check";
import { unaccented } from "../../../src/core/text/fold-text";
import { matchUnit } from "../../../src/core/units/match-unit";
import type { OrgUnit } from "../../../src/core/units/org-unit";
import { giaLaiUnits } from "./gia-lai-units";
import { said, unitNamed } from "./said";
import { traVinhUnits } from "./tra-vinh-units";

describe("a text of a workbook, Trà Vinh", () => {
  it.each([
    ["Huyện đoàn Duyên Hải", "exact TV03"],
    ["Thị đoàn Duyên Hải", "exact TV08"],
    ["Duyên Hải", "ambiguous TV03 TV08"],
    ["H. Duyên Hải", "exact TV03"],
    ["TX. Duyên Hải", "exact TV08"],
    ["TX Duyên Hải", "exact TV08"],
    ["thị xã Duyên Hải", "exact TV08"],
    ["Đơn vị: Huyện đoàn Trà Cú", "exact TV02"],
    ["Tên đơn vị báo cáo: huyện Đoàn Trà Cú", "exact TV02"],
    ["ĐOÀN TNCS HỒ CHÍ MINH HUYỆN TRÀ CÚ", "exact TV02"],
    ["BCH Đoàn TNCS Hồ Chí Minh huyện Trà Cú", "exact TV02"],
    ["Ban Chấp hành Huyện đoàn Trà Cú", "exact TV02"],
    ["Huyện Ðoàn Tiểu Cần", "exact TV06"],
    ["HUYỆN ĐOÀN\u00a0CẦU  NGANG", "exact TV01"],
    ["Huyện đoàn Càng Long".normalize("NFD"), "exact TV05"],
    ["Huyện đoàn Trà Cú, tỉnh Trà Vinh", "exact TV02"],
    ["TỈNH ĐOÀN TRÀ VINH\nHUYỆN ĐOÀN TRÀ CÚ\n***", "exact TV02"],
    ["TỈNH ĐOÀN TRÀ VINH - HUYỆN ĐOÀN TRÀ CÚ", "exact TV02"],
    ["TỈNH ĐOÀN TRÀ VINH\nBCH HUYỆN ĐOÀN\nTRÀ CÚ", "exact TV02"],
    ["Đoàn trường ĐH Trà Vinh", "exact TV11"],
    ["Trường Đại học Trà Vinh", "exact TV11"],
    ["ĐHTV", "likely TV11"],
    ["Đoàn khối CCQ và DN tỉnh", "exact TV10"],
    ["Đoàn Khối các cơ quan và doanh nghiệp tỉnh Trà Vinh", "exact TV10"],
    ["TP Trà Vinh", "exact TV09"],
    ["Tỉnh/Thành phố Tỉnh Trà Vinh", "exact TV"],
    ["TV05", "exact TV05"],
    ["TV05 - Huyện đoàn Càng Long", "exact TV05"],
    ["Trà Cú", "likely TV02"],
    ["huyen doan tra cu", "likely TV02"],
    ["Thành đoàn", "likely TV09"],
    ["Thành đoàn TV", "likely TV09"],
    ["Huyện đoàn Trà Cú (gửi lại lần 2)", "likely TV02"],
    ["Trà Vinh", "ambiguous TV TV09 TV11"],
    ["Duyên Hải, Trà Vinh", "ambiguous TV03 TV08"],
    ["Huyện đoàn", "unknown"],
    ["Xã Trà Cú", "unknown"],
    ["Xã Đại An, huyện Trà Cú", "unknown"],
    ["HUYỆN ĐOÀN TRÀ CÚ\nĐOÀN XÃ ĐẠI AN", "unknown"],
    ["Đoàn xã Đại An (Trà Cú)", "unknown"],
    ["Trà Cú (gửi lại)", "likely TV02"],
    ["Đơn vị nhận báo cáo: Huyện đoàn Trà Cú", "unknown"],
    ["Đơn vị cấp trên: Huyện đoàn Trà Cú", "unknown"],
    ["Huyện đoàn Cầu Kề", "unknown"],
    ["ĐOÀN TNCS HỒ CHÍ MINH", "unknown"],
    ["Kính gửi: Tỉnh đoàn Trà Vinh", "unknown"],
    ["Trà Cú, ngày 15 tháng 12 năm 2023", "unknown"],
    ["Huyện Trà Cú, ngày     tháng    năm 2023", "unknown"],
    ["Phạm Ngọc Hà", "unknown"],
    ["Đơn vị tính: người", "unknown"],
    ["Xã", "unknown"],
    ["", "unknown"],
    ["Báo cáo công tác Đoàn và phong trào thanh thiếu nhi của Huyện đoàn Trà Cú quý IV", "unknown"],
    [
      "Thực hiện kế hoạch công tác năm 2023, Huyện đoàn Trà Cú, Ban Tổ chức đã chỉ đạo các cơ sở đoàn rà soát",
      "unknown",
    ],
    ["<script>alert('doan')</script><img src=x onerror=alert(1)>", "unknown"],
    ["<b>Huyện đoàn Trà Cú</b><script>x</script>", "unknown"],
    ["=cmd|' /C calc'!A0", "unknown"],
  ])("%j: %s", (text, expected) => {
    expect(said(matchUnit(text, traVinhUnits))).toBe(expected);
  });
});

describe("a text of a workbook, a province of communes", () => {
  it.each([
    ["BCH ĐOÀN XÃ IA GRAI", "Ia Grai"],
    ["xã Đoàn Ia Grai", "Ia Grai"],
    ["Đoàn TN xã Ia Grai, tỉnh Gia Lai", "Ia Grai"],
    ["Xã/Phường: Phường Quy Nhơn", "Quy Nhơn"],
    ["P. Qui Nhơn Đông", "Quy Nhơn Đông"],
    ["Xã Đắk Song", "Đăk Song"],
    ["Đoàn xã K’Dang", "KDang"],
    ["Đoàn Thanh niên Đảng uỷ các cơ quan Đảng tỉnh", "các cơ quan Đảng tỉnh"],
    ["Đoàn Thanh niên Công an tỉnh Gia Lai", "Công an tỉnh"],
    ["Đoàn TN Bộ CHQS tỉnh", "Quân sự tỉnh"],
  ])("%j is %s", (text, name) => {
    expect(said(matchUnit(text, giaLaiUnits))).toBe(`exact ${unitNamed(giaLaiUnits, name).code}`);
  });

  it.each(["Xã Ia Grăng", "Xã An Bình", "Phường Bình An", "Công an huyện Ia Grai", "Nguyễn Thống Nhất"])(
    "%j is no unit of the list",
    (text) => {
      expect(matchUnit(text, giaLaiUnits).outcome).toBe("unknown");
    },
  );
});

describe("numbers, levels and accents tell units apart", () => {
  const units = listOf(
    "Đoàn phường 1",
    "Đoàn phường 2",
    "Đoàn phường 12",
    "Đoàn xã Bình Minh",
    "Đoàn xã Bình Minh 2",
    "Đoàn xã Đoàn Kết",
    "Đoàn xã Trường Sơn",
    "Đoàn xã Tân Hưng",
    "Đoàn xã Tân Hùng",
    "Đoàn phường 2 Bảo Lộc",
    "Đoàn Trường THPT Bình Minh",
    "Chi đoàn ấp 3",
  );
  it.each([
    ["Phường 2", "exact 2"],
    ["P.02", "exact 2"],
    ["phường 12", "exact 3"],
    ["Phường 1, TP. Bảo Lộc", "exact 1"],
    ["Phường 2 Bảo Lộc", "exact 10"],
    ["Phường 3", "unknown"],
    ["1", "unknown"],
    ["Xã Bình Minh 2", "exact 5"],
    ["Xã Bình Minh", "exact 4"],
    ["Xã Bình Minh 3", "unknown"],
    ["Bình Minh", "ambiguous 4 11"],
    ["THPT Bình Minh", "exact 11"],
    ["Trường Bình Minh", "likely 11"],
    ["Đoàn Kết", "likely 6"],
    ["Xã Đoàn Kết", "exact 6"],
    ["Trường Sơn", "likely 7"],
    ["Xã đoàn Trường Sơn", "exact 7"],
    ["Xã Tân Hùng", "exact 9"],
    ["xa Tan Hung", "ambiguous 8 9"],
    ["Ấp 3", "exact 12"],
  ])("%j: %s", (text, expected) => {
    expect(said(matchUnit(text, units))).toBe(expected);
  });

  it("reads the level from its column where names have none", () => {
    const bare = ["Huyện đoàn", "Thị đoàn"].map((level, index) => ({
      ...unit(String(index + 1), "Duyên Hải"),
      level,
    }));
    expect(said(matchUnit("Thị xã Duyên Hải", bare))).toBe("exact 2");
    expect(said(matchUnit("Duyên Hải", bare))).toBe("ambiguous 1 2");
  });

  it("accepts any level where the list tells none", () => {
    expect(said(matchUnit("Huyện đoàn Trà Cú", [unit("1", "Trà Cú"), unit("2", "Cầu Kè")]))).toBe("likely 1");
  });

  it("lets an alias decide what was ambiguous", () => {
    const remembered = traVinhUnits.map((listed) =>
      listed.code === "TV08" ? { ...listed, aliases: [...listed.aliases, "Duyên Hải"] } : listed,
    );
    expect(said(matchUnit("DUYÊN HẢI", remembered))).toBe("exact TV08");
  });

  it("takes a code on two rows for one unit", () => {
    const renamed = [unit("A", "Đoàn xã Cũ Kỹ"), unit("A", "Đoàn xã Mới Mẻ"), unit("B", "Đoàn xã Ba")];
    expect(said(matchUnit("Xã Cũ Kỹ", renamed))).toBe("exact A");
  });

  it("takes the commune for the sender where its cluster stands above it", () => {
    const cluster = { ...unit("C", "Huyện đoàn Trà Cú"), parentCode: "T" };
    const commune = { ...unit("X", "Đoàn xã Đại An"), parentCode: "C" };
    const units2 = [unit("T", "Tỉnh đoàn Trà Vinh"), cluster, commune];
    expect(said(matchUnit("HUYỆN ĐOÀN TRÀ CÚ\nBCH ĐOÀN XÃ ĐẠI AN", units2))).toBe("exact X");
    expect(said(matchUnit("Xã Đại An, huyện Trà Cú, tỉnh Trà Vinh", units2))).toBe("exact X");
  });
});

describe("laws", () => {
  const names = fc.constantFrom(...traVinhUnits, ...giaLaiUnits);
  const spelling = fc.constantFrom<(name: string) => string>(
    (name) => name,
    (name) => name.toUpperCase(),
    (name) => name.toLowerCase(),
    (name) => name.normalize("NFD"),
    (name) => name.replaceAll("Đ", "Ð").replaceAll("đ", "ð"),
    (name) => name.replaceAll(" ", "\u00a0"),
    (name) => `  ${name.replaceAll(" ", "   ")} `,
    (name) => `Đơn vị báo cáo: ${name}`,
    (name) => `${name}\n***`,
  );

  it("knows every unit by its own name, however it is typed", () => {
    fc.assert(
      fc.property(names, spelling, spelling, (named, first, second) => {
        const units = named.code.startsWith("TV") ? traVinhUnits : giaLaiUnits;
        expect(said(matchUnit(first(second(named.name)), units))).toBe(`exact ${named.code}`);
      }),
    );
  });

  it("never takes a name without accents for another unit only", () => {
    fc.assert(
      fc.property(names, (named) => {
        const units = named.code.startsWith("TV") ? traVinhUnits : giaLaiUnits;
        expect(said(matchUnit(unaccented(named.name), units)).split(" ")).toContain(named.code);
      }),
    );
  });

  it("answers any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        expect(["exact", "likely", "ambiguous", "unknown"]).toContain(matchUnit(text, giaLaiUnits).outcome);
      }),
    );
  });
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
