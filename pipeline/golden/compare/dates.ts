import type { ArticleRecord, DateFact } from "../../../schemas/index.js";
import type { Align } from "../align.js";
import type { FamilyComparison } from "../difference.js";
import type { GoldenRecord } from "../golden-record.js";
import { Differences } from "./fields.js";
import { pairByPlace } from "./pair.js";

/** Compares temporal expressions: bounds, type and value. */
export function compareDates(golden: GoldenRecord, record: ArticleRecord, align: Align): FamilyComparison {
  const out = new Differences("dates", golden.article.text);
  const got: DateFact[] = [];
  for (const date of record.dates) {
    const span = align(date.span);
    if (span) got.push({ ...date, span });
    else out.extra(date.type, null, date.span.text);
  }
  const { pairs, missing, extra } = pairByPlace(
    golden.dates,
    got,
    ({ span }) => span,
    ({ span }) => span,
  );
  for (const date of missing) out.missing(date.type, date.span);
  for (const date of extra) out.extra(date.type, date.span, date.span.text);

  let right = 0;
  for (const [want, have] of pairs) {
    if (want.type === have.type && want.value === have.value) right++;
    out.field("span", want.span, want.span.text, have.span.text);
    out.field("type", want.span, want.type, have.type);
    out.field("value", want.span, want.value, have.value);
  }
  return { differences: out.list, tally: { right, found: record.dates.length, golden: golden.dates.length } };
}
