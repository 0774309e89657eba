import type { Document } from "../../text/document.js";
import { countedBodies, institutionNouns, nameParticles, placeTails } from "../lexicon/name-parts.js";
import { fold } from "../linking/name-form.js";
import { mentionOf, type NameMention, type Refiner, withMentions } from "../mention.js";
import { type GazetteerPlace, placesNamed } from "../places/gazetteer.js";

/** Gives names the parts that the model left out. */
export const widenNames: Refiner = (doc, mentions) => {
  const widened: NameMention[] = [];
  mentions.forEach((mention, i) => {
    const next = mentions[i + 1];
    const wide =
      joinedByParticle(doc, mention, next) ??
      institutionOf(doc, mention, next) ??
      nicknamed(doc, mention, next) ??
      incorporated(doc, mention) ??
      districtOf(doc, mention);
    if (wide) widened.push(wide);
  });
  const joined = withMentions(doc, widened, mentions);
  return joined.map(
    (mention) => counted(doc, mention) ?? addressed(doc, mention) ?? tailed(doc, mention) ?? mention,
  );
};

/** *Ana Correia* + do + *Vale*; *Rami* + al-*Hadi*. */
function joinedByParticle(doc: Document, mention: NameMention, next: NameMention | undefined) {
  if (mention.type !== "person") return undefined;
  let at = mention.endToken;
  const { sentence } = doc.tokens[mention.first]!;
  while (at < mention.endToken + 2 && nameParticles.has(doc.tokens[at]?.text ?? "")) at++;
  if (at === mention.endToken) return undefined;
  if (doc.tokens[at]?.text === "-" && /^(?:al|el|ul)$/.test(doc.tokens[at - 1]!.text)) at++;
  const rest = doc.tokens[at];
  if (!rest || rest.sentence !== sentence || !/^\p{Lu}\p{Ll}/u.test(rest.text)) return undefined;
  if (next && next.first <= at && next.type !== "person" && next.endToken - next.first > 1) return undefined;
  const endToken = next && next.first <= at && next.endToken > at ? next.endToken : at + 1;
  return mentionOf(doc, { first: mention.first, endToken }, { ...mention, rule: "particle" });
}

/** *Supreme Court* + of + *Norway*. */
function institutionOf(doc: Document, mention: NameMention, next: NameMention | undefined) {
  if (mention.type !== "organization" || next?.type !== "place") return undefined;
  const last = doc.tokens[mention.endToken - 1]!;
  const between = doc.tokens.slice(mention.endToken, next.first).map(({ norm }) => norm);
  if (!institutionNouns.has(fold(last.text)) || !/^of(?: the)?$/.test(between.join(" "))) return undefined;
  return mentionOf(
    doc,
    { first: mention.first, endToken: next.endToken },
    { ...mention, rule: "institution-of" },
  );
}

/** *Leopold* + “Leo” + *Brandt*: one person with a nickname in marks, whatever the model made of its parts. */
function nicknamed(doc: Document, mention: NameMention, next: NameMention | undefined) {
  if (mention.type !== "person") return undefined;
  const open = doc.tokens
    .slice(mention.first + 1, mention.endToken + 1)
    .find(({ text }) => /^["“]$/.test(text));
  if (!open || !/^["”]$/.test(doc.tokens[open.index + 2]?.text ?? "")) return undefined;
  const surname = doc.tokens[open.index + 3];
  if (
    !surname ||
    !/^\p{Lu}\p{Ll}/u.test(doc.tokens[open.index + 1]!.text) ||
    !/^\p{Lu}\p{Ll}/u.test(surname.text)
  )
    return undefined;
  if (surname.sentence !== open.sentence) return undefined;
  const endToken =
    next && next.first === surname.index ? next.endToken : Math.max(surname.index + 1, mention.endToken);
  return mentionOf(doc, { first: mention.first, endToken }, { ...mention, rule: "nickname" });
}

/** *Nordbank* + *AB*; *Nordbank* + *, S.A.* */
function incorporated(doc: Document, mention: NameMention): NameMention | undefined {
  if (mention.type === "group") return undefined;
  const bare = doc.tokens[mention.endToken];
  if (
    bare?.sentence === doc.tokens[mention.first]!.sentence &&
    /^(?:SA|AB|AG|NV|BV|ASA|Oyj|GmbH|PLC|plc|LLC|PJSC|Tbk|SpA|Pte|Pty|Sdn|Ltd\.?|Inc\.?)$/.test(bare.text)
  )
    return mentionOf(
      doc,
      { first: mention.first, endToken: mention.endToken + 1 },
      { ...mention, type: "organization" },
    );
  if (bare?.text !== ",") return undefined;
  if (
    !/^(?:S\.A\.|Inc\.?|Ltd\.?|LLC|L\.L\.C\.|Corp\.?|PLC|plc|S\.p\.A\.|N\.V\.|AG|SE)$/.test(
      doc.tokens[mention.endToken + 1]?.text ?? "",
    )
  )
    return undefined;
  return mentionOf(
    doc,
    { first: mention.first, endToken: mention.endToken + 2 },
    { ...mention, type: "organization" },
  );
}

/** *Washington* + *, D.C.* */
function districtOf(doc: Document, mention: NameMention): NameMention | undefined {
  if (doc.tokens[mention.endToken - 1]!.text !== "Washington" || doc.tokens[mention.endToken]?.text !== ",")
    return undefined;
  if (
    mention.endToken - mention.first > 1 ||
    !/^D\.?C\.?$/.test(doc.tokens[mention.endToken + 1]?.text ?? "")
  )
    return undefined;
  return mentionOf(
    doc,
    { first: mention.first, endToken: mention.endToken + 2 },
    { ...mention, type: "place" },
  );
}

/** *116th* before *Congress*. */
function counted(doc: Document, mention: NameMention): NameMention | undefined {
  if (mention.type !== "organization") return undefined;
  if (!/^\d{1,3}(?:st|nd|rd|th)$/.test(doc.tokens[mention.first - 1]?.text ?? "")) return undefined;
  const words = doc.tokens.slice(mention.first, mention.endToken).map(({ norm }) => norm);
  if (!words.some((word) => countedBodies.has(word))) return undefined;
  return mentionOf(doc, { first: mention.first - 1, endToken: mention.endToken }, mention);
}

/** *48* before *Maple Avenue*. */
function addressed(doc: Document, mention: NameMention): NameMention | undefined {
  if (mention.type !== "place" && mention.type !== "organization" && mention.type !== "person")
    return undefined;
  if (!/^\d{1,5}$/.test(doc.tokens[mention.first - 1]?.text ?? "")) return undefined;
  if (
    !/^(?:street|avenue|road|lane|drive|boulevard|st\.|ave\.|rd\.|blvd\.)$/.test(
      doc.tokens[mention.endToken - 1]!.norm,
    )
  )
    return undefined;
  const type = mention.type === "person" ? "place" : mention.type;
  return mentionOf(doc, { first: mention.first - 1, endToken: mention.endToken }, { ...mention, type });
}

/** *Kathmandu* before *airport*: the bare name is another place. */
function tailed(doc: Document, mention: NameMention): NameMention | undefined {
  const tail = doc.tokens[mention.endToken];
  const isRegion = tail?.text === "region";
  if (
    mention.type !== "place" ||
    !tail ||
    !(isRegion || placeTails.has(tail.text)) ||
    tail.sentence !== doc.tokens[mention.first]!.sentence
  ) {
    return undefined;
  }
  const key = doc.tokens
    .slice(mention.first, mention.endToken)
    .map(({ text }) => fold(text).replaceAll(".", ""))
    .join(" ");
  const named = placesNamed(key);
  if (named.length === 0 || (isRegion && !isNamedAfterCity(named))) return undefined;
  return mentionOf(doc, { first: mention.first, endToken: mention.endToken + 1 }, mention);
}

/** A city and a region of one country share the name: *Kyiv region*. */
const isNamedAfterCity = (named: readonly GazetteerPlace[]): boolean =>
  named.some(
    (city) =>
      city.kind === "city" &&
      named.some(({ kind, country }) => kind === "region" && country === city.country),
  );
