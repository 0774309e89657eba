/** Lemmas of verbs whose subject, where it is a place, is its government or team. */
export const actingVerbs: ReadonlySet<string> = new Set(
  (
    "accept accuse acknowledge act add address admit agree allow announce annex appeal apply approve argue arrest ask assert attack attempt back ban begin believe blame block bomb boost boycott " +
    "break bring buy call cancel cease celebrate challenge claim close condemn confirm consider continue control cooperate criticize criticise cut deal decide declare decline defend demand denounce deny deploy " +
    "deport describe detain dismiss ease elect end enact endorse enter escalate establish evacuate execute expel export express extend extradite face fear fight fire force free give grant halt help hope host impose import " +
    "increase insist intend intervene introduce invade invest invite issue join jail keep launch lead lift lose maintain make mobilize move need negotiate object offer open oppose order pass pay plan play pledge prepare " +
    "press pressure prevent promise propose provide pull push ratify reach recall receive recognize recognise refuse reject release remain reopen repeat reply report request respond resume retaliate return " +
    "sanction say seek seize sell send sentence shell show sign spend start step stop strike suffer summon supply support suspend take tell threaten try urge use veto view vote vow want warn welcome win withdraw withhold"
  ).split(" "),
);

/** Lemmas of verbs whose object, where it is a place, is its government. */
export const addressingVerbs: ReadonlySet<string> = new Set(
  "accuse advise allow ask assure blame condemn convince criticise criticize force inform lobby persuade pressure remind reassure sanction sue tell thank threaten urge warn".split(
    " ",
  ),
);
