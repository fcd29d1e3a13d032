/** Sheets that could not be coloured, each with why. */
import { Notice } from "../components/notice";
import type { Colours } from "./check-state";

export function ColourNotices({ colours: { isOn, leftOut } }: { readonly colours: Colours }) {
  if (!isOn) return null;
  return leftOut.map(({ sheet, message }) => (
    <Notice key={sheet} intent="warning">
      {message}
    </Notice>
  ));
}
