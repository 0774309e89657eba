import type { Access } from "../../../schemas/index.js";
import { payPrompts } from "../lexicon/walls.js";
import type { PageContext } from "../metadata/context.js";
import { textOf } from "../metadata/json-ld.js";

/** Below this an article that is declared locked is its free beginning. */
const beginning = 1_500;
/** A text with less than this share of the declared words is not all of it. */
const complete = 0.7;

/**
 * How much of the article the page gave: `part` where more is declared or offered than there is, `metered` where a locked
 * article came whole, else `free`.
 */
export function readAccess(context: PageContext, text: string, lines: readonly string[]): Access {
  const locked = isDeclaredLocked(context);
  const lacking = lacksDeclaredWords(context, text);
  if (locked && lacking) return "part";
  const short = text.length < beginning;
  if (locked && short) return "part";
  if (!locked && !lacking && !short) return "free";
  const prompted = lines.some((line) => line.length < 400 && payPrompts.test(line));
  if (locked) return prompted ? "part" : "metered";
  return prompted ? "part" : "free";
}

function isDeclaredLocked(context: PageContext): boolean {
  const { node } = context;
  const tier = context.survey.metas.get("article:content_tier")?.[0]?.toLowerCase();
  if (tier === "locked" || tier === "metered") return true;
  return node !== null && isFalse(node.isAccessibleForFree);
}

function isFalse(value: unknown): boolean {
  return value === false || (typeof value === "string" && /^(?:false|no|0)$/i.test(value.trim()));
}

function lacksDeclaredWords({ node }: PageContext, text: string): boolean {
  if (node === null) return false;
  const words = Number(textOf(node.wordCount) ?? Number.NaN);
  return words > 50 && text.split(/\s+/).length < words * complete;
}
