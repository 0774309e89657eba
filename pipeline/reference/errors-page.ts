import { errorCodes } from "../../schemas/index.js";

const outcomes = {
  retry: "tried again later, with growing pauses",
  discard: "dropped and counted under its code",
  quarantine: "set aside for a person (`wiredesk quarantine list`)",
  stop: "the program ends with exit code 2",
} as const;

/** The reference of error codes, as Markdown. */
export function errorsPage(): string {
  const rows = Object.entries(errorCodes).map(
    ([code, { means, outcome, hint }]) => `| \`${code}\` | ${means} | ${outcome} | ${hint} |`,
  );
  return [
    "# Errors",
    "",
    "Made from [`schemas/error-codes.ts`](../schemas/error-codes.ts) by `node scripts/generate-docs.mjs`.",
    "",
    "Every failure has a code. The code decides what becomes of a queued job:",
    "",
    ...Object.entries(outcomes).map(([outcome, meaning]) => `- **${outcome}**: ${meaning}.`),
    "",
    "| code | what it means | outcome | what to do |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}
