/** All classes the stand-in has, by their names on the wire, and the library's own services. */
import { applicationClasses } from "./classes/application";
import { commentClasses } from "./classes/comments";
import { conditionalFormatClasses } from "./classes/conditional-formats";
import { conditionalRuleClasses } from "./classes/conditional-rules";
import { conditionalScaleClasses } from "./classes/conditional-scales";
import { customXmlPartClasses } from "./classes/custom-xml-parts";
import { dataValidationClass } from "./classes/data-validation";
import { functionClasses } from "./classes/functions";
import { nameClasses } from "./classes/names";
import { protectionClasses } from "./classes/protection";
import { rangeClass } from "./classes/range";
import { rangeAreasClasses } from "./classes/range-areas";
import { rangeBorderClasses } from "./classes/range-border";
import { rangeFormatClasses } from "./classes/range-format";
import { serviceClasses } from "./classes/services";
import { settingClasses } from "./classes/settings";
import { freezePanesClass } from "./classes/freeze-panes";
import { pageLayoutClasses } from "./classes/page-layout";
import { sheetCustomPropertyClasses } from "./classes/sheet-custom-properties";
import { tableLineClasses } from "./classes/table-columns-rows";
import { customConditionalFormatClasses } from "./classes/custom-conditional-format";
import { tableClasses } from "./classes/tables";
import { workbookClass } from "./classes/workbook";
import { worksheetClass } from "./classes/worksheet";
import { worksheetCollectionClass } from "./classes/worksheet-collection";
import type { ClassDefinition } from "./define-class";
import { type ClassName, type HostObject, objectOf } from "./targets";

const definitions: ReadonlyMap<ClassName, ClassDefinition> = new Map(
  [
    workbookClass,
    worksheetCollectionClass,
    worksheetClass,
    rangeClass,
    dataValidationClass,
    freezePanesClass,
    ...applicationClasses,
    ...commentClasses,
    ...conditionalFormatClasses,
    ...conditionalRuleClasses,
    ...conditionalScaleClasses,
    ...customXmlPartClasses,
    ...functionClasses,
    ...nameClasses,
    ...protectionClasses,
    ...rangeAreasClasses,
    ...rangeBorderClasses,
    ...rangeFormatClasses,
    ...serviceClasses,
    ...settingClasses,
    ...pageLayoutClasses,
    ...sheetCustomPropertyClasses,
    ...tableLineClasses,
    ...customConditionalFormatClasses,
    ...tableClasses,
  ].map((definition) => [definition.className, definition]),
);

export function definitionOf({ className }: HostObject): ClassDefinition {
  const definition = definitions.get(className);
  if (!definition) throw new Error(`The class ${className} is not in the registry.`);
  return definition;
}

const services: Readonly<Record<string, HostObject>> = {
  "Microsoft.InternalService.AddinInternalService": objectOf("AddinInternalService", null),
  "Microsoft.AppRuntime.AppRuntimePersistenceService": objectOf("AppRuntimePersistenceService", null),
  "Microsoft.AppRuntime.AppRuntimeService": objectOf("AppRuntimeService", null),
  "Microsoft.DynamicRibbon.DynamicRibbon": objectOf("DynamicRibbon", null),
  "Microsoft.ExcelServices.CustomFunctions": objectOf("CustomFunctions", null),
};

/** An object that is not the workbook's: "Microsoft.AppRuntime.AppRuntimeService". */
export function serviceNamed(name: string): HostObject | undefined {
  return services[name];
}
