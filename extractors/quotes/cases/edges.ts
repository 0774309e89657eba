import type { Case } from "./case.js";

/** Where statements begin and end, and who is meant: phrasings from copy of many styles, by pattern. */
export const edges: readonly Case[] = [
  {
    pattern: 0,
    name: "angle marks with room inside",
    text: "« We lost the vote », Elena Marsh said.",
    quotes: ["direct | Elena Marsh | We lost the vote"],
  },
  {
    pattern: 1,
    name: "what the speaker does next",
    text: "Elena Marsh said the border would reopen on Friday and urged traders to be patient.",
    quotes: ["indirect | Elena Marsh | the border would reopen on Friday"],
  },
  {
    pattern: 1,
    name: "the article's own doubt",
    text: "Elena Marsh said the gun was loaded, though it proved to be a toy.",
    quotes: ["indirect | Elena Marsh | the gun was loaded"],
  },
  {
    pattern: 1,
    name: "source between cue and statement",
    text: "The Harwick Post reported, citing two officials, that the mayor would resign.",
    quotes: ["indirect | Harwick Post | the mayor would resign"],
  },
  {
    pattern: 2,
    name: "circumstances behind the marks",
    text: "Elena Marsh hailed her side’s “iron will” after they came from two goals down on Saturday.",
    quotes: ["mixed | Elena Marsh | her side’s “iron will”"],
  },
  {
    pattern: 3,
    name: "denied doing",
    text: "David Okoro denied stealing the van.",
    quotes: ["indirect | David Okoro | stealing the van"],
  },
  {
    pattern: 3,
    name: "claimed to",
    text: "David Okoro claimed to have found the ring on a beach.",
    quotes: ["indirect | David Okoro | to have found the ring on a beach"],
  },
  {
    pattern: 5,
    name: "age for the name",
    text: "Joe Harker scored twice and left early. “You dream of nights like this,” the 24-year-old said.",
    quotes: ["direct | Joe Harker | You dream of nights like this,"],
  },
  {
    pattern: 5,
    name: "age for whoever spoke last",
    text: "Elena Marsh said she was ready. “I have trained for years,” the 24-year-old said.",
    quotes: ["indirect | Elena Marsh | she was ready", "direct | Elena Marsh | I have trained for years,"],
  },
  {
    pattern: 7,
    name: "reason behind the cue",
    text: "The mill was a giant, Elena Marsh said, until it closed in 1999.",
    quotes: ["indirect | Elena Marsh | The mill was a giant … until it closed in 1999"],
  },
  {
    pattern: 7,
    name: "dashes around the cue",
    text: "Repairs — the council estimates — will cost £4 million.",
    quotes: ["indirect | the council | Repairs … will cost £4 million"],
  },
  {
    pattern: 11,
    name: "one among many",
    text: "“The whole street shook,” one neighbour said.",
    quotes: ["direct | one neighbour | The whole street shook,"],
  },
  {
    pattern: 11,
    name: "office by another word",
    text: "Foreign Secretary Elena Marsh flew home on Monday. The minister said the talks had failed.",
    quotes: ["indirect | Elena Marsh | the talks had failed"],
  },
  {
    pattern: 11,
    name: "a study speaks for itself",
    text: "Elena Marsh published a study of 400 wells. The study found that half of them were dry.",
    quotes: ["indirect | The study | half of them were dry"],
  },
  {
    pattern: 13,
    name: "called so without marks",
    text: "Elena Marsh called the closure illegal and demanded an inquiry.",
    quotes: ["indirect | Elena Marsh | the closure illegal"],
  },
  {
    pattern: 13,
    name: "described as without marks",
    text: "David Okoro described the talks as a waste of time.",
    quotes: ["indirect | David Okoro | the talks as a waste of time"],
  },
  {
    pattern: 15,
    name: "hearer right before a name",
    text: "Elena Marsh told the jury Okoro had lied.",
    quotes: ["indirect | Elena Marsh | Okoro had lied"],
  },
  {
    pattern: 18,
    name: "programme in marks",
    text: "“We will appeal,” Elena Marsh said on Channel 9’s “Morning Review.”",
    quotes: ["direct | Elena Marsh | We will appeal,"],
  },
  {
    pattern: 22,
    name: "no closing mark before a role",
    text: "“We are still looking for survivors, fire chief Elena Marsh said.",
    quotes: ["direct | Elena Marsh | We are still looking for survivors,"],
  },
  {
    pattern: 24,
    name: "as per",
    text: "As per the ministry’s own figures, 300 people die on the road each year.",
    quotes: ["indirect | the ministry | 300 people die on the road each year"],
  },
  {
    pattern: 24,
    name: "in the words of",
    text: "In the words of Elena Marsh, the limit is too high.",
    quotes: ["indirect | Elena Marsh | the limit is too high"],
  },
  {
    pattern: 27,
    name: "which analysts say",
    text: "The rule will hit small firms, which analysts say could fail within a year.",
    quotes: ["indirect | analysts | could fail within a year"],
  },
  {
    pattern: 10,
    name: "lead author",
    text: "“It was a complete surprise,” says lead author Elena Marsh, a marine biologist.",
    quotes: ["direct | Elena Marsh | It was a complete surprise,"],
  },
  {
    pattern: 28,
    name: "an agency reports what a ministry said",
    text: "The ministry said on Sunday that talks would resume, the Harwick Post reported.",
    quotes: [
      "indirect | Harwick Post | The ministry said on Sunday that talks would resume",
      "indirect | The ministry | talks would resume",
    ],
  },
  {
    pattern: 1,
    name: "what the article calls the statement",
    text: "Elena Marsh alleged that the agency was being misused, a charge the minister dismissed.",
    quotes: ["indirect | Elena Marsh | the agency was being misused"],
  },
  {
    pattern: 1,
    name: "a figure that a source reports",
    text: "The Harwick Geological Service reported a magnitude of 5.8.",
    quotes: ["indirect | Harwick Geological Service | a magnitude of 5.8"],
  },
];
