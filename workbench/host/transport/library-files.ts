/**
 * Files of office.js that are answered with another of its files. What the library has for the Mac talks through
 * message handlers that only WebKit has; under the Mac's name it is served what it has for Windows, so that the add-in
 * finds itself on a Mac, over the bridge of `win32.ts`.
 */
const served: Readonly<Record<string, string>> = { "excel-mac-16.00.js": "excel-win32-16.01.js" };

/** "excel-win32-16.01.js" for "excel-mac-16.00.js"; every other file is served as itself. */
export function libraryFile(asked: string): string {
  return served[asked.toLowerCase()] ?? asked;
}
