/**
 * The manifest, checked without the network: Microsoft's validator of XML manifests is a web service. What the schema
 * asks for is asked for here; Microsoft's own converter and schema give a second opinion.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";

const root = join(__dirname, "../..");
// eslint-disable-next-line @typescript-eslint/no-require-imports -- a script of the build, which is no TypeScript
const { manifestFor, placeholderBase } = require("../../scripts/bundle/manifest-for.cjs") as {
  manifestFor: (template: string, base: string) => string;
  placeholderBase: string;
};

const source = readFileSync(join(root, "manifest.xml"), "utf8");
const { DOMParser } = new JSDOM("").window;
const manifest = new DOMParser().parseFromString(source, "application/xml");
const all = (name: string) => [...manifest.getElementsByTagName("*")].filter((one) => one.localName === name);
const only = (name: string): Element => {
  const [found, ...others] = all(name);
  if (!found || others.length > 0) throw new Error(`${name}: ${found ? others.length + 1 : 0}`);
  return found;
};
const attributes = (name: string) =>
  [...manifest.getElementsByTagName("*")].flatMap((one) => one.getAttribute(name) ?? []);
const childNames = (element: Element) => [...element.children].map(({ localName }) => localName);

it("is well-formed XML", () => {
  expect(manifest.getElementsByTagName("parsererror")).toHaveLength(0);
});

describe("elements stand in the order of the schema", () => {
  const orders: Readonly<Record<string, readonly string[]>> = {
    OfficeApp: [
      "Id",
      "AlternateId",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ],
    VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "ExtendedOverrides"],
    ExtensionPoint: ["Script", "Page", "Metadata", "Namespace", "OfficeTab", "CustomTab"],
    DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
    Group: ["Label", "Icon", "Tooltip", "Control"],
    Control: ["Label", "Tooltip", "Supertip", "Icon", "Action", "Enabled"],
    Action: ["TaskpaneId", "SourceLocation", "Title", "FunctionName"],
    Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
  };

  it.each(Object.keys(orders))("%s", (name) => {
    const elements = all(name);
    expect(elements).not.toHaveLength(0);
    for (const element of elements) {
      const names = childNames(element);
      const places = names.map((child) => orders[name]?.indexOf(child) ?? -1);
      expect({ names, places }).toEqual({ names, places: [...places].sort((one, other) => one - other) });
      expect(places).not.toContain(-1);
    }
  });

  it("the workbook's runtime, then functions, then the ribbon", () => {
    const host = all("Host").find(
      (one) => one.parentElement?.parentElement?.localName === "VersionOverrides",
    );
    expect(host && childNames(host)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
  });
});

describe("resources", () => {
  const resources = [...only("Resources").children].flatMap((kind) => [...kind.children]);
  const ids = resources.map((one) => one.getAttribute("id") ?? "");

  it("everything that is asked for is there, once, and nothing else", () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(attributes("resid"))].sort()).toEqual([...ids].sort());
  });

  it("ids are at most 32 characters", () => {
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it.each([
    { kind: "ShortStrings", longest: 125 },
    { kind: "LongStrings", longest: 250 },
  ])("$kind are at most $longest characters", ({ kind, longest }) => {
    const texts = [...only(kind).getElementsByTagName("*")].flatMap((one) => [
      one.getAttribute("DefaultValue") ?? one.getAttribute("Value") ?? "",
    ]);
    expect(texts).not.toHaveLength(0);
    expect(texts.filter((text) => text === "" || text.length > longest)).toEqual([]);
  });

  it("what a user reads is Vietnamese, and English for an English Office", () => {
    const said = [
      ...[...manifest.documentElement.children].filter(({ localName }) =>
        /^(DisplayName|Description)$/.test(localName),
      ),
      ...only("ShortStrings").children,
      ...only("LongStrings").children,
    ];
    expect(said.length).toBeGreaterThan(6);
    const untranslated = said.filter(
      (one) =>
        one.getAttribute("DefaultValue") !== "DOAN" && one.children[0]?.getAttribute("Locale") !== "en-US",
    );
    expect(only("DefaultLocale").textContent).toBe("vi-VN");
    expect(untranslated.map((one) => one.outerHTML)).toEqual([]);
  });
});

describe("what Excel asks", () => {
  it("the id is a GUID that stays the same, the version has four parts", () => {
    expect(only("Id").textContent).toBe("3a28ffaf-f206-4f84-9ee7-4502c45ae1b9");
    expect(only("Version").textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  it("name, description and provider are within their lengths", () => {
    const [name, description] = ["DisplayName", "Description"].map((one) => {
      const element = all(one).find(({ parentElement }) => parentElement === manifest.documentElement);
      return element?.getAttribute("DefaultValue") ?? "";
    });
    expect(name?.length).toBeLessThanOrEqual(125);
    expect(description?.length).toBeLessThanOrEqual(250);
    expect(only("ProviderName").textContent?.length).toBeLessThanOrEqual(125);
  });

  it("workbooks only, and nothing but the shared runtime required", () => {
    expect(all("Host").map((one) => one.getAttribute("Name") ?? one.getAttribute("xsi:type"))).toEqual([
      "Workbook",
      "Workbook",
    ]);
    expect(all("Set").map((one) => [one.getAttribute("Name"), one.getAttribute("MinVersion")])).toEqual([
      ["SharedRuntime", "1.1"],
    ]);
    expect(only("Permissions").textContent).toBe("ReadWriteDocument");
  });

  it("one page for pane, functions and commands: that is what makes the runtime shared", () => {
    const pages = [
      only("Runtime"),
      only("Page").children[0],
      ...all("Action").flatMap((action) => [...action.getElementsByTagName("SourceLocation")]),
      only("FunctionFile"),
    ];
    expect(pages.map((one) => one?.getAttribute("resid"))).toEqual(Array(4).fill("Pane.Url"));
    expect(only("Runtime").getAttribute("lifetime")).toBe("long");
  });

  it("every address is https, below the one place that is replaced", () => {
    const addresses = [...attributes("DefaultValue"), ...attributes("Value")].filter((text) =>
      /^\w+:\/\//.test(text),
    );
    expect(addresses).not.toHaveLength(0);
    expect(addresses.filter((address) => !address.startsWith(placeholderBase))).toEqual([]);
  });
});

describe("icons", () => {
  const sizes = [...new Set(attributes("size"))].map(Number).sort((one, other) => one - other);

  it("the three sizes that Office requires are there, and the ones it likes", () => {
    expect(sizes).toEqual(expect.arrayContaining([16, 32, 80]));
    expect(sizes).toEqual(expect.arrayContaining([20, 24, 40, 48, 64]));
  });

  it("every icon is a PNG of the size it is for", () => {
    for (const image of all("Image").filter((one) => one.hasAttribute("size"))) {
      const resource = all("Image").find((one) => one.getAttribute("id") === image.getAttribute("resid"));
      const name = /icon-(\d+)\.png$/.exec(resource?.getAttribute("DefaultValue") ?? "");
      expect(name?.[1]).toBe(image.getAttribute("size"));
    }
    for (const size of [...sizes, 32, 64]) expect(pngSize(`icon-${size}.png`)).toEqual([size, size]);
  });

  function pngSize(name: string): readonly number[] {
    const png = readFileSync(join(root, "assets/icons", name));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  }
});

describe("built for a server", () => {
  const built = manifestFor(source, "https://doan.example.vn/excel/");

  it("every address is on that server", () => {
    expect(built).not.toContain(placeholderBase);
    expect(built).not.toContain(new URL(placeholderBase).host);
    expect(built).toContain('"https://doan.example.vn/excel/index.html"');
    expect(built).toContain("<AppDomain>https://doan.example.vn</AppDomain>");
  });
});

describe("Microsoft's own tools", () => {
  const folder = mkdtempSync(join(tmpdir(), "doan-manifest-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("turn it into a unified manifest that their schema accepts", () => {
    const words = ["convert", join(root, "manifest.xml"), "--output", folder];
    expect(node(join(root, "node_modules/office-addin-manifest-converter/cli.js"), ...words).status).toBe(0);
    const unified = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Record<
      string,
      unknown
    >;
    expect(JSON.stringify(unified)).toContain('"actionId":"Doan.Pane');
    // It writes for schema 1.17, which knows neither more than three icons nor the first greeting.
    const version = "1.30";
    const $schema = String(unified["$schema"]).replace("v1.17", `v${version}`);
    const newer = { ...unified, $schema, manifestVersion: version };
    expect(faults(newer)).toBe("");
    expect(faults({ ...newer, accentColor: "đỏ" })).toContain("accentColor");
  });

  /** By their validator, in a process of its own: it is partly an ES module, which jest does not load. */
  function faults(unified: object): string {
    const path = join(folder, "unified.json");
    writeFileSync(path, JSON.stringify(unified));
    const script = `require("office-addin-manifest").validateManifest(process.argv[1])
      .then(({ report }) => console.log((report?.errors ?? []).map(({ content }) => content).join("\\n")))`;
    const { status, stdout, stderr } = node("-e", script, path);
    if (status !== 0) throw new Error(stderr);
    return stdout.trim();
  }

  function node(...words: readonly string[]) {
    return spawnSync(process.execPath, words, { encoding: "utf8", cwd: root });
  }
});
