import type { Cluster } from "./cluster.js";
import { formsOfGroup } from "./groups.js";
import { fold, type NameForm } from "./name-form.js";

/** Longer than the short forms of their countries, but not fuller. Folded. */
const colloquial: ReadonlySet<string> = new Set(["america", "holland"]);

/** The fullest name that the article uses for an entity, put in title case where it stands in capitals only. */
export function fullName(cluster: Cluster): string {
  const { forms } = cluster;
  const formal = forms.filter(({ key }) => !colloquial.has(key));
  const best = cluster.type === "group" ? groupForm(forms) : fullest(formal.length > 0 ? formal : forms);
  const name = cluster.type === "work" ? best.text : plainText(best);
  return mayBeAcronym(name, cluster.type) ? name : toTitleCase(name);
}

/** The other forms, each once, in text order. */
export function otherNames(cluster: Cluster, name: string): string[] {
  const texts = cluster.mentions.map(({ form }) => plainText(form));
  return [...new Set(texts)].filter((text) => text !== name);
}

/** The longest form; of equally long ones that which is not all capitals. */
function fullest(forms: readonly NameForm[]): NameForm {
  return forms.reduce((best, form) => {
    const longer = form.text.length - best.text.length;
    return longer > 0 || (longer === 0 && isCapitals(best.text) && !isCapitals(form.text)) ? form : best;
  });
}

/** A group goes by its adjective or singular: the earliest in the table, else the shortest form. */
function groupForm(forms: readonly NameForm[]): NameForm {
  const known = formsOfGroup(forms[0]!.key)?.map((form) => fold(form));
  const place = ({ key }: NameForm) => {
    const at = known?.findIndex((form) => form === key || `${form}s` === key) ?? -1;
    return at < 0 ? 99 : at + (known!.includes(key) ? 0 : 0.5);
  };
  if (!known) return shortestOrWhole(forms);
  return forms.reduce((best, form) => (place(form) < place(best) ? form : best));
}

/** *Londoner* before *Londoners*, but *Roman Catholic* before *Catholic*. */
function shortestOrWhole(forms: readonly NameForm[]): NameForm {
  const longest = fullest(forms);
  return forms.find((form) => `${form.key}s` === longest.key) ?? longest;
}

const plainText = (form: NameForm): string => form.text.replace(/^the /i, "").replace(/['’]s?$/, "");

const isCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** Single words of up to five letters, but *ROME* is as good as spelt: *USSR*, *DPRK* and *USA* are not. */
function mayBeAcronym(text: string, type: Cluster["type"]): boolean {
  if (text.includes(" ") || text.length > 5) return false;
  return !(type === "place" && text.length > 3 && /[^AEIOU][AEIOUY]/.test(text));
}

/** *MEXICO CITY* → *Mexico City*. */
function toTitleCase(text: string): string {
  if (!isCapitals(text) || /[.\d&]/.test(text)) return text;
  return text.replace(/\p{Lu}+/gu, (word) => word[0] + word.slice(1).toLowerCase());
}
