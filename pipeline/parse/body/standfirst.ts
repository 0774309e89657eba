import type { Block } from "./segment.js";
import { endsSentence } from "./sentence-end.js";

/**
 * Whether a standfirst opens the text or stands beside it. In the English-language press it sums the article up (a dek); elsewhere a
 * standfirst of whole sentences tells what the text then takes as told.
 */
export function opensText(lead: Block, blocks: readonly Block[], language: string): boolean {
  if (language.toLowerCase().startsWith("en") || !endsSentence(lead.text)) return false;
  return !blocks.some((block) => block.text === lead.text);
}
