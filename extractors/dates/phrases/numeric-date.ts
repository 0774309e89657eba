import { dayOf, isCivil } from "../calendar.js";
import type { Line } from "../line.js";
import type { DayReading } from "../sense.js";

const separators: ReadonlySet<string> = new Set(["-", "/", "."]);

/** *2024-05-03*, *10/31/2019*, *10.05.2024*: month first with a slash unless it cannot be, day first with a point. */
export function readNumericDate(line: Line, at: number): DayReading | null {
  const [first, second, third] = parts(line, at) ?? [];
  if (first === undefined || second === undefined || third === undefined) return null;
  const civil =
    first.text.length === 4
      ? { year: Number(first.text), month: Number(second.text), date: Number(third.text) }
      : orderDayMonth(Number(first.text), Number(second.text), Number(third.text), first.separator);
  if (civil === null || !isCivil(civil.year, civil.month, civil.date)) return null;
  const day = dayOf(civil.year, civil.month, civil.date);
  return { end: third.end, rule: "numeric-date", place: () => ({ day, anchor: "explicit" }) };
}

interface Part {
  text: string;
  separator: string;
  end: number;
}

/** Three groups of digits joined by one separator. The tokenizer keeps *10.05.2024* whole. */
function parts(line: Line, at: number): Part[] | null {
  const whole = line.token(at)?.text ?? "";
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(whole);
  if (dotted) return dotted.slice(1).map((text) => ({ text, separator: ".", end: at + 1 }));
  const separator = line.word(at + 1);
  if (!separators.has(separator) || line.word(at + 3) !== separator) return null;
  for (let i = at; i < at + 4; i++) if (!line.joined(i)) return null;
  const texts = [whole, line.token(at + 2)!.text, line.token(at + 4)!.text];
  const isDate = texts.every((text) => /^(?:\d{1,2}|\d{4})$/.test(text));
  const years = texts.filter((text) => text.length === 4).length;
  if (!isDate || years !== 1 || texts[1]!.length === 4) return null;
  return texts.map((text) => ({ text, separator, end: at + 5 }));
}

function orderDayMonth(first: number, second: number, year: number, separator: string) {
  const dayFirst = separator === "." || first > 12;
  return dayFirst ? { year, month: second, date: first } : { year, month: first, date: second };
}
