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
  ["odesa", "odessa"],
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
  ["mykolaiv", "mykolayiv"],
  ["nikolaev", "mykolayiv"],
  ["zaporizhzhia", "zaporizhia"],
  ["zaporozhye", "zaporizhia"],
  ["lugansk", "luhansk"],
  ["bakhmut", "artemivsk"],
  ["sana'a", "sanaa"],
  ["gaza city", "gaza"],
  ["antwerp", "antwerpen"],
  ["cologne", "koln"],
  ["nuremberg", "nurnberg"],
  ["cracow", "krakow"],
  ["seville", "sevilla"],
  ["gothenburg", "goteborg"],
  ["hague", "the hague"],
  ["bangalore", "bengaluru"],
  ["st petersburg", "saint petersburg"],
  ["st . petersburg", "saint petersburg"],
  ["leningrad", "saint petersburg"],
  ["tiflis", "tbilisi"],
  ["constantinople", "istanbul"],
  ["la", "los angeles"],
  ["dar", "dar es salaam"],
  ["newcastle", "newcastle upon tyne"],
  ["kl", "kuala lumpur"],
  ["rio", "rio de janeiro"],
  ["bengaluru", "bangalore"],
]);
