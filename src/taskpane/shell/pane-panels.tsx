/**
 * The panels of the tabs that were opened so far. One that is left keeps what was chosen and read; what it was doing in
 * the background rests until it is looked at again.
 */
import { makeStyles } from "@fluentui/react-components";
import { Activity, type Dispatch, type SetStateAction, Suspense, useState } from "react";
import { Waiting } from "../components/waiting";
import type { PaneServices } from "../pane-services";
import { paneTabs } from "../tabs";
import type { CampaignCaption, PaneTab } from "../tabs/pane-tab";
import { tabId } from "./pane-tabs";
import { SoftwareFault } from "./software-fault";

type Captions = Readonly<Record<string, CampaignCaption>>;

interface PanePanelsProps {
  readonly services: PaneServices;
  readonly selected: PaneTab;
  readonly setCaptions: Dispatch<SetStateAction<Captions>>;
}

export function PanePanels({ services, selected, setCaptions }: PanePanelsProps) {
  const [opened, setOpened] = useState<readonly PaneTab[]>([]);
  if (!opened.includes(selected)) setOpened([...opened, selected]);
  return paneTabs.all
    .filter((tab) => tab === selected || opened.includes(tab))
    .map((tab) => (
      <Activity key={tab.id} mode={tab === selected ? "visible" : "hidden"}>
        <PanePanel tab={tab} services={services} setCaptions={setCaptions} />
      </Activity>
    ));
}

interface PanePanelProps {
  readonly tab: PaneTab;
  readonly services: PaneServices;
  readonly setCaptions: Dispatch<SetStateAction<Captions>>;
}

function PanePanel({ tab, services, setCaptions }: PanePanelProps) {
  const styles = useStyles();
  // One and the same, so that panels may tell in an effect.
  const [onCampaign] = useState(
    () => (caption: CampaignCaption) => setCaptions((before) => ({ ...before, [tab.id]: caption })),
  );
  return (
    <div className={styles.panel} role="tabpanel" aria-labelledby={tabId(tab)}>
      <SoftwareFault now={services.now} copyText={services.copyText}>
        <Suspense fallback={<Waiting label="Đang mở…" />}>
          <tab.Panel services={services} onCampaign={onCampaign} />
        </Suspense>
      </SoftwareFault>
    </div>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});
