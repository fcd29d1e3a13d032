/** How grave a line is, as a shape; the word beside it says the same. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";

export type Level = "error" | "warning" | "note" | "open" | "fine";

export function LevelIcon({ level }: { readonly level: Level }) {
  const styles = useStyles();
  const Icon = icons[level];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[level])} />;
}

const icons = {
  error: ErrorCircleRegular,
  warning: WarningRegular,
  note: InfoRegular,
  open: CircleRegular,
  fine: CheckmarkCircleRegular,
};

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: "20px", forcedColorAdjust: "auto" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorNeutralForeground2 },
  open: { color: tokens.colorNeutralForeground3 },
  fine: { color: tokens.colorStatusSuccessForeground1 },
});
