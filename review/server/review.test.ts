import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readLexiconFile } from "../../pipeline/store/decisions/lexicon-file.js";
import { addToken } from "../../pipeline/store/index.js";
import { createTestDatabase } from "../../pipeline/store/test-database.js";
import type { NewDecision } from "../../schemas/index.js";
import { openTestDesk, saveArticle, type TestDesk } from "./test-desk.js";

const text = "The flood took 12 people near Leeds, Maria Kovacs told us. Peter Novak saw 3 houses fall.";
const fixtures = mkdtempSync(join(tmpdir(), "wiredesk-fixtures-"));
const dataDir = mkdtempSync(join(tmpdir(), "wiredesk-data-"));

let test: TestDesk;
let database: Awaited<ReturnType<typeof createTestDatabase>> | undefined;
let flood: string;
let fire: string;
/** Asks as one of two reviewers. */
let ana: (method: string, path: string, body?: unknown) => ReturnType<TestDesk["ask"]>;
let ben: typeof ana;

beforeAll(async () => {
  database = process.env.DATABASE_URL ? await createTestDatabase(process.env.DATABASE_URL) : undefined;
  test = await openTestDesk({ fixtures, dataDir, databaseUrl: database?.url });
  flood = await saveArticle(test.store, "https://a.example/flood", text, "Flood");
  fire = await saveArticle(
    test.store,
    "https://a.example/fire",
    "Fire razed 30 houses. Jane Roe saw 2 people.",
    "Fire",
  );
  const as = async (name: string) => {
    const token = await addToken(test.store, { name, role: "reviewer" });
    return (method: string, path: string, body?: unknown) => test.ask(method, path, { token, body });
  };
  ana = await as("ana");
  ben = await as("ben");
});
afterAll(async () => {
  await test.close();
  await database?.drop();
});

const decide = async (who: typeof ana, id: string, ...decisions: NewDecision[]) =>
  (await who("POST", `/articles/${id}/decisions`, { version: 1, decisions })).body.decisions;
const view = async (id = flood) => (await ana("GET", `/articles/${id}`)).body;
const facts = async (query: string) => (await ana("GET", `/facts?${query}`)).body;

describe("one undo", () => {
  it("takes back all that one request wrote, and one redo restores it", async () => {
    await decide(ana, flood, { verdict: "accept", factId: "c1" }, { verdict: "reject", factId: "e1" });
    expect((await view()).article.decided).toBe(2);
    expect((await ana("POST", "/undo")).body).toMatchObject({ count: 2, decision: { verdict: "accept" } });
    expect((await view()).article).toMatchObject({ decided: 0, status: "new" });
    expect((await ana("POST", "/redo")).body.count).toBe(2);
    expect((await ana("POST", "/redo")).body.count).toBe(0);
    expect((await view()).article.decided).toBe(2);
    await ana("POST", "/undo");
  });

  it("never restores what was undone before something else was done", async () => {
    await decide(ana, flood, { verdict: "reject", factId: "c1" });
    await ana("POST", "/undo");
    await decide(ana, flood, { verdict: "accept", factId: "c2" });
    await ana("POST", "/undo");
    expect((await ana("POST", "/redo")).body.decision).toMatchObject({ verdict: "accept", factId: "c2" });
    expect((await ana("POST", "/redo")).body.count).toBe(0);
    await ana("POST", "/undo");
  });

  it("is one's own", async () => {
    await decide(ana, flood, { verdict: "accept", factId: "c1" });
    expect((await ben("POST", "/undo")).body.count).toBe(0);
    await ana("POST", "/undo");
  });

  it("takes back a bulk acceptance and changes of the lexicon", async () => {
    const { undecided } = await facts("kind=count");
    expect((await ana("POST", "/bulk", { filter: { kind: "count" }, expected: undecided + 1 })).status).toBe(
      409,
    );
    expect((await ana("POST", "/bulk", { filter: { kind: "count" }, expected: undecided })).body).toEqual({
      accepted: 4,
    });
    expect(await facts("kind=count")).toMatchObject({ total: 4, undecided: 0 });
    expect((await ana("POST", "/undo")).body.count).toBe(4);
    expect((await facts("kind=count")).undecided).toBe(4);

    const entry = { kind: "always-type", text: "Leeds", value: "place" };
    await ana("PUT", "/lexicon", { ...entry, value: "organization" });
    await ana("PUT", "/lexicon", entry);
    await ana("DELETE", "/lexicon?kind=always-type&text=Leeds");
    expect((await ana("GET", "/lexicon")).body.items).toEqual([]);
    expect((await ana("POST", "/undo")).body).toMatchObject({
      count: 0,
      lexicon: [{ before: entry, after: null }],
    });
    expect((await ana("GET", "/lexicon")).body.items).toEqual([entry]);
    await ana("POST", "/undo");
    expect((await ana("GET", "/lexicon")).body.items[0].value).toBe("organization");
    await ana("POST", "/redo");
    expect(await readLexiconFile(dataDir)).toEqual([entry]);
    await ana("POST", "/undo");
    await ana("POST", "/undo");
    expect(await readLexiconFile(dataDir)).toEqual([]);
  });

  it("takes a decision back together with what it taught", async () => {
    const never = { kind: "never-a-name", text: "Peter Novak", value: null };
    const decisions = [{ verdict: "reject", factId: "e2" }];
    await ana("POST", `/articles/${flood}/decisions`, { version: 1, decisions, teach: [never] });
    expect((await ana("GET", "/lexicon")).body.items).toEqual([never]);
    expect((await ana("POST", "/undo")).body).toMatchObject({ count: 1, lexicon: [{ after: never }] });
    expect((await ana("GET", "/lexicon")).body.items).toEqual([]);
  });
});

describe("what reviewers say", () => {
  it("is what lists and pictures show", async () => {
    await decide(ana, flood, { verdict: "edit", factId: "c1", correction: { value: 13 } });
    const [fact] = (await facts("kind=count&verdict=edit")).items;
    expect(fact).toMatchObject({ value: 13, verdict: "edit", confidence: 1 });
    const { points } = (await ana("GET", "/counts?what=people")).body;
    expect(points.map(({ value }: { value: number }) => value)).toContain(13);
    await ana("POST", "/undo");
    expect((await facts("kind=count&rule=counts/test&q=flood")).items[0].value).toBe(12);
  });

  it("adds facts that are decided on, edited and undone like others", async () => {
    const start = text.indexOf("Leeds");
    const add: NewDecision = {
      verdict: "add",
      add: { kind: "entity", start, end: start + 5 },
      correction: { type: "place", name: "Leeds" },
    };
    const [{ id }] = await decide(ana, flood, add);
    const factId = `added-${id}`;
    expect((await facts("entity=leeds")).items[0]).toMatchObject({ factId, type: "place", verdict: "add" });
    await decide(ben, flood, {
      verdict: "edit",
      factId,
      correction: { type: "organization", name: "Leeds United" },
    });
    expect((await facts("entity=leeds united")).items[0]).toMatchObject({ factId, verdict: "edit" });
    await ben("POST", "/undo");
    await ana("POST", "/undo");
    expect((await facts("entity=leeds")).total).toBe(0);
  });

  it("merges one name into another for lists, too", async () => {
    await decide(ana, flood, { verdict: "edit", factId: "e2", correction: { mergeInto: "Maria Kovacs" } });
    expect((await facts("entity=maria kovacs")).total).toBe(2);
    expect((await ana("GET", "/entities/Peter Novak")).status).toBe(404);
    await ana("POST", "/undo");
    expect((await ana("GET", "/entities/Peter Novak")).body.articles).toBe(1);
  });

  it("sends an article back until somebody decides on it again; comments leave it so", async () => {
    await decide(ben, flood, { verdict: "send-back", note: "Look at the toll again." });
    await decide(ana, flood, { verdict: "comment", note: "Which toll?" });
    expect((await view()).article.status).toBe("sent-back");
    expect((await ana("GET", "/articles?status=sent-back")).body.items).toHaveLength(1);
    await decide(ana, flood, { verdict: "accept", factId: "c1" });
    expect((await view()).article.status).toBe("started");
    await ana("POST", "/undo");
    expect((await view()).article.status).toBe("sent-back");
  });
});

describe("a second reviewer", () => {
  it("is compared with the first, with title and sentence of each disagreement", async () => {
    await decide(ana, fire, { verdict: "accept", factId: "c1" }, { verdict: "accept", factId: "c2" });
    await decide(ben, fire, { verdict: "accept", factId: "c1" }, { verdict: "reject", factId: "c2" });
    const { body } = await ana("GET", "/agreement?first=ana&second=ben");
    expect(body).toMatchObject({ both: 2, observed: 0.5 });
    expect(body.disagreements).toHaveLength(1);
    expect(body.disagreements[0]).toMatchObject({ title: "Fire", sentence: "Jane Roe saw 2 people." });
    expect((await ana("GET", "/reviewers")).body.items).toEqual(["ana", "ben"]);
    const { rules } = (await ana("GET", "/precision")).body;
    expect(rules[0]).toMatchObject({ rule: "counts/test", accepted: 3, rejected: 1, precision: 0.75 });
  });
});

describe("lists", () => {
  it("come a page at a time", async () => {
    const first = (await ana("GET", "/log")).body;
    expect(first.next).toBeNull();
    const page = (await ana("GET", "/articles?limit=1")).body;
    const next = (await ana("GET", `/articles?limit=1&cursor=${page.next}`)).body;
    expect([page.items[0].id, next.items[0].id].sort()).toEqual([fire, flood].sort());
    expect((await ana("GET", "/articles?cursor=nonsense")).status).toBe(400);
    expect((await ana("GET", "/articles?belowConfidence=7")).body.error.code).toBe("WD_USAGE");
    expect((await ana("GET", "/nothing-here")).status).toBe(404);
  });

  it("refuse characters that no text has, as the caller's mistake", async () => {
    for (const path of [
      "/entities/%00",
      "/articles/%00",
      "/articles?q=%00",
      "/facts?entity=%00",
      "/counts?what=a%00",
    ]) {
      expect((await ana("GET", path)).body.error?.code, path).toMatch(/WD_USAGE|WD_REVIEW_INVALID/);
    }
  });

  it("keep a note without the characters that no text has", async () => {
    const decisions = [{ verdict: "comment", factId: "c1", note: "why\0?" }];
    const { body } = await ana("POST", `/articles/${flood}/decisions`, { version: 1, decisions });
    expect(body.decisions[0].note).toBe("why\uFFFD?");
    await ana("POST", "/undo");
  });

  it("find facts by their own words", async () => {
    expect(
      (await facts("q=houses")).items.every(({ sentence }: { sentence: string }) => /houses/.test(sentence)),
    ).toBe(true);
    expect((await facts("q=nothing-like-it")).total).toBe(0);
    expect((await facts("type=cardinal")).total).toBe(4);
    expect((await facts("type=money")).total).toBe(0);
  });
});

describe("promotion", () => {
  it("writes a draft, or the whole fixture of an article that is reviewed to its end", async () => {
    const draft = (await ana("POST", `/articles/${flood}/promote`, { slug: "flood" })).body;
    expect(readdirSync(join(fixtures, "flood")).sort()).toEqual(draft.files);
    expect(draft.files).not.toContain("record.json");
    await decide(ana, fire, { verdict: "accept", factId: "e1" });
    expect((await view(fire)).article.status).toBe("done");
    const whole = (await ana("POST", `/articles/${fire}/promote`, { slug: "fire" })).body;
    expect(whole.files).toContain("record.json");
    expect((await ana("POST", `/articles/${fire}/promote`, { slug: "../evil" })).status).toBe(400);
  });
});

describe("the description of the API", () => {
  it("names every route with its answers, its refusals and who may ask", async () => {
    const { body } = await test.ask("GET", "/openapi.json");
    const routes = Object.entries(
      body.paths as Record<string, Record<string, { responses: object; tags: string[] }>>,
    ).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, route]) => ({ name: `${method} ${path}`, route })),
    );
    expect(routes.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        "get /session",
        "post /login",
        "post /logout",
        "get /articles",
        "get /articles/{id}",
        "post /articles/{id}/decisions",
        "post /articles/{id}/promote",
        "post /articles/{id}/reextract",
        "get /facts",
        "post /bulk",
        "post /undo",
        "post /redo",
        "get /log",
        "get /reviewers",
        "get /agreement",
        "get /precision",
        "get /lexicon",
        "put /lexicon",
        "delete /lexicon",
        "get /views",
        "put /views",
        "delete /views",
        "get /entities/{name}",
        "get /counts",
        "get /timeline",
        "get /graph",
        "get /map",
        "get /status",
      ]),
    );
    const poor = routes.filter(
      ({ name, route }) =>
        !name.includes("oidc") &&
        !("200" in route.responses && "401" in route.responses && "429" in route.responses),
    );
    expect(poor.map(({ name }) => name)).toEqual([]);
    expect(routes.every(({ route }) => route.tags.length === 1)).toBe(true);
    expect(body.components.securitySchemes).toHaveProperty("token");
    expect(JSON.stringify(body)).not.toContain('"$ref":"#/components/schemas/undefined"');
  });
});
