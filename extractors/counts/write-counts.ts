import { type Count, type Span, spanOf } from "../../schemas/index.js";
import { type Draft, numberFacts } from "../number-facts.js";
import type { Finding, TokenRange } from "./figure.js";
import type { Scene } from "./scene.js";
import { predicateLemma } from "./verbs.js";

/** Writes findings, in text order, as facts with ids. */
export function writeCounts(findings: readonly Finding[], scene: Scene): Count[] {
  const idOf = new Map(findings.map(({ first }, index) => [first, `c${index + 1}`]));
  return numberFacts<Count>(
    "c",
    findings.map((finding) => draft(finding, scene, finding.sameAs && idOf.get(finding.sameAs.first))),
  );
}

function draft(finding: Finding, scene: Scene, sameAs: string | undefined): Draft<Count> {
  const what = finding.what && spanAt(scene, finding.what);
  const { value, min, max, kind, currency, unit, negated, attributedTo, dateId, placeId, mark } = finding;
  return {
    span: spanAt(scene, finding),
    value: value === null ? null : rounded(value),
    min,
    max,
    qualifier: finding.qualifier ?? "exact",
    kind,
    ...(currency === undefined ? {} : { currency }),
    ...(unit === undefined ? {} : { unit }),
    what: what && { text: what.text, span: what },
    predicate: finding.predicate === null ? null : predicateLemma(scene.tokens[finding.predicate]!),
    negated,
    attributedTo,
    dateId,
    placeId,
    ...(mark === undefined ? {} : { mark }),
    ...(sameAs === undefined ? {} : { sameAs }),
    confidence: finding.confidence,
    rule: `counts/${finding.rule}`,
  };
}

/** Fractions are given to four decimals (*a third* 0.3333); numbers written out keep theirs. */
function rounded(value: number): number {
  const isEndless = Math.abs(value * 1e6 - Math.round(value * 1e6)) > 1e-6;
  return isEndless && Math.abs(value) >= 0.001 ? Number(value.toFixed(4)) : value;
}

function spanAt({ doc, tokens }: Scene, { first, end }: TokenRange): Span {
  return spanOf(doc.text, tokens[first]!.start, tokens[end - 1]!.end);
}
