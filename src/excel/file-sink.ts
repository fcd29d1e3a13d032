/** Where a file that DOAN makes can go from a pane: not every Excel lets a pane download. */
import type { FileSink, FileToSave } from "../host/file-sink";
import { base64Of } from "./base64";
import { hostFailure } from "./host-failures";
import { inExcel } from "./session";
import { sinkRoutes } from "./sink-routes";

const messages = {
  workbooksOnly:
    "Chỉ tệp Excel mới mở được thành trang hoặc thành sổ tính mới. Hãy chọn cách tải xuống, hoặc làm việc này trên Excel trên web.",
};

export function createFileSink(): FileSink {
  const routes = () => {
    const { platform, requirements } = Office.context;
    return sinkRoutes(String(platform), (version) => requirements.isSetSupported("ExcelApi", version));
  };
  return {
    routes,
    save: async (file, route) => {
      if (!routes().includes(route)) return hostFailure("unsupported");
      if (route === "download") download(file);
      else if (!/\.xls[xm]$/i.test(file.name))
        return hostFailure("refused", { message: messages.workbooksOnly });
      else {
        const failure = route === "sheet" ? await insertSheets(file) : await openWindow(file);
        if (failure) return failure;
      }
      return { outcome: "saved", route };
    },
  };
}

async function insertSheets({ bytes }: FileToSave) {
  return inExcel(async (context) => {
    context.workbook.insertWorksheetsFromBase64(base64Of(bytes), { positionType: "End" });
    await context.sync();
    return null;
  });
}

async function openWindow({ bytes }: FileToSave) {
  return inExcel(async () => {
    await Excel.createWorkbook(base64Of(bytes));
    return null;
  });
}

function download({ name, bytes }: FileToSave): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()]));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the bytes by the time it comes back to us.
  setTimeout(() => URL.revokeObjectURL(url), releaseMs);
}

const releaseMs = 60_000;
