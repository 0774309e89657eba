/** The parts of JSON Schema that zod writes. */
export interface JsonSchema {
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

/** What a value may be, in Markdown. */
export function describeType(schema: JsonSchema): string {
  if (schema.anyOf) return schema.anyOf.map(describeType).join(" or ");
  if (schema.enum) return schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(" · ");
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.type === "array") return `list of ${schema.items ? describeType(schema.items) : "anything"}`;
  if (schema.type === "object" && schema.properties) {
    return `{ ${Object.keys(schema.properties)
      .map((key) => `\`${key}\``)
      .join(", ")} }`;
  }
  const bounds = schema.minimum !== undefined && schema.maximum === 1 ? ` in [${schema.minimum}, 1]` : "";
  return `${schema.type ?? "anything"}${bounds}`;
}
