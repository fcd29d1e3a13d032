import { ontime } from "../../src/functions/ontime";
import { shown, useCustomFunctions } from "./custom-functions";

beforeAll(useCustomFunctions);

it.each([
  { name: "the day before", sent: "24/11/2023", deadline: "25/11/2023", cell: true },
  { name: "on the day", sent: "25/11/2023", deadline: "25/11/2023", cell: true },
  { name: "late in the evening of the day", sent: "45255.99", deadline: "25/11/2023", cell: true },
  { name: "a day late", sent: "26/11/2023", deadline: "25/11/2023", cell: false },
  { name: "a minute before the hour", sent: "45255.7076", deadline: "17h00 ngày 25/11/2023", cell: true },
  { name: "on the hour", sent: "17:00 25/11/2023", deadline: "17 giờ ngày 25/11/2023", cell: true },
  { name: "a minute after the hour", sent: "17:01 25/11/2023", deadline: "17h 25/11/2023", cell: false },
  { name: "without an hour, on an earlier day", sent: "24/11/2023", deadline: "17h 25/11/2023", cell: true },
])("$name: $cell", ({ sent, deadline, cell }) => {
  expect(shown(() => ontime(sent, deadline))).toBe(cell);
});

it.each([
  { name: "nothing was sent", sent: "", deadline: "25/11/2023", error: "#N/A", says: "chưa có ngày gửi" },
  { name: "there is no deadline", sent: "25/11/2023", deadline: "", error: "#N/A", says: "chưa có hạn gửi" },
  {
    name: "on the day, and only the deadline tells an hour",
    sent: "25/11/2023",
    deadline: "17h 25/11/2023",
    error: "#N/A",
    says: "giờ gửi",
  },
  { name: "words", sent: "hôm qua", deadline: "25/11/2023", error: "#VALUE!", says: "“hôm qua”" },
])("$name: $error", ({ sent, deadline, error, says }) => {
  expect(shown(() => ontime(sent, deadline))).toEqual({ error, sentence: expect.stringContaining(says) });
});
