import type { Context } from "../define.js";
import type { NameMention } from "./mention.js";

export type Trace = Context<unknown>["trace"];

/** Tells what a step did to the names: which it read, dropped, or gave another type. */
export function traceStep(
  trace: NonNullable<Trace>,
  step: string,
  before: readonly NameMention[],
  after: readonly NameMention[],
): void {
  const place = ({ start, end }: NameMention) => `${start} ${end}`;
  const [old, now] = [before, after].map((mentions) => new Map(mentions.map((one) => [place(one), one])));
  const tell = ({ start, end }: NameMention, outcome: string) =>
    trace({ rule: `entities/${step}`, start, end, outcome });
  for (const mention of after) {
    const was = old!.get(place(mention));
    if (!was) tell(mention, `reads ${mention.type}`);
    else if (was.type !== mention.type) tell(mention, `${mention.type}, not ${was.type}`);
  }
  for (const mention of before) if (!now!.has(place(mention))) tell(mention, `dropped, was ${mention.type}`);
}
