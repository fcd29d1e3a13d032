/** What may be typed into cells (`range.dataValidation`): the rule, its warning, its prompt. */
import type { BookValidation } from "../../book/book";
import { flagValue, recordOf } from "../arguments";
import { defineClass } from "../define-class";
import { covers, intersectionOf, without } from "../range/geometry";
import { requireUnprotected } from "../range/guard";
import type { HostState } from "../host-state";
import { refuse } from "../refusal";
import type { RangeAreasTarget } from "../targets";

export const dataValidationClass = defineClass("DataValidation", {
  scalars: {
    Type: { get: (target) => typeOf(target) },
    Rule: {
      get: (target) => commonOf(target)?.rule ?? {},
      set: (target, value, host) => {
        const rule = recordOf(value);
        const type = Object.keys(rule)
          .map((key) => typesByKey[key])
          .find((found) => found !== undefined);
        put(target, { type: type ?? refuse("InvalidArgument"), rule }, host);
      },
    },
    ErrorAlert: {
      get: (target) => commonOf(target)?.errorAlert ?? standardAlert,
      set: (target, value, host) => put(target, { errorAlert: recordOf(value) }, host),
    },
    Prompt: {
      get: (target) => commonOf(target)?.prompt ?? standardPrompt,
      set: (target, value, host) => put(target, { prompt: recordOf(value) }, host),
    },
    IgnoreBlanks: {
      get: (target) => commonOf(target)?.ignoreBlanks ?? true,
      set: (target, value, host) => put(target, { ignoreBlanks: flagValue(value) }, host),
    },
  },
  methods: {
    Clear: (target, _args, host) => {
      requireUnprotected(host, target.sheet);
      target.sheet.validations = outside(target);
      host.book.tell({ kind: "layout", sheet: target.sheet });
    },
  },
});

const typesByKey: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

const standardAlert = { message: "", showAlert: true, style: "Stop", title: "" };
const standardPrompt = { message: "", showPrompt: true, title: "" };

/** "None" without a rule, "Inconsistent" or "MixedCriteria" where the cells differ. */
function typeOf(target: RangeAreasTarget): string {
  const touching = touchingRules(target);
  if (touching.length === 0) return "None";
  const common = commonOf(target);
  if (common) return common.type;
  return touching.length > 1 ? "MixedCriteria" : "Inconsistent";
}

function touchingRules({ sheet, areas }: RangeAreasTarget): readonly BookValidation[] {
  return sheet.validations.filter(({ ranges }) =>
    ranges.some((one) => areas.some(({ range }) => intersectionOf(one, range))),
  );
}

/** The one rule that stands for all cells. */
function commonOf(target: RangeAreasTarget): BookValidation | undefined {
  const [rule, ...others] = touchingRules(target);
  const isWhole = target.areas.every(({ range }) => rule?.ranges.some((one) => covers(one, range)));
  return others.length === 0 && isWhole ? rule : undefined;
}

function put(target: RangeAreasTarget, properties: Partial<BookValidation>, host: HostState): void {
  const { sheet } = target;
  requireUnprotected(host, sheet);
  const before = commonOf(target);
  // An alert or prompt without a rule has nothing to belong to.
  if (!before && properties.rule === undefined) refuse("InvalidOperation");
  const ranges = target.areas.map(({ range }) => range);
  sheet.validations = [...outside(target), { type: "None", rule: {}, ...before, ...properties, ranges }];
  host.book.tell({ kind: "layout", sheet });
}

function outside({ sheet, areas }: RangeAreasTarget): BookValidation[] {
  return sheet.validations
    .map((validation) => ({
      ...validation,
      ranges: areas.reduce(
        (left, { range }) => left.flatMap((one) => without(one, range)),
        validation.ranges,
      ),
    }))
    .filter(({ ranges }) => ranges.length > 0);
}
