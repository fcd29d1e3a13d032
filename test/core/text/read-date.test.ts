/** Days typed as text, and serial numbers as Excel counts them. */
import fc from "fast-check";
import { calendarDay, serialOverflowing } from "../../../src/core/model/date-serial";
import { dateText, isoDateOf, readDateText } from "../../../src/core/text/read-date";

describe("readDateText", () => {
  it.each([
    ["16/6/2023", "2023-06-16"],
    ["22-08-2013", "2013-08-22"],
    ["27.5.1998", "1998-05-27"],
    [" 01 / 02 / 2003\u00a0", "2003-02-01"],
    ["29/02/2024", "2024-02-29"],
    ["2023-12-15", "2023-12-15"],
    ["2023-12-15T08:30:00Z", "2023-12-15"],
    ["16/6/2023 08:30", "2023-06-16"],
    ["ngày 16 tháng 8 năm 2013", "2013-08-16"],
    ["Ngày 16 tháng 8 năm 2013".normalize("NFD"), "2013-08-16"],
    ["ngay 16 thang 8 nam 2013", "2013-08-16"],
    ["ngày 03 tháng 02/2013", "2013-02-03"],
    ["Trà Vinh, ngày 15 tháng 12 năm 2023", "2023-12-15"],
    ["(số liệu tính đến ngày 15/12/2023)", "2023-12-15"],
    ["QĐ số 12-QĐ/ĐTN ngày 5/4/2022.", "2022-04-05"],
    ["ngày 15 tháng 12 năm 2023 (15/12/2023)", "2023-12-15"],
    ["1/1/29", "2029-01-01"],
    ["1/1/30", "1930-01-01"],
    ["27.5.98", "1998-05-27"],
  ])("%p is %s", (text, iso) => {
    const day = readDateText(text);
    expect(day && isoDateOf(day.serial)).toBe(iso);
  });

  it.each([
    "",
    "Không",
    "2023",
    "12/2023",
    "22.4",
    "26-7",
    "18 – 29/3",
    "31/2/2023",
    "29/02/2023",
    "12/25/2023",
    "0/1/2023",
    "1/13/2023",
    "16/6-2023",
    "16/6/203",
    "16/6/1823",
    "ngày ….. tháng ….. năm 2023",
    "ngày    tháng    năm 2013",
    "ngày 15 tháng … năm 2023",
    "từ 1/11/2023 đến 5/11/2023",
    "116/6/2023",
    "12/5/2023/QĐ-TĐTN",
    "1.2.3.2023",
    "45275",
  ])("%p is no one day", (text) => {
    expect(readDateText(text)).toBeUndefined();
  });
});

describe("serial numbers", () => {
  it.each([
    [1, "1900-01-01", "01/01/1900"],
    [59, "1900-02-28", "28/02/1900"],
    [60, "1900-02-29", "29/02/1900"],
    [61, "1900-03-01", "01/03/1900"],
    [36526, "2000-01-01", "01/01/2000"],
    [45275, "2023-12-15", "15/12/2023"],
    [2958465, "9999-12-31", "31/12/9999"],
  ])("%d is %s", (serial, iso, text) => {
    const { year, month, day } = calendarDay(serial);
    expect(serialOverflowing(year, month, day)).toBe(serial);
    expect(isoDateOf(serial)).toBe(iso);
    expect(dateText(serial)).toBe(text);
  });

  it("drops the time of day", () => {
    expect(isoDateOf(45275.999)).toBe("2023-12-15");
  });

  it("reads back every day in every spelling", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const { year, month, day } = calendarDay(serial);
        expect(serialOverflowing(year, month, day)).toBe(serial);
        for (const text of [dateText(serial), isoDateOf(serial), `ngày ${day} tháng ${month} năm ${year}`]) {
          expect(readDateText(text)).toEqual({ serial });
        }
      }),
    );
  });
});
