/**
 * "Lưu bản gửi cấp trên": the filled form alone, values only, as a file of its own. Beside the form stay the stacked
 * lists (they are its content) and the completeness statement, by which the next level says 130/141 and not 12/12.
 */
import { campaignTextId } from "../core/campaign/write-campaign";
import { ownTables } from "../core/consolidation/own-sheets";
import { periodWords } from "../core/model/period";
import { listStampName, stampNames } from "../core/model/stamp";
import type { Workbook } from "../core/model/grid";
import type { WorkbookPatch } from "../core/model/workbook-patch";
import { readCompleteness } from "../core/templates/read-stamp";
import type { FileToSave } from "../host/file-sink";
import type { HostFailure } from "../host/host-failure";
import type { OpenWorkbook } from "../host/open-workbook";
import type { WorkbookWriter } from "../host/workbook-writer";
import { lookAtWorkbook, type WorkbookLook } from "./look-at-workbook";

const messages = {
  notConsolidated: "Biểu chưa được tổng hợp nên chưa có gì để gửi. Hãy bấm Tổng hợp trước.",
  name: "Tổng hợp",
};

export interface SendUpReady {
  readonly outcome: "ready";
  readonly file: FileToSave;
}

export interface SendUpRefused {
  readonly outcome: "refused";
  /** Vietnamese. */
  readonly message: string;
}

export async function sendUp(
  host: OpenWorkbook,
  writer: WorkbookWriter,
): Promise<SendUpReady | SendUpRefused | HostFailure> {
  const look = await lookAtWorkbook(host);
  if (look.outcome === "failed") return look;
  const { form, stamp, workbook } = look;
  if (!form || !stamp) return { outcome: "refused", message: messages.notConsolidated };
  const opened = await host.bytes();
  if (opened.outcome === "failed") return opened;
  const written = await writer.write(opened.bytes, formAlone(workbook, look));
  if (written.outcome === "refused") return written;
  return { outcome: "ready", file: { name: fileName(look), bytes: written.bytes } };
}

/** What the form's own sheets show stays; everything else of the workbook is the sender's own. */
function formAlone(workbook: Workbook, { form, campaign }: WorkbookLook): WorkbookPatch {
  const template = form?.template;
  const tables = ownTables(workbook);
  const stamps = [
    stampNames.completeness,
    ...(template?.sheets ?? []).map(({ key }) => listStampName(key)),
  ].map((name) => name.toUpperCase());
  const kept = new Set([
    ...(template?.sheets ?? []).map(({ name }) => name),
    ...stamps.flatMap((stamp) => tables.get(stamp)?.grid.name ?? []),
  ]);
  const names = workbook.sheets.map(({ name }) => name);
  return {
    sheets: [],
    newSheets: [],
    definedNames: [],
    valuesOnly: names.filter((name) => kept.has(name)),
    removedSheets: names.filter((name) => !kept.has(name)),
    // The figures of single units stay with the one who collected them.
    ...(campaign ? { storedTexts: [{ id: campaignTextId, text: null }] } : {}),
  };
}

/** "Tỉnh đoàn Trà Vinh - Báo cáo … - quý IV năm 2023.xlsx", without what file systems refuse. */
function fileName({ form, receiver, fileName: own, workbook, campaign }: WorkbookLook): string {
  const period = readCompleteness(workbook)?.period ?? campaign?.period ?? null;
  const parts = [
    receiver?.name ?? messages.name,
    shortened(form?.title ?? ""),
    period === null ? "" : periodWords(period),
  ];
  const ending = /\.xlsm$/i.test(own ?? "") ? "xlsm" : "xlsx";
  const name = parts
    .map(legal)
    .filter((part) => part !== "")
    .join(" - ");
  return `${name}.${ending}`;
}

const mostTitleCharacters = 80;

/** Whole words; capitals as printed, since which of them are of names cannot be told. */
function shortened(title: string): string {
  if (title.length <= mostTitleCharacters) return title;
  const end = title.lastIndexOf(" ", mostTitleCharacters);
  return title.slice(0, end > 0 ? end : mostTitleCharacters);
}

function legal(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\\/:*?"<>|\u0000-\u001f]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
