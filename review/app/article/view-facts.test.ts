import { describe, expect, it } from "vitest";
import { testRecord } from "../../../pipeline/store/test-record.js";
import type { DeskArticleView } from "../../../schemas/desk-lists.js";
import type { Decision } from "../../../schemas/review.js";
import { shownFacts, withDecisions } from "./view-facts.js";

const text = "Maria Kovacs met Peter Novak and 12 people. Maria Kovacs left.";
const record = testRecord("https://a.example/met", text);
const view: DeskArticleView = {
  article: {
    id: "a",
    url: "https://a.example/met",
    title: "Met",
    publisher: null,
    agency: null,
    language: "en",
    publishedAt: null,
    storedAt: "2026-01-02T00:00:00Z",
    version: 1,
    facts: 4,
    decided: 0,
    leastConfidence: 0.8,
    lost: 0,
    status: "new",
    alerts: [],
    copies: 0,
  },
  version: 1,
  record,
  versions: [],
  copies: [],
  byFact: {},
  added: [],
  onArticle: [],
  lost: [],
};

const decision = (changes: Partial<Decision>): Decision => ({
  id: 1,
  articleId: "a",
  version: 1,
  verdict: "accept",
  factId: null,
  anchor: null,
  rule: null,
  correction: null,
  note: null,
  reviewer: "ana",
  createdAt: "2026-01-02T00:00:00.000Z",
  undone: false,
  ...changes,
});
const viewAfter = (...made: Decision[]) => withDecisions(view, made);
const fact = (shown: DeskArticleView, id: string, lens?: string) =>
  shownFacts(shown, lens ?? null).find((one) => one.id === id);

describe("facts as the page shows them", () => {
  it("stand in text order under the last verdict; a comment is none", () => {
    const shown = viewAfter(
      decision({ factId: "e1", verdict: "reject" }),
      decision({ id: 2, factId: "e1", verdict: "comment", note: "sure?" }),
    );
    expect(shownFacts(shown).map(({ id }) => id)).toEqual(["e1", "e2", "c1", "e3"]);
    expect(fact(shown, "e1")?.verdict).toBe("reject");
    expect(fact(viewAfter(decision({ factId: "e1", verdict: "comment" })), "e1")?.verdict).toBeNull();
  });

  it("show a merged entity's places at the one it went into", () => {
    const shown = viewAfter(
      decision({ factId: "e3", verdict: "edit", correction: { mergeInto: "Peter Novak" } }),
    );
    expect(fact(shown, "e3")?.mergedInto).toBe("e2");
    expect(fact(shown, "e2")?.places).toHaveLength(2);
    // What an edit of its edges would change stays its own.
    expect(fact(shown, "e2")?.spans).toHaveLength(1);
  });

  it("show a part split off as a fact that its whole decides on", () => {
    const both = [...record.entities[0]!.mentions, ...record.entities[2]!.mentions];
    const shown = viewAfter(
      decision({
        factId: "e1",
        verdict: "edit",
        correction: { spans: both, splitOff: [both[1]!.start] },
      }),
    );
    expect(fact(shown, "e1-split")).toMatchObject({ partOf: "e1", places: [{ start: both[1]!.start }] });
    expect(fact(shown, "e1")?.places).toHaveLength(1);
  });

  it("show an added fact with what was decided on it since", () => {
    const anchor = { kind: "entity" as const, exact: "12 people", prefix: "", suffix: "", start: 33 };
    const shown = viewAfter(
      decision({ id: 7, verdict: "add", anchor, correction: { type: "group" } }),
      decision({ id: 8, verdict: "edit", factId: "added-7", correction: { name: "Twelve" } }),
    );
    expect(fact(shown, "added-7")).toMatchObject({ name: "Twelve", verdict: "edit", type: "group" });
  });

  it("show through a reviewer's lens only that reviewer's decisions", () => {
    const shown = viewAfter(decision({ factId: "e1", reviewer: "ben", verdict: "reject" }));
    expect(fact(shown, "e1", "ana")?.verdict).toBeNull();
    expect(fact(shown, "e1", "ben")?.verdict).toBe("reject");
  });
});

it("an article is started by the first verdict and done by the last", () => {
  expect(viewAfter(decision({ factId: "e1", verdict: "comment" })).article.status).toBe("new");
  expect(viewAfter(decision({ factId: "e1" })).article).toMatchObject({ status: "started", decided: 1 });
  const all = ["e1", "e2", "e3", "c1"].map((factId, index) => decision({ id: index + 1, factId }));
  expect(viewAfter(...all).article.status).toBe("done");
  expect(viewAfter(decision({ verdict: "send-back", note: "why" })).article.status).toBe("sent-back");
});
