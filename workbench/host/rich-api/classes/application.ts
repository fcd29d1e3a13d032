/** `context.application`, `context.runtime`, and workbooks that are opened beside this one. */
import { bytesOfBase64 } from "../base64";
import { flagValue, isMissing, textValue } from "../arguments";
import { defineClass } from "../define-class";
import { refuse } from "../refusal";
import { objectOf } from "../targets";

const application = defineClass("Application", {
  scalars: {
    CalculationMode: {
      get: (_book, host) => host.calculation.mode,
      set: (_book, value, host) => {
        const mode = textValue(value);
        if (!["Automatic", "AutomaticExceptTables", "Manual"].includes(mode)) refuse("InvalidArgument");
        host.calculation.mode = mode;
      },
    },
    CalculationEngineVersion: { get: () => 191029 },
    CalculationState: { get: () => "Done" },
    DecimalSeparator: { get: (_book, host) => host.profile.decimalSeparator },
    ThousandsSeparator: { get: (_book, host) => host.profile.thousandsSeparator },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: (_book, _args, host) => host.calculation.now(),
    // The book is calculated once a batch anyway, and the screen is drawn after it.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    CreateWorkbook: (book, [base64]) =>
      objectOf("WorkbookCreated", {
        id: book.newId(),
        bytes: isMissing(base64) || base64 === "" ? null : bytesOfBase64(base64),
      }),
  },
});

const workbookCreated = defineClass("WorkbookCreated", {
  identity: ({ id }) => ({ Id: id }),
  scalars: { Id: { get: ({ id }) => id } },
  methods: { Open: ({ bytes }, _args, host) => void host.addIn.openedWorkbooks.push(bytes) },
});

const runtime = defineClass("Runtime", {
  scalars: {
    EnableEvents: {
      get: (_book, host) => host.events.isEnabled,
      set: (_book, value, host) => {
        host.events.isEnabled = flagValue(value);
      },
    },
  },
});

export const applicationClasses = [application, workbookCreated, runtime];
