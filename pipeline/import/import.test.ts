import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readGold } from "../evaluate/gold/read-gold.js";
import { exporterNamed } from "../export/index.js";
import { reviewedRecord } from "../store/desk/index.js";
import { articleId, eachRecord, offerArticles, openStore, type Store, saveRecord } from "../store/index.js";
import { testRecord } from "../store/test-record.js";
import { decisionsOf } from "./decisions-of.js";
import { importAnnotations } from "./import-annotations.js";

const url = "https://a.example/1";
const text = "😀 Ann Bell counted 12 people in Port Hope.\n\nBen Cole counted 9 houses.";
const id = articleId(url);
let store: Store;
let folder: string;
beforeAll(async () => {
  store = await openStore({});
  folder = await mkdtemp(join(tmpdir(), "wiredesk-import-"));
  const [ticket] = await offerArticles(store, [{ url }]);
  await saveRecord(store, ticket!, testRecord(url, text));
});
afterAll(() => store.close());

const options = { reviewer: "brat of May", complete: false };

async function exported(format: string): Promise<void> {
  for await (const { file, content } of exporterNamed(format).write(eachRecord(store))) {
    await writeFile(join(folder, file ?? "tasks.json"), content);
  }
}

describe("what annotations say of a record", () => {
  const record = testRecord(url, text);
  const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];

  it("accepts, corrects, adds, and rejects only where all was marked", () => {
    const gold = [
      { kind: "entity" as const, type: "person", spans: [at("Ann Bell")] },
      { kind: "entity" as const, type: "place", spans: [at("Port Hope")] },
      { kind: "count" as const, type: "cardinal", spans: [at("12")], value: 13 },
      {
        kind: "quote" as const,
        type: "indirect",
        spans: [at("12 people"), at("9 houses")],
        name: "Ann Bell",
      },
    ];
    const decisions = decisionsOf(gold, record, { complete: new Set(["entity"]) });
    const [from, to] = at("12 people");
    expect(decisions).toEqual([
      { verdict: "accept", factId: "e1" },
      { verdict: "edit", factId: "e2", correction: { type: "place" } },
      { verdict: "edit", factId: "c1", correction: { value: 13 } },
      {
        verdict: "add",
        add: { kind: "quote", start: from, end: to },
        correction: {
          type: "indirect",
          speaker: "Ann Bell",
          spans: [at("12 people"), at("9 houses")].map(([start, end]) => ({ start, end })),
        },
      },
      { verdict: "reject", factId: "e3" },
    ]);
  });
});

describe("import", () => {
  it.each(["brat", "label-studio"])("takes back what was exported as %s, once", async (format) => {
    await exported(format);
    const isBrat = format === "brat";
    if (!isBrat) {
      // As Label Studio gives tasks back: the predictions, looked through, are annotations.
      const gold = join(folder, "tasks.json");
      const { predictions, ...task } = JSON.parse(await readFile(gold, "utf8"));
      await writeFile(gold, JSON.stringify([{ ...task, annotations: predictions }]));
    }
    const gold = readGold(isBrat ? folder : join(folder, "tasks.json"));
    const reviewer = `${format} of May`;
    const first = await importAnnotations(store, gold, { ...options, reviewer });
    expect(first).toMatchObject([{ id, accepted: 5, corrected: 0, added: 0, known: 0 }]);
    const again = await importAnnotations(store, gold, { ...options, reviewer });
    expect(again).toMatchObject([{ accepted: 0, known: 5 }]);
  });

  it("brings in what the extractors missed", async () => {
    await writeFile(join(folder, `${id}.txt`), text);
    await writeFile(join(folder, `${id}.ann`), "T1\tDATE 27 31\tPort\n");
    const gold = readGold(join(folder, `${id}.ann`));
    expect(await importAnnotations(store, gold, options)).toMatchObject([{ added: 1 }]);
    const reviewed = await reviewedRecord(store, id);
    expect(reviewed?.dates.map(({ span, rule }) => [span.text, rule])).toEqual([
      [text.slice(28, 32), "review/added"],
    ]);
  });

  it("takes nothing for articles that are not there, or say something else", async () => {
    const facts = [{ kind: "entity" as const, spans: [[0, 2] as [number, number]] }];
    const gold = (of: string, words: string) => ({
      articles: [{ id: of, text: words, facts }],
      kinds: new Set(["entity" as const]),
    });
    expect(await importAnnotations(store, gold("nobody", text), options)).toMatchObject([
      { refused: "no such article", accepted: 0, added: 0 },
    ]);
    expect(await importAnnotations(store, gold(id, `${text} More.`), options)).toMatchObject([
      { refused: "its text is another" },
    ]);
  });
});
