import type { Entity, Gender } from "../../schemas/index.js";
import type { Antecedent, Cast } from "./antecedents.js";
import type { PhraseAt } from "./claim.js";
import type { Introduced } from "./introduced.js";
import { pronounWeights } from "./lexicon/pronoun-weights.js";
import type { NounPhrase } from "./noun-phrases.js";

/** What speaks for and against one person as the meaning of a pronoun. */
export type PronounFeatures = Record<keyof typeof pronounWeights, number>;

export interface PronounCandidate {
  entity: Entity;
  features: PronounFeatures;
}

/** No person last named more passages ago than this is what a pronoun means, unless nobody else is. */
const reach = 14;

const genderOf = { he: "male", she: "female" } as const;

/** Every person that *he* or *she* may stand for. */
export function pronounCandidates(
  cast: Cast,
  at: PhraseAt<NounPhrase>,
  history: readonly Introduced[],
): PronounCandidate[] {
  const pronoun = at.passage.units[at.phrase.head]!;
  const wanted = pronoun.norm === "she" || pronoun.norm === "her" ? genderOf.she : genderOf.he;
  const latest = new Map<Entity, Antecedent[]>();
  for (const antecedent of cast.antecedents) {
    if (antecedent.entity.type !== "person") continue;
    const { index } = antecedent.passage;
    if (index > at.passage.index || (index === at.passage.index && antecedent.at > at.phrase.head)) break;
    latest.set(antecedent.entity, [...(latest.get(antecedent.entity) ?? []), antecedent]);
  }
  const recent = [...latest.values()].sort((a, b) => order(b.at(-1)!) - order(a.at(-1)!));
  const speakers = history.filter((introduced) => introduced.identity.entity?.type === "person");
  const last = speakers.at(-1);
  const lastSame = [...speakers].reverse().find((introduced) => introduced.pronoun === pronoun.norm);
  return recent.flatMap((antecedents, rank) => {
    const near = antecedents.at(-1)!;
    const { entity } = near;
    const distance = at.passage.index - near.passage.index;
    if (distance > reach && rank > 2 && last?.identity.entity !== entity) return [];
    const gender = cast.genders.get(entity);
    const paragraphs = at.passage.paragraph - near.passage.paragraph;
    const speaks = last?.identity.entity === entity;
    const speakerGap = last ? at.passage.paragraph - last.paragraph : 9;
    return [
      {
        entity,
        features: {
          genderMatches: gender === wanted ? 1 : 0,
          genderDiffers: gender && gender !== wanted ? 1 : 0,
          samePassage: distance === 0 ? 1 : 0,
          previousPassage: distance === 1 ? 1 : 0,
          distance: Math.min(distance, 10) / 10,
          paragraphs: Math.min(paragraphs, 5) / 5,
          subject: near.subject ? 1 : 0,
          subjectNear: near.subject && distance <= 1 ? 1 : 0,
          subjectInPassage: distance === 0 && near.subject ? 1 : 0,
          objectInPassage: distance === 0 && !near.subject ? 1 : 0,
          mostRecent: rank === 0 ? 1 : 0,
          lastSpeaker: speaks ? 1 : 0,
          lastSpeakerNear: speaks && speakerGap <= 1 ? 1 : 0,
          lastWithPronoun: lastSame?.identity.entity === entity ? 1 : 0,
          mentions: Math.log(antecedents.length),
          titled: cast.titled.has(entity) ? 1 : 0,
          spokenOf: isSpokenOf(cast, near, wanted) ? 1 : 0,
          behindOf: near.passage.units[near.at - 1]?.norm === "of" ? 1 : 0,
        },
      },
    ];
  });
}

/** *Ruiz said Khan had left*: a name within what somebody else said who fits the pronoun as well. */
function isSpokenOf(cast: Cast, { entity, passage, at }: Antecedent, wanted: Gender): boolean {
  const speaker = cast.speakerAround(passage, at);
  const gender = speaker && cast.genders.get(speaker);
  return speaker?.type === "person" && speaker !== entity && (gender === undefined || gender === wanted);
}

const order = (antecedent: Antecedent) => antecedent.passage.index * 1000 + antecedent.at;

/** The likeliest person and its probability among the candidates. */
export function likeliest(
  candidates: readonly PronounCandidate[],
): { entity: Entity; probability: number } | null {
  if (candidates.length === 0) return null;
  const scores = candidates.map(({ features }) => scoreOf(features));
  const top = Math.max(...scores);
  const exps = scores.map((score) => Math.exp(score - top));
  const best = scores.indexOf(top);
  return {
    entity: candidates[best]!.entity,
    probability: exps[best]! / exps.reduce((sum, value) => sum + value, 0),
  };
}

function scoreOf(features: PronounFeatures): number {
  let score = 0;
  for (const name of Object.keys(pronounWeights) as (keyof typeof pronounWeights)[])
    score += pronounWeights[name] * features[name];
  return score;
}
