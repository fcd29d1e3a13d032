/** How a return copy is called: "Phản hồi - Duyên Hải.xlsx" for "nop/Duyên Hải.xlsx"; with macros it stays .xlsm. */
const start = "Phản hồi - ";

export function returnFileName(file: string, ending: "xlsx" | "xlsm"): string {
  const own = file.split(/[\\/]/).at(-1) ?? "";
  const name = own
    .normalize("NFC")
    .replace(/\.(xlsx|xlsm|xltx|xltm|xls|xlsb|ods|xml|csv|docx?|pdf|html?)$/i, "")
    .replace(/[\\/:*?"<>|\u0000-\u001f]/g, " ")
    .trim();
  // A copy that came back is not a copy of a copy.
  const once = name.startsWith(start) ? name.slice(start.length) : name;
  return `${start}${once}.${ending}`;
}
