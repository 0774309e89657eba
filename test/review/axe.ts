import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Finding {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

/** What axe-core finds against WCAG 2.2 A and AA and its own best practices, a line each. */
export async function findings(tab: Page): Promise<string[]> {
  await tab.evaluate(axe);
  const violations = await tab.evaluate<Finding[]>("axe.run().then(({ violations }) => violations)");
  return violations.map(
    ({ id, nodes: [first] }) => `${id}: ${first?.html.slice(0, 200)} ${first?.failureSummary}`,
  );
}
