/** One count that a phrasing must give. Left-out parts are not compared. */
export interface ExpectedCount {
  text: string;
  value?: number | null;
  min?: number;
  max?: number;
  kind?: string;
  qualifier?: string;
  currency?: string;
  unit?: string;
  what?: string | null;
  predicate?: string;
  negated?: boolean;
  mark?: string;
}

/** Phrasings that must give these counts and no others. */
export const positives: readonly [string, ...ExpectedCount[]][] = [
  [
    "The firm will raise its fee by five cents to 32 cents.",
    { text: "five cents", value: 0.05 },
    { text: "32 cents", value: 0.32 },
  ],
  ["Fares may rise by 5 to 10 percent.", { text: "5 to 10 percent", min: 5, max: 10, kind: "percent" }],
  ["The mill’s shares jumped 7.4% in after-hours trading.", { text: "7.4%", what: null }],
  [
    "At least 12 people were killed and more than 30 injured when a ferry sank.",
    { text: "12", what: "people", predicate: "kill" },
    { text: "30", predicate: "injure" },
  ],
  ["The mine cost $1.2 billion.", { text: "$1.2 billion", value: 1.2e9, kind: "money", currency: "USD" }],
  ["The mine cost US$1.2bn.", { text: "US$1.2bn", value: 1.2e9, currency: "USD" }],
  ["The club paid £3.5m.", { text: "£3.5m", value: 3.5e6, currency: "GBP" }],
  [
    "A fee of 30 million euros was paid.",
    { text: "30 million euros", value: 3e7, currency: "EUR", what: "fee" },
  ],
  ["Bread costs 25 cents.", { text: "25 cents", value: 0.25, kind: "money", currency: "USD" }],
  [
    "It owes 40 million Canadian dollars.",
    { text: "40 million Canadian dollars", value: 4e7, currency: "CAD" },
  ],
  ["They gave A$600 to Ann.", { text: "A$600", value: 600, currency: "AUD" }],
  [
    "The tax brings in billions of pounds.",
    { text: "billions of pounds", value: null, min: 2e9, currency: "GBP", qualifier: "vague" },
  ],
  ["Turnout was 12 per cent.", { text: "12 per cent", value: 12, kind: "percent" }],
  [
    "Turnout rose by two percentage points.",
    { text: "two percentage points", value: 2, kind: "percent", unit: "[pp]" },
  ],
  ["Rates rose by half a percentage point.", { text: "half a percentage point", value: 0.5, unit: "[pp]" }],
  [
    "Some 40 pupils left.",
    { text: "40", value: 40, qualifier: "approximately", what: "pupils", predicate: "leave" },
  ],
  [
    "At least 12 miners were killed.",
    { text: "12", qualifier: "at_least", what: "miners", predicate: "kill" },
  ],
  ["Up to 300 huts burnt.", { text: "300", qualifier: "at_most", what: "huts" }],
  ["Fewer than 100 whales remain.", { text: "100", qualifier: "less_than", what: "whales" }],
  ["The queue exceeded 40 lorries.", { text: "40", qualifier: "more_than", what: "lorries" }],
  ["Four or more dogs barked.", { text: "Four", qualifier: "at_least" }],
  ["Dozens of huts burnt.", { text: "Dozens", value: null, min: 24, qualifier: "vague", what: "huts" }],
  ["Several dozen huts burnt.", { text: "Several dozen", value: null, min: 24, qualifier: "vague" }],
  ["Tens of thousands of voters queued.", { text: "Tens of thousands", min: 20000, what: "voters" }],
  [
    "Between 120 and 150 sailors were aboard.",
    { text: "120 and 150", min: 120, max: 150, qualifier: "range", what: "sailors" },
  ],
  ["They hired 15-20 cooks.", { text: "15-20", min: 15, max: 20, qualifier: "range", what: "cooks" }],
  ["Tickets cost $5 to $7.", { text: "$5 to $7", min: 5, max: 7, kind: "money" }],
  [
    "More than 10 but fewer than 20 huts burnt.",
    { text: "10 but fewer than 20", min: 10, max: 20, qualifier: "range" },
  ],
  [
    "The toll rose from 9 to 12.",
    { text: "9", value: 9, what: "toll" },
    { text: "12", value: 12, what: "toll" },
  ],
  ["The bill passed 52-48.", { text: "52", value: 52 }, { text: "48", value: 48 }],
  ["One in five adults smoke.", { text: "One in five", value: 0.2, what: "adults" }],
  ["A third of the seats are vacant.", { text: "A third", value: 0.3333, what: "seats" }],
  ["Profits are three times higher.", { text: "three times", value: 3, what: null }],
  ["It sells double the amount.", { text: "double", value: 2 }],
  ["The lake lies 30km away.", { text: "30km", value: 30, kind: "measure", unit: "km" }],
  [
    "It pumps 2.6 million barrels per day.",
    { text: "2.6 million barrels per day", value: 2.6e6, unit: "[bbl_us]/d" },
  ],
  ["A five-foot fence fell.", { text: "five-foot", value: 5, unit: "[ft_i]", what: "fence" }],
  ["Temperatures hit -12 degrees.", { text: "-12 degrees", value: -12, unit: "Cel" }],
  ["A quake of magnitude 6.3 struck.", { text: "magnitude 6.3", value: 6.3, unit: "{magnitude}" }],
  ["The 34-year-old baker sang.", { text: "34-year-old", value: 34, kind: "age", what: null }],
  ["The museum takes children aged between 5 and 11.", { text: "5 and 11", min: 5, max: 11, kind: "age" }],
  ["She was 26.", { text: "26", value: 26, kind: "age" }],
  ["A record 600,000 fans came.", { text: "600,000", mark: "record", what: "fans" }],
  ["A total of 12 huts burnt.", { text: "12", mark: "total", what: "huts" }],
  ["The village lost 1 200 goats.", { text: "1 200", value: 1200, what: "goats" }],
  ["The town lost 3,5 percent of its people.", { text: "3,5 percent", value: 3.5, what: "people" }],
  ["Half a million pupils need books.", { text: "Half a million", value: 500000, what: "pupils" }],
  ["The six-member crew slept.", { text: "six", value: 6, what: "member" }],
  ["He did not sell 40 goats.", { text: "40", negated: true, what: "goats" }],
  [
    "They sold 20 goats in the north and 30 in the south.",
    { text: "20", what: "goats" },
    { text: "30", what: "goats" },
  ],
  // number forms
  ["The village lost 1\u00a0200 goats.", { text: "1\u00a0200", value: 1200, what: "goats" }],
  ["The village lost 12\u2009500 goats.", { text: "12\u2009500", value: 12500, what: "goats" }],
  ["The village lost 1\u202f234\u202f567 trees.", { text: "1\u202f234\u202f567", value: 1234567 }],
  ["The fund holds CHF 20’000.", { text: "CHF 20’000", value: 20000, currency: "CHF" }],
  ["The bridge cost €1.234.567,89.", { text: "€1.234.567,89", value: 1234567.89, currency: "EUR" }],
  ["Two dozen buses left.", { text: "Two dozen", value: 24, what: "buses" }],
  ["A hundred and twenty pupils sang.", { text: "A hundred and twenty", value: 120, what: "pupils" }],
  ["Some 2.3m people voted.", { text: "2.3m", value: 2.3e6, what: "people", qualifier: "approximately" }],
  ["The post pays 30k euros.", { text: "30k euros", value: 30000, currency: "EUR" }],
  ["Two-thirds of voters agreed.", { text: "Two-thirds", value: 0.6667, what: "voters" }],
  ["One in ten pupils is absent.", { text: "One in ten", value: 0.1, what: "pupils" }],
  ["Nine out of ten dentists agree.", { text: "Nine out of ten", value: 0.9, what: "dentists" }],
  ["Gas costs 40 rupees.", { text: "40 rupees", currency: "INR" }],
  ["The road through Tanzania cost 4m/-.", { text: "4m/-", value: 4e6, kind: "money", currency: "TZS" }],
  ["Prices rose 3.5 pc.", { text: "3.5 pc", value: 3.5, kind: "percent" }],
  // change, spread, measures
  ["The share rose to 5.92 from 5.93.", { text: "5.92", value: 5.92 }, { text: "5.93", value: 5.93 }],
  [
    "Growth fell from 12% to 9%.",
    { text: "12%", value: 12, kind: "percent", predicate: "fall" },
    { text: "9%", value: 9, kind: "percent", predicate: "fall" },
  ],
  [
    "It will cost between 5 and 10 million euros.",
    { text: "5 and 10 million euros", min: 5e6, max: 1e7, currency: "EUR" },
  ],
  ["The wind blew at 120 km/h.", { text: "120 km/h", value: 120, unit: "km/h", kind: "measure" }],
  ["He weighed 80 kilograms.", { text: "80 kilograms", value: 80, unit: "kg" }],
  // ages
  ["A cook in his thirties was hurt.", { text: "thirties", value: null, min: 30, max: 39, kind: "age" }],
  [
    "Women in their 20s and 30s came.",
    { text: "20s", min: 20, max: 29, kind: "age" },
    { text: "30s", min: 30, max: 39, kind: "age" },
  ],
  // roundings and bounds after the number
  ["The 650-strong crowd sang.", { text: "650", value: 650, what: "crowd" }],
  ["Some 30-odd ships sank.", { text: "30", qualifier: "approximately", what: "ships" }],
  ["It has 300-plus pages.", { text: "300", qualifier: "at_least", what: "pages" }],
  ["Seven or more clubs refused.", { text: "Seven", qualifier: "at_least", what: "clubs" }],
  ["A dozen or so men came.", { text: "A dozen", value: 12, qualifier: "approximately", what: "men" }],
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
  // currencies of one letter, heights, rates
  ["The dam cost R3.5bn.", { text: "R3.5bn", value: 3.5e9, kind: "money", currency: "ZAR" }],
  ["The gang wanted N100m.", { text: "N100m", value: 1e8, currency: "NGN" }],
  ["The scheme cost RM20m.", { text: "RM20m", value: 2e7, currency: "MYR" }],
  ["She cleared 1.93m.", { text: "1.93m", value: 1.93, kind: "measure", unit: "m" }],
  ["The field pumps 300,000 bpd.", { text: "300,000 bpd", value: 300_000, unit: "[bbl_us]/d" }],
  ["They dig holes at 8,000 a day.", { text: "8,000", value: 8000 }],
  ["Sales fell 40pc year on year.", { text: "40pc", value: 40, kind: "percent", what: null }],
  [
    "Rates fell by a quarter of a percentage point.",
    { text: "a quarter of a percentage point", value: 0.25, unit: "[pp]" },
  ],
  [
    "Exports fell 3,5 percent to 2.975 million.",
    { text: "3,5 percent", value: 3.5 },
    { text: "2.975 million", value: 2_975_000 },
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
];

/** Phrasings that must give nothing. */
export const negatives: readonly string[] = [
  "The krone slipped ($1 = 0.7610 pounds).",
  "It may take another day or two.",
  "No one was hurt.",
  "One of the bakers sang.",
  "They helped one another.",
  "She prefers the red one.",
  "The two were cousins.",
  "He won the race in 2014.",
  "He left on June 5.",
  "The train left at 22:30.",
  "It opens at 9 a.m.",
  "He waited three hours.",
  "They worked for two more years.",
  "He came third.",
  "She finished 21st.",
  "It is a Level 3 alert.",
  "See page 47.",
  "Phase two begins.",
  "Call 555-0134.",
  "The Rovers won 3-2.",
  "He ran the 110 metres hurdles.",
  "The road is one-way.",
  "In the second half he rested.",
  "A third attack came.",
  "She lives at 1600 Maple Avenue.",
  "The virus X-19 spread.",
  "The plan aims for net zero.",
  "The film was made in the 1930s.",
  "“Trump 2.0 is here,” she said.",
  "He chaired the G20.",
  "1. Wash the rice.",
  "The claim was disproved.[3]",
  "Several men and a few boys swam.",
  "She moved to Apartment 12.",
  "Call 020 7946 0123.",
  "Ring +44 20 7946 0999.",
  "Wash it. 2. Dry it.",
  "He runs Windows 11.",
  "The firm sold its 3 billionth phone.",
  "She cited 18 U.S.C. § 1030.",
  "They reached 212 for 3.",
  "All out, they were bowled for 164.",
  "She added a third in the last minute.",
  "She set a record over 1,500 metres.",
];
