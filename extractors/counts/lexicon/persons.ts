const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns of one person whose age may follow between commas: *her brother, 22, …*. */
export const kinNouns = words(`
  man woman boy girl son daughter brother sister wife husband mother father friend driver victim suspect teenager student
  passenger pilot partner cousin nephew niece grandson granddaughter grandmother grandfather uncle aunt child baby infant
  toddler resident officer teacher nurse doctor player actor twin gunman shooter defendant survivor princess prince king queen
`);

/** Nouns of people whom an age may bound: *children under 5*. */
export const ageGroups = words(
  "children people women men adults those anyone everyone someone girls boys teenagers patients kids youths youngsters persons voters residents pupils students drivers workers migrants minors anybody everybody",
);
