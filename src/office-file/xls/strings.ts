import type { Budget } from "../budget";
import { Refusal } from "../file-result";
import { recordAt, recordKind, type BiffRecord } from "./records";

const wide = 1;
const phonetic = 4;
const rich = 8;

/** Characters of one or two bytes each. */
function charsAt(view: DataView, at: number, { count, isWide }: { count: number; isWide: boolean }): string {
  const units = Array.from({ length: count }, (_, index) =>
    isWide ? view.getUint16(at + index * 2, true) : view.getUint8(at + index),
  );
  return String.fromCharCode(...units);
}

/** A string that begins with its flags: `count` characters, all inside one record. */
export function readChars(view: DataView, at: number, count: number): string {
  return charsAt(view, at + 1, { count, isWide: (view.getUint8(at) & wide) !== 0 });
}

/** Reads on from one record into the records that continue it. */
interface Continued {
  readonly number: (size: 1 | 2 | 4) => number;
  readonly skip: (length: number) => void;
  readonly chars: (count: number, isWide: boolean) => string;
}

function continuedReader(view: DataView, first: BiffRecord): Continued {
  let record = first;
  let at = first.at;
  const left = (): number => record.at + record.length - at;
  const moveOn = (): void => {
    const next = recordAt(view, record.next);
    if (next?.kind !== recordKind.continued) throw new Refusal("damaged");
    record = next;
    at = next.at;
  };
  const number = (size: 1 | 2 | 4): number => {
    if (left() === 0) moveOn();
    if (left() < size) throw new Refusal("damaged");
    at += size;
    if (size === 1) return view.getUint8(at - 1);
    return size === 2 ? view.getUint16(at - 2, true) : view.getUint32(at - 4, true);
  };
  return {
    number,
    skip(length) {
      for (let rest = length; rest > 0;) {
        if (left() === 0) moveOn();
        const step = Math.min(rest, left());
        at += step;
        rest -= step;
      }
    },
    chars(count, startsWide) {
      let text = "";
      let isWide = startsWide;
      while (text.length < count) {
        if (left() === 0) {
          moveOn();
          // Where a string goes on in the next record it says again how wide its characters are.
          isWide = (number(1) & wide) !== 0;
        }
        const here = Math.min(count - text.length, isWide ? left() >> 1 : left());
        if (here === 0) throw new Refusal("damaged");
        text += charsAt(view, at, { count: here, isWide });
        at += isWide ? here * 2 : here;
      }
      return text;
    },
  };
}

function readString(from: Continued): string {
  const count = from.number(2);
  const flags = from.number(1);
  const runs = (flags & rich) === 0 ? 0 : from.number(2);
  const extra = (flags & phonetic) === 0 ? 0 : from.number(4);
  const text = from.chars(count, (flags & wide) !== 0);
  from.skip(runs * 4 + extra);
  return text;
}

/** The string `offset` bytes into a record, however many records it goes on in. */
export function readLongString(view: DataView, record: BiffRecord, offset: number): string {
  const from = continuedReader(view, record);
  from.skip(offset);
  return readString(from);
}

/** The texts that cells refer to by number. */
export function readStringTable(view: DataView, record: BiffRecord, budget: Budget): readonly string[] {
  const from = continuedReader(view, record);
  from.skip(4);
  const count = from.number(4);
  const texts: string[] = [];
  while (texts.length < count) {
    const text = readString(from);
    budget.spendItems(1);
    budget.spendText(text.length);
    texts.push(text);
  }
  return texts;
}
