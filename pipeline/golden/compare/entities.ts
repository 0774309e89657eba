import type { ArticleRecord, Entity, Span } from "../../../schemas/index.js";
import type { Align } from "../align.js";
import { type FamilyComparison, levelled, sameName } from "../difference.js";
import type { GoldenEntity, GoldenRecord } from "../golden-record.js";
import { Differences } from "./fields.js";
import { pairByPlace } from "./pair.js";

interface Mention<E> {
  span: Span;
  entity: E;
}

/** Compares entities mention by mention (bounds, type, name), then the roles of each person. */
export function compareEntities(golden: GoldenRecord, record: ArticleRecord, align: Align): FamilyComparison {
  const out = new Differences("entities", golden.article.text);
  const wanted = golden.entities.flatMap(mentionsOf);
  const got: Mention<Entity>[] = [];
  let found = 0;
  for (const { span, entity } of record.entities.flatMap(mentionsOf)) {
    found++;
    const place = align(span);
    if (place) got.push({ span: place, entity });
    else out.extra(entity.type, null, span.text);
  }
  const { pairs, missing, extra } = pairByPlace(wanted, got, spanIn, spanIn);
  for (const { span, entity } of missing) out.missing(entity.type, span);
  for (const { span, entity } of extra) out.extra(entity.type, span, span.text);

  let right = 0;
  const partner = new Map<GoldenEntity, Entity>();
  for (const [want, have] of pairs) {
    const before = out.list.length;
    out.field("bounds", want.span, want.span.text, have.span.text);
    out.field("type", want.span, want.entity.type, have.entity.type);
    const named = sameName(want.entity.name, have.entity.name);
    out.field("name", want.span, want.entity.name, have.entity.name, named);
    if (out.list.length === before) right++;
    if (!partner.has(want.entity)) partner.set(want.entity, have.entity);
  }
  for (const [want, have] of partner) compareRoles(out, want, have);
  return { differences: out.list, tally: { right, found, golden: wanted.length } };
}

const spanIn = (mention: { span: Span }) => mention.span;

function mentionsOf<E extends { mentions: Span[] }>(entity: E): Mention<E>[] {
  return entity.mentions.map((span) => ({ span, entity }));
}

function compareRoles(out: Differences, want: GoldenEntity, have: Entity): void {
  if (want.type !== "person") return;
  const at = want.mentions[0]!;
  const found = new Map(have.roles.map(({ text }) => [levelled(text), text]));
  const expected = new Map(want.roles.map((role) => [levelled(role), role]));
  for (const [level, role] of expected) {
    if (!found.has(level))
      out.add(`missing role "${role}" of "${want.name}"`, at, role, [...found.values()].join(", "));
  }
  for (const [level, role] of found) {
    if (!expected.has(level)) out.add(`extra role "${role}" of "${want.name}"`, at, "nothing", role);
  }
}
