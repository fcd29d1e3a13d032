/** Where a file can go, Excel by Excel, and that it gets there. */
import { createFileSink } from "../../src/excel/file-sink";
import { sinkRoutes } from "../../src/excel/sink-routes";
import { type ExcelProfile, excel2021 } from "../../workbench/host/profiles";
import { closeExcel, inExcel, isFailure, sampleBytes } from "./open-in-excel";
import { smallForm } from "./small-form";

afterEach(closeExcel);

const file = { name: "Tổng hợp quý IV 2023.xlsx", bytes: sampleBytes("don-vi.xlsx") };

it.each([
  { platform: "PC", api: 14, routes: ["new-window", "download", "sheet"] },
  { platform: "OfficeOnline", api: 15, routes: ["download", "new-window", "sheet"] },
  { platform: "Mac", api: 15, routes: ["new-window", "sheet"] },
  { platform: "PC", api: 12, routes: ["new-window", "download"] },
] as const)("Excel on $platform with ExcelApi 1.$api offers $routes", ({ platform, api, routes }) => {
  expect(sinkRoutes(platform, (version) => Number(version.split(".")[1]) <= api)).toEqual(routes);
});

it("the Excel it runs in is asked", async () => {
  await inExcel(smallForm());
  expect(createFileSink().routes()).toEqual(["new-window", "download", "sheet"]);
});

it("becomes sheets behind those of the open workbook", async () => {
  const { book } = await inExcel(smallForm());
  const before = book.sheets.map(({ name }) => name);
  expect(await createFileSink().save(file, "sheet")).toEqual({ outcome: "saved", route: "sheet" });
  expect(book.sheets.slice(0, before.length).map(({ name }) => name)).toEqual(before);
  expect(book.sheets.length).toBeGreaterThan(before.length);
});

it("becomes a workbook window of its own", async () => {
  const { office } = await inExcel(smallForm());
  expect(await createFileSink().save(file, "new-window")).toEqual({ outcome: "saved", route: "new-window" });
  expect(office.host.addIn.openedWorkbooks.map((bytes) => bytes?.length)).toEqual([file.bytes.length]);
});

it.each([
  { name: "a route this Excel does not have", route: "sheet", profile: without(excel2021, "1.12"), file },
  { name: "a text as a sheet", route: "sheet", profile: excel2021, file: { ...file, name: "mau.json" } },
] as const)("$name is refused", async ({ route, profile, file: given }) => {
  await inExcel(smallForm(), profile);
  expect(isFailure(await createFileSink().save(given, route))).toBe(true);
});

function without(profile: ExcelProfile, excelApi: string): ExcelProfile {
  return {
    ...profile,
    name: `ExcelApi ${excelApi}`,
    requirementSets: { ...profile.requirementSets, ExcelApi: excelApi },
  };
}
