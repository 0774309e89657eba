/** Honorifics say nothing of a role; with the gender that they show. */
export const honorifics: ReadonlyMap<string, "male" | "female" | null> = new Map([
  ["mr", "male"],
  ["mr.", "male"],
  ["mister", "male"],
  ["sir", "male"],
  ["lord", "male"],
  ["mrs", "female"],
  ["mrs.", "female"],
  ["ms", "female"],
  ["ms.", "female"],
  ["miss", "female"],
  ["madam", "female"],
  ["madame", "female"],
  ["dame", "female"],
  ["lady", "female"],
  ["mx", null],
  ["dr", null],
  ["dr.", null],
  ["prof.", null],
  ["prof", null],
  ["hon.", null],
  ["hon", null],
  ["shri", "male"],
  ["smt", "female"],
  ["datuk", "male"],
  ["dato", "male"],
  ["dato'", "male"],
  ["datin", "female"],
  ["tengku", null],
  ["seri", null],
  ["puan", "female"],
  ["encik", "male"],
  ["alhaji", "male"],
  ["hajiya", "female"],
  ["haji", "male"],
  ["shrimati", "female"],
  ["frau", "female"],
  ["signor", "male"],
  ["signora", "female"],
  ["ustaz", "male"],
  ["monsieur", "male"],
  ["herr", "male"],
  ["señor", "male"],
  ["señora", "female"],
]);

/** Words that end a title before a name. */
export const titleHeads: ReadonlySet<string> = new Set(
  (
    "president vice-president premier chancellor minister secretary senator sen. sens. representative rep. reps. congressman congresswoman governor gov. " +
    "mayor councillor councilman councilwoman ambassador envoy judge justice attorney prosecutor sheriff chief commissioner inspector superintendent " +
    "detective sergeant sgt. sgt constable officer lieutenant lt. lt captain capt. capt major maj. colonel col. col general gen. gen admiral adm. " +
    "marshal commander cmdr. corporal cpl. private pvt. king queen prince princess emperor sultan emir sheikh duke duchess baron baroness count countess earl " +
    "pope cardinal archbishop bishop reverend rev. rev father fr. sister brother rabbi imam ayatollah mullah pastor patriarch professor dr. dr doctor " +
    "leader speaker spokesman spokeswoman spokesperson chairman chairwoman chair ceo director manager coach captain analyst researcher scientist economist " +
    "taoiseach tánaiste commodore empress trooper archdeacon canon dean subinspector sub-inspector havildar subedar brigadier viscount marquess monsignor msgr sen sens rep reps gov maj capt. col gen hon supt " +
    "historian lawyer activist journalist reporter correspondent editor author writer actor actress singer comedian director dean " +
    "det. det insp. insp supt. supt cllr brig. brig mp mep mps whip comptroller treasurer deputy advisor adviser aide candidate nominee mr mr. mrs mrs. ms ms. miss sir dame lord lady"
  ).split(" "),
);
