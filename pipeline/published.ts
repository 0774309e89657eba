import { WiredeskError } from "../schemas/index.js";

const dateOnly = /^\d{4}-\d{2}-\d{2}$/;
const withoutOffset = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?$/;

const withOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const withoutSeconds = /(T\d{2}:\d{2})(Z|[+-])/;

/**
 * Reads a publication date as a caller gives it: ISO 8601, or what HTTP and mail write (RFC 9110, RFC 5322).
 * A day alone means its first instant in UTC; a time without offset is taken as UTC. An offset is kept.
 * @throws {WiredeskError} WD_USAGE if it is no date.
 */
export function readPublished(given: string): string {
  const text = given.trim();
  const candidate = dateOnly.test(text)
    ? `${text}T00:00:00Z`
    : withoutOffset.test(text)
      ? `${text.replace(" ", "T")}Z`
      : text;
  const instant = new Date(candidate);
  if (Number.isNaN(instant.getTime())) {
    throw new WiredeskError("WD_USAGE", `"${given}" is not a date; expected one like 2025-12-14`, {
      input: given,
    });
  }
  if (!withOffset.test(candidate)) return instant.toISOString();
  return candidate.replace(withoutSeconds, "$1:00$2");
}
