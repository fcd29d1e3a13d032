/** The frame of the pane: head, tabs, the panel of the tab, and the promise at the foot. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { type DragEvent, useState } from "react";
import type { PaneServices } from "../pane-services";
import { paneTabs } from "../tabs";
import type { CampaignCaption } from "../tabs/pane-tab";
import { PaneHeader } from "./pane-header";
import { PanePanels } from "./pane-panels";
import { PaneTabs } from "./pane-tabs";
import { RecoveryGate } from "./recovery-gate";
import { SoftwareFault } from "./software-fault";
import { useWantedTab } from "./use-wanted-tab";

const noCaption: CampaignCaption = { receiver: null, period: null };

export function PaneLayout({ services }: { readonly services: PaneServices }) {
  const styles = useStyles();
  const [tab, setTab] = useWantedTab(services.wantedTab);
  const [captions, setCaptions] = useState<Readonly<Record<string, CampaignCaption>>>({});
  return (
    // A file dropped beside the place for it would open in the pane's stead.
    <div className={styles.pane} onDragOver={preventDefault} onDrop={preventDefault}>
      <PaneHeader {...(captions[tab.id] ?? noCaption)} />
      <PaneTabs tabs={paneTabs.all} selected={tab} onSelect={setTab} />
      <main className={styles.main}>
        <SoftwareFault now={services.now} copyText={services.copyText}>
          <RecoveryGate workbook={services.workbook}>
            <PanePanels services={services} selected={tab} setCaptions={setCaptions} />
          </RecoveryGate>
        </SoftwareFault>
      </main>
      <footer className={styles.footer}>
        <Text size={200}>DOAN không gửi số liệu ra khỏi máy này.</Text>
      </footer>
    </div>
  );
}

function preventDefault(event: DragEvent): void {
  event.preventDefault();
}

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    // The sheet of a phone's keyboard or a host's toolbar takes from the visible height alone.
    "@supports (height: 100dvh)": { height: "100dvh" },
  },
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  footer: { padding: "2px 12px 6px", color: tokens.colorNeutralForeground2 },
});
