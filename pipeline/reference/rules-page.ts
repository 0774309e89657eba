import { z } from "zod";
import { builtIn, type Extractor, type Ordered } from "../../extractors/index.js";

/** The reference of what can be changed in the built-in extractors: lists with their ids, and options. */
export function rulesPage(): string {
  return [
    "# Rules, by id",
    "",
    "Made from the extractors by `node scripts/generate-docs.mjs`. [Changing the built-in extractors](changing-extractors.md)",
    "says what to do with the ids; they stand in the order in which they are worked through.",
    "",
    ...builtIn.flatMap(section),
  ].join("\n");
}

function section(extractor: Extractor): string[] {
  const lists = Object.entries<Ordered<unknown>>(extractor.lists ?? {});
  const needs = extractor.needs?.length ? `, needs ${extractor.needs.join(", ")}` : "";
  return [
    `## ${extractor.name}`,
    "",
    `Version ${extractor.version}${needs}.`,
    "",
    ...lists.flatMap(([name, list]) => [
      `**${name}**: ${[...list.keys()].map((id) => `\`${id}\``).join(" · ")}`,
      "",
    ]),
    ...options(extractor),
  ];
}

function options({ options: schema }: Extractor): string[] {
  if (!schema) return [];
  const { properties = {} } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  const names = Object.keys(properties).map((name) => `\`${name}\``);
  return names.length > 0 ? [`**options**: ${names.join(" · ")}`, ""] : [];
}
