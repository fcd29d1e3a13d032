/** The page as every kind of window finds it, one script after another as the page loads them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";

const folder = join(__dirname, "../../../src/roots/page");
const script = readFileSync(join(folder, "fallback.js"), "utf8");
const styles = readFileSync(join(folder, "page.css"), "utf8");
const page = readFileSync(join(folder, "index.html"), "utf8")
  .replace("<%= addin %>", "addin.js?1")
  .replaceAll(/<%=.*?%>/g, "made-up");

type Window = JSDOM["window"] & Record<string, unknown>;

/** What Chromium has and jsdom lacks. */
const modern = { structuredClone: () => undefined, Worker: () => undefined, Promise, Object, Array };
const office = { Office: {}, CustomFunctions: { delayInitialization: () => undefined } };

function open(globals: Readonly<Record<string, unknown>>): Window {
  const window = new JSDOM(page, { runScripts: "outside-only" }).window as Window;
  Object.defineProperty(window, "crypto", { value: { subtle: {} } });
  const style = window.document.createElement("style");
  style.textContent = styles;
  window.document.head.append(style);
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(window, name, { value, configurable: true });
  }
  window.eval(script);
  return window;
}

/** The heading that is seen, and there is always exactly one. */
function heading({ document, getComputedStyle }: Window): string {
  const seen = [...document.querySelectorAll("section")].filter(
    (one) => getComputedStyle(one).display !== "none",
  );
  return seen.map((one) => one.querySelector("h1")?.textContent ?? "").join(" + ");
}

function addinOf({ document }: Window): HTMLScriptElement | undefined {
  return [...document.querySelectorAll("script")].find((one) =>
    one.getAttribute("src")?.startsWith("addin.js"),
  );
}

it("before any script has run it says that DOAN is opening", () => {
  const window = new JSDOM(page).window as Window;
  expect(window.document.body.dataset["state"]).toBe("starting");
});

it("a modern window with Office gets the add-in", () => {
  const window = open({ ...modern, ...office });
  expect(heading(window)).toBe("Đang mở DOAN…");
  expect(addinOf(window)?.getAttribute("src")).toBe("addin.js?1");
});

it("Excel is told of the functions only when they have arrived", () => {
  const delayInitialization = jest.fn();
  open({ ...modern, Office: {}, CustomFunctions: { delayInitialization } });
  expect(delayInitialization).toHaveBeenCalledTimes(1);
});

it("where office.js did not come it says so, and loads nothing more", () => {
  const window = open(modern);
  expect(heading(window)).toBe("Chưa mở được DOAN");
  expect(addinOf(window)).toBeUndefined();
});

it("where the add-in's own script does not come it says so", () => {
  const window = open({ ...modern, ...office });
  addinOf(window)?.dispatchEvent(new window.Event("error"));
  expect(heading(window)).toBe("Chưa mở được DOAN");
});

it.each([
  { name: "Internet Explorer 11", lacks: { Promise: undefined } },
  { name: "Edge before Chromium", lacks: { structuredClone: undefined } },
  { name: "a window without workers", lacks: { Worker: undefined } },
  {
    name: "Safari before 16.4",
    lacks: {
      RegExp: function () {
        throw new SyntaxError("Invalid regular expression: invalid group specifier name");
      },
    },
  },
])("$name is told what to update, and gets no add-in", ({ lacks }) => {
  const window = open({ ...modern, ...office, ...lacks });
  expect(heading(window)).toBe("Máy này chưa dùng được DOAN");
  expect(addinOf(window)).toBeUndefined();
});

it.each(["starting", "no-network", "outside", "excel-too-old", "browser-too-old", "fault"])(
  "in the state “%s” one section is seen",
  (state) => {
    const window = open({ ...modern, ...office });
    window.document.body.dataset["state"] = state;
    expect(heading(window)).toMatch(/^[^+]{10,}$/);
  },
);

it("nothing but the pane is seen once it stands", () => {
  const window = open({ ...modern, ...office });
  window.document.body.dataset["state"] = "ready";
  const start = window.document.getElementById("start");
  expect(start && window.getComputedStyle(start).display).toBe("none");
});

it("no script, style or handler stands in the page itself", () => {
  const { document } = new JSDOM(page).window;
  expect([...document.scripts].filter((one) => one.textContent?.trim() !== "")).toEqual([]);
  expect(document.querySelectorAll("style, [style]")).toHaveLength(0);
  expect(
    [...document.querySelectorAll("*")].filter((one) =>
      [...one.attributes].some(({ name }) => name.startsWith("on")),
    ),
  ).toEqual([]);
  const policy = document.querySelector("meta[http-equiv]")?.getAttribute("content") ?? "";
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toContain("unsafe");
});
