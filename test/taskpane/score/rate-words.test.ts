/** How many units are recognised, of those that registered and of all. */
import { rateLines } from "../../../src/taskpane/score/rate-words";
import { content, nodeScore, scoredUnit, scoredUnits, set, setScore, wanting } from "../support/scored-units";

const failing = setScore({ "1.2": wanting("1.2", "marked-not-met") });
const units = [scoredUnit("một"), scoredUnit("hai", { score: failing }), scoredUnit("ba", { score: null })];
const result = scoredUnits(units);

describe("the rates of a result", () => {
  it("are of all units where no register was found", () => {
    expect(rateLines(result)).toEqual(["Được công nhận ÷ tất cả đơn vị: 1/3 = 33,3%"]);
  });

  it("are also of those that registered", () => {
    expect(rateLines({ ...result, summary: { ...result.summary, registered: 2 } })).toEqual([
      "Được công nhận ÷ tất cả đơn vị: 1/3 = 33,3%",
      "Được công nhận ÷ đã đăng ký: 1/2 = 50%",
      "Đã đăng ký ÷ tất cả đơn vị: 2/3 = 66,7%",
    ]);
  });

  it("leave out what cannot be divided", () => {
    expect(rateLines({ ...result, summary: { ...result.summary, registered: 0 } })).toEqual([
      "Được công nhận ÷ tất cả đơn vị: 1/3 = 33,3%",
      "Đã đăng ký ÷ tất cả đơn vị: 0/3 = 0%",
    ]);
    expect(rateLines(scoredUnits([]))).toEqual([]);
  });

  it("leave units of which nothing is asked out of both sides, and say so", () => {
    const exempt = setScore({}, { criteria: [nodeScore(content("1"), { state: "exempt", met: null })] });
    const more = [...units, scoredUnit("bốn", { score: exempt, result: "not-scored" })];
    expect(rateLines(scoredUnits(more))).toEqual([
      "Được công nhận ÷ tất cả đơn vị: 1/3 = 33,3% (đã trừ 1 đơn vị được miễn)",
    ]);
  });

  it("are none of a set that recognises nobody", () => {
    expect(rateLines({ ...result, set: { ...set, recognizes: null } })).toEqual([]);
  });
});
