import { type Found, firstMeta, type PageContext } from "./context.js";
import { textOf } from "./json-ld.js";
import { detectedLanguage } from "./text-language.js";

/** The language that the page declares, in BCP 47; the first that is a language tag. */
export function declaredLanguage(context: PageContext): Found<string> | null {
  const { html, metas } = context.survey;
  const stated: [string, string | null | undefined][] = [
    ["json-ld", textOf(context.node?.inLanguage)],
    ["html", html?.attribs.lang ?? html?.attribs["xml:lang"]],
    ["meta", metas.get("content-language")?.[0]],
    ["og", firstMeta(context, "og:locale")],
    ["meta", firstMeta(context, "dc.language", "language", "dcterms.language")],
  ];
  for (const [origin, tag] of stated) {
    const value = canonicalTag(tag);
    if (value !== null) return { value, origin };
  }
  return null;
}

function canonicalTag(tag: string | null | undefined): string | null {
  const plain = tag
    ?.trim()
    .split(/[,;\s]/)[0]
    ?.replaceAll("_", "-");
  if (plain === undefined || !/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(plain)) return null;
  try {
    return Intl.getCanonicalLocales(plain)[0] ?? null;
  } catch {
    return null;
  }
}

/** The same language for this purpose: `nb` and `nn` are what the detector calls `no`. */
function sameLanguage(a: string, b: string): boolean {
  return primary(a) === primary(b);
}

function primary(tag: string): string {
  const code = tag.toLowerCase().split("-")[0] ?? "";
  return code === "nb" || code === "nn" ? "no" : code;
}

/**
 * The text's language: the declared one, unless the text plainly speaks another. `und` where nothing tells.
 */
export function settleLanguage(
  declared: Found<string> | null,
  text: string,
): Found<string> & { disagrees: string | null } {
  const detected = detectedLanguage(text);
  if (declared === null)
    return { value: detected ?? "und", origin: detected === null ? "none" : "text", disagrees: null };
  if (detected === null || sameLanguage(declared.value, detected)) return { ...declared, disagrees: null };
  return { value: detected, origin: "text", disagrees: declared.value };
}
