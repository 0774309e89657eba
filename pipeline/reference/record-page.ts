import { z } from "zod";
import { Article, Count, DateFact, Entity, Quote, Source, Span } from "../../schemas/index.js";
import { describeType, type JsonSchema } from "./json-schema.js";

const parts = { Span, Source, Article, Entity, Count, DateFact, Quote } as const;

/** The reference of a record's fields, as Markdown. */
export function recordPage(): string {
  const sections = Object.entries(parts).map(([name, schema]) => {
    const json = z.toJSONSchema(schema, { io: "output", reused: "inline" }) as JsonSchema;
    const required = new Set(json.required ?? []);
    const rows = Object.entries(json.properties ?? {}).map(
      ([field, type]) =>
        `| \`${field}\`${required.has(field) ? "" : " (optional)"} | ${describeType(type)} |`,
    );
    return [`## ${name}`, "", "| field | values |", "| --- | --- |", ...rows, ""].join("\n");
  });
  return [
    "# The record, field by field",
    "",
    "Made from the zod schemas in [`schemas/`](../schemas) by `node scripts/generate-docs.mjs`. `npx wiredesk schema` prints",
    "the same as JSON Schema. Offsets are UTF-16 code units, half-open: `article.text.slice(start, end) === text`.",
    "",
    ...sections,
  ].join("\n");
}
