/** "*" any text, "?" one character, "#" one digit: "12-qđ/tđtn" matches "##-qđ*". Time grows with text × pattern at most. */

export function matchesWildcards(text: string, pattern: string): boolean {
  const characters = [...text];
  const wanted = [...pattern];
  let at = 0;
  let next = 0;
  // Where to go on when what follows the last "*" does not fit: let it take one character more.
  let afterStar = -1;
  let takenTo = 0;
  while (at < characters.length) {
    const mark = wanted[next];
    if (mark === "*") {
      afterStar = ++next;
      takenTo = at;
    } else if (mark !== undefined && fits(characters[at] ?? "", mark)) {
      at += 1;
      next += 1;
    } else if (afterStar >= 0) {
      next = afterStar;
      at = ++takenTo;
    } else {
      return false;
    }
  }
  return wanted.slice(next).every((mark) => mark === "*");
}

function fits(character: string, mark: string): boolean {
  if (mark === "?") return true;
  return mark === "#" ? /\d/.test(character) : character === mark;
}
