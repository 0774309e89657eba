import type { ReleasesAndArrests } from "../schema.js";

type Action = ReleasesAndArrests["action"];

const table = (release: string, arrest: string): ReadonlyMap<string, Action> =>
  new Map([
    ...release.split(" ").map((lemma): [string, Action] => [lemma, "release"]),
    ...arrest.split(" ").map((lemma): [string, Action] => [lemma, "arrest"]),
  ]);

/** Verbs by lemma. *Hold* and *take* mean too many other things. */
export const verbs = table("release free pardon amnesty", "arrest detain imprison jail apprehend");

/** Nouns by lemma: *the release of 52 prisoners*. */
export const nouns = table("release pardon freeing amnesty", "arrest detention imprisonment jailing");

/** Who can be released or arrested: a release of *documents* is another thing. Head nouns by lemma. */
export const people: ReadonlySet<string> = new Set(
  (
    "person people man woman child boy girl prisoner inmate detainee hostage captive convict suspect defendant " +
    "protester demonstrator activist journalist reporter dissident opponent politician citizen national foreigner " +
    "migrant refugee soldier officer policeman fighter militant rebel gunman leader member supporter student teacher " +
    "worker farmer lawyer monk priest figure official minister candidate critic blogger other"
  ).split(" "),
);

/** Verbs that ask for a release and do not report one: *demanded the release of 52 prisoners*. */
export const demands: ReadonlySet<string> = new Set("demand urge seek call want ask request push negotiate".split(" "));

/** Words before a part of a group that is counted already: *24 demonstrators, among them two students*. */
export const partMarks: ReadonlySet<string> = new Set(["including", "them", "these"]);
