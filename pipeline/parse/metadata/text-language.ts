import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type * as Eld from "eld/small";

/** Below this the letter statistics of the detector are chance. */
const enoughText = 120;
/** More text does not change the answer. */
const sample = 4_000;

/** Words that only English writes so, and writes all the time. */
const englishWords: ReadonlySet<string> = new Set(
  "the of and that is was were are for with from by this have has had his its their which they been not but would".split(
    " ",
  ),
);
/** English news stands above 0.12 nearly always; no other language of the development pages reached 0.05. */
const plainlyEnglish = 0.12;

let statistics: typeof Eld | undefined;

/** The language that the text is written in, by its words or letter sequences; `null` for too little or unclear text. */
export function detectedLanguage(text: string): string | null {
  const byScript = languageOfScript(text.slice(0, sample));
  if (byScript !== null) return byScript;
  if (text.length < enoughText) return null;
  const start = text.slice(0, sample);
  if (isPlainlyEnglish(start)) return "en";
  statistics ??= readStatistics();
  const result = statistics.eld.detect(start);
  return result.language !== "" && result.isReliable() ? result.language : null;
}

/** Scripts that one language alone writes news in, and the share of the letters from which they tell it: Japanese mixes in Chinese ones. */
const scripts: readonly (readonly [RegExp, string, number])[] = [
  [/\p{Script=Hangul}/gu, "ko", 0.5],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja", 0.2],
  [/\p{Script=Thai}/gu, "th", 0.5],
  [/\p{Script=Greek}/gu, "el", 0.5],
  [/\p{Script=Georgian}/gu, "ka", 0.5],
  [/\p{Script=Armenian}/gu, "hy", 0.5],
];
const enoughLetters = 30;
/** The blocks of Unicode that hold them. */
const written = /[\u0370-\u03FF\u0530-\u058F\u0E00-\u0E7F\u10A0-\u10FF\u3040-\u30FF\uAC00-\uD7AF]/;

function languageOfScript(text: string): string | null {
  if (!written.test(text)) return null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < enoughLetters) return null;
  const found = scripts.find(([script, , share]) => (text.match(script)?.length ?? 0) > letters * share);
  return found?.[1] ?? null;
}

function isPlainlyEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => englishWords.has(word)).length;
  return english >= words.length * plainlyEnglish;
}

/** eld's letter statistics take a sixth of a second to read, which plain English never needs to wait for. */
function readStatistics(): typeof Eld {
  return createRequire(import.meta.url)(fileURLToPath(import.meta.resolve("eld/small"))) as typeof Eld;
}
