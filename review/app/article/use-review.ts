import { useMemo, useState } from "preact/hooks";
import type { LexiconEntry, NewDecision } from "../../../schemas/review.js";
import type { Range } from "../../../schemas/span.js";
import { say } from "../shell/notice.jsx";
import { linkTo } from "../shell/route.js";
import { usePageKeys } from "../shell/use-page-keys.js";
import { isKey, type Key } from "./keys.js";
import { type Edge, moveEdge, setEdge, wordAfter } from "./move-edge.js";
import type { Open } from "./review-dialogs.jsx";
import type { ShownFact } from "./shown-fact.js";
import { selectedStretch } from "./text-position.js";
import type { Sieve } from "./use-sieve.js";

/** A stretch whose edges are being moved: of the chosen fact, or of one to be added. */
interface Draft extends Range {
  factId: string | null;
}

interface Actions {
  decide(decision: NewDecision, teach?: LexiconEntry[]): void;
  takeBack(which: "undo" | "redo"): void;
  goOn(): void;
}

/** Which fact is chosen, what is being changed, and what each key does about it. */
export function useReview(
  all: ReadonlyMap<string, ShownFact>,
  sieve: Sieve,
  text: string,
  first: string | null,
  may: boolean,
  act: Actions,
) {
  const [chosen, choose] = useState<string | null>(first);
  const [mention, setMention] = useState(0);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const facts = useMemo(() => sieve.through(all, chosen), [all, sieve.key, chosen]);
  const index = useMemo(() => facts.findIndex(({ id }) => id === chosen), [facts, chosen]);
  const fact = (chosen && all.get(chosen)) || null;
  const span = fact?.spans[Math.min(mention, fact.spans.length - 1)] ?? null;
  /** A part split off lives by the decision on what it was split from. */
  const changeable = fact !== null && fact.partOf === null;
  /** @param at an offset in the mention that is meant; else the first. */
  const select = (id: string | null, at?: number) => {
    choose(id);
    const spans = (id && all.get(id)?.spans) || [];
    setMention(Math.max(0, at === undefined ? 0 : spans.findIndex((one) => one.start <= at && at < one.end)));
    setDraft(null);
  };
  const go = (step: number) => {
    const next = facts[Math.max(0, Math.min(facts.length - 1, index + step))];
    if (next) select(next.id);
  };
  const refuse = () => say("This part was split off; decide on the name that it was split from.");
  const judge = (verdict: "accept" | "reject") => {
    if (!fact) return;
    if (!changeable) return refuse();
    const kept = verdict === "accept" && fact.correction ? { correction: fact.correction } : {};
    act.decide({ verdict, factId: fact.id, ...kept });
    go(1);
  };
  const shift = (edge: Edge, step: 1 | -1, byCharacter: boolean) => {
    const base = draft ?? (span && changeable ? { ...span, factId: fact.id } : null);
    if (base) setDraft({ ...base, ...moveEdge(text, base, edge, step, byCharacter) });
  };
  const drag = (edge: Edge, at: number) => {
    if (span && changeable) setDraft({ factId: fact.id, ...setEdge(text, draft ?? span, edge, at) });
  };
  const keep = () => {
    if (!draft) return;
    if (draft.factId === null) return setOpen("add");
    if (!fact || !span) return;
    const spans = fact.spans
      .map((one) => (one === span ? draft : one))
      .map(({ start, end }) => ({ start, end }));
    act.decide({ verdict: "edit", factId: fact.id, correction: { ...fact.correction, spans } });
    setDraft(null);
  };
  const add = () => {
    const selected = selectedStretch(text);
    if (selected) {
      setDraft({ ...selected, factId: null });
      getSelection()?.removeAllRanges();
    }
    if (selected || draft?.factId === null) return setOpen("add");
    setDraft({ factId: null, ...wordAfter(text, span?.end ?? 0) });
    say("Choose the words by [ ] { }, then press n.");
  };
  const show = (dialog: Open) => {
    if (dialog === "send-back" || dialog === "promote" || dialog === "keys") return setOpen(dialog);
    if (!fact) return say("Choose a fact first.");
    if (!changeable) return refuse();
    if ((dialog === "merge" || dialog === "split" || dialog === "teach") && fact.kind !== "entity")
      return say("Only names can be merged, split and taught.");
    if (dialog === "split" && fact.spans.length < 2) return say("A name with one mention cannot be split.");
    setOpen(dialog);
  };
  const reviewKeys: Partial<Record<Key, (byCharacter: boolean) => void>> = {
    a: () => judge("accept"),
    r: () => judge("reject"),
    e: () => show("edit"),
    x: () => show("split"),
    m: () => show("merge"),
    t: () => show("teach"),
    n: add,
    c: () => show("comment"),
    b: () => show("send-back"),
    p: () => show("promote"),
    u: () => act.takeBack("undo"),
    U: () => act.takeBack("redo"),
    "[": (byCharacter) => shift("start", -1, byCharacter),
    "]": (byCharacter) => shift("start", 1, byCharacter),
    "{": (byCharacter) => shift("end", -1, byCharacter),
    "}": (byCharacter) => shift("end", 1, byCharacter),
    Enter: keep,
    Escape: () => setDraft(null),
  };
  const readerKeys: Partial<Record<Key, () => void>> = {
    j: () => go(1),
    k: () => go(-1),
    ",": () => setMention(Math.max(0, mention - 1)),
    ".": () => setMention(Math.min((fact?.spans.length ?? 1) - 1, mention + 1)),
    g: () => sieve.setUndecided(!sieve.undecided),
    "0": () => sieve.setKind(null),
    "1": () => sieve.setKind("entity"),
    "2": () => sieve.setKind("count"),
    "3": () => sieve.setKind("date"),
    "4": () => sieve.setKind("quote"),
    "?": () => setOpen("keys"),
    l: act.goOn,
    "/": () => location.assign(linkTo("articles")),
  };
  const press = (key: Key, byCharacter = false): boolean => {
    const does = readerKeys[key] ?? (may ? reviewKeys[key] : undefined);
    does?.(byCharacter);
    return does !== undefined;
  };
  usePageKeys((key, withAlt) => isKey(key) && press(key, withAlt));
  const close = () => {
    setOpen(null);
    if (draft?.factId === null) setDraft(null);
  };
  return { facts, chosen, select, fact, span, draft, open, close, drag, keep, press, changeable };
}
