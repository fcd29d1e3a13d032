/** Offers bytes to the user as a file to keep. */

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export function saveFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: workbookType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the bytes after this call.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
