/** Forms in *-ing* of the same verbs: *killing four and* **wounding** *22*. */
export const casualtyGerunds: ReadonlyMap<string, string> = new Map([
  ["killing", "kill"],
  ["wounding", "wound"],
  ["injuring", "injure"],
  ["hurting", "hurt"],
  ["arresting", "arrest"],
  ["detaining", "detain"],
  ["displacing", "displace"],
]);

/** Participles that stand for their verb after a number, with its lemma: *five were killed and eight* **wounded**. */
export const casualtyParticiples: ReadonlyMap<string, string> = new Map([
  ["killed", "kill"],
  ["wounded", "wound"],
  ["injured", "injure"],
  ["hurt", "hurt"],
  ["shot", "shoot"],
  ["arrested", "arrest"],
  ["detained", "detain"],
  ["displaced", "displace"],
  ["hospitalised", "hospitalise"],
  ["hospitalized", "hospitalize"],
  ["rescued", "rescue"],
]);
