import { readDateline } from "../../../extractors/text/dateline.js";
import { agencyByCredit } from "../../../extractors/text/lexicon/agencies.js";
import type { Article } from "../../../schemas/index.js";

export interface Opening {
  dateline?: NonNullable<Article["dateline"]>;
  agency?: string;
}

/** What the dateline of a text says for the record: where and when it was filed, and by which agency. */
export function readOpening(text: string): Opening {
  const { place, date, agency } = readDateline(text) ?? {};
  return {
    ...(place && { dateline: { place, ...(date && { date }), ...(agency && { agency }) } }),
    ...(agency && { agency }),
  };
}

/** The agency that a byline, a copyright line or a closing credit names. */
export function creditedAgency(credits: readonly string[]): string | undefined {
  for (const credit of credits) {
    for (const part of credit.split(/[,/;|()]|\s[-–—]\s|\sand\s|\sund\s/)) {
      const agency = agencyByCredit.get(part.trim());
      if (agency !== undefined) return agency;
    }
  }
  return undefined;
}
