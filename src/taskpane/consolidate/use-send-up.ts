/** "Lưu bản gửi cấp trên": makes the file, asks where it goes where there is a choice, and saves it there. */
import { useState } from "react";
import type { FileToSave, SinkRoute } from "../../host/file-sink";
import { sendUp } from "../../workflows/send-up";
import { useFault } from "../hooks/use-fault";
import type { PaneServices } from "../pane-services";

export type Sending =
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

interface SendUpControls {
  readonly begin: () => void;
  readonly choose: (file: FileToSave, route: SinkRoute) => void;
}

export function useSendUp({ workbook, writer, sink }: PaneServices): readonly [Sending, SendUpControls] {
  const [sending, setSending] = useState<Sending>({ step: "idle" });
  const onFault = useFault();

  const save = async (file: FileToSave, route: SinkRoute) => {
    setSending({ step: "saving" });
    const answer = await sink.save(file, route);
    setSending(
      answer.outcome === "saved"
        ? { step: "saved", name: file.name, route: answer.route }
        : { step: "failed", message: answer.message, file, routes: sink.routes() },
    );
  };
  const prepare = async () => {
    setSending({ step: "preparing" });
    const ready = await sendUp(workbook, writer);
    if (ready.outcome !== "ready") {
      setSending({ step: "failed", message: ready.message, file: null, routes: [] });
      return;
    }
    const routes = sink.routes();
    const [only, ...others] = routes;
    if (only !== undefined && others.length === 0) await save(ready.file, only);
    else setSending({ step: "choosing", file: ready.file, routes });
  };
  return [
    sending,
    {
      begin: () => void prepare().catch(onFault),
      choose: (file, route) => void save(file, route).catch(onFault),
    },
  ];
}
