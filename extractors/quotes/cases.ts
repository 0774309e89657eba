/**
 * Phrasings of our own, at least one for each pattern of news quotation, that must give the statements listed, and
 * phrasings that must give none. A statement is written `kind | speaker | content`, its spans parted by ` … `; a
 * speaker that is not known is `-`.
 */
export interface Case {
  pattern: string;
  text: string;
  quotes: readonly string[];
}

export const cases: readonly Case[] = [
  {
    pattern: "speaker and verb before",
    text: "Finance minister Elena Marsh said on Monday that talks were “close to collapse”.",
    quotes: ["mixed | Elena Marsh | talks were “close to collapse”"],
  },
  {
    pattern: "said and a plain clause",
    text: "Elena Marsh said the port would reopen within a week.",
    quotes: ["indirect | Elena Marsh | the port would reopen within a week"],
  },
  {
    pattern: "partly quoted",
    text: "Elena Marsh argued that the bill would “gut” rural clinics.",
    quotes: ["mixed | Elena Marsh | the bill would “gut” rural clinics"],
  },
  {
    pattern: "verb beyond say",
    text: "Elena Marsh thundered: “Shame on every one of you.”",
    quotes: ["direct | Elena Marsh | Shame on every one of you."],
  },
  {
    pattern: "two speakers",
    text: "“It was a mistake,” said Elena Marsh. “It was a crime,” replied David Okoro.",
    quotes: ["direct | Elena Marsh | It was a mistake,", "direct | David Okoro | It was a crime,"],
  },
  {
    pattern: "described speaker",
    text: "“The ice is thinning fast,” said Elena Marsh, a glaciologist at Northfield University.",
    quotes: ["direct | Elena Marsh | The ice is thinning fast,"],
  },
  {
    pattern: "description before the name",
    text: "The mayor of Harwick, David Okoro, said the bridge was safe.",
    quotes: ["indirect | David Okoro | the bridge was safe"],
  },
  {
    pattern: "party tag",
    text: "“Nobody asked us,” Rep. David Okoro (D-Ore.) said.",
    quotes: ["direct | David Okoro | Nobody asked us,"],
  },
  {
    pattern: "split by its cue",
    text: "“We tried everything,” Elena Marsh said. “Nobody came.”",
    quotes: ["direct | Elena Marsh | We tried everything, … Nobody came."],
  },
  {
    pattern: "split in the middle of a sentence",
    text: "“When the water rose,” Elena Marsh said, “we ran.”",
    quotes: ["direct | Elena Marsh | When the water rose, … we ran."],
  },
  {
    pattern: "pronoun",
    text: "Elena Marsh opened the session. “It is over,” she told the hall.",
    quotes: ["direct | Elena Marsh | It is over,"],
  },
  {
    pattern: "pronoun and gender",
    text: "Elena Marsh met David Okoro on Friday. She said the talks had gone well.",
    quotes: ["indirect | Elena Marsh | the talks had gone well"],
  },
  {
    pattern: "after the quotation",
    text: "“I will not resign,” Elena Marsh said.",
    quotes: ["direct | Elena Marsh | I will not resign,"],
  },
  {
    pattern: "inverted with a relative clause",
    text: "“I will not resign,” said Elena Marsh, who chairs the panel.",
    quotes: ["direct | Elena Marsh | I will not resign,"],
  },
  {
    pattern: "common noun",
    text: "“The vault was empty,” a spokeswoman for the bank said.",
    quotes: ["direct | a spokeswoman for the bank | The vault was empty,"],
  },
  {
    pattern: "document",
    text: "The report said the dam had been neglected for years.",
    quotes: ["indirect | The report | the dam had been neglected for years"],
  },
  {
    pattern: "naming verb",
    text: "Elena Marsh called the ruling “a disgrace”.",
    quotes: ["mixed | Elena Marsh | the ruling “a disgrace”"],
  },
  {
    pattern: "colon",
    text: "David Okoro wrote: “Done and dusted.”",
    quotes: ["direct | David Okoro | Done and dusted."],
  },
  {
    pattern: "told and a hearer",
    text: "David Okoro told reporters that the roof had been checked twice.",
    quotes: ["indirect | David Okoro | the roof had been checked twice"],
  },
  {
    pattern: "far from its verb",
    text: "David Okoro, after a long day of votes that ended in uproar, said: “We go on.”",
    quotes: ["direct | David Okoro | We go on."],
  },
  {
    pattern: "social post",
    text: "“What a night!” David Okoro tweeted.",
    quotes: ["direct | David Okoro | What a night!"],
  },
  {
    pattern: "medium between verb and statement",
    text: "Elena Marsh said in a statement on Tuesday that the plant would close.",
    quotes: ["indirect | Elena Marsh | the plant would close"],
  },
  {
    pattern: "nested marks",
    text: "“She told me ‘go home’ and I did,” Elena Marsh said.",
    quotes: ["direct | Elena Marsh | She told me ‘go home’ and I did,"],
  },
  {
    pattern: "joint speakers",
    text: "Elena Marsh and David Okoro said the law was unfair.",
    quotes: ["indirect | Elena Marsh and David Okoro | the law was unfair"],
  },
  {
    pattern: "single marks",
    text: "‘We don’t know yet,’ said Elena Marsh.",
    quotes: ["direct | Elena Marsh | We don’t know yet,"],
  },
  {
    pattern: "doubled apostrophes",
    text: "''We lost,'' Elena Marsh said.",
    quotes: ["direct | Elena Marsh | We lost,"],
  },
  {
    pattern: "angle marks",
    text: "«We lost», Elena Marsh said.",
    quotes: ["direct | Elena Marsh | We lost"],
  },
  {
    pattern: "no speaker in reach",
    text: "“Nobody wanted this to happen here.”",
    quotes: ["direct | - | Nobody wanted this to happen here."],
  },
  {
    pattern: "according to, behind",
    text: "The bridge was built in a hurry, according to Elena Marsh.",
    quotes: ["indirect | Elena Marsh | The bridge was built in a hurry"],
  },
  {
    pattern: "according to, in front",
    text: "According to police, the car had been stolen.",
    quotes: ["indirect | police | the car had been stolen"],
  },
  {
    pattern: "several paragraphs",
    text: "“First we lost the roof,” Elena Marsh said. “Then the walls went.\n\n“By noon nothing was left.”",
    quotes: [
      "direct | Elena Marsh | First we lost the roof, … Then the walls went. … By noon nothing was left.",
    ],
  },
  {
    pattern: "speaker in another paragraph",
    text: "Elena Marsh said the fleet was ready.\n\n“We have waited ten years for this day.”",
    quotes: [
      "indirect | Elena Marsh | the fleet was ready",
      "direct | Elena Marsh | We have waited ten years for this day.",
    ],
  },
  {
    pattern: "who said",
    text: "Elena Marsh, who said the vote was rigged, left the hall.",
    quotes: ["indirect | Elena Marsh | the vote was rigged"],
  },
  {
    pattern: "quoted as saying",
    text: "“The border is shut,” David Okoro was quoted as saying by the Daily Courier.",
    quotes: ["direct | David Okoro | The border is shut,"],
  },
  {
    pattern: "clause first",
    text: "Exports fell by a third, the central bank said.",
    quotes: ["indirect | the central bank | Exports fell by a third"],
  },
  {
    pattern: "cue in the middle of a clause",
    text: "The tunnel, Elena Marsh said, would never open.",
    quotes: ["indirect | Elena Marsh | The tunnel … would never open"],
  },
  {
    pattern: "leading connective",
    text: "But the tunnel would never open, Elena Marsh said.",
    quotes: ["indirect | Elena Marsh | the tunnel would never open"],
  },
  {
    pattern: "question cut off from its speaker",
    text: "“Is anyone listening?” Elena Marsh asked.",
    quotes: ["direct | Elena Marsh | Is anyone listening?"],
  },
];

export const nothing: readonly string[] = [
  "The so-called “sandwich tax” was dropped in May.",
  "He sang “Northern Lights” at the gala.",
  "Boris “the Hammer” Lund retired in 2010.",
  "Elena Marsh hopes to win the seat.",
  "David Okoro did not say when the road would open.",
  "The spokesman declined to say whether the ship had sailed.",
  'The screen is 12" wide and the pole 6\'2" tall.',
  "The council’s and the workers’ plans differ.",
  "The firm reported a loss of $2 million.",
  "A sign on the gate read nothing at all.",
  "The claims were settled in court.",
];
