import type { ArticleRecord, Range } from "../../schemas/index.js";
import { factRows } from "../store/index.js";
import { codePoints } from "./code-points.js";
import type { Exporter, Stored } from "./exporter.js";
import { said } from "./web-annotation.js";

/** brat standoff: a `.txt` and an `.ann` for each article, offsets in code points, plus the names it must know. */
export const brat: Exporter = {
  name: "brat",
  describes: "brat standoff, a .txt and an .ann for each article",
  form: "folder",
  async *write(records) {
    yield { file: "annotation.conf", content: configuration };
    for await (const stored of records) {
      yield { file: `${stored.articleId}.txt`, content: stored.record.article.text };
      yield { file: `${stored.articleId}.ann`, content: annotations(stored) };
    }
  },
};

const types = {
  entity: ["person", "organization", "place", "group", "event", "product", "work"],
  count: ["cardinal", "money", "percent", "measure", "age"],
  date: ["date", "time", "duration", "set"],
  quote: ["direct", "mixed", "indirect"],
} as const;

const label = (kind: string, type: string) => `${kind}-${type}`;

const configuration = `[entities]
${Object.entries(types)
  .flatMap(([kind, names]) => names.map((type) => label(kind, type)))
  .join("\n")}

[relations]
Speaker\tArg1:<ENTITY>, Arg2:<ENTITY>
<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
`;

function annotations({ record }: Stored): string {
  const lines: string[] = [];
  const place = codePoints(record.article.text);
  const marks = new Map<string, string>();
  const mark = (label: string, spans: readonly Range[]) => {
    const id = `T${marks.size + 1}`;
    marks.set(id, id);
    const { text } = record.article;
    const parts = spans.flatMap((span) => withoutBreaks(text, span));
    const offsets = parts.map(({ start, end }) => `${place(start)} ${place(end)}`).join(";");
    lines.push(
      `${id}\t${label} ${offsets}\t${parts.map(({ start, end }) => text.slice(start, end)).join(" ")}`,
    );
    return id;
  };
  const firstMark = new Map<string, string>();
  for (const { id, type, mentions } of record.entities) {
    const ids = mentions.map((mention) => mark(label("entity", type), [mention]));
    firstMark.set(id, ids[0]!);
    if (ids.length > 1) lines.push(`*\tAlias ${ids.join(" ")}`);
  }
  for (const { id, kind, span } of record.counts) firstMark.set(id, mark(label("count", kind), [span]));
  for (const { id, type, span } of record.dates) firstMark.set(id, mark(label("date", type), [span]));
  for (const { id, kind, content } of record.quotes) firstMark.set(id, mark(label("quote", kind), content));
  lines.push(...speakers(record, firstMark), ...notes(record, firstMark));
  return lines.length > 0 ? `${lines.join("\n")}\n` : "";
}

/** brat does not take line breaks inside a mark: it stands on the pieces between them. */
function withoutBreaks(text: string, { start, end }: Range): Range[] {
  return [...text.slice(start, end).matchAll(/[^\n]+/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

function speakers({ quotes }: ArticleRecord, marks: ReadonlyMap<string, string>): string[] {
  return quotes
    .filter(({ speaker }) => marks.has(speaker?.entityId ?? ""))
    .map(
      ({ id, speaker }, i) =>
        `R${i + 1}\tSpeaker Arg1:${marks.get(id)} Arg2:${marks.get(speaker?.entityId ?? "")}`,
    );
}

function notes(record: ArticleRecord, marks: ReadonlyMap<string, string>): string[] {
  return factRows(record)
    .filter(({ kind }) => kind !== "entity")
    .map((row, i) => `#${i + 1}\tAnnotatorNotes ${marks.get(row.fact_id)}\t${said(row)}`);
}
