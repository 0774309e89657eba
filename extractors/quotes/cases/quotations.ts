import type { Case } from "./case.js";

/** Statements with marks, by pattern. */
export const quotations: readonly Case[] = [
  {
    pattern: 0,
    name: "doubled apostrophes",
    text: "''We lost,'' Elena Marsh said.",
    quotes: ["direct | Elena Marsh | We lost,"],
  },
  {
    pattern: 0,
    name: "angle marks",
    text: "«We lost», Elena Marsh said.",
    quotes: ["direct | Elena Marsh | We lost"],
  },
  {
    pattern: 2,
    name: "partly quoted",
    text: "Elena Marsh argued that the bill would “gut” rural clinics.",
    quotes: ["mixed | Elena Marsh | the bill would “gut” rural clinics"],
  },
  {
    pattern: 2,
    name: "object with marks in it",
    text: "Elena Marsh pledged to hold the contractors “to account”.",
    quotes: ["mixed | Elena Marsh | to hold the contractors “to account”"],
  },
  {
    pattern: 6,
    name: "quote in several pieces",
    text: "Elena Marsh called it “rash”, “rushed” and “illegal”.",
    quotes: ["mixed | Elena Marsh | it “rash”, “rushed” and “illegal”"],
  },
  {
    pattern: 7,
    name: "split by its cue",
    text: "“We tried everything,” Elena Marsh said. “Nobody came.”",
    quotes: ["direct | Elena Marsh | We tried everything, … Nobody came."],
  },
  {
    pattern: 7,
    name: "split in the middle of a sentence",
    text: "“When the water rose,” Elena Marsh said, “we ran.”",
    quotes: ["direct | Elena Marsh | When the water rose, … we ran."],
  },
  {
    pattern: 7,
    name: "cue in the middle of a clause",
    text: "The tunnel, Elena Marsh said, would never open.",
    quotes: ["indirect | Elena Marsh | The tunnel … would never open"],
  },
  {
    pattern: 9,
    name: "after the quotation",
    text: "“I will not resign,” Elena Marsh said.",
    quotes: ["direct | Elena Marsh | I will not resign,"],
  },
  {
    pattern: 9,
    name: "question cut off from its speaker",
    text: "“Is anyone listening?” Elena Marsh asked.",
    quotes: ["direct | Elena Marsh | Is anyone listening?"],
  },
  {
    pattern: 12,
    name: "words on a sign that somebody says",
    text: "“Keep out,” David Okoro shouted.",
    quotes: ["direct | David Okoro | Keep out,"],
  },
  {
    pattern: 13,
    name: "naming verb",
    text: "Elena Marsh called the ruling “a disgrace”.",
    quotes: ["mixed | Elena Marsh | the ruling “a disgrace”"],
  },
  {
    pattern: 13,
    name: "described as",
    text: "David Okoro described the offer as “thin”.",
    quotes: ["mixed | David Okoro | the offer as “thin”"],
  },
  {
    pattern: 14,
    name: "colon",
    text: "David Okoro wrote: “Done and dusted.”",
    quotes: ["direct | David Okoro | Done and dusted."],
  },
  {
    pattern: 14,
    name: "colon behind a statement",
    text: "Elena Marsh said the tests had failed: “We start again on Monday.”",
    quotes: [
      "indirect | Elena Marsh | the tests had failed",
      "direct | Elena Marsh | We start again on Monday.",
    ],
  },
  {
    pattern: 19,
    name: "nested marks",
    text: "“She told me ‘go home’ and I did,” Elena Marsh said.",
    quotes: ["direct | Elena Marsh | She told me ‘go home’ and I did,"],
  },
  {
    pattern: 21,
    name: "single marks",
    text: "‘We don’t know yet,’ said Elena Marsh.",
    quotes: ["direct | Elena Marsh | We don’t know yet,"],
  },
  {
    pattern: 21,
    name: "headline",
    text: "Okoro: Strike Is ‘Finished’\n\nDavid Okoro spoke to the crew on Monday.",
    quotes: ["mixed | David Okoro | Strike Is ‘Finished’"],
  },
  {
    pattern: 22,
    name: "no closing mark",
    text: "“We lost the harvest, Elena Marsh said.\n\nThe rain had come early.",
    quotes: ["direct | Elena Marsh | We lost the harvest,"],
  },
  {
    pattern: 22,
    name: "open mark, next paragraph goes on",
    text: "“The roof went first, and we heard it go.\n\n“Then the lights went,” Elena Marsh said.",
    quotes: ["direct | Elena Marsh | The roof went first, and we heard it go. … Then the lights went,"],
  },
  {
    pattern: 25,
    name: "several paragraphs in single marks",
    text: "Elena Marsh said: ‘First we lost the roof. There wasn’t time to run.\n\n‘By noon nothing was left.’",
    quotes: [
      "direct | Elena Marsh | First we lost the roof. There wasn’t time to run. … By noon nothing was left.",
    ],
  },
  {
    pattern: 25,
    name: "several paragraphs",
    text: "“First we lost the roof,” Elena Marsh said. “Then the walls went.\n\n“By noon nothing was left.”",
    quotes: [
      "direct | Elena Marsh | First we lost the roof, … Then the walls went. … By noon nothing was left.",
    ],
  },
  {
    pattern: 26,
    name: "speaker in another paragraph",
    text: "Elena Marsh said the fleet was ready.\n\n“We have waited ten years for this day.”",
    quotes: [
      "indirect | Elena Marsh | the fleet was ready",
      "direct | Elena Marsh | We have waited ten years for this day.",
    ],
  },
];
