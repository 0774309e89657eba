import type { Case } from "./case.js";

/** Where clauses, objects and sources end, and who speaks in and around them. */
export const clauses: readonly Case[] = [
  {
    pattern: 1,
    name: "another verb behind an object",
    text: "Elena Marsh denied any debt, but sold the house in May.",
    quotes: ["indirect | Elena Marsh | any debt"],
  },
  {
    pattern: 1,
    name: "confirmed to an outlet",
    text: "David Okoro confirmed the deaths to the Harwick Post.",
    quotes: ["indirect | David Okoro | the deaths"],
  },
  {
    pattern: 3,
    name: "warned of",
    text: "The agency also warned of heavy snow in the hills.",
    quotes: ["indirect | The agency | heavy snow in the hills"],
  },
  {
    pattern: 13,
    name: "identified as",
    text: "Police identified the dead man as a 44-year-old baker from Harwick.",
    quotes: ["indirect | Police | the dead man as a 44-year-old baker from Harwick"],
  },
  {
    pattern: 9,
    name: "auxiliary before the cue",
    text: "They had, David Okoro said, paid for the boat in cash.",
    quotes: ["indirect | David Okoro | They had … paid for the boat in cash"],
  },
  {
    pattern: 9,
    name: "verb behind the cue",
    text: "Pumps that run on steam, David Okoro said, would cost half as much.",
    quotes: ["indirect | David Okoro | Pumps that run on steam … would cost half as much"],
  },
  {
    pattern: 27,
    name: "which he called",
    text: "The council approved the plan, which Elena Marsh called “a gift to builders”.",
    quotes: ["mixed | Elena Marsh | the plan … a gift to builders"],
  },
  {
    pattern: 16,
    name: "gerund between subject and verb",
    text: "Elena Marsh in announcing the closure said the mine had run dry.",
    quotes: ["indirect | Elena Marsh | the mine had run dry"],
  },
  {
    pattern: 16,
    name: "relative clause without commas",
    text: "The lawyer who drafted the contract said it was void.",
    quotes: ["indirect | The lawyer | it was void"],
  },
  {
    pattern: 24,
    name: "two sources",
    text: "According to witnesses and officers, the van had no lights.",
    quotes: ["indirect | witnesses and officers | the van had no lights"],
  },
  {
    pattern: 24,
    name: "document posted",
    text: "According to videos shared on local forums, the crowd fled at once.",
    quotes: ["indirect | videos shared on local forums | the crowd fled at once"],
  },
  {
    pattern: 24,
    name: "description at the end",
    text: "The bridge will reopen in May, according to David Okoro, the head of the port.",
    quotes: ["indirect | David Okoro | The bridge will reopen in May"],
  },
  {
    pattern: 28,
    name: "quoted somebody as saying",
    text: "Harwick Radio quoted David Okoro as saying the border was shut.",
    quotes: ["indirect | David Okoro | the border was shut"],
  },
  {
    pattern: 18,
    name: "said by phone",
    text: "“We are short of water,” David Okoro said by phone.",
    quotes: ["direct | David Okoro | We are short of water,"],
  },
  {
    pattern: 1,
    name: "denied by another",
    text: "The union said it had agreed to the cut, but a spokesman denied it.",
    quotes: ["indirect | The union | it had agreed to the cut"],
  },
  {
    pattern: 5,
    name: "body in apposition",
    text: "The chain, Harwick Foods Ltd, argued that the sandwich was stolen.",
    quotes: ["indirect | Harwick Foods Ltd | the sandwich was stolen"],
  },
  {
    pattern: 18,
    name: "an hour ends the sentence",
    text: "Okoro left at 9 p.m. “Nobody was hurt,” the statement read.",
    quotes: ["direct | the statement | Nobody was hurt,"],
  },
  {
    pattern: 7,
    name: "semicolons around the cue",
    text: "“Nobody was hurt;” Elena Marsh said; “we were lucky.”",
    quotes: ["direct | Elena Marsh | Nobody was hurt; … we were lucky."],
  },
  {
    pattern: 14,
    name: "questions and answers",
    text: "The novelist Elena Marsh spoke to us in Harwick.\n\nQ: Why now?\n\nA: I had the time.\n\nQ: And what comes next?\n\nA: Rest.",
    quotes: ["direct | Elena Marsh | I had the time.", "direct | Elena Marsh | Rest."],
  },
  {
    pattern: 8,
    name: "a name in somebody's statement is not she",
    text: "Elena Marsh said Anna Holm had lost the file. “I looked for it,” she said.",
    quotes: [
      "indirect | Elena Marsh | Anna Holm had lost the file",
      "direct | Elena Marsh | I looked for it,",
    ],
  },
];
