/** The library's own services: readiness, start-up behaviour, the pane, the ribbon, custom functions. */
import { flagValue, textArgument } from "../arguments";
import { defineClass } from "../define-class";
import { objectOf } from "../targets";

const addinInternalService = defineClass("AddinInternalService", {
  methods: { NotifyActionHandlerReady: () => undefined },
});

const appRuntimePersistenceService = defineClass("AppRuntimePersistenceService", {
  methods: {
    GetAppRuntimeStartState: (_none, _args, host) => host.addIn.startState,
    SetAppRuntimeStartState: (_none, args, host) => {
      host.addIn.startState = textArgument(args, 0);
    },
  },
});

const appRuntimeService = defineClass("AppRuntimeService", {
  methods: {
    GetAppRuntimeState: (_none, _args, host) => host.addIn.runtimeState,
    SetAppRuntimeState: (_none, args, host) => host.setPaneVisible(textArgument(args, 0) === "Visible"),
  },
});

const dynamicRibbon = defineClass("DynamicRibbon", {
  methods: {
    GetTab: (_none, args) => objectOf("RibbonTab", { id: textArgument(args, 0) }),
    GetButton: (_none, args) => objectOf("RibbonButton", { id: textArgument(args, 0) }),
  },
});

const ribbonTab = defineClass("RibbonTab", {
  identity: ({ id }) => ({ Id: id }),
  scalars: { Id: { get: ({ id }) => id } },
  methods: {
    SetVisibility: ({ id }, [visible], host) => void host.addIn.ribbonTabs.set(id, flagValue(visible)),
  },
});

const ribbonButton = defineClass("RibbonButton", {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Enabled: {
      get: ({ id }, host) => host.addIn.ribbonButtons.get(id) ?? true,
      set: ({ id }, value, host) => void host.addIn.ribbonButtons.set(id, flagValue(value)),
    },
  },
  methods: {
    SetEnabled: ({ id }, [enabled], host) => void host.addIn.ribbonButtons.set(id, flagValue(enabled)),
  },
});

const customFunctionsContainer = defineClass("CustomFunctionsContainer", {
  objects: { CustomFunctions: () => objectOf("CustomFunctions", null) },
});

const customFunctions = defineClass("CustomFunctions", {
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (_none, _args, host) =>
      host.customFunctions.becomeReady(),
    // None of the flights that Excel turns on bit by bit.
    _GetEnabledFeatures: () => [],
    SetInvocationArrayResults: (_none, [results], host) => host.customFunctions.deliver(listOf(results)),
    SetInvocationResults: (_none, [results], host) => host.customFunctions.deliver(listOf(results)),
  },
});

export const serviceClasses = [
  addinInternalService,
  appRuntimePersistenceService,
  appRuntimeService,
  dynamicRibbon,
  ribbonTab,
  ribbonButton,
  customFunctionsContainer,
  customFunctions,
];

function listOf(results: unknown): readonly unknown[][] {
  return Array.isArray(results) ? (results as unknown[][]) : [];
}
