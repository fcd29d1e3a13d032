/** The smallest parts of a side: numbers, days, texts, cells, places of the form, calls, words. */
import { parseRange } from "../../model/address";
import { serialOf } from "../../model/date-serial";
import { numberBody } from "../../text/number-body";
import { placeOf } from "./parse-place";
import { functionCalled, type SideFunction } from "./side-functions";
import type { ParseWhole, SideCursor } from "./side-cursor";
import type { SideNode } from "./side-syntax";

export function operandOf(cursor: SideCursor, whole: ParseWhole): SideNode | undefined {
  // "ô C14" is C14.
  cursor.take(/ô (?=\$?[a-z]{1,3}\$?\d)/iuy);
  const at = cursor.at();
  return (
    textOf(cursor, at) ??
    dayOf(cursor, at) ??
    callOf(cursor, at, whole) ??
    cellsOf(cursor, at, formOf(cursor)) ??
    placeOf(cursor, at, null, whole) ??
    numberOf(cursor, at) ??
    nameOf(cursor, at)
  );
}

const quoted = /"((?:[^"]|"")*)"|[“”„]([^“”„]*)[“”]/y;

function textOf(cursor: SideCursor, at: number): SideNode | undefined {
  const found = cursor.take(quoted);
  if (!found) return undefined;
  return { kind: "text", text: (found[1] ?? found[2] ?? "").replaceAll('""', '"').trim(), at };
}

function dayOf(cursor: SideCursor, at: number): SideNode | undefined {
  const found = cursor.take(/(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d.,/])/y);
  if (!found) return undefined;
  const serial = serialOf(Number(found[4]), Number(found[3]), Number(found[1]));
  if (serial !== undefined) return { kind: "number", number: serial, isDay: true, at };
  cursor.backTo(at);
  return undefined;
}

/** `SUM(`, `KỲ TRƯỚC (`. */
const callOpening = /(\p{L}[\p{L}\p{M}\d_]*(?: \p{L}[\p{L}\p{M}\d_]*){0,3}) ?\(/uy;

function callOf(cursor: SideCursor, at: number, whole: ParseWhole): SideNode | undefined {
  const found = cursor.take(callOpening);
  const name = found?.[1] === undefined ? undefined : functionCalled(found[1]);
  if (!found || name === undefined) {
    cursor.backTo(at);
    return undefined;
  }
  const list = argumentsOf(cursor, whole);
  if (list && fits(name, list.length)) return { kind: "call", name, arguments: list, at };
  return undefined;
}

function argumentsOf(cursor: SideCursor, whole: ParseWhole): readonly SideNode[] | undefined {
  const list: SideNode[] = [];
  do {
    const argument = whole(cursor);
    if (!argument) return undefined;
    list.push(argument);
  } while (cursor.take(cursor.notation === "formula" ? /,/y : /[;,]/y));
  return cursor.takeMark(")") ? list : undefined;
}

function fits(name: SideFunction, count: number): boolean {
  switch (name) {
    case "absolute":
    case "previous":
    case "numerator":
    case "denominator":
      return count === 1;
    case "round":
      return count <= 2;
    case "count-if":
    case "if-error":
      return count === 2;
    case "sum-if":
      return count === 2 || count === 3;
    default:
      return true;
  }
}

/** `'Biểu 1 Đoàn viên'!`, `B1!`, `Biểu 1!`. */
const formPrefix = /'((?:[^']|'')+)'!|([\p{L}\p{M}\p{N}_.][\p{L}\p{M}\p{N}_. ]*)!/uy;

function formOf(cursor: SideCursor): string | null {
  const found = cursor.take(formPrefix);
  return (found?.[1]?.replaceAll("''", "'") ?? found?.[2])?.trim() ?? null;
}

const cells = /\$?[A-Za-z]{1,3}\$?\d{1,7}(?: ?: ?\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![\p{L}\p{M}\p{N}_.([])/uy;

/** Cells of the form named before, or a place in it. */
function cellsOf(cursor: SideCursor, at: number, form: string | null): SideNode | undefined {
  const found = cursor.take(cells)?.[0];
  const range = found === undefined ? undefined : parseRange(found.replaceAll(" ", ""));
  if (found !== undefined && range) return { kind: "cells", form, range, text: found, at };
  if (found !== undefined) cursor.backTo(at);
  if (form === null) return undefined;
  const place = placeOf(cursor, at, form, undefined);
  if (!place) cursor.backTo(at);
  return place;
}

function numberOf(cursor: SideCursor, at: number): SideNode | undefined {
  const digits = cursor.take(/\d+(?:[.,]\d+)*/y)?.[0];
  if (digits === undefined) return undefined;
  const number = cursor.notation === "formula" ? Number(digits) : typedNumber(digits);
  if (number !== undefined && Number.isFinite(number)) return { kind: "number", number, at };
  cursor.backTo(at);
  return undefined;
}

/** "1.234" is 1234 and "0,125" an eighth: a lone comma parts decimals, a point before three digits thousands. */
function typedNumber(digits: string): number | undefined {
  if (/^\d+,\d+$/.test(digits)) return Number(digits.replace(",", "."));
  const [numeral] = numberBody(digits, true)?.numerals ?? [];
  return numeral === undefined ? undefined : Number(numeral);
}

const words = /\p{L}[\p{L}\p{M}\p{N}_.’'“”]*(?: +[\p{L}\p{M}\p{N}_.’'“”]+)*/uy;

function nameOf(cursor: SideCursor, at: number): SideNode | undefined {
  const text = cursor.take(words)?.[0];
  return text === undefined ? undefined : { kind: "name", text, at };
}
