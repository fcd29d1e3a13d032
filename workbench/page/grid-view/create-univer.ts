/**
 * Univer as a view only: it draws and takes what is typed; the book holds the truth and the calculator calculates.
 * Versions are pinned to 0.25.1; its packages are used one by one, without presets.
 */
import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import DesignVi from "@univerjs/design/locale/vi-VN";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import DocsUiVi from "@univerjs/docs-ui/locale/vi-VN";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { IRPCChannelService } from "@univerjs/rpc";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import SheetsVi from "@univerjs/sheets/locale/vi-VN";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import SheetsFormulaVi from "@univerjs/sheets-formula/locale/vi-VN";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import SheetsFormulaUiVi from "@univerjs/sheets-formula-ui/locale/vi-VN";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import SheetsUiVi from "@univerjs/sheets-ui/locale/vi-VN";
import { defaultTheme } from "@univerjs/themes";
import { UniverUIPlugin } from "@univerjs/ui";
import UiVi from "@univerjs/ui/locale/vi-VN";
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";

/** Univer that does not calculate expects a worker that does; nothing here ever asks it. */
const noWorker: IRPCChannelService = {
  registerChannel() {},
  requestChannel: () => ({
    call: () => Promise.reject(new Error("Univer does not calculate here.")),
    subscribe() {
      throw new Error("Univer does not calculate here.");
    },
  }),
};

export function createUniver(container: HTMLElement): Univer {
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.VI_VN,
    locales: {
      [LocaleType.VI_VN]: mergeLocales(
        DesignVi,
        UiVi,
        DocsUiVi,
        SheetsVi,
        SheetsUiVi,
        SheetsFormulaVi,
        SheetsFormulaUiVi,
      ),
    },
    logLevel: LogLevel.ERROR,
  });
  univer.__getInjector().add([IRPCChannelService, { useValue: noWorker }]);
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    footer: true,
    contextMenu: false,
    headerMenu: false,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: true },
    disableForceStringAlert: true,
    disableForceStringMark: true,
  });
  // The editor of cells and the formula bar are this plugin's.
  univer.registerPlugin(UniverSheetsFormulaPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsNumfmtPlugin, { disableTextFormatMark: true });
  return univer;
}
