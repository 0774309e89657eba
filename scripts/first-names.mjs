// Writes extractors/text/lexicon/first-names.ts: the first names that compromise's lexicon knows for one gender alone.
// Run by hand after a new version of compromise: loading the whole of it costs every process a quarter of a second.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import nlp from "compromise/two";

const target = fileURLToPath(new URL("../extractors/text/lexicon/first-names.ts", import.meta.url));

/** The names of one gender, sorted, each once. */
export function firstNames(gender) {
  const [tag, other] = gender === "female" ? ["FemaleName", "MaleName"] : ["MaleName", "FemaleName"];
  return Object.entries(nlp.model().one.lexicon)
    .filter(
      ([name, tags]) =>
        /^[\p{L}'-]+$/u.test(name) && [tags].flat().includes(tag) && ![tags].flat().includes(other),
    )
    .map(([name]) => name)
    .sort();
}

function constant(gender) {
  return `export const ${gender}Names =\n  "${firstNames(gender).join(" ")}";\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const head =
    "/** Made by scripts/first-names.mjs from the name lists of compromise (MIT, © Spencer Kelly). */\n";
  writeFileSync(target, `${head}${constant("female")}\n${constant("male")}`);
}
