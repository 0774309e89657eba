import type { z } from "zod";
import { nearest } from "../../extractors/nearest.js";
import { WiredeskError } from "../../schemas/index.js";
import { knownKeys } from "./known-keys.js";

/**
 * A configuration, or a part of one, as its schema reads it.
 * @param name what the error calls it
 * @throws {WiredeskError} WD_CONFIG_INVALID, naming the path of each wrong value.
 */
export function parsed<T extends z.ZodType>(shape: T, given: unknown, name: string): z.infer<T> {
  const result = shape.safeParse(given);
  if (result.success) return result.data;
  const issues = result.error.issues.flatMap(innermost).map((issue) => {
    return `  ${issue.path.join(".") || "(top level)"}: ${issue.message}${meant(shape, issue)}`;
  });
  throw new WiredeskError("WD_CONFIG_INVALID", `${name} is not valid:\n${issues.join("\n")}`, {
    input: name,
  });
}

/** What a key that there is not may have been meant to be. */
function meant(shape: z.ZodType, issue: z.core.$ZodIssue): string {
  if (issue.code !== "unrecognized_keys") return "";
  const known = knownKeys(shape, issue.path);
  return known.length === 0 ? "" : issue.keys.map((key) => `; ${nearest(key, known)}`).join("");
}

/** Of a value that may have several forms, what is wrong with the form that it has. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== "invalid_union") return [issue];
  const forms = issue.errors.filter(([first]) => first?.code !== "invalid_type" || first.path.length > 0);
  const [form] = forms;
  if (form === undefined) return [issue];
  return form.flatMap((inner) => innermost({ ...inner, path: [...issue.path, ...inner.path] }));
}
