/**
 * Picking files: hidden file inputs to be opened by any button of the view, a folder where the browser can, and
 * dropping as a bonus (some versions of Excel swallow drops, so nothing depends on it).
 */
import { type ChangeEvent, type DragEvent, type ReactNode, useRef, useState } from "react";
import { droppedFiles } from "../dropped-files";
import { useFault } from "./use-fault";

export interface FilePicking {
  /** To be put anywhere in the view. */
  readonly inputs: ReactNode;
  readonly pickFiles: () => void;
  /** Absent where the browser picks no folders. */
  readonly pickFolder?: () => void;
  /** For the element that takes drops. */
  readonly dropProps: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: () => void;
    readonly onDrop: (event: DragEvent) => void;
  };
  /** Something is held over that element. */
  readonly isOver: boolean;
}

export function useFilePicking(onPick: (files: readonly File[]) => void, label = "Tệp báo cáo"): FilePicking {
  const filesInput = useRef<HTMLInputElement>(null);
  const folderInput = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const onFault = useFault();
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    onPick([...(event.target.files ?? [])]);
    // The same file can then be picked again after it was mended.
    event.target.value = "";
  };
  return {
    inputs: (
      <div hidden>
        <input
          ref={filesInput}
          type="file"
          multiple
          accept={workbookEndings}
          aria-label={label}
          onChange={pick}
        />
        <input
          ref={folderInput}
          type="file"
          multiple
          aria-label={`${label}: cả thư mục`}
          onChange={pick}
          {...folderAttribute}
        />
      </div>
    ),
    pickFiles: () => filesInput.current?.click(),
    ...(picksFolders ? { pickFolder: () => folderInput.current?.click() } : {}),
    dropProps: {
      onDragOver: (event) => {
        event.preventDefault();
        setIsOver(true);
      },
      onDragLeave: () => setIsOver(false),
      onDrop: (event) => {
        event.preventDefault();
        setIsOver(false);
        droppedFiles(event.dataTransfer).then(onPick, onFault);
      },
    },
    isOver,
  };
}

const workbookEndings = ".xlsx,.xlsm,.xls,.xlsb,.ods";
/** Every browser has it, React's types do not. */
const folderAttribute = { webkitdirectory: "" };
const picksFolders = "webkitdirectory" in HTMLInputElement.prototype;
