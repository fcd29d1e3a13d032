/** "Việc khác" of the result: what is made of it beside the board. */
import type { OtherJob } from "./other-jobs";
import type { Scored } from "./scored";
import type { ScoreControls } from "./use-score";

interface ResultJobsContext {
  readonly isBusy: boolean;
  readonly pickFiles: () => void;
}

export function resultJobs(
  { from }: Pick<Scored, "from">,
  controls: ScoreControls,
  { isBusy, pickFiles }: ResultJobsContext,
): readonly OtherJob[] {
  const ofFiles: readonly Omit<OtherJob, "isDisabled">[] = [
    {
      label: "Thêm tệp…",
      says: "Thêm tệp đến muộn hoặc tệp đã sửa; tệp đã đọc không phải chọn lại.",
      onPress: pickFiles,
    },
  ];
  const always: readonly Omit<OtherJob, "isDisabled">[] = [
    {
      label: "Lập sổ công nhận",
      says: "Danh sách đơn vị đạt để trình công nhận.",
      onPress: controls.makeRecognition,
    },
    {
      label: "Lập sổ đăng ký",
      says: "Trang để ghi đơn vị nào đăng ký phấn đấu; có sổ này thì biết tỷ lệ đạt trên số đã đăng ký.",
      onPress: controls.makeRegistration,
    },
  ];
  const jobs = from.kind === "files" ? [...ofFiles, ...always] : always;
  return jobs.map((job) => ({ ...job, isDisabled: isBusy }));
}
