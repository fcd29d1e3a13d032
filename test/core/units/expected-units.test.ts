import { expectedUnits, rootUnit } from "../../../src/core/units/expected-units";
import type { OrgUnit } from "../../../src/core/units/org-unit";
import { giaLaiUnits } from "./gia-lai-units";
import { traVinhUnits } from "./tra-vinh-units";

describe("who must send a report", () => {
  it("all units of the sample but the one that receives", () => {
    expect(codes(expectedUnits(traVinhUnits, 45_275))).toEqual(
      ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11"].map((number) => `TV${number}`),
    );
    expect(expectedUnits(giaLaiUnits, null)).toHaveLength(giaLaiUnits.length - 1);
  });

  it.each([
    ["before they exist", 44_561, 0],
    ["on their first day", 44_562, 11],
    ["on their last day", 45_838, 11],
    ["after they ceased", 45_839, 0],
    ["at no date in particular", null, 11],
  ])("%s", (_, at, count) => {
    expect(expectedUnits(traVinhUnits, at)).toHaveLength(count);
  });

  it("a cluster both receives and sends", () => {
    const units = [unit("T", null), unit("C1", "T"), unit("C2", "T"), unit("X1", "C1"), unit("X2", "C2")];
    expect(codes(expectedUnits(units, null))).toEqual(["C1", "C2", "X1", "X2"]);
  });

  it("a unit that moved in mid-year is expected once, under its parent of that day", () => {
    const units = [
      unit("T", null),
      unit("C1", "T"),
      unit("C2", "T"),
      { ...unit("X", "C1"), validTo: 45_838 },
      { ...unit("X", "C2"), validFrom: 45_839 },
    ];
    const parentOn = (at: number | null) =>
      expectedUnits(units, at)
        .filter(({ code }) => code === "X")
        .map(({ parentCode }) => parentCode);
    expect(parentOn(45_800)).toEqual(["C1"]);
    expect(parentOn(45_900)).toEqual(["C2"]);
    expect(parentOn(null)).toEqual(["C2"]);
  });
});

describe("the unit that receives", () => {
  it.each<[string, readonly OrgUnit[], string | undefined]>([
    ["is named as parent and has none", [unit("T", null), unit("A", "T")], "T"],
    ["may have a parent above the list", [unit("T", "TW"), unit("A", "T")], "T"],
    [
      "may stand beside a unit whose parent was forgotten",
      [unit("T", null), unit("A", "T"), unit("B", null)],
      "T",
    ],
    [
      "is none of several clusters listed without their province",
      [unit("C1", "T"), unit("C2", "T"), unit("X", "C1")],
      undefined,
    ],
    [
      "is none of two tops",
      [unit("C1", null), unit("C2", null), unit("X", "C1"), unit("Y", "C2")],
      undefined,
    ],
    ["is not in the list", [unit("A", "T"), unit("B", "T")], undefined],
    ["is nobody in a circle", [unit("A", "B"), unit("B", "A")], undefined],
    ["is nobody in an empty list", [], undefined],
  ])("%s", (_, units, code) => {
    expect(rootUnit(units)?.code).toBe(code);
  });

  it.each([
    [
      "Tỉnh đoàn above huyện",
      "Tỉnh đoàn Trà Vinh, Huyện đoàn Trà Cú, Thành đoàn Trà Vinh",
      "Tỉnh đoàn Trà Vinh",
    ],
    [
      "Thành đoàn above quận",
      "Thành đoàn Cần Thơ, Quận đoàn Ninh Kiều, Huyện đoàn Phong Điền",
      "Thành đoàn Cần Thơ",
    ],
    ["Thành đoàn above phường", "Thành đoàn Huế, Phường Thuận Hóa, Đoàn Công an", "Thành đoàn Huế"],
    ["Huyện đoàn above xã", "Xã Đại An, Huyện đoàn Trà Cú, Xã Định An", "Huyện đoàn Trà Cú"],
    [
      "Thành đoàn among huyện is their sibling",
      "Thành đoàn Trà Vinh, Huyện đoàn Trà Cú, Đoàn Khối",
      undefined,
    ],
    ["communes alone", "Xã Đại An, Xã Định An, Phường 1", undefined],
    ["one place among units that are none", "Huyện đoàn Trà Cú, Đoàn Khối, Đoàn Công an", undefined],
    ["one unit alone", "Tỉnh đoàn Trà Vinh", undefined],
  ])("by levels, where no parents are given: %s", (_, names, expected) => {
    const units = names.split(", ").map((name) => ({ ...unit(name, null), name }));
    expect(rootUnit(units)?.name).toBe(expected);
  });
});

function codes(units: readonly OrgUnit[]): readonly string[] {
  return units.map(({ code }) => code);
}

function unit(code: string, parentCode: string | null): OrgUnit {
  return {
    code,
    name: `Đơn vị ${code}`,
    aliases: [],
    level: null,
    type: null,
    parentCode,
    validFrom: null,
    validTo: null,
  };
}
