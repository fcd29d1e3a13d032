/** How much of the add-in travels to the user, gzipped as a web server sends it, beside what was aimed at. */
import { builtAddin } from "../support/built-addin";
import { row } from "./table";

const goalsKb: Readonly<Record<string, number>> = { addin: 60, pane: 400, worker: 40 };
const captions: Readonly<Record<string, string>> = {
  addin: "functions, with the page",
  pane: "pane, when it is opened",
  check: "the tab Kiểm tra, when looked at",
  worker: "worker, when files are read",
  writer: "writer, when a file is saved",
  reader: "reader, where there is no worker",
};

console.log(row(["chunk", "gzip, kB", "goal"]));
for (const { name, gzipBytes, modules } of builtAddin().chunks) {
  const legacy = modules.some((path) => path.includes("@e965/xlsx"));
  const caption = legacy ? "old formats, when one is met" : (captions[name] ?? name);
  const goal = goalsKb[name];
  console.log(row([caption, (gzipBytes / 1000).toFixed(1), goal === undefined ? "" : `${goal}`]));
}
