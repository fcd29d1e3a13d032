/**
 * Ages by post of QĐ 289-QĐ/TW (8/2/2010), which QĐ 1289-QĐ/TWĐTN-CTĐ (15/5/2026) is said to replace. Of the new table only
 * one line is known, and from no official text; the officer fills in the rest from the document itself.
 * Source: nganhangphapluat.lawnet.vn and tuoitre.vn on Quy chế cán bộ Đoàn.
 */
import { serialOf } from "../model/date-serial";
import type { AgeLimit } from "./age-limit";

const document = "QĐ 289-QĐ/TW, 8/2/2010";
const inForce = { validFrom: serialOf(2010, 2, 8) ?? null, validTo: serialOf(2026, 5, 14) ?? null, document };

export const knownAgeLimits: readonly AgeLimit[] = [
  { post: "Bí thư Trung ương Đoàn", firstTime: 40, inOffice: 42, ...inForce },
  { post: "Ủy viên Ban Thường vụ Trung ương Đoàn", firstTime: 37, inOffice: 42, ...inForce },
  { post: "Bí thư Tỉnh đoàn", firstTime: 35, inOffice: 40, ...inForce },
  { post: "Phó Bí thư Tỉnh đoàn", firstTime: 33, inOffice: 38, ...inForce },
  { post: "Ủy viên Ban Thường vụ Tỉnh đoàn", firstTime: 32, inOffice: 37, ...inForce },
  { post: "Ủy viên Ban Chấp hành Huyện đoàn", firstTime: 30, inOffice: 35, ...inForce },
  { post: "Bí thư Đoàn xã", firstTime: null, inOffice: 35, ...inForce },
];
