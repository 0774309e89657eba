import { useMemo, useState } from "preact/hooks";
import type { NewDecision } from "../../../schemas/review.js";
import type { Range } from "../../../schemas/span.js";
import { say } from "../shell/notice.jsx";
import { linkTo } from "../shell/route.js";
import type { Key } from "./keys.js";
import { type Edge, moveEdge, setEdge } from "./move-edge.js";
import type { Open } from "./review-dialogs.jsx";
import type { ShownFact } from "./shown-fact.js";
import { selectedStretch } from "./text-position.js";
import { useKeys } from "./use-keys.js";

/** A stretch whose edges are being moved: of the chosen fact, or of one to be added. */
interface Draft extends Range {
  factId: string | null;
}

interface Actions {
  decide(decision: NewDecision): void;
  takeBack(which: "undo" | "redo"): void;
}

/** Which fact is chosen, what is being changed, and what each key does about it. */
export function useReview(
  facts: ShownFact[],
  text: string,
  first: string | null,
  may: boolean,
  act: Actions,
) {
  const [chosen, choose] = useState<string | null>(first);
  const [mention, setMention] = useState(0);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const index = useMemo(() => facts.findIndex(({ id }) => id === chosen), [facts, chosen]);
  const fact = facts[index] ?? null;
  const span = fact?.spans[Math.min(mention, fact.spans.length - 1)] ?? null;
  const select = (id: string | null) => {
    choose(id);
    setMention(0);
    setDraft(null);
  };
  const go = (step: number) => {
    const next = facts[Math.max(0, Math.min(facts.length - 1, index + step))];
    if (next) select(next.id);
  };
  const judge = (verdict: "accept" | "reject") => {
    if (!fact) return;
    if (!fact.raw) return say("An added fact is taken back by undo.");
    const kept = verdict === "accept" && fact.correction ? { correction: fact.correction } : {};
    act.decide({ verdict, factId: fact.id, ...kept });
    go(1);
  };
  const shift = (edge: Edge, step: 1 | -1, byCharacter: boolean) => {
    const base = draft ?? (span && fact?.raw ? { ...span, factId: fact.id } : null);
    if (base) setDraft({ ...base, ...moveEdge(text, base, edge, step, byCharacter) });
  };
  const drag = (edge: Edge, at: number) => {
    if (span && fact?.raw) setDraft({ factId: fact.id, ...setEdge(text, draft ?? span, edge, at) });
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
    if (selected) setDraft({ ...selected, factId: null });
    if (selected || draft?.factId === null) return setOpen("add");
    const at = span?.end ?? 0;
    setDraft({ factId: null, ...moveEdge(text, { start: at, end: at + 1 }, "end", 1) });
    say("Choose the words by [ ] { }, then press n.");
  };
  const show = (dialog: Open) => {
    if (fact && !fact.raw && dialog !== "send-back") return say("An added fact is taken back by undo.");
    if ((dialog === "merge" || dialog === "split") && fact?.kind !== "entity")
      return say("Only names merge and split.");
    setOpen(dialog);
  };
  const reviewKeys: Partial<Record<Key, (byCharacter: boolean) => void>> = {
    a: () => judge("accept"),
    r: () => judge("reject"),
    e: () => show("edit"),
    x: () => show("split"),
    m: () => show("merge"),
    n: add,
    c: () => show("comment"),
    b: () => setOpen("send-back"),
    p: () => setOpen("promote"),
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
    "?": () => setOpen("keys"),
    "/": () => location.assign(linkTo("articles")),
  };
  useKeys((key, byCharacter) => {
    const does = readerKeys[key] ?? (may ? reviewKeys[key] : undefined);
    does?.(byCharacter);
    return does !== undefined;
  });
  const close = () => {
    setOpen(null);
    if (draft?.factId === null) setDraft(null);
  };
  return { chosen, select, fact, span, draft, open, setOpen, close, drag, keep };
}
