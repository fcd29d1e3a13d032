/** Makes a file, asks where it goes where there is a choice, and saves it there. */
import { useState } from "react";
import type { FileSink, FileToSave, SinkRoute } from "../../host/file-sink";
import { useFault } from "./use-fault";

export type FileSaving =
  | { readonly step: "idle" }
  | { readonly step: "preparing" }
  | { readonly step: "choosing"; readonly file: FileToSave; readonly routes: readonly SinkRoute[] }
  | { readonly step: "saving" }
  | { readonly step: "saved"; readonly name: string; readonly route: SinkRoute }
  /** `file`: made already, so that another way out can be tried. */
  | {
      readonly step: "failed";
      readonly message: string;
      readonly file: FileToSave | null;
      readonly routes: readonly SinkRoute[];
    };

/** What making the file came to. */
export type FileMade =
  | { readonly outcome: "ready"; readonly file: FileToSave }
  | { readonly outcome: "refused" | "failed"; readonly message: string };

export interface FileSavingControls {
  readonly begin: (make: () => Promise<FileMade>) => void;
  readonly choose: (file: FileToSave, route: SinkRoute) => void;
}

export function useFileSaving(sink: FileSink): readonly [FileSaving, FileSavingControls] {
  const [saving, setSaving] = useState<FileSaving>({ step: "idle" });
  const onFault = useFault();

  const save = async (file: FileToSave, route: SinkRoute) => {
    setSaving({ step: "saving" });
    const answer = await sink.save(file, route);
    setSaving(
      answer.outcome === "saved"
        ? { step: "saved", name: file.name, route: answer.route }
        : { step: "failed", message: answer.message, file, routes: sink.routes() },
    );
  };
  const prepare = async (make: () => Promise<FileMade>) => {
    setSaving({ step: "preparing" });
    const made = await make();
    if (made.outcome !== "ready") {
      setSaving({ step: "failed", message: made.message, file: null, routes: [] });
      return;
    }
    const routes = sink.routes();
    const [only, ...others] = routes;
    if (only !== undefined && others.length === 0) await save(made.file, only);
    else setSaving({ step: "choosing", file: made.file, routes });
  };
  return [
    saving,
    {
      begin: (make) => void prepare(make).catch(onFault),
      choose: (file, route) => void save(file, route).catch(onFault),
    },
  ];
}

export function isSaving({ step }: FileSaving): boolean {
  return step === "preparing" || step === "saving";
}
