/**
 * Functions of sides. One column alone inside TỔNG, ĐẾM … is taken whole (all entries of a list, all rows of a form that
 * stand for themselves); several, `TỔNG((8);(9))` or `TỔNG((8):(11))`, are taken in each row.
 */
import type { Expression } from "../../rules/expression/expression";
import { cellsOf } from "./bind-cells";
import { spanOf } from "./bind-span";
import { type Bind, type Binding, formOf } from "./binding";
import type { Bound } from "./bound-side";
import { faults } from "./rule-faults";
import type { SideNode } from "./side-syntax";
import { type Summary, wholeColumn, wholeOfForm, wholeWhere } from "./whole-column";

const words = {
  condition: 'Điều kiện trong ĐẾM, TỔNG chỉ được là một nội dung trong ngoặc kép, ví dụ ĐẾM(B4(10);"x").',
  listOnly: "Tổng có điều kiện và đếm khác nhau chỉ dùng cho cột của một danh sách.",
  previousList: "Kỳ trước chỉ có số liệu của ô trong biểu, chưa có danh sách.",
  digits: "Số chữ số làm tròn phải là một số nguyên.",
  span: "Dấu “:” chỉ nối hai cột hoặc hai dòng của cùng một biểu.",
};

type CallNode = Extract<SideNode, { kind: "call" }>;

export function bindCall(
  { name, arguments: list }: CallNode,
  binding: Binding,
  bind: Bind,
): Bound | undefined {
  const [first, second, third] = list;
  if (!first) return undefined;
  const wrapped = (wrap: (of: Expression) => Expression) => {
    const of = bind(first, binding);
    return of && ({ kind: "wrapped", wrap, of } as const);
  };
  switch (name) {
    case "sum":
      // `TỔNG(B5(7);B5(3);"Bí thư")`.
      return second && third?.kind === "text"
        ? conditional("sum", first, second, third, binding)
        : summary("sum", list, binding, bind);
    case "average":
    case "min":
    case "max":
      return summary(name, list, binding, bind);
    case "sum-if":
      return conditional("sum", third ?? first, first, second, binding);
    case "count":
    case "count-if": {
      const last = list.at(-1);
      const isConditional = name === "count-if" || last?.kind === "text" || last?.kind === "number";
      return isConditional && list.length > 1
        ? counted(list, binding, bind)
        : summary("count", list, binding, bind);
    }
    case "distinct":
      return wholeColumn("distinct", first, binding) ?? told(words.listOnly, binding);
    case "absolute":
      return wrapped((of) => ({ op: "absolute", of }));
    case "round": {
      const digits = second === undefined ? 0 : second.kind === "number" ? second.number : Number.NaN;
      return Number.isInteger(digits)
        ? wrapped((of) => ({ op: "round", of, digits }))
        : told(words.digits, binding);
    }
    case "numerator":
    case "denominator":
      return wrapped((of) => ({ op: "part", part: name, of }));
    case "previous":
      return previous(first, binding, bind);
    case "if-error":
      return bind(first, binding);
  }
}

function previous(node: SideNode, binding: Binding, bind: Bind): Bound | undefined {
  const of = bind(node, binding);
  if (!of) return undefined;
  return of.kind === "entry" || of.kind === "whole-column"
    ? told(words.previousList, binding)
    : { kind: "previous", of };
}

function summary(how: Summary, list: readonly SideNode[], binding: Binding, bind: Bind): Bound | undefined {
  const [first, ...others] = list;
  if (!first) return undefined;
  if (others.length === 0) {
    const whole = wholeColumn(how, first, binding) ?? wholeOfForm(how, first, binding);
    if (whole) return whole;
  }
  const parts = list.map((node) => partsOf(node, how, binding, bind));
  const of = parts.flatMap((part) => part ?? []);
  return parts.includes(undefined) ? undefined : { kind: "many", how, of };
}

/** Spans and ranges are each of their members. */
function partsOf(node: SideNode, how: Summary, binding: Binding, bind: Bind): readonly Bound[] | undefined {
  if (node.kind === "cells") {
    const form = formOf(node.form, binding);
    return form && cellsOf(node, form, binding)?.map((bound) => taken(bound, how));
  }
  if (node.kind === "arithmetic" && node.operator === ":") {
    const [from, to] = [bind(node.left, binding), bind(node.right, binding)];
    return from && to && (spanOf(node, from, to, binding) ?? told(words.span, binding));
  }
  const bound = bind(node, binding);
  return bound && [bound];
}

function taken(bound: Bound, how: Summary): Bound {
  return bound.kind === "whole-column"
    ? { kind: "whole-column", expression: { ...bound.expression, how } }
    : bound;
}

/** `ĐẾM(B4(10);"x")`, `ĐẾM(B4(2);B4(10);"x")`, `COUNTIF(C11:C27;"Đạt")`, `ĐẾM((3);"Đạt")`. */
function counted(list: readonly SideNode[], binding: Binding, bind: Bind): Bound | undefined {
  const [first, second, third] = list;
  if (!first || !second) return undefined;
  if (third) return conditional("count", first, second, third, binding);
  const equals = conditionOf(second);
  if (equals === undefined) return told(words.condition, binding);
  const column = wholeColumn("count", first, binding);
  if (column) return conditional("count", first, first, second, binding);
  const whole = summary("count", [first], binding, bind);
  return whole?.kind === "many" ? { ...whole, equals } : whole && told(words.condition, binding);
}

/** A column of a list, taken only where another holds a text. */
function conditional(
  how: Summary,
  summed: SideNode,
  asked: SideNode,
  condition: SideNode | undefined,
  binding: Binding,
): Bound | undefined {
  const equals = conditionOf(condition);
  if (equals === undefined) return told(words.condition, binding);
  return wholeWhere(how, summed, asked, equals, binding) ?? told(words.listOnly, binding);
}

/** Signs in it ask for more than equality. */
function conditionOf(node: SideNode | undefined): string | undefined {
  if (node?.kind === "number") return String(node.number);
  if (node?.kind !== "text" && node?.kind !== "name") return undefined;
  const text = node.text.replace(/^=\s*/, "");
  return text === "" || /^[<>]|[*?]/.test(text) ? undefined : text;
}

function told(what: string, { tell }: Binding): undefined {
  tell(faults.unsupported(what));
  return undefined;
}
