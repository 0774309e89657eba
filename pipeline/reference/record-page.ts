import { z } from "zod";
import { Article, Count, DateFact, Entity, Quote, Source, Span } from "../../schemas/index.js";

interface JsonSchema {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  description?: string;
  $ref?: string;
  additionalProperties?: unknown;
}

const parts = { Span, Source, Article, Entity, Count, DateFact, Quote } as const;

/** The reference of a record's fields, as Markdown. */
export function recordPage(): string {
  const sections = Object.entries(parts).map(([name, schema]) => {
    const json = z.toJSONSchema(schema, { io: "output", reused: "inline" }) as JsonSchema;
    const required = new Set(json.required ?? []);
    const rows = Object.entries(json.properties ?? {}).map(
      ([field, type]) => `| \`${field}\`${required.has(field) ? "" : " (optional)"} | ${describe(type)} |`,
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

function describe(schema: JsonSchema): string {
  if (schema.anyOf) return schema.anyOf.map(describe).join(" or ");
  if (schema.enum) return schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(" · ");
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.type === "array") return `list of ${schema.items ? describe(schema.items) : "anything"}`;
  if (schema.type === "object" && schema.properties) {
    return `{ ${Object.keys(schema.properties)
      .map((key) => `\`${key}\``)
      .join(", ")} }`;
  }
  const bounds = schema.minimum !== undefined && schema.maximum === 1 ? ` in [${schema.minimum}, 1]` : "";
  return `${schema.type ?? "anything"}${bounds}`;
}
