import { type Entity, type Mention, spanOf } from "../../schemas/index.js";
import type { Draft } from "../number-facts.js";
import type { Document } from "../text/document.js";
import { countryOfPeople } from "./linking/countries.js";
import { fullName, otherNames } from "./linking/full-name.js";
import type { KnownCluster } from "./linking/merge-clusters.js";
import type { NameMention } from "./mention.js";
import type { EntityOptions } from "./options.js";
import { genderOf } from "./people/gender.js";
import { locate } from "./places/locate.js";
import { isMetonym } from "./places/metonyms.js";
import { sceneOf } from "./places/scene.js";
import { findRoles } from "./roles/find-roles.js";
import { mapNames, withNamesTagged } from "./roles/named-phrases.js";
import { salienceOf } from "./salience.js";

/** Turns the clusters of an article into entities: names, roles, links, salience, confidence. */
export function describeEntities(
  doc: Document,
  clusters: readonly KnownCluster[],
  options: EntityOptions,
): Draft<Entity>[] {
  const scene = sceneOf(clusters);
  const mostMentions = Math.max(...clusters.map(({ mentions }) => mentions.length));
  const people = new Uint8Array(doc.tokens.length);
  for (const { type, mentions } of clusters) {
    if (type !== "person") continue;
    for (const { mention } of mentions) people.fill(1, mention.first, mention.endToken);
  }
  const names = mapNames(clusters.flatMap(({ mentions }) => mentions.map(({ mention }) => mention)));
  const tagged = withNamesTagged(doc, names);
  return clusters.map((cluster) => {
    const name = cluster.givenName ?? fullName(cluster);
    const own = cluster.watched ? [{ source: options.watchlistName, id: cluster.watched }] : [];
    const base = {
      type: cluster.type,
      name,
      aliases: otherNames(cluster, name),
      mentions: cluster.mentions.map(({ mention }) => spanOfMention(doc, mention)),
      roles: [],
      links: own,
      salience: salienceOf(doc, cluster, mostMentions),
      confidence: confidenceOf(cluster),
      rule: `entities/${cluster.mentions[0]!.mention.rule}`,
    };
    if (cluster.type === "person") {
      const roles = findRoles(
        tagged,
        cluster.mentions.map(({ mention }) => mention),
        people,
        names,
      );
      const gender = genderOf(doc, cluster, roles, people);
      return { ...base, roles, ...(gender && { gender }) };
    }
    if (cluster.type === "place") {
      const { kind, links, capital } = locate(doc, cluster, scene);
      const acts = kind === "country" || capital;
      const mentions = cluster.mentions.map(({ mention }) => spanOfMention(doc, mention, acts));
      return { ...base, mentions, links: [...own, ...links], placeKind: kind };
    }
    if (cluster.type === "group") {
      const country = countryOfPeople(cluster.forms[0]!.key);
      return { ...base, links: country ? [...own, { source: "iso3166", id: country.code }] : own };
    }
    return base;
  });
}

function spanOfMention(doc: Document, mention: NameMention, mayAct = false): Mention {
  const span = spanOf(doc.text, mention.start, mention.end);
  return mayAct && isMetonym(doc, mention) ? { ...span, metonym: true } : span;
}

/** What the article-wide rules add to the certainty of the single sentence; fitted on annotated articles (models/entities/CARD.md). */
const sharpening = 0.5;

/** The mean over the mentions: the share of them that will be right. */
function confidenceOf({ mentions }: KnownCluster): number {
  const sum = mentions.reduce((total, { mention }) => total + mention.confidence, 0);
  return Math.round((sum / mentions.length) ** sharpening * 1000) / 1000;
}
