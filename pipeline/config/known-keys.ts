import { z } from "zod";

/** The keys that a schema knows at a place of what was given; none where the place holds no object of fixed keys. */
export function knownKeys(schema: unknown, path: readonly PropertyKey[]): string[] {
  const plain = unwrapped(schema);
  if (plain instanceof z.ZodUnion) return plain.options.flatMap((option) => knownKeys(option, path));
  const [step, ...rest] = path;
  if (plain instanceof z.ZodObject) {
    return step === undefined ? Object.keys(plain.shape) : knownKeys(plain.shape[String(step)], rest);
  }
  if (step === undefined) return [];
  if (plain instanceof z.ZodArray) return knownKeys(plain.element, rest);
  return plain instanceof z.ZodRecord ? knownKeys(plain.valueType, rest) : [];
}

/** A schema without what may stand around it: defaults, optionality, transforms. */
function unwrapped(schema: unknown): unknown {
  if (schema instanceof z.ZodPipe)
    return unwrapped(schema.in instanceof z.ZodTransform ? schema.out : schema.in);
  const isAround =
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodCatch;
  return isAround ? unwrapped(schema.unwrap()) : schema;
}
