/** "Việc khác" of the start: what is made before anything is scored. One entry each; a new one is one line here. */
import { contentsOf, type CriteriaSet } from "../../core/scoring/criteria-set";
import { isUsable } from "./choices";
import type { OtherJob } from "./other-jobs";
import type { ScoreStart } from "./scored";
import type { ScoreControls } from "./use-score";

export function startJobs(
  { chosen }: Pick<ScoreStart, "chosen">,
  controls: ScoreControls,
  isBusy: boolean,
): readonly OtherJob[] {
  const ofSet: readonly Omit<OtherJob, "isDisabled">[] = [
    {
      label: "Tạo phiếu chấm…",
      says: "Mỗi đơn vị một trang phiếu theo bộ tiêu chí đang chọn, có ô chọn sẵn và kết quả tự tính.",
      onPress: () => controls.tell({ event: "opened", page: { page: "forms", warning: null } }),
    },
    {
      label: "Lập sổ đăng ký",
      says: "Trang để ghi đơn vị nào đăng ký phấn đấu; có sổ này thì biết tỷ lệ đạt trên số đã đăng ký.",
      onPress: controls.makeRegistration,
    },
  ];
  const ofTargets: readonly Omit<OtherJob, "isDisabled">[] = [
    {
      label: "Trang chỉ tiêu giao",
      says: "Trang để ghi chỉ tiêu giao cho từng đơn vị, dùng cho các nội dung chấm theo tỷ lệ.",
      onPress: controls.writeTargets,
    },
  ];
  const always: readonly Omit<OtherJob, "isDisabled">[] = [
    {
      label: "Đi cơ sở (1+2)…",
      says: "Số ngày đi cơ sở của từng cán bộ theo quý, ai được miễn, tỷ lệ trên cả hai mẫu số.",
      onPress: () => controls.tell({ event: "opened", page: { page: "field-days" } }),
    },
    {
      label: "Cán bộ quá tuổi…",
      says: "So tuổi cán bộ trong danh sách với bảng tuổi theo chức vụ vào một ngày.",
      onPress: () => controls.tell({ event: "opened", page: { page: "overage" } }),
    },
    {
      label: "Viết bộ tiêu chí riêng",
      says: "Thêm một trang ghi sẵn bộ đang chọn để sửa thành bộ của mình; sửa trang ấy là sửa cách chấm.",
      onPress: controls.writeCriteria,
    },
  ];
  const jobs = isUsable(chosen)
    ? [...ofSet, ...(asksTargets(chosen.set) ? ofTargets : []), ...always]
    : always;
  return jobs.map((job) => ({ ...job, isDisabled: isBusy }));
}

/** Some content is judged by a target that is assigned to each unit. */
function asksTargets(set: CriteriaSet): boolean {
  return contentsOf(set).some(({ judge }) => judge.by === "ratio" && judge.target === undefined);
}
