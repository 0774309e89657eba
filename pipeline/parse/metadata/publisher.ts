import { collapse } from "../dom/visible-text.js";
import { limits } from "../limits.js";
import { firstMeta, type PageContext } from "./context.js";
import { domainOf } from "./domain.js";
import { isNode, listOf, resolve, textOf } from "./json-ld.js";

/** The outlet's name as it names itself. */
export function readPublisher(context: PageContext): string | undefined {
  const fromLd = listOf(context.node?.publisher).map((item) => textOf(resolve(item, context.nodes)));
  const names = [...fromLd, firstMeta(context, "og:site_name", "dc.publisher", "application-name")];
  for (const name of names) {
    const clean = collapse(name ?? "");
    if (clean !== "" && clean.length <= limits.name && !clean.startsWith("http")) return clean;
  }
  return undefined;
}

/** Country domains that are sold as generic ones. */
const genericUse = new Set("io co ai tv me fm ly cc ws to gg sh nu la vc am is eu".split(" "));

/** ISO 3166 code of the outlet's country: its country domain, its address, or the region of its locale. */
export function readCountry(context: PageContext): string | undefined {
  const suffix = context.url === null ? null : domainOf(context.url).publicSuffix;
  const domain = suffix?.split(".").at(-1);
  if (domain !== undefined && domain.length === 2 && !(genericUse.has(domain) && suffix === domain)) {
    return domain === "uk" ? "GB" : domain.toUpperCase();
  }
  for (const item of listOf(context.node?.publisher)) {
    const publisher = resolve(item, context.nodes);
    const address = isNode(publisher) && isNode(publisher.address) ? publisher.address.addressCountry : null;
    const code = textOf(address);
    if (code !== null && /^[A-Z]{2}$/.test(code)) return code;
  }
  const { html } = context.survey;
  for (const locale of [
    firstMeta(context, "og:locale"),
    html?.attribs.lang,
    textOf(context.node?.inLanguage),
  ]) {
    const region = /^[A-Za-z]{2,3}[-_]([A-Z]{2})$/.exec(locale ?? "")?.[1];
    if (region !== undefined) return region;
  }
  return undefined;
}
