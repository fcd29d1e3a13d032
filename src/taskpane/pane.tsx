/** The task pane: Fluent's styles and theme around the shell. */
import {
  createDOMRenderer,
  FluentProvider,
  makeStaticStyles,
  RendererProvider,
} from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { useHostTheme } from "./hooks/use-host-theme";
import type { PaneServices } from "./pane-services";
import { PaneLayout } from "./shell/pane-layout";

/** Puts the pane into an element of the page; the answer takes it out again. */
export function renderPane(container: Element, services: PaneServices): () => void {
  const { nonce } = services;
  const renderer = createDOMRenderer(
    document,
    nonce === undefined ? {} : { styleElementAttributes: { nonce } },
  );
  const root = createRoot(container);
  root.render(
    <RendererProvider renderer={renderer} targetDocument={document}>
      <Pane services={services} />
    </RendererProvider>,
  );
  return () => root.unmount();
}

function Pane({ services }: { readonly services: PaneServices }) {
  usePageStyles();
  const theme = useHostTheme(services.theme);
  return (
    <FluentProvider theme={theme}>
      <PaneLayout services={services} />
    </FluentProvider>
  );
}

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });
