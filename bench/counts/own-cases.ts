/**
 * Sentences and small articles of our own, annotated by hand before they were first run: the verb that each count hangs on, and
 * which counts tell one toll. The rules were mended on the first half; the second was written afterwards, and the README tells its figures of the first run.
 */

/** `number`: the count’s text; `verb`: the lemma that it hangs on, `null` for none; `negated` where the text denies it. */
export interface PredicateCase {
  text: string;
  counts: readonly { number: string; verb: string | null; negated?: true }[];
}

export const predicateCases: readonly PredicateCase[] = [
  { text: "The court freed 123 prisoners on Monday.", counts: [{ number: "123", verb: "free" }] },
  { text: "Some 123 prisoners were freed on Monday.", counts: [{ number: "123", verb: "free" }] },
  {
    text: "Of the 900 held, 123 have since been released.",
    counts: [
      { number: "900", verb: "hold" },
      { number: "123", verb: "release" },
    ],
  },
  { text: "More than 1,100 people remain behind bars.", counts: [{ number: "1,100", verb: "remain" }] },
  {
    text: "The bank did not approve 40 of the loans.",
    counts: [{ number: "40", verb: "approve", negated: true }],
  },
  {
    text: "Two dozen villages were never rebuilt.",
    counts: [{ number: "Two dozen", verb: "rebuild", negated: true }],
  },
  { text: "There are 14 lifts in the tower.", counts: [{ number: "14", verb: "be" }] },
  { text: "The storm left 30,000 homes without power.", counts: [{ number: "30,000", verb: "leave" }] },
  { text: "At least nine sailors died when the ferry sank.", counts: [{ number: "nine", verb: "die" }] },
  { text: "The fire, which killed 19 cows, began in a shed.", counts: [{ number: "19", verb: "kill" }] },
  { text: "Prices rose 4 percent in May.", counts: [{ number: "4 percent", verb: "rise" }] },
  { text: "Exports fell by 12 percent.", counts: [{ number: "12 percent", verb: "fall" }] },
  { text: "The museum, home to 5,000 stamps, reopened.", counts: [{ number: "5,000", verb: null }] },
  {
    text: "She bought 12 acres and sold 300 sheep.",
    counts: [
      { number: "12 acres", verb: "buy" },
      { number: "300", verb: "sell" },
    ],
  },
  { text: "The ministry said that 48 schools had closed.", counts: [{ number: "48", verb: "close" }] },
  { text: "According to the ministry, 48 schools will close.", counts: [{ number: "48", verb: "close" }] },
  {
    text: "Police arrested 17 men and charged four of them.",
    counts: [
      { number: "17", verb: "arrest" },
      { number: "four", verb: "charge" },
    ],
  },
  { text: "He was accused of stealing 70 paintings.", counts: [{ number: "70", verb: "steal" }] },
  { text: "They hope to plant a million trees.", counts: [{ number: "a million", verb: "plant" }] },
  { text: "The firm, which employs 250 people, makes saddles.", counts: [{ number: "250", verb: "employ" }] },
  { text: "About 60 passengers were aboard.", counts: [{ number: "60", verb: "be" }] },
  { text: "A crowd of 5,000 gathered outside.", counts: [{ number: "5,000", verb: "gather" }] },
  { text: "With 40 votes counted, she led.", counts: [{ number: "40", verb: "count" }] },
  { text: "The 12 jurors deliberated for a week.", counts: [{ number: "12", verb: "deliberate" }] },
  { text: "The deal is worth $3 million.", counts: [{ number: "$3 million", verb: "be" }] },
  { text: "The deal cost the town $3 million.", counts: [{ number: "$3 million", verb: "cost" }] },
  {
    text: "The dam holds 9 million litres of water.",
    counts: [{ number: "9 million litres", verb: "hold" }],
  },
  { text: "None of the 33 miners was hurt.", counts: [{ number: "33", verb: "hurt", negated: true }] },
  {
    text: "The club has not won two games in a row.",
    counts: [{ number: "two", verb: "win", negated: true }],
  },
  { text: "Fewer than ten houses survived.", counts: [{ number: "ten", verb: "survive" }] },
  {
    text: "The quake injured 200 people, 30 of them seriously.",
    counts: [
      { number: "200", verb: "injure" },
      { number: "30", verb: "injure" },
    ],
  },
  {
    text: "Five soldiers were killed and eight wounded.",
    counts: [
      { number: "Five", verb: "kill" },
      { number: "eight", verb: "wound" },
    ],
  },
  {
    text: "Five people were killed; another eight are missing.",
    counts: [
      { number: "Five", verb: "kill" },
      { number: "eight", verb: "be" },
    ],
  },
  { text: "The state plans to hire 1,500 teachers next year.", counts: [{ number: "1,500", verb: "hire" }] },
  { text: "Volunteers handed out 20,000 meals.", counts: [{ number: "20,000", verb: "hand" }] },
  { text: "The plane was carrying 62 people.", counts: [{ number: "62", verb: "carry" }] },
  {
    text: "Only three of the seven bridges can be repaired.",
    counts: [
      { number: "three", verb: "repair" },
      { number: "seven", verb: "repair" },
    ],
  },
  { text: "The number of cases reached 4,200 on Friday.", counts: [{ number: "4,200", verb: "reach" }] },
  { text: "The death toll has climbed to 86.", counts: [{ number: "86", verb: "climb" }] },
  {
    text: "Rebels claimed that they had shot down two helicopters.",
    counts: [{ number: "two", verb: "shoot" }],
  },
  { text: "The village of 340 people lies in a valley.", counts: [{ number: "340", verb: "lie" }] },
  { text: "He denied that 50 workers had been dismissed.", counts: [{ number: "50", verb: "dismiss" }] },
  { text: "Without 60 votes the bill cannot pass.", counts: [{ number: "60", verb: "pass", negated: true }] },
  {
    text: "Nearly half of the 80 wells are dry.",
    counts: [
      { number: "half", verb: "be" },
      { number: "80", verb: "be" },
    ],
  },
  {
    text: "Ten ships have already sailed, carrying 600,000 tonnes of grain.",
    counts: [
      { number: "Ten", verb: "sail" },
      { number: "600,000 tonnes", verb: "carry" },
    ],
  },
  { text: "The law would ban 14 pesticides.", counts: [{ number: "14", verb: "ban" }] },
  { text: "It took 200 firefighters to put out the blaze.", counts: [{ number: "200", verb: "take" }] },
  { text: "The drug was tested on 38 volunteers.", counts: [{ number: "38", verb: "test" }] },
  { text: "The tower stands 300 metres tall.", counts: [{ number: "300 metres", verb: "stand" }] },
  {
    text: "One soldier was shot dead, and three others fled.",
    counts: [
      { number: "One", verb: "shoot" },
      { number: "three", verb: "flee" },
    ],
  },
];

/** Written after the rules were mended on the ones above. */
export const laterPredicateCases: readonly PredicateCase[] = [
  {
    text: "Officials in Bergen said on Thursday that 61 buses had been taken out of service.",
    counts: [{ number: "61", verb: "take" }],
  },
  { text: "The landslide buried 14 houses and a school.", counts: [{ number: "14", verb: "bury" }] },
  {
    text: "Some 9,000 workers at the yard have been on strike since May.",
    counts: [{ number: "9,000", verb: "be" }],
  },
  {
    text: "The mayor promised not to close any of the 26 libraries.",
    counts: [{ number: "26", verb: "close", negated: true }],
  },
  {
    text: "In all, 310 athletes from 40 countries will take part.",
    counts: [
      { number: "310", verb: "take" },
      { number: "40", verb: "take" },
    ],
  },
  {
    text: "He has written 22 novels, three of which became films.",
    counts: [
      { number: "22", verb: "write" },
      { number: "three", verb: "become" },
    ],
  },
  { text: "The bank lost $45 million in the first half.", counts: [{ number: "$45 million", verb: "lose" }] },
  { text: "Turnout fell to 38 percent, the lowest ever.", counts: [{ number: "38 percent", verb: "fall" }] },
  { text: "Twelve of the passengers had to be cut free.", counts: [{ number: "Twelve", verb: "cut" }] },
  {
    text: "The hospital treated 16 patients, two of whom died.",
    counts: [
      { number: "16", verb: "treat" },
      { number: "two", verb: "die" },
    ],
  },
  { text: "No more than five guests may enter at once.", counts: [{ number: "five", verb: "enter" }] },
  {
    text: "Prosecutors say that she hid 1.2 million euros abroad.",
    counts: [{ number: "1.2 million euros", verb: "hide" }],
  },
  { text: "The island has 800 residents and no doctor.", counts: [{ number: "800", verb: "have" }] },
  {
    text: "More than 70 of the paintings were never found.",
    counts: [{ number: "70", verb: "find", negated: true }],
  },
  { text: "Farmers drove 200 tractors into the capital.", counts: [{ number: "200", verb: "drive" }] },
  { text: "A lorry with 24 horses aboard overturned.", counts: [{ number: "24", verb: "overturn" }] },
  {
    text: "The union expects 3,000 of its members to walk out.",
    counts: [{ number: "3,000", verb: "walk" }],
  },
  {
    text: "Ministers agreed to spend an extra $90 million on roads.",
    counts: [{ number: "$90 million", verb: "spend" }],
  },
  { text: "The club sold him for £4 million.", counts: [{ number: "£4 million", verb: "sell" }] },
  { text: "Around 15 per cent of the crop was spoiled.", counts: [{ number: "15 per cent", verb: "spoil" }] },
  {
    text: "Eleven people, including two children, were hurt.",
    counts: [
      { number: "Eleven", verb: "hurt" },
      { number: "two", verb: "hurt" },
    ],
  },
  {
    text: "The company, founded with 6 employees, now has 600.",
    counts: [
      { number: "6", verb: "found" },
      { number: "600", verb: "have" },
    ],
  },
  {
    text: "The pipeline can carry 55 billion cubic metres of gas a year.",
    counts: [{ number: "55 billion cubic metres", verb: "carry" }],
  },
  { text: "They said they were holding 43 hostages.", counts: [{ number: "43", verb: "hold" }] },
  { text: "The ship ran aground with 18 crew on board.", counts: [{ number: "18", verb: "run" }] },
  {
    text: "Two of the five suspects are still at large.",
    counts: [
      { number: "Two", verb: "be" },
      { number: "five", verb: "be" },
    ],
  },
  { text: "Neither of the two drivers was injured.", counts: [] },
  { text: "It is unclear whether all 27 states will sign.", counts: [{ number: "27", verb: "sign" }] },
];

/** `tolls`: the counts of an article that tell one toll, by their texts in order; a text that stands twice is given twice. */
export interface TollCase {
  text: string;
  tolls: readonly (readonly string[])[];
}

export const tollCases: readonly TollCase[] = [
  {
    text: "A blast killed 12 people in Porto.\n\nBy evening the death toll had risen to 15, the mayor said.\n\nThe blast, which injured 40, was heard for miles. Hospitals were treating 44 injured people.",
    tolls: [
      ["12", "15"],
      ["40", "44"],
    ],
  },
  {
    text: "At least 30 people were killed when a bridge fell.\n\nOfficials first spoke of 22 dead. Four children were among the dead.",
    tolls: [["30", "22"]],
  },
  {
    text: "Floods killed 80 people this week. In 2019, floods killed 60 people there.",
    tolls: [],
  },
  {
    text: "The quake left 200 dead in Lima and 5 dead in Cusco.\n\nIn Lima, the number of dead is now put at 230.",
    tolls: [["200", "230"]],
  },
  {
    text: "Police arrested 17 people on Friday. Twelve people were arrested later, bringing the number of arrests to 29.",
    tolls: [["17", "29"]],
  },
  {
    text: "The ferry sank with 90 aboard. Rescuers found 21 bodies. The coast guard said 25 people had died and 30 were missing.\n\nThose still missing number 28, it said later.",
    tolls: [
      ["25", "21"],
      ["30", "28"],
    ],
  },
  {
    text: "Seven people died in the crash, police said. The hospital confirmed seven deaths.",
    tolls: [["Seven", "seven"]],
  },
  {
    text: "Two gunmen killed six guards. Police later shot both men. The six guards had worked there for years.",
    tolls: [],
  },
  {
    text: "The fire killed 14 and injured 60. The governor said 14 people had died. A spokeswoman for the clinic put the injured at 63.",
    tolls: [
      ["14", "14"],
      ["60", "63"],
    ],
  },
  {
    text: "About 40,000 people were displaced by the fighting. The agency said 45,000 had been displaced.",
    tolls: [["40,000", "45,000"]],
  },
  {
    text: "The virus has killed 3,000 people in the country. On Monday alone, 120 people died.",
    tolls: [],
  },
  {
    text: "Three people were killed on Monday and four people were killed on Tuesday in separate attacks.",
    tolls: [],
  },
  {
    text: "Dozens were killed in the raid, witnesses said. The army said 31 fighters were killed.",
    tolls: [["Dozens", "31"]],
  },
  {
    text: "Russia said 18 people were wounded. Ukraine said 25 were wounded, three of them children.",
    tolls: [["18", "25"]],
  },
];

/** Written after the rules were mended on the ones above. */
export const laterTollCases: readonly TollCase[] = [
  {
    text: "A roof collapsed in Linz, killing nine people.\n\nRescuers said at least 35 people were injured. By Sunday 11 people had died and doctors were still treating 33 injured.",
    tolls: [
      ["nine", "11"],
      ["35", "33"],
    ],
  },
  {
    text: "The epidemic has claimed 410 lives. A week ago the number of deaths stood at 380. Two nurses died on Friday.",
    tolls: [["410", "380"]],
  },
  {
    text: "Twenty people were killed by the gunman, who wounded 12 people before he fled. The ministry confirmed 20 deaths and 12 injuries.",
    tolls: [
      ["Twenty", "20"],
      ["12", "12"],
    ],
  },
  {
    text: "More than 5,000 people have been displaced. Aid groups put the number of displaced at 7,000.",
    tolls: [["5,000", "7,000"]],
  },
  {
    text: "Police detained 60 people on Saturday. Rights groups said that 95 people had been detained.",
    tolls: [["60", "95"]],
  },
  {
    text: "The crash killed six people. It was the worst since 2011, when 14 people died.",
    tolls: [],
  },
  {
    text: "In Peru the flu killed 30 people; in Chile it killed 28 people.",
    tolls: [],
  },
  {
    text: "Forty-one people are missing after the boat sank. The navy said 41 people were missing and 13 had been rescued.",
    tolls: [["Forty-one", "41"]],
  },
];
