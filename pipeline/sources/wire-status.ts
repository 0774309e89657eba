import type { WireStatus } from "./feed.js";
import { present } from "./item-url.js";
import { readDate } from "./read-date.js";

const statuses: Record<string, WireStatus["pubStatus"]> = {
  usable: "usable",
  embargoed: "usable",
  withheld: "withheld",
  canceled: "canceled",
  cancelled: "canceled",
  kill: "canceled",
  killed: "canceled",
};

/** How wires mark a correction in headlines, slugs and notes, where their format has no field for it. */
const correctionMark =
  /^\W{0,3}(corrects?|corrected|correction|corrige|rectificatif|berichtigung)\b[\s:.,–—-]/i;
/** Kills are looked for in notes to editors alone: a headline may well begin so. */
const killMark =
  /^\W{0,3}((bulletin|mandatory)\s{1,3}kill\b|(story|article)\s{1,3}withdrawn\b|(kill|withdrawn)(:|\s[–—-]|$))/i;

/** What a wire file says of itself, as strings just as they stand there. */
export interface WireClaims {
  status?: string | undefined;
  version?: string | undefined;
  urgency?: string | undefined;
  /** Until when the story is embargoed; any other text, also an empty one, is an embargo without an end. */
  embargo?: string | undefined;
  /** Signals such as `sig:correction`; only their last part counts. */
  signals?: string[];
  notes?: string[];
  headline?: string | undefined;
  provider?: string | undefined;
  replaces?: string | undefined;
}

/** One reading of status, embargo and correction for all wire formats. An unknown status is held back, not shown. */
export function wireStatus(claims: WireClaims): WireStatus {
  const notes = (claims.notes ?? []).filter((note) => note.trim() !== "");
  const signals = (claims.signals ?? []).map(lastPart);
  const marked = [claims.headline ?? "", ...notes];
  const note = notes.find((text) => correctionMark.test(text));
  const corrects = signals.includes("correction") || marked.some((text) => correctionMark.test(text));
  const killed = signals.includes("kill") || notes.some((text) => killMark.test(text));
  const said = claims.status === undefined ? "usable" : lastPart(claims.status);
  const status = statuses[said] ?? "withheld";
  const embargoedUntil = readDate(claims.embargo);
  const isEmbargoed = claims.embargo !== undefined || said === "embargoed";
  // Held back until a later version says that it may be shown.
  const endless = isEmbargoed && embargoedUntil === undefined && status === "usable";
  return {
    pubStatus: killed ? "canceled" : endless ? "withheld" : status,
    ...present({
      version: numberOf(claims.version),
      urgency: numberOf(claims.urgency),
      embargoedUntil,
      correction: corrects ? { ...(note !== undefined && { note }) } : undefined,
      editorialNotes: notes.length > 0 ? notes : undefined,
      provider: claims.provider,
      replaces: claims.replaces,
    }),
  };
}

/** `stat:usable`, `http://cv.iptc.org/newscodes/pubstatusg2/usable` → `usable`. */
function lastPart(code: string): string {
  return code
    .trim()
    .toLowerCase()
    .replace(/^.*[:/]/, "");
}

function numberOf(text: string | undefined): number | undefined {
  const digits = /^\s{0,5}(\d{1,9})/.exec(text ?? "")?.[1];
  return digits === undefined ? undefined : Number(digits);
}
