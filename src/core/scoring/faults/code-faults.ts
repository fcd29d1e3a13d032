/** Codes used twice, and a period that ends before it begins. */
import { type CriteriaSet, nodesOf } from "../criteria-set";
import { error, type SetFault } from "./set-fault";

const messages = {
  repeated: (code: string) => `Mã “${code}” có ở nhiều dòng; mỗi tiêu chí, nội dung phải có mã riêng.`,
  period: "Ngày hết hiệu lực của bộ tiêu chí trước ngày bắt đầu; xem lại hai ngày này.",
};

export function codeFaults(set: CriteriaSet): readonly SetFault[] {
  const codes = nodesOf(set).map(({ code }) => code);
  const repeated = new Set(codes.filter((code, index) => codes.indexOf(code) !== index));
  const { validFrom, validTo } = set;
  const isBackwards = validFrom !== null && validTo !== null && validTo < validFrom;
  return [
    ...[...repeated].map((code) => error("repeated-code", code, messages.repeated(code))),
    ...(isBackwards ? [error("period-backwards", null, messages.period)] : []),
  ];
}
