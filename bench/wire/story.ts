import * as lexicon from "./lexicon.js";
import { randomFrom } from "./random.js";

export interface Story {
  title: string;
  paragraphs: string[];
}

type Pick = <T>(list: readonly T[]) => T;

/**
 * The article with this number: 150 to 800 words, no two alike by five words in a row.
 * @param toll what its one revised figure says: other tolls are other versions of the same article.
 */
export function story(number: number, toll = 10 + (number % 7)): Story {
  const random = randomFrom(number + 1);
  const pick: Pick = (list) => list[Math.floor(random() * list.length)]!;
  const figure = (most: number) => 2 + Math.floor(random() * most);
  const subject = pick(lexicon.events);
  const place = pick(lexicon.places);
  const first = `${pick(lexicon.places)}, ${pick(lexicon.months)} ${figure(26)} — Officials said ${toll} people died in ${place} when ${subject} number ${number} reached the district.`;
  const wanted = 9 + Math.floor(random() ** 2 * 40);
  const sentences = Array.from({ length: wanted }, () => sentence(pick, figure));
  const paragraphs = [first];
  for (let at = 0; at < sentences.length; at += 3) paragraphs.push(sentences.slice(at, at + 3).join(" "));
  const title = `${pick(lexicon.openings)}, ${place} counts the cost of ${subject} (${number})`;
  return { title, paragraphs };
}

function sentence(pick: Pick, figure: (most: number) => number): string {
  const person = pick(lexicon.people);
  const [count, thing, end] = [figure(4_000), pick(lexicon.things), pick(lexicon.endings)];
  switch (figure(10)) {
    case 2:
      return `“We ${pick(lexicon.verbs)} ${count} ${thing} ${end},” ${pick(lexicon.roles)} ${person} told reporters in ${pick(lexicon.places)}.`;
    case 3:
      return `${pick(lexicon.openings)}, ${pick(lexicon.groups)} said ${pick(lexicon.qualifiers)} ${count} ${thing} had been ${pick(lexicon.verbs)} since ${pick(lexicon.months)}.`;
    case 4:
      return `${person}, ${pick(lexicon.roles)} of ${pick(lexicon.places)}, arrived on ${pick(lexicon.days)} and met ${figure(30)} ${thing} ${end}.`;
    case 5:
      return `The repairs cost $${figure(90)}.${figure(7)} million, or ${figure(60)}% of what ${pick(lexicon.groups)} had set aside for ${pick(lexicon.events)}.`;
    case 6:
      return `According to ${pick(lexicon.groups)}, ${count} ${thing} were ${pick(lexicon.verbs)} in ${pick(lexicon.places)} ${end}.`;
    case 7:
      return `He added that ${pick(lexicon.events)} would “take ${figure(20)} more weeks” and that ${thing} in ${pick(lexicon.places)} were safe ${end}.`;
    case 8:
      return `Between ${figure(40)} and ${figure(40) + 42} ${thing} wait near ${pick(lexicon.places)}, where ${person} grew up ${end}.`;
    case 9:
      return `A ${figure(70) + 18}-year-old from ${pick(lexicon.places)} walked ${figure(90)} km past ${thing} that ${pick(lexicon.groups)} had ${pick(lexicon.verbs)} ${end}.`;
    default:
      return `${pick(lexicon.openings)} the road to ${pick(lexicon.places)} stayed closed ${end}, and ${thing} stood idle beside ${pick(lexicon.events)}.`;
  }
}
