import type { EntityType } from "../../../schemas/index.js";
import type { Document } from "../../text/document.js";
import type { NameMention } from "../mention.js";
import { type Cluster, clusterMentions, type Matcher } from "./cluster.js";
import { groups } from "./groups.js";
import { mindingHonorifics } from "./honorific.js";
import { joinAliases } from "./join-aliases.js";
import { joinBracketed } from "./join-bracketed.js";
import { formOf } from "./name-form.js";
import { organizations } from "./organizations.js";
import { people } from "./people.js";
import { places } from "./places.js";
import { things } from "./things.js";

const matchers: Readonly<Record<EntityType, Matcher>> = {
  person: people,
  organization: organizations,
  place: places,
  group: groups,
  event: things,
  product: things,
  work: things,
};

/** Groups the mentions of an article by the entity that they name. */
export function linkMentions(doc: Document, mentions: readonly NameMention[]): Cluster[] {
  const linked = mentions.map((mention) => ({ mention, form: formOf(doc, mention) }));
  const byType = { ...matchers, person: mindingHonorifics(doc, people) };
  const clusters = Object.entries(byType).flatMap(([type, matcher]) =>
    clusterMentions(
      linked.filter(({ mention }) => mention.type === type),
      matcher,
    ),
  );
  return joinAliases(doc, joinBracketed(doc, clusters));
}
