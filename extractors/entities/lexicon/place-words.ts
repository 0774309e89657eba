/** Generic nouns at the end of a place name that a shorter name leaves out or consists of. */
export const placeNouns: ReadonlySet<string> = new Set(
  (
    "sea ocean channel islands island mountains mountain river lake strait gulf bay desert valley peninsula canal rainforest " +
    "palace hall cathedral church abbey castle tower stadium arena centre center hospital hotel prison jail park square bridge " +
    "airport station county province memorial museum plaza temple mosque monastery dam plant complex"
  ).split(" "),
);

/** Other names of cities, folded: transliterations and former names. */
export const cityVariants: ReadonlyMap<string, string> = new Map([
  ["kiev", "kyiv"],
  ["odessa", "odesa"],
  ["kharkov", "kharkiv"],
  ["lvov", "lviv"],
  ["dnepropetrovsk", "dnipro"],
  ["bombay", "mumbai"],
  ["calcutta", "kolkata"],
  ["madras", "chennai"],
  ["peking", "beijing"],
  ["rangoon", "yangon"],
  ["saigon", "ho chi minh city"],
  ["nyc", "new york city"],
  ["washington dc", "washington"],
  ["washington , dc", "washington"],
  ["dc", "washington"],
  ["mekka", "mecca"],
  ["makkah", "mecca"],
  ["danzig", "gdansk"],
  ["constantinople", "istanbul"],
  ["la", "los angeles"],
]);
