/** Ages of officers at work: the lists in the open workbook, held against its table of ages at a day. */
import { useEffect, useEffectEvent, useState } from "react";
import type { HostFailure } from "../../../host/host-failure";
import type { SheetMade } from "../../../workflows/officers/add-officer-sheet";
import type { NoLists } from "../../../workflows/officers/field-days-here";
import {
  makeAgeTable,
  makeOverage,
  type OverageHere,
  overageHere,
} from "../../../workflows/officers/overage-here";
import type { News } from "../../components/news-notice";
import { useFault } from "../../hooks/use-fault";
import type { PaneServices } from "../../pane-services";
import { undoneSentences } from "../../undone-words";

const words = { made: (sheet: string) => `Đã lập trang “${sheet}”.` };

export interface OverageAtWork {
  /** Null while the workbook is being looked at. */
  readonly found: OverageHere | NoLists | HostFailure | null;
  readonly news: News | null;
  readonly isBusy: boolean;
  /** @param on The serial of the day. */
  readonly look: (on: number) => void;
  readonly make: () => void;
  readonly makeTable: () => void;
  readonly undo: () => void;
  readonly dismissNews: () => void;
}

export function useOverage({ workbook }: Pick<PaneServices, "workbook">, today: number): OverageAtWork {
  const [found, setFound] = useState<OverageAtWork["found"]>(null);
  const [day, setDay] = useState(today);
  const [news, setNews] = useState<News | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const onFault = useFault();
  const look = (on: number) => {
    setDay(on);
    overageHere(workbook, { on }).then(setFound, onFault);
  };
  const arrive = useEffectEvent(() => look(day));
  useEffect(() => arrive(), []);

  const doing = async (work: () => Promise<News>) => {
    setIsBusy(true);
    setNews(await work());
    setIsBusy(false);
    // A table that was made or taken away is another measure.
    setFound(await overageHere(workbook, { on: day }));
  };
  return {
    found,
    news,
    isBusy,
    look,
    make: () => {
      if (found?.outcome === "found")
        doing(async () => newsOf(await makeOverage(workbook, found))).catch(onFault);
    },
    makeTable: () => {
      doing(async () => newsOf(await makeAgeTable(workbook))).catch(onFault);
    },
    undo: () => {
      doing(async () => {
        const undone = await workbook.undoLast();
        return undone.outcome === "failed"
          ? { intent: "error", sentences: [undone.message] }
          : { intent: "success", sentences: undoneSentences(undone) };
      }).catch(onFault);
    },
    dismissNews: () => setNews(null),
  };
}

function newsOf(made: SheetMade | HostFailure): News {
  return made.outcome === "failed"
    ? { intent: "error", sentences: [made.message] }
    : { intent: "success", sentences: [words.made(made.place.sheet)], changeId: made.changeId };
}
