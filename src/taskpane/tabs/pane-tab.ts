/** One job of the pane: what its tab is called and what it shows. */
import type { ComponentType } from "react";
import type { PaneServices } from "../pane-services";

/** Whose and for when the work in hand is, for the head of the pane: "Tỉnh đoàn Trà Vinh", "Quý IV năm 2023". */
export interface CampaignCaption {
  readonly receiver: string | null;
  readonly period: string | null;
}

export interface PanelProps {
  readonly services: PaneServices;
  readonly onCampaign: (caption: CampaignCaption) => void;
}

export interface PaneTab {
  readonly id: string;
  readonly label: string;
  readonly Panel: ComponentType<PanelProps>;
}
