import type { SiteRule } from "../../../schemas/index.js";
import { domainOf } from "../metadata/domain.js";

/** The first rule that fits the address and the day of fetching; `null` if none. */
export function matchSite(
  rules: readonly SiteRule[],
  url: string | null,
  fetchedAt: string | null,
): SiteRule | null {
  if (rules.length === 0 || url === null || !URL.canParse(url)) return null;
  const hostname = domainOf(url).hostname;
  if (hostname === null) return null;
  const path = new URL(url).pathname;
  return rules.find((rule) => isFor(rule, hostname, path) && isCurrent(rule, fetchedAt)) ?? null;
}

function isFor(rule: SiteRule, hostname: string, path: string): boolean {
  const onHost = rule.hosts.some((host) => {
    const name = host.toLowerCase();
    return hostname === name || hostname.endsWith(`.${name}`);
  });
  return onHost && (rule.paths === undefined || rule.paths.some((start) => path.startsWith(start)));
}

/** Days are compared as text, which ISO dates allow. A page without a day is taken as today's: open-ended rules fit. */
function isCurrent(rule: SiteRule, fetchedAt: string | null): boolean {
  if (fetchedAt === null) return rule.until === undefined;
  const day = fetchedAt.slice(0, 10);
  return (rule.from === undefined || rule.from <= day) && (rule.until === undefined || day <= rule.until);
}
