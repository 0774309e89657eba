import { analyse, type Token } from "../../extractors/index.js";
import type { Range } from "../../schemas/index.js";
import { type Exporter, eachRecord, type Stored } from "./exporter.js";

/**
 * CoNLL columns: a token and its BIO tag a line, a blank line between sentences, `-DOCSTART-` with the article's id
 * between articles. The names of entities alone: one column has no room for facts that lie over each other.
 */
export const conll: Exporter = {
  name: "conll",
  describes: "CoNLL columns: tokens with BIO tags of entities",
  form: "stream",
  write: eachRecord(columns),
};

function columns({ articleId, record }: Stored): string {
  const { article, entities } = record;
  const mentions = entities
    .flatMap(({ type, mentions }) => mentions.map(({ start, end }) => ({ start, end, type })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const { tokens } = analyse({ text: article.text, paragraphs: article.paragraphs });
  const lines = [`-DOCSTART- ${articleId}`];
  let sentence = -1;
  let next = 0;
  for (const token of tokens) {
    if (token.sentence !== sentence) lines.push("");
    sentence = token.sentence;
    while ((mentions[next]?.end ?? token.end) <= token.start) next++;
    lines.push(`${token.text}\t${tagOf(token, mentions[next])}`);
  }
  return `${lines.join("\n")}\n\n`;
}

function tagOf(token: Token, mention: (Range & { type: string }) | undefined): string {
  if (!mention || token.end <= mention.start) return "O";
  return `${token.start <= mention.start ? "B" : "I"}-${mention.type}`;
}
