import type { Case } from "./case.js";

/** What is counted, and the verb that it hangs on. */
export const clauses: readonly Case[] = [
  // nouns
  ["They met five Royal Navy officers.", { text: "five", what: "Royal Navy officers" }],
  ["He bought two 6-bottle crates.", { text: "two", what: "6-bottle crates" }, { text: "6", what: "bottle" }],
  ["One news site reported it.", { text: "One", what: "news site", predicate: "report" }],
  ["He was one of the three facing trial.", { text: "three", value: 3, what: null }],
  // verbs
  ["According to the blog, two batches were printed.", { text: "two", predicate: "print" }],
  ["She is a mother of three.", { text: "three", value: 3, what: null }],
  ["According to the ministry, 48 schools will close.", { text: "48", predicate: "close" }],
  ["None of the 33 miners was hurt.", { text: "33", predicate: "hurt", negated: true }],
  [
    "Five soldiers were killed and eight wounded.",
    { text: "Five", predicate: "kill" },
    { text: "eight", predicate: "wound" },
  ],
  [
    "The ward treated 16 patients, two of whom died.",
    { text: "16", predicate: "treat" },
    { text: "two", predicate: "die" },
  ],
  ["Eleven people, all of them guards, were hurt.", { text: "Eleven", predicate: "hurt" }],
  [
    "The rate rose to 4.2 births per 10,000 women.",
    {
      text: "4.2 births per 10,000 women",
      value: 4.2,
      kind: "measure",
      unit: "{births}/10000",
      what: "births",
    },
  ],
  [
    "The field burned less than a kilometre from the school.",
    { text: "a kilometre", value: 1, kind: "measure", unit: "km", qualifier: "less_than" },
  ],
  ["Ana Ruiz, who died Monday at 81, sang in Lima.", { text: "81", value: 81, kind: "age" }],
  [
    "The mill spent 3 million euros and made a 14 million loss.",
    { text: "3 million euros", value: 3e6, currency: "EUR" },
    { text: "14 million", value: 14e6, kind: "money", currency: "EUR", what: "loss" },
  ],
  // tolls and their nouns
  ["Scores of goats drowned.", { text: "Scores", min: 40, what: "goats" }],
  ["The death toll from the storm in the valley rose to 61.", { text: "61", value: 61, what: "death toll" }],
  ["The ministry put the death toll at 93.", { text: "93", kind: "cardinal", what: "death toll" }],
  ["A boat carrying 90 nurses sank.", { text: "90", what: "nurses", predicate: "carry" }],
  ["The town saw a dozen such fires.", { text: "a dozen", what: "fires" }],
  ["A crowd of 31,204 saw it.", { text: "31,204", what: "crowd" }],
  ["Seven government TDs voted.", { text: "Seven", what: "government TDs" }],
  [
    "None of the state’s 12 mills has closed.",
    { text: "12", what: "mills", predicate: "close", negated: true },
  ],
  ["They seized €2m worth of tea.", { text: "€2m", value: 2e6, what: "tea" }],
  ["The margin is plus or minus 3 points.", { text: "3", value: 3, what: "points" }],
  [
    "Storms, killing four people and wounding 22, hit.",
    { text: "four", predicate: "kill" },
    { text: "22", predicate: "wound" },
  ],
  ["Organisers put the crowd at 900.", { text: "900", what: "crowd" }],
  ["It was -20 C at dawn, very cold.", { text: "-20 C", value: -20, unit: "Cel" }],
  ["One child, aged 15, died.", { text: "One", predicate: "die" }, { text: "15", kind: "age" }],
  ["The mill sold less than the 400 analysts had expected.", { text: "400", value: 400 }],
  // verbs by their clause
  ["Rebels abducted 87 nuns.", { text: "87", what: "nuns", predicate: "abduct" }],
  ["The mill will close two sheds.", { text: "two", predicate: "close" }],
  [
    "The bank will cut 900 jobs in Lima and close 11 branches.",
    { text: "900", predicate: "cut" },
    { text: "11", predicate: "close" },
  ],
  ["Winds gusted to 68 mph.", { text: "68 mph", predicate: "gust" }],
  ["It spilled an estimated 300 tonnes of oil.", { text: "300 tonnes", predicate: "spill" }],
  ["The arrest of 14 bakers was announced.", { text: "14", what: "bakers", predicate: "arrest" }],
  ["The quake caused injuries to 40 people.", { text: "40", predicate: "injure" }],
  ["None of the 17 comets found so far has shown a tail.", { text: "17", predicate: "show", negated: true }],
  ["The people of 14 hamlets had no power.", { text: "14", predicate: "have", negated: true }],
  ["The 30 sheep are yet to return.", { text: "30", predicate: "return", negated: true }],
  [
    "A clerk who stole 12 clocks from three shops was jailed.",
    { text: "12", predicate: "steal" },
    { text: "three", predicate: "steal" },
  ],
  [
    "Of 61 boats, a barge carrying 46 goats and six dogs sank.",
    { text: "61" },
    { text: "46", predicate: "carry" },
    { text: "six", predicate: "carry" },
  ],
  [
    "At least 41 sailors, among them nine cooks, drowned.",
    { text: "41", predicate: "drown" },
    { text: "nine", predicate: "drown" },
  ],
  ["The union expects 3,000 members to walk out.", { text: "3,000", predicate: "walk" }],
  [
    "A raid left one dead and scores hurt.",
    { text: "one", predicate: "leave" },
    { text: "scores", min: 40, predicate: "hurt" },
  ],
  // nouns
  [
    "Some 12 of them women, 140 hikers were freed.",
    { text: "12", what: "women" },
    { text: "140", what: "hikers" },
  ],
  [
    "Ireland won 11 of their last 12 home matches.",
    { text: "11", what: "home matches" },
    { text: "12", what: "home matches" },
  ],
  ["The site has 95 million weekly users.", { text: "95 million", what: "weekly users" }],
  ["Births dropped below 700,000.", { text: "700,000", qualifier: "less_than", what: "Births" }],
  ["Listings jumped 42 per cent to 30,964.", { text: "42 per cent" }, { text: "30,964", what: "Listings" }],
  ["That took the number of dead in the valley to 201.", { text: "201", what: "dead" }],
  [
    "Some 35 major bridge collapses were recorded.",
    { text: "35", what: "major bridge collapses", predicate: "record" },
  ],
  ["The tank is 47% full.", { text: "47%", what: null }],
  ["It reported the looting of 140 shops.", { text: "140", what: "shops", predicate: "loot" }],
  ["Firms had forecast 40 closures.", { text: "40", predicate: "forecast" }],
  ["The plant has begun generating 510 megawatts.", { text: "510 megawatts", predicate: "generate" }],
  ["The port takes 20 weeks of leave and a grant of 45,000 euros.", { text: "45,000 euros", what: "grant" }],
];
