import type { ArticleRecord, Count } from "../../../schemas/index.js";
import type { Align } from "../align.js";
import { type FamilyComparison, sameName } from "../difference.js";
import type { GoldenCount, GoldenRecord } from "../golden-record.js";
import { Differences } from "./fields.js";
import { pairByPlace } from "./pair.js";

/** Compares counts field by field; bounds only where the golden count is a range or vague. */
export function compareCounts(golden: GoldenRecord, record: ArticleRecord, align: Align): FamilyComparison {
  const out = new Differences("counts", golden.article.text);
  const names = new Map(record.entities.map(({ id, name }) => [id, name]));
  const got: Count[] = [];
  for (const count of record.counts) {
    const span = align(count.span);
    if (span) got.push({ ...count, span });
    else out.extra(count.kind, null, count.span.text);
  }
  const { pairs, missing, extra } = pairByPlace(
    golden.counts,
    got,
    ({ span }) => span,
    ({ span }) => span,
  );
  for (const count of missing) out.missing(count.kind, count.span);
  for (const count of extra) out.extra(count.kind, count.span, count.span.text);

  let right = 0;
  for (const [want, have] of pairs) {
    if (want.kind === have.kind && sameQuantity(want, have)) right++;
    const field = (name: string, expected: unknown, found: unknown, same?: boolean) =>
      out.field(name, want.span, expected, found, same);
    field("span", want.span.text, have.span.text);
    field("kind", want.kind, have.kind);
    field("value", want.value, have.value, sameNumber(want.value, have.value));
    field("qualifier", want.qualifier, have.qualifier);
    if (want.qualifier === "range" || want.qualifier === "vague") {
      field("min", want.min, have.min, sameNumber(want.min, have.min));
      if (want.max !== null) field("max", want.max, have.max, sameNumber(want.max, have.max));
    }
    field("currency", want.currency, have.currency);
    field("unit", want.unit, have.unit);
    field("what", want.what, have.what?.text ?? null, sameName(want.what, have.what?.text));
    const source = have.attributedTo === null ? null : (names.get(have.attributedTo) ?? have.attributedTo);
    field("attributedTo", want.attributedTo, source, sameName(want.attributedTo, source));
  }
  return {
    differences: out.list,
    tally: { right, found: record.counts.length, golden: golden.counts.length },
  };
}

/** Fractions are written with four digits. */
const tolerance = 1e-4;

function sameNumber(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a));
}

const sameQuantity = (a: GoldenCount, b: Count) =>
  sameNumber(a.value, b.value) && (a.value !== null || sameNumber(a.min, b.min));
