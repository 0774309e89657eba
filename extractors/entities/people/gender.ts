import type { Gender, Role } from "../../../schemas/index.js";
import type { Document } from "../../text/document.js";
import { genderOfFirstName } from "../../text/gender.js";
import { roleGenders } from "../lexicon/role-nouns.js";
import { honorifics } from "../lexicon/titles.js";
import type { Cluster } from "../linking/cluster.js";
import type { NameMention } from "../mention.js";

/** Votes that one kind of evidence gives; a pronoun may belong to another person. */
const weights = { title: 4, role: 3, firstName: 2.5, pronoun: 0.7 };
const mostPronounVotes = 3;
/** Votes by which one gender must lead. */
const lead = 1.3;

const pronouns: Readonly<Record<string, Gender>> = {
  he: "male",
  him: "male",
  his: "male",
  himself: "male",
  she: "female",
  her: "female",
  hers: "female",
  herself: "female",
};

/** What titles, roles, the first name and the pronouns that follow say of a person's gender; `null` if too little. */
export function genderOf(
  doc: Document,
  cluster: Cluster,
  roles: readonly Role[],
  people: Uint8Array,
): Gender | null {
  let votes = 0;
  const add = (gender: Gender | null | undefined, weight: number) => {
    if (gender) votes += gender === "male" ? weight : -weight;
  };
  let pronounVotes = 0;
  for (const { mention } of cluster.mentions) {
    add(honorifics.get(doc.tokens[mention.first - 1]?.norm ?? ""), weights.title);
    pronounVotes += pronounVote(doc, mention, people);
  }
  for (const { text } of roles) {
    const words = text.toLowerCase().split(/[\s-]+/);
    // In "mother of two" the head says it; in "Smith's wife" the last word.
    add(
      roleGenders.get(words.find((word) => word === "of") ? words[words.indexOf("of") - 1]! : words.at(-1)!),
      weights.role,
    );
  }
  const full = cluster.forms.find(({ tokens }) => tokens.length > 1) ?? cluster.forms[0]!;
  add(genderOfFirstName(full.written[0]!), weights.firstName);
  votes += Math.max(-mostPronounVotes, Math.min(mostPronounVotes, pronounVotes));
  if (Math.abs(votes) < lead) return null;
  return votes > 0 ? "male" : "female";
}

/** The first pronoun after the name, within its sentence and before another person. */
function pronounVote(doc: Document, mention: NameMention, people: Uint8Array): number {
  const { endToken } = doc.sentences[doc.tokens[mention.first]!.sentence]!;
  for (let i = mention.endToken; i < endToken && people[i] === 0; i++) {
    const gender = pronouns[doc.tokens[i]!.norm];
    if (gender) return gender === "male" ? weights.pronoun : -weights.pronoun;
  }
  return 0;
}
