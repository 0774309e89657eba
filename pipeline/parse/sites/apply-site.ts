import type { CheerioAPI } from "cheerio/slim";
import type { Element } from "domhandler";
import { type SiteField, type SiteRule, WiredeskError } from "../../../schemas/index.js";
import { visibleText } from "../dom/visible-text.js";
import { isElement } from "../dom/walk.js";

/** What a site rule found in a page. */
export interface SiteFindings {
  /** Elements that hold the text, in page order; empty if the rule names none that is there. */
  bodies: Element[];
  /** Elements whose blocks stay whatever they look like. */
  keep: ReadonlySet<Element>;
  fields: Partial<Record<"title" | "dek" | "byline" | "published" | "modified" | "section", string>>;
}

/**
 * Takes out what the rule drops and finds what it names.
 * @throws WiredeskError WD_CONFIG_INVALID for a selector that cannot be read
 */
export function applySite($: CheerioAPI, rule: SiteRule): SiteFindings {
  for (const selector of rule.drop ?? []) for (const element of select($, selector)) $(element).remove();
  const fields: SiteFindings["fields"] = {};
  for (const name of ["title", "dek", "byline", "published", "modified", "section"] as const) {
    const value = readField($, rule[name]);
    if (value !== null) fields[name] = value;
  }
  return {
    bodies: (rule.body ?? []).flatMap((selector) => select($, selector)),
    keep: new Set((rule.keep ?? []).flatMap((selector) => select($, selector))),
    fields,
  };
}

function readField($: CheerioAPI, field: SiteField | undefined): string | null {
  const element = field === undefined ? undefined : select($, field.selector)[0];
  if (field === undefined || element === undefined) return null;
  const text =
    field.attribute === undefined ? visibleText(element) : (element.attribs[field.attribute] ?? "");
  return text.trim() === "" ? null : text.trim();
}

/** @throws WiredeskError WD_CONFIG_INVALID */
export function select($: CheerioAPI, selector: string): Element[] {
  try {
    return $(selector).toArray().filter(isElement);
  } catch (cause) {
    throw new WiredeskError(
      "WD_CONFIG_INVALID",
      `A site rule has a selector that cannot be read: ${selector}`,
      { cause },
    );
  }
}
