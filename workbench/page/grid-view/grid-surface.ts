/** Univer's workbook as the rest of the grid view needs it: what it holds now, and changes made without an echo. */
import {
  ICommandService,
  IUniverInstanceService,
  type IMutation,
  type Injector,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";

/** Marks what comes from the book, so that it is not taken for the user's. */
export const fromBook = "fromBook";
export const unitId = "book";

export interface GridSurface {
  readonly injector: Injector;
  readonly commands: ICommandService;
  workbook(): Workbook;
  /** Whether the tab of a sheet stands; Univer adds it some time after the sheet. */
  hasTab(sheetId: string): boolean;
  apply<Params extends object>(change: Pick<IMutation<Params>, "id">, params: Params): void;
}

export function gridSurface(injector: Injector, frame: HTMLElement): GridSurface {
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);
  return {
    injector,
    commands,
    workbook() {
      const workbook = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
      if (!workbook) throw new Error("The grid has no workbook.");
      return workbook;
    },
    hasTab: (sheetId) =>
      frame.querySelector(`[data-u-comp=slide-tab-item][data-id="${CSS.escape(sheetId)}"]`) !== null,
    apply(change, params) {
      // As if from another person at work on it: Univer then leaves the user on the sheet they are on.
      commands.syncExecuteCommand(change.id, params, { onlyLocal: true, fromCollab: true, [fromBook]: true });
    },
  };
}
