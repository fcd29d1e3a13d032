/**
 * The directory of an OLE compound file, the container of .xls, .doc, .ppt, .msg and of encrypted .xlsx.
 * Read only to tell which of these a file is and whether it is whole; its content is left to others.
 * Source: [MS-CFB] 2.2 (header), 2.3 (sector chains), 2.6 (directory).
 */

export interface CompoundFile {
  readonly streamNames: ReadonlySet<string>;
  /** Sectors that the directory or a stream needs lie behind the end of the file. */
  readonly isCutOff: boolean;
}

/** `undefined` where the file begins like one and is not. */
export function readCompoundFile(bytes: Uint8Array): CompoundFile | undefined {
  if (bytes.length < headerBytes) return { streamNames: new Set(), isCutOff: true };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorShift = view.getUint16(30, true);
  if (sectorShift !== 9 && sectorShift !== 12) return undefined;
  const file: Sectors = { view, sectorBytes: 1 << sectorShift, table: [] };
  let isCutOff = !readTablePlaces(file);

  const streamNames = new Set<string>();
  const directory = sectorChain(file, view.getUint32(48, true));
  isCutOff ||= !directory.isWhole;
  for (const sector of directory.sectors) {
    for (let entry = 0; entry < file.sectorBytes; entry += entryBytes) {
      const stream = readEntry(view, placeOf(file, sector) + entry);
      if (!stream) continue;
      streamNames.add(stream.name);
      // Short streams live inside the root's, which is checked as the others are.
      const isInSectors = stream.isRoot || stream.size >= view.getUint32(56, true);
      if (isInSectors && stream.size > 0) isCutOff ||= !holds(file, stream.start, stream.size);
    }
  }
  return { streamNames, isCutOff };
}

const headerBytes = 512;
const entryBytes = 128;
/** Sector numbers from here on are marks: end of chain, free, part of the table itself. */
const firstMark = 0xfffffffa;

interface Sectors {
  readonly view: DataView;
  readonly sectorBytes: number;
  /** Sectors of the allocation table, which says for each sector which comes next. */
  readonly table: number[];
}

function placeOf(file: Sectors, sector: number): number {
  return (sector + 1) * file.sectorBytes;
}

function isInside(file: Sectors, sector: number): boolean {
  return placeOf(file, sector + 1) <= file.view.byteLength;
}

/** Fills `table` from the header and the sectors that continue its list; false where one is missing. */
function readTablePlaces(file: Sectors): boolean {
  const { view, sectorBytes, table } = file;
  for (let index = 0; index < 109; index++) {
    const sector = view.getUint32(76 + 4 * index, true);
    if (sector < firstMark) table.push(sector);
  }
  let next = view.getUint32(68, true);
  for (let left = view.getUint32(72, true); left > 0 && next < firstMark; left--) {
    if (!isInside(file, next)) return false;
    const place = placeOf(file, next);
    for (let at = place; at < place + sectorBytes - 4; at += 4) {
      const sector = view.getUint32(at, true);
      if (sector < firstMark) table.push(sector);
    }
    next = view.getUint32(place + sectorBytes - 4, true);
  }
  return true;
}

/** The sector behind `sector` in its chain; `undefined` where the table itself is cut off. */
function nextSector(file: Sectors, sector: number): number | undefined {
  const perTableSector = file.sectorBytes / 4;
  const tableSector = file.table[Math.floor(sector / perTableSector)];
  if (tableSector === undefined || !isInside(file, tableSector)) return undefined;
  return file.view.getUint32(placeOf(file, tableSector) + 4 * (sector % perTableSector), true);
}

function sectorChain(file: Sectors, start: number): { sectors: number[]; isWhole: boolean } {
  const sectors: number[] = [];
  const most = Math.ceil(file.view.byteLength / file.sectorBytes);
  let sector: number | undefined = start;
  while (sector !== undefined && sector < firstMark && sectors.length <= most) {
    if (!isInside(file, sector)) return { sectors, isWhole: false };
    sectors.push(sector);
    sector = nextSector(file, sector);
  }
  return { sectors, isWhole: sector !== undefined };
}

/** Whether all of a stream's bytes are there; its last sector need not be filled up. */
function holds(file: Sectors, start: number, size: number): boolean {
  let left = size;
  let sector: number | undefined = start;
  while (left > 0) {
    if (sector === undefined || sector >= firstMark) return false;
    const bytes = Math.min(left, file.sectorBytes);
    if (placeOf(file, sector) + bytes > file.view.byteLength) return false;
    left -= bytes;
    if (left > 0) sector = nextSector(file, sector);
  }
  return true;
}

function readEntry(
  view: DataView,
  at: number,
): { name: string; isRoot: boolean; start: number; size: number } | undefined {
  const type = view.getUint8(at + 66);
  if (type !== 2 && type !== 5) return undefined;
  let name = "";
  const nameBytes = Math.min(view.getUint16(at + 64, true), 64) - 2;
  for (let index = 0; index < nameBytes; index += 2)
    name += String.fromCharCode(view.getUint16(at + index, true));
  return {
    name,
    isRoot: type === 5,
    start: view.getUint32(at + 116, true),
    size: view.getUint32(at + 120, true),
  };
}
