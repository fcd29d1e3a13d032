/** Days in the field at work: of the lists in the open workbook, or of the files that units sent. */
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { criteriaSets, defaultSetId } from "../../../core/scoring/index";
import type { OrgUnit } from "../../../core/units/org-unit";
import {
  type FieldDaysHere,
  fieldDaysHere,
  makeFieldDays,
  makeUnitsFieldDays,
} from "../../../workflows/officers/field-days-here";
import { type UnitsFieldDays, unitsFieldDays } from "../../../workflows/officers/units-field-days";
import { type PileEntry, readPile } from "../../../workflows/read-pile";
import type { News } from "../../components/news-notice";
import type { Progress } from "../../components/progress-view";
import { useFault } from "../../hooks/use-fault";
import type { PaneServices } from "../../pane-services";
import { withPickedFiles } from "../../picked-files";
import { undoneSentences } from "../../undone-words";

const words = { made: (sheet: string) => `Đã lập trang “${sheet}”.` };

export type FieldDaysFound =
  | FieldDaysHere
  | { readonly outcome: "nothing" | "failed"; readonly message: string }
  | { readonly outcome: "units"; readonly entries: readonly PileEntry[]; readonly found: UnitsFieldDays };

export interface FieldDaysAtWork {
  /** Null while the workbook is being looked at. */
  readonly found: FieldDaysFound | null;
  readonly threshold: number;
  readonly progress: Progress | null;
  readonly news: News | null;
  readonly isBusy: boolean;
  readonly setThreshold: (days: number) => void;
  readonly readFiles: (files: readonly File[]) => void;
  readonly stop: () => void;
  readonly lookHere: () => void;
  readonly make: () => void;
  readonly undo: () => void;
  readonly dismissNews: () => void;
}

export function useFieldDays(
  services: PaneServices,
  units: readonly OrgUnit[],
  usualThreshold: number,
): FieldDaysAtWork {
  const [found, setFound] = useState<FieldDaysFound | null>(null);
  const [threshold, setThreshold] = useState(usualThreshold);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [news, setNews] = useState<News | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const running = useRef<AbortController | null>(null);
  const onFault = useFault();

  const lookHere = (days = threshold) => {
    fieldDaysHere(services.workbook, { threshold: days }).then(setFound, onFault);
  };
  const arrive = useEffectEvent(() => lookHere());
  useEffect(() => {
    arrive();
    return () => running.current?.abort();
  }, []);

  const readFiles = async (files: readonly File[]) => {
    const picked = withPickedFiles([], files);
    const criteria = criteriaSets.get(defaultSetId);
    if (picked.length === 0 || !criteria) return;
    const controller = new AbortController();
    running.current = controller;
    setProgress({ done: 0, total: picked.length, current: null });
    const pile = services.openPile(undefined, criteria);
    try {
      const onProgress = (done: number, total: number, current: string) =>
        setProgress({ done, total, current });
      const read = await readPile({ files: picked, signal: controller.signal, onProgress }, pile);
      if (read.outcome === "cancelled") return;
      const { entries } = read;
      const known =
        units.length > 0 ? units : (entries.find(({ unitList }) => unitList)?.unitList?.units ?? []);
      setFound({ outcome: "units", entries, found: unitsFieldDays(entries, known, { threshold }) });
    } finally {
      pile.close();
      setProgress(null);
    }
  };

  const make = async () => {
    if (found?.outcome !== "found" && found?.outcome !== "units") return;
    setIsBusy(true);
    const made =
      found.outcome === "found"
        ? await makeFieldDays(services.workbook, found.days)
        : await makeUnitsFieldDays(services.workbook, found.found, threshold);
    setIsBusy(false);
    setNews(
      made.outcome === "failed"
        ? { intent: "error", sentences: [made.message] }
        : { intent: "success", sentences: [words.made(made.place.sheet)], changeId: made.changeId },
    );
  };

  const undo = async () => {
    setIsBusy(true);
    const undone = await services.workbook.undoLast();
    setIsBusy(false);
    setNews(
      undone.outcome === "failed"
        ? { intent: "error", sentences: [undone.message] }
        : { intent: "success", sentences: undoneSentences(undone) },
    );
  };

  return {
    found,
    threshold,
    progress,
    news,
    isBusy,
    setThreshold: (days) => {
      setThreshold(days);
      if (found?.outcome === "units") {
        const { entries } = found;
        setFound({ ...found, found: unitsFieldDays(entries, units, { threshold: days }) });
      } else lookHere(days);
    },
    readFiles: (files) => void readFiles(files).catch(onFault),
    stop: () => running.current?.abort(),
    lookHere: () => {
      setFound(null);
      lookHere();
    },
    make: () => void make().catch(onFault),
    undo: () => void undo().catch(onFault),
    dismissNews: () => setNews(null),
  };
}
