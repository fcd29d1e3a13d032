/**
 * A pull scanner over the bytes of an XML part: one pass, no strings made until asked for.
 *
 * `next()` goes from tag to tag; the text that stood before the tag is at hand through `text()`.
 * Names are local names: `x:c` and `c` are the same here, whatever the prefix is bound to. Comments, processing
 * instructions and the document type are passed over; entities declared there are never expanded.
 */
import { endOfMarkup } from "./xml-markup";
import { decodeXmlText } from "./xml-text";

export class XmlScanner {
  /** True on an opening tag (also of an empty element), false on a closing one. */
  isOpen = false;
  /** `<c/>`: no closing tag follows. */
  isEmpty = false;
  /** How many elements are open around the place reached; an empty element never counts. */
  depth = 0;
  /** The part is not well-formed: it ends inside a tag or with elements open, or holds no element. */
  broken = false;

  nameStart = 0;
  nameEnd = 0;
  textStart = 0;
  textEnd = 0;
  attributeCount = 0;
  /** Four numbers an attribute: where its name and its value start and end. */
  readonly attributes = new Int32Array(4 * maxAttributes);

  #at: number;
  /** Names met, by a checksum of their bytes. */
  readonly #names = new Map<number, string>();

  constructor(
    readonly bytes: Uint8Array,
    start = 0,
  ) {
    this.#at = start;
  }

  /** Goes on from another place of the same part, as if it were the start. */
  moveTo(at: number): void {
    this.#at = at;
    this.depth = 0;
  }

  /** The place just behind the tag reached. */
  get position(): number {
    return this.#at;
  }

  /** Goes on from a place at the same depth: behind an element that was read by other means. */
  goTo(at: number): void {
    this.#at = at;
  }

  /** To the next tag; false at the end of the part. */
  next(): boolean {
    const { bytes } = this;
    const end = bytes.length;
    let at = this.#at;
    this.textStart = at;
    for (;;) {
      while (at < end && bytes[at] !== lessThan) at++;
      if (at >= end) return this.#finish(at);
      const mark = bytes[at + 1];
      if (mark === slash) return this.#closingTag(at);
      if (mark !== exclamation && mark !== question) return this.#openingTag(at);
      at = endOfMarkup(bytes, at);
    }
  }

  isNamed(name: string): boolean {
    return this.#equals(this.nameStart, this.nameEnd, name);
  }

  /** The local name of the tag reached. A part uses few names many times, so each is decoded once. */
  name(): string {
    const { bytes, nameStart, nameEnd } = this;
    let sum = nameEnd - nameStart;
    for (let at = nameStart; at < nameEnd; at++) sum = (sum * 31 + bytes[at]!) | 0;
    const known = this.#names.get(sum);
    if (known !== undefined && this.#equals(nameStart, nameEnd, known)) return known;
    const name = decodeXmlText(bytes, nameStart, nameEnd);
    this.#names.set(sum, name);
    return name;
  }

  /** The text between the tag before and this one. */
  text(): string {
    return decodeXmlText(this.bytes, this.textStart, this.textEnd);
  }

  /** The value of the attribute of that local name. */
  attribute(name: string): string | undefined {
    return this.valueFrom(name, (start, end) => decodeXmlText(this.bytes, start, end));
  }

  /** What `read` makes of the bytes of that attribute's value; `undefined` where the tag has none. */
  valueFrom<T>(name: string, read: (start: number, end: number) => T): T | undefined {
    const index = this.#indexOf(name);
    return index === -1 ? undefined : read(this.attributes[index + 2]!, this.attributes[index + 3]!);
  }

  /** An xsd:boolean attribute; `absent` where it is not there. */
  flag(name: string, absent = false): boolean {
    const index = this.#indexOf(name);
    if (index === -1) return absent;
    const start = this.attributes[index + 2]!;
    const end = this.attributes[index + 3]!;
    return (
      this.#equals(start, end, "1") || this.#equals(start, end, "true") || this.#equals(start, end, "on")
    );
  }

  /** The value of an attribute of digits alone; `undefined` where it is not there or holds anything else. */
  digits(name: string): number | undefined {
    const index = this.#indexOf(name);
    if (index === -1) return undefined;
    const end = this.attributes[index + 3]!;
    let value = 0;
    for (let at = this.attributes[index + 2]!; at < end; at++) {
      const digit = this.bytes[at]! - 0x30;
      if (digit < 0 || digit > 9) return undefined;
      value = value * 10 + digit;
    }
    return value;
  }

  /** Passes over the rest of the element whose opening tag was just reached. */
  skipElement(): void {
    if (this.isEmpty) return;
    const outside = this.depth - 1;
    while (this.depth > outside && this.next());
  }

  /** Calls `visit` on every opening tag inside the element whose own was just reached, up to its closing tag. */
  eachInside(visit: () => void): void {
    if (this.isEmpty) return;
    const outside = this.depth - 1;
    while (this.next() && this.depth > outside) {
      if (this.isOpen) visit();
    }
  }

  /** All text inside the element whose opening tag was just reached, up to its closing tag. */
  elementText(): string {
    if (this.isEmpty) return "";
    const outside = this.depth - 1;
    let text = "";
    while (this.next()) {
      if (this.textEnd > this.textStart) text += this.text();
      if (this.depth === outside) break;
    }
    return text;
  }

  /** Where the attribute of that local name begins in `attributes`; -1 where the tag has none. */
  #indexOf(name: string): number {
    const { attributes } = this;
    for (let index = 0; index < this.attributeCount * 4; index += 4) {
      if (this.#equals(attributes[index]!, attributes[index + 1]!, name)) return index;
    }
    return -1;
  }

  #equals(start: number, end: number, name: string): boolean {
    if (end - start !== name.length) return false;
    for (let index = 0; index < name.length; index++) {
      if (this.bytes[start + index] !== name.charCodeAt(index)) return false;
    }
    return true;
  }

  #finish(at: number): false {
    this.#at = at;
    if (this.depth !== 0 || this.nameEnd === 0) this.broken = true;
    return false;
  }

  #breakOff(): false {
    this.#at = this.bytes.length;
    this.broken = true;
    return false;
  }

  #closingTag(at: number): boolean {
    const { bytes } = this;
    const end = bytes.length;
    this.textEnd = at;
    let to = at + 2;
    this.nameStart = to;
    this.nameEnd = to;
    while (to < end && bytes[to] !== greaterThan) {
      if (bytes[to] === colon) this.nameStart = to + 1;
      to++;
    }
    if (to >= end || this.depth === 0) return this.#breakOff();
    this.nameEnd = to;
    while (bytes[this.nameEnd - 1]! <= space) this.nameEnd--;
    this.#at = to + 1;
    this.isOpen = false;
    this.isEmpty = false;
    this.depth--;
    return true;
  }

  #openingTag(at: number): boolean {
    const { bytes, attributes } = this;
    const end = bytes.length;
    this.textEnd = at;
    this.isOpen = true;
    this.isEmpty = false;
    let index = 0;
    let to = at + 1;
    this.nameStart = to;
    let byte = bytes[to]!;
    while (byte > space && byte !== slash && byte !== greaterThan) {
      if (byte === colon) this.nameStart = to + 1;
      byte = bytes[++to]!;
    }
    this.nameEnd = to;
    while (to < end) {
      if (byte <= space) {
        byte = bytes[++to]!;
      } else if (byte === greaterThan) {
        this.#at = to + 1;
        this.attributeCount = index >> 2;
        if (!this.isEmpty) this.depth++;
        return true;
      } else if (byte === slash) {
        this.isEmpty = true;
        byte = bytes[++to]!;
      } else {
        let nameStart = to;
        while (byte > space && byte !== equals && byte !== greaterThan) {
          if (byte === colon) nameStart = to + 1;
          byte = bytes[++to]!;
        }
        const nameEnd = to;
        while (byte <= space) byte = bytes[++to]!;
        if (byte !== equals) return this.#breakOff();
        do byte = bytes[++to]!;
        while (byte <= space);
        if (byte !== quote && byte !== apostrophe) return this.#breakOff();
        const delimiter = byte;
        const valueStart = ++to;
        while (to < end && bytes[to] !== delimiter) to++;
        if (index < attributes.length) {
          attributes[index] = nameStart;
          attributes[index + 1] = nameEnd;
          attributes[index + 2] = valueStart;
          attributes[index + 3] = to;
          index += 4;
        }
        byte = bytes[++to]!;
      }
    }
    return this.#breakOff();
  }
}

/** No element of a workbook has nearly as many; further ones are passed over. */
const maxAttributes = 128;

const [space, exclamation, quote, apostrophe, slash, colon] = [0x20, 0x21, 0x22, 0x27, 0x2f, 0x3a];
const [lessThan, equals, greaterThan, question] = [0x3c, 0x3d, 0x3e, 0x3f];
