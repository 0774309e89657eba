import { isInside, outside, taggedTypes, typeOfTag } from "../../../extractors/entities/recogniser/tags.js";

export interface TaggedSpan {
  first: number;
  end: number;
  type: number;
}

/** Spans of a tag sequence. */
export function spansOfTags(tags: ArrayLike<number>): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i]!;
    if (tag === outside) continue;
    const last = spans.at(-1);
    if (isInside(tag) && last && last.end === i && last.type === typeOfTag(tag)) last.end = i + 1;
    else spans.push({ first: i, end: i + 1, type: typeOfTag(tag) });
  }
  return spans;
}

/** Counts exact span-and-type matches, per type. */
export class SpanScore {
  private readonly right = taggedTypes.map(() => 0);
  private readonly predicted = taggedTypes.map(() => 0);
  private readonly gold = taggedTypes.map(() => 0);

  add(gold: readonly TaggedSpan[], predicted: readonly TaggedSpan[]): void {
    const keys = new Set(gold.map((span) => `${span.first}-${span.end}-${span.type}`));
    for (const span of gold) this.gold[span.type]!++;
    for (const span of predicted) {
      this.predicted[span.type]!++;
      if (keys.has(`${span.first}-${span.end}-${span.type}`)) this.right[span.type]!++;
    }
  }

  /** F1 over the given types, in per cent. */
  f1(types: readonly number[] = taggedTypes.map((_, type) => type)): number {
    const sum = (counts: readonly number[]) => types.reduce((total, type) => total + counts[type]!, 0);
    const both = sum(this.predicted) + sum(this.gold);
    return both === 0 ? 0 : (200 * sum(this.right)) / both;
  }

  toString(): string {
    const perType = taggedTypes.map((name, type) => `${name} ${this.f1([type]).toFixed(1)}`);
    return `all ${this.f1().toFixed(2)}  core ${this.f1([0, 1, 2]).toFixed(2)}  ${perType.join(" ")}`;
  }
}
