/** Contents judged by what cannot be: the set itself, counters that are not there, a rate that all reach. */
import { type Content, contentsOf, type CriteriaSet, type StepCondition } from "../criteria-set";
import { error, note, type SetFault } from "./set-fault";

const messages = {
  itself: (code: string) => `Nội dung ${code} lấy kết quả của chính bộ tiêu chí này; chọn bộ tiêu chí khác.`,
  counterTwice: (code: string, counter: string) => `Nội dung ${code} có hai số đếm cùng mã “${counter}”.`,
  counterUnknown: (code: string, counter: string) =>
    `Thang điểm của nội dung ${code} nói đến số đếm “${counter}” chưa được khai.`,
  counterUnused: (code: string, title: string) =>
    `Thang điểm của nội dung ${code} không bước nào dùng số đếm “${title}”.`,
  counterEmpty: (code: string, title: string) =>
    `Số đếm “${title}” của nội dung ${code} có số nhỏ nhất lớn hơn số lớn nhất.`,
  anyRate: (code: string) => `Nội dung ${code} đạt ở mọi tỷ lệ; ghi tỷ lệ tối thiểu lớn hơn 0.`,
};

export function judgeFaults(set: CriteriaSet): readonly SetFault[] {
  return contentsOf(set).flatMap((content) => faultsOf(content, set.id));
}

function faultsOf({ code, judge }: Content, setId: string): readonly SetFault[] {
  switch (judge.by) {
    case "met":
    case "points":
    case "reviewer":
      return [];
    case "set":
      return judge.set === setId ? [error("judged-by-itself", code, messages.itself(code))] : [];
    case "ratio":
      return judge.metFrom > 0 ? [] : [note("any-rate", code, messages.anyRate(code))];
    case "steps":
      return counterFaults(code, judge);
  }
}

function counterFaults(
  code: string,
  { counters, steps }: Extract<Content["judge"], { by: "steps" }>,
): readonly SetFault[] {
  const ids = counters.map(({ id }) => id);
  const named = new Set(steps.flatMap(({ when }) => countersOf(when)));
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  const unknown = [...named].filter((id) => !ids.includes(id));
  const empty = counters.filter(({ from = 0, to = Infinity, whole }) =>
    whole ? Math.ceil(from) > Math.floor(to) : from > to,
  );
  return [
    ...[...twice].map((id) => error("counter-twice", code, messages.counterTwice(code, id))),
    ...unknown.map((id) => error("counter-unknown", code, messages.counterUnknown(code, id))),
    ...empty.map(({ title }) => error("counter-empty", code, messages.counterEmpty(code, title))),
    ...counters
      .filter(({ id }) => !named.has(id))
      .map(({ title }) => note("counter-unused", code, messages.counterUnused(code, title))),
  ];
}

function countersOf(condition: StepCondition): readonly string[] {
  if ("all" in condition) return condition.all.flatMap(countersOf);
  if ("any" in condition) return condition.any.flatMap(countersOf);
  return [condition.counter];
}
