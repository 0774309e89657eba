import { readTime } from "../../metadata/instant.js";
import { level } from "../../metadata/level.js";
import { announcesNames, isFullName, readNames } from "../../metadata/names.js";
import { cueAt } from "../cues.js";
import { isStandfirst } from "../lead.js";
import type { Candidate, Scene } from "../scene.js";

/** Letters of a weekday, a month and a word before them. */
const dayLetters = 30;

/** Reasons to leave out a block above the first paragraph: kickers, times, bylines, counters, repeated standfirsts. */
export function reasonAtOpening(candidate: Candidate, adjoins: boolean, scene: Scene): string | null {
  const { block, key, sentence, mainstream } = candidate;
  if (block.role === "heading") return headingReason(candidate, adjoins, scene);
  if (repeatsTitle(key, scene.cues.title)) return "title";
  if (block.role === "item" || block.role === "cell" || block.role === "preformatted") {
    const told = sentence && !block.text.endsWith(":");
    return !told && !mainstream && block.text.length < 60 ? "opening item" : null;
  }
  if (!sentence && block.text.length < 150 && (cueAt("opening", block.text) !== null || isTime(block.text))) {
    return "byline or time";
  }
  if (!sentence && block.text.length < 60 && !/[–—-]$/.test(block.text)) return "opening line";
  return null;
}

/** Reasons to leave out a line right below the first paragraph, where that is a standfirst: the day, the author. */
export function reasonBelowLead({ block, sentence }: Candidate): string | null {
  const { text, role } = block;
  if (sentence || text.length > 80 || role !== "paragraph") return null;
  const day = readTime(text) !== null && text.replace(/[^\p{L}]/gu, "").length <= dayLetters;
  if (day) return "time";
  return announcesNames(text) && readNames(text).some(isFullName) ? "byline" : null;
}

/** A heading right before the first paragraph may be a sub-heading; before anything else it is furniture. */
function headingReason(candidate: Candidate, adjoins: boolean, scene: Scene): string | null {
  const { block, key } = candidate;
  if (block.element.name === "h1") return "title";
  if (Number(block.element.name[1]) > 4) return "opening heading";
  if (cueAt("opening", block.text) !== null && block.text.length < 60) return "byline or time";
  const title = scene.cues.title === null ? null : level(scene.cues.title);
  if (title !== null && (key.includes(title) || title.includes(key))) return "title";
  if (isStandfirst(block)) return null;
  return adjoins ? null : "opening heading";
}

/** The title with a kicker or the site's name around it, but not a paragraph that quotes it. */
function repeatsTitle(key: string, title: string | null): boolean {
  return title !== null && key.length < title.length * 1.5 + 30 && key.includes(level(title));
}

const time = /\d{1,2}[:.h]\d{2}|\b(?:19|20)\d{2}\b/;

function isTime(text: string): boolean {
  return text.length < 100 && time.test(text);
}
