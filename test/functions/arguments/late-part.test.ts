import { latePart } from "../../../src/functions/arguments/late-part";
import { shownLater, useCustomFunctions } from "../custom-functions";

beforeAll(useCustomFunctions);

it("a part that cannot be fetched says that the network is down, and is asked for again", async () => {
  const offline = Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" });
  const answers = [Promise.reject(offline), Promise.resolve("phần")];
  const load = () => answers.shift() ?? Promise.reject(offline);
  expect(await shownLater(latePart(load))).toEqual({
    error: "#N/A",
    sentence: expect.stringContaining("kiểm tra mạng"),
  });
  expect(await shownLater(latePart(load))).toBe("phần");
});

it("a mistake of ours is not taken for the network", async () => {
  await expect(latePart(() => Promise.reject(new TypeError("x is not a function")))).rejects.toThrow(
    TypeError,
  );
});
