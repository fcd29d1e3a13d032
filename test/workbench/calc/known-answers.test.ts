/** What built-in formulas show, as Excel (English) shows it: answers from its help or tried in it. */
import { createCalculator } from "../../../workbench/host/calc/create-calculator";
import { bookOf, shownIn, type Cells, sheetOf } from "./small-book";
import { startIronCalcFromDisk } from "./start-iron-calc";

startIronCalcFromDisk();

type Case = readonly [formula: string, answer: unknown];

const arithmetic: readonly Case[] = [
  ["1+2*3", 7],
  ["-2^2", 4],
  ["2^3^2", 64],
  ["50%*2", 1],
  ["10%", 0.1],
  ["1/3", 0.333333333333333],
  ["0.1+0.2", 0.3],
  ["1/0", "#DIV/0!"],
  ["10^300*10^100", "#NUM!"],
  ['"5"*2', 10],
  ['--"1,234"', 1234],
  ['"12%"+0', 0.12],
  ['"chữ"+1', "#VALUE!"],
  ["A4", 0],
  ["A5+1", "#VALUE!"],
  ["A6+1", 2],
  ["C6+1", "#DIV/0!"],
  ["#N/A+1", "#N/A"],
  ["ROUND(1.005,2)", 1.01],
  ["ROUND(-1.005,2)", -1.01],
  ["ROUND(0.285,2)", 0.29],
  ["ROUND(2.5,0)", 3],
  ["ROUND(1234.5,-2)", 1200],
  ["ROUNDDOWN(0.29,2)", 0.29],
  ["ROUNDUP(1.1*3,1)", 3.3],
  ["MOD(-3,2)", 1],
  ["INT(-1.5)", -2],
  ["MROUND(7,5)", 5],
];
const comparisons: readonly Case[] = [
  ['"đạt"="ĐẠT"', true],
  ['"a"<"B"', true],
  ["TRUE>5", true],
  ["0.1+0.2=0.3", true],
  ['A4=""', true],
  ["A4=0", true],
  ['"5"=5', false],
  ["1=1=TRUE", true],
];
const joining: readonly Case[] = [
  ['"a"&1', "a1"],
  ['A4&"x"', "x"],
  ['0.1+0.2&""', "0.3"],
  ['1/3&" điểm"', "0.333333333333333 điểm"],
  ['TRUE&""', "TRUE"],
  ['"Tổng: "&SUM(C1:C3)&" người"', "Tổng: 60 người"],
  ['TEXT(F2,"0.0%")&"!"', "25.0%!"],
  ['"nói ""vâng"""', 'nói "vâng"'],
  ['""', ""],
  ['1&2="12"', true],
];
const sums: readonly Case[] = [
  ["SUM(A1:A8)", 2],
  ["SUM(C1:C8)", "#DIV/0!"],
  ["SUM(A:A)", 2],
  ['SUM("5",1)', 6],
  ["SUM((A1:A2,C1:C2))", 33],
  ["SUM(A1:A3 A2:C2)", 2],
  ["SUM('Biểu 2 Tổ chức'!A1:A2)", 300],
  ["SUM('Biểu 1:Biểu 2 Tổ chức'!A1)", 101],
  ["COUNT(A1:A8)", 4],
  ["COUNTA(A1:A8)", 7],
  ["COUNTBLANK(A1:A8)", 1],
  ["AVERAGE(A5:A5)", "#DIV/0!"],
  ["MAX(A1:A3,5)", 5],
  ["SUMPRODUCT((A1:A3>1)*C1:C3)", 50],
  ['SUMPRODUCT(--(LEFT(D1:D4,2)="Xã"),C1:C4)', 40],
  ["SUMPRODUCT(1/COUNTIF(B1:B4,B1:B4))", 3],
  ["SUMPRODUCT(LEN(B1:B4))", 17],
  ["SUMPRODUCT((MOD(ROW(C1:C4),2)=0)*C1:C4)", 60],
  ['SUMPRODUCT(--ISNUMBER(SEARCH("xã",D1:D4)))', 2],
  ["SUM(LARGE(C1:C4,{1,2}))", 70],
  ["SUBTOTAL(9,A1:A3)", 6],
  ["SUBTOTAL(103,A1:A8)", 7],
  ["AGGREGATE(9,6,C1:C8)", 107],
  ["AGGREGATE(14,6,C1:C8,1)", 40],
  ["AGGREGATE(9,5,A1:A3)", 6],
];
const conditional: readonly Case[] = [
  ['COUNTIF(B1:B8,"Đạt")', 2],
  ['COUNTIF(B1:B5,"<>Đạt")', 3],
  ['COUNTIF(B1:B5,"<>"&B1)', 3],
  ['COUNTIF(B1:B5,"<>")', 4],
  ['COUNTIF(D1:D4,"Xã*")', 2],
  ['COUNTIF(B1:B8,"Đạt~*")', 1],
  ['COUNTIF(E1:E3,">="&DATE(2023,4,1))', 2],
  ['SUM(COUNTIF(B1:B8,{"Đạt","Khá"}))', 3],
  ['COUNTIFS(A1:A3,">=1",C1:C3,"<25")', 2],
  ['COUNTIFS(B1:B5,"<>Đạt",C1:C5,">20")', 1],
  ['SUMIF(B1:B4,"Đạt",C1:C4)', 40],
  ['SUMIF(B1:B4,"Đạt",C1)', 40],
  ['SUMIF(B1:B4,"<>Đạt",C1:C4)', 60],
  ['SUMIFS(C1:C3,A1:A3,">=2",B1:B3,"<>Khá")', 30],
  ['SUMIFS(C1:C4,B1:B4,"<>Đạt")', 60],
  ['AVERAGEIFS(C1:C3,A1:A3,">1")', 25],
  ['MAXIFS(C1:C4,B1:B4,"Đạt")', 30],
];
const logic: readonly Case[] = [
  ['IF(A1>0,"có","không")', "có"],
  ["IF(FALSE,1)", false],
  ["IF(A1=1,,5)", 0],
  ['IFERROR(1/0,"lỗi")', "lỗi"],
  ['IFERROR(VLOOKUP(9,A1:C3,3,FALSE),"Không có")', "Không có"],
  ["IFNA(NA(),0)", 0],
  ["IFS(A1>1,10,TRUE,20)", 20],
  ['SWITCH(2,1,"a",2,"b")', "b"],
  ["AND(A1:A3>0)", true],
  ["ISBLANK(A4)", true],
  ["ISNUMBER(A7)", false],
  ["KHONGCO(1)", "#NAME?"],
  ["KHÔNGCÓ(1)", "#NAME?"],
  ["không_có_tên", "#NAME?"],
];
const lookups: readonly Case[] = [
  ["VLOOKUP(2,A1:C3,3,FALSE)", 20],
  ["VLOOKUP(2.5,A1:C3,3)", 20],
  ['VLOOKUP("xã l*",D1:E3,2,FALSE)', 45000],
  ["VLOOKUP(9,A1:C3,3,FALSE)", "#N/A"],
  ["HLOOKUP(1,A1:C3,2,FALSE)", 2],
  ["INDEX(C1:C3,MATCH(2,A1:A3,0))", 20],
  ["SUM(INDEX(A1:C3,0,3))", 60],
  ['XLOOKUP(9,A1:A3,C1:C3,"Không")', "Không"],
  ["_xlfn.XLOOKUP(2,A1:A3,C1:C3)", 20],
  ["LOOKUP(2,1/(A1:A3=2),C1:C3)", 20],
  ["SUM(OFFSET(A1,0,0,3,1))", 6],
  ["INDIRECT(\"'Biểu 2 Tổ chức'!A\"&2)", 200],
  ['CHOOSE(2,"a","b")', "b"],
  ["RANK(2,A1:A3)", 2],
  ['HYPERLINK("#A1","Xem")', "Xem"],
];
const textAndDates: readonly Case[] = [
  ['TEXT(1234567,"#,##0")', "1,234,567"],
  ['TEXT(2.5,"0")', "3"],
  ['TEXT(0.125,"0%")', "13%"],
  ['TEXT(45000,"dd/mm/yyyy")', "15/03/2023"],
  ['TEXT(7,"000")', "007"],
  ['TEXT("abc","@")', "abc"],
  ['TRIM("  a  b ")', "a b"],
  ['PROPER("nguyễn văn a")', "Nguyễn Văn A"],
  ['LEN("Điểm")', 4],
  ['SUBSTITUTE("aaa","a","b",2)', "aba"],
  ['TEXTJOIN(", ",TRUE,D1:D2)', "Xã Long Đức, Phường 1"],
  ["DATE(2026,1,31)", 46053],
  ["EDATE(DATE(2026,1,31),1)", 46081],
  ["YEAR(E1)", 2023],
  ["WEEKDAY(E1,2)", 3],
  ['DATEDIF(E1,E3,"d")', 60],
  ['VALUE("12%")', 0.12],
];
const crossSheet: readonly Case[] = [
  ["'Biểu 2 Tổ chức'!B1", 200],
  ["'biểu 2 tổ chức'!B2", "nhiều"],
  ["'Bí thư''s'!A1", 11],
  ["'Không có'!A1", "#REF!"],
  ["SUM(Điểm)", 100],
  ["Tong_diem*Hệ_số", 50],
  ["SUM(điểm)", 100],
  ["SUM(BangDiem[Điểm])", 30],
  ["SUM(BangDiem[[#All],[Điểm]])", 30],
  ["BangDiem[[#Headers],[Đơn vị]]", "Đơn vị"],
  ["SUM(BangDiem[Không có])", "#REF!"],
  ["LET(điểm_số,5,điểm_số*2)", 10],
];

const first: Cells = {
  ...{ A1: 1, A2: 2, A3: 3, A5: "chữ", A6: true, A7: "5", A8: -4 },
  ...{ B1: "Đạt", B2: "Khá", B3: "đạt", B4: "Chưa đạt", B6: "Đạt*", B8: "7" },
  ...{ C1: 10, C2: 20, C3: 30, C4: 40, C6: { error: "#DIV/0!" }, C8: 7 },
  ...{ D1: "Xã Long Đức", D2: "Phường 1", D3: "Xã Lương Hoà", D4: "Thị trấn" },
  ...{ E1: 45000, E2: 45030, E3: 45060, F1: 0.5, F2: 0.25, F3: 0.1, F4: 0.2 },
};

const groups = {
  arithmetic,
  comparisons,
  "joining text": joining,
  "sums and counts": sums,
  "with conditions": conditional,
  logic,
  lookups,
  "text and dates": textAndDates,
  "other sheets, names, tables": crossSheet,
};

/** All formulas in one book, each in column ZZ, far enough apart that none spills into another. */
const answers = answersOf(Object.values(groups).flat());

describe.each(Object.entries(groups))("%s", (_, cases) => {
  it.each(cases)("=%s shows %j", (formula, answer) => {
    expect(answers.get(formula)).toEqual([[answer]]);
  });
});

describe("arrays spill", () => {
  const spilling: readonly Case[] = [
    ["A1:A3*2", [[2], [4], [6]]],
    [
      "{1,2;3,4}",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["FILTER(D1:D4,C1:C4>20)", [["Xã Lương Hoà"], ["Thị trấn"]]],
    ["_xlfn._xlws.FILTER(A1:A3,A1:A3>5)", [["#CALC!"]]],
    ["UNIQUE(B1:B4)", [["Đạt"], ["Khá"], ["Chưa đạt"]]],
    ["SORT(A1:A3,,-1)", [[3], [2], [1]]],
    ["TRANSPOSE(F1:F2)", [[0.5, 0.25]]],
    ["VLOOKUP(A1:A3,A1:C3,3,FALSE)", [[10], [20], [30]]],
    ["COUNTIFS(B1:B4,B1:B2)", [[2], [1]]],
    ["F1:F3/3", [[0.166666666666667], [0.0833333333333333], [0.0333333333333333]]],
    [
      "SEQUENCE(2,2)",
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ];
  const spilled = answersOf(spilling);

  it.each(spilling)("=%s shows %j", (formula, answer) => {
    expect(spilled.get(formula)).toEqual(answer);
  });
});

function answersOf(cases: readonly Case[]): ReadonlyMap<string, unknown> {
  const place = (index: number): string => `ZZ${1000 + 10 * index}`;
  const formulas = Object.fromEntries(cases.map(([formula], index) => [place(index), `=${formula}`]));
  const book = bookOf({
    "Biểu 1": { ...first, ...formulas },
    "Biểu 2 Tổ chức": { A1: 100, A2: 200, B1: "=A1*2", B2: '=IF(A2>150,"nhiều","ít")' },
    "Bí thư's": { A1: 11 },
    Bảng: { B2: "Đơn vị", C2: "Điểm", B3: "Xã A", C3: 10, B4: "Xã B", C4: 20 },
  });
  const name = { visible: true, comment: "" };
  book.names.push(
    { ...name, name: "Điểm", formula: "='Biểu 1'!$C$1:$C$4" },
    { ...name, name: "Hệ_số", formula: "=0.5" },
    { ...name, name: "Tong_diem", formula: "=SUM(Điểm)" },
  );
  const range = { top: 2, left: 2, bottom: 4, right: 3 };
  sheetOf(book, "Bảng").tables.push({
    ...{ id: "1", name: "BangDiem", range, showHeaders: true, showTotals: false, style: "TableStyleLight1" },
  });
  createCalculator(book).calculate();
  return new Map(
    cases.map(([formula], index) => {
      const rows = shownIn(book, "Biểu 1", `${place(index)}:AAE${1000 + 10 * index + 9}`);
      return [
        formula,
        rows.map((row) => row.filter((value) => value !== null)).filter((row) => row.length > 0),
      ];
    }),
  );
}
