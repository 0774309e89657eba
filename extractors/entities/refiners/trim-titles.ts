import type { Document, Token } from "../../text/document.js";
import { genderOfFirstName } from "../../text/gender.js";
import { postNominals } from "../lexicon/name-parts.js";
import { honorifics, titleHeads } from "../lexicon/titles.js";
import { mentionOf, type Refiner } from "../mention.js";

/** Takes titles off people's names: *Ms Lund*, *Deputy Council Leader Peter Lund*, *Ana Berg MP*. */
export const trimTitles: Refiner = (doc, mentions) =>
  mentions.map((mention) => {
    if (mention.type !== "person") return mention;
    let { first, endToken } = mention;
    while (endToken - first > 1 && postNominals.has(doc.tokens[endToken - 1]!.norm)) endToken--;
    for (let i = first; i < endToken - 1; i++)
      if (isTitle(doc, i, endToken) && !isNamedBefore(doc, first, i)) first = i + 1;
    const opener = doc.tokens[first]!;
    if (endToken - first > 1 && opens(doc, opener) && commonRoles.test(opener.norm)) first++;
    const whole = first === mention.first && endToken === mention.endToken;
    return whole ? mention : mentionOf(doc, { first, endToken }, mention);
  });

/** *Dr* in *Dr Lund*, but not *King* in *Anton King Jr.* and not *Dean* in *Dean Lund*. */
function isTitle(doc: Document, at: number, endToken: number): boolean {
  const { norm, text } = doc.tokens[at]!;
  if (!titleHeads.has(norm) && !honorifics.has(norm)) return false;
  if (endToken - at === 2 && (norm === "sheikh" || genderOfFirstName(text) !== null)) return false;
  return doc.tokens
    .slice(at + 1, endToken)
    .some(({ norm: word }) => !/^(?:jr|sr|ii|iii|iv|[.,])\.?$/.test(word));
}

/** A first name and not a title stands before: what follows is its surname. */
const isNamedBefore = (doc: Document, first: number, at: number): boolean =>
  at > first &&
  genderOfFirstName(doc.tokens[first]!.text) !== null &&
  !titleHeads.has(doc.tokens[first]!.norm);

/** *Resident Ana Berg*: nouns that have a capital only where the sentence begins. */
const commonRoles =
  /^(?:rival|rivals|resident|residents|opener|striker|midfielder|defender|goalkeeper|winger|driver|victim|suspect|neighbour|neighbor|survivor|witness|veteran|farmer|teacher|firefighter|activist|protester|organiser|organizer|host|hosts|police|festival|analyst|economist|astronaut|golfer|swimmer|sprinter|cyclist|jockey|skipper)$/;

const opens = (doc: Document, { index, sentence }: Token): boolean =>
  doc.sentences[sentence]!.firstToken === index;
