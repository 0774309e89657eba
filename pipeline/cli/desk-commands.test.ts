import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { act, keepLexiconFile, teach } from "../store/decisions/index.js";
import { hasUsers, offerArticles, saveRecord, tokenBearer } from "../store/index.js";
import { testRecord } from "../store/test-record.js";
import { testCommandLine } from "./test-command-line.js";

let password = "";
vi.mock("./ask-password.js", () => ({ askPassword: async () => password }));

const line = testCommandLine();
const { wiredesk, inStore } = line;

describe("the accounts of the desk", () => {
  it("are added, listed and removed; passwords and tokens are kept as hashes alone", async () => {
    password = "short";
    expect((await wiredesk("desk", "user", "add", "ana")).code).toBe(2);
    password = "correct horse battery";
    expect((await wiredesk("desk", "user", "add", "ana")).code).toBe(0);
    expect((await wiredesk("desk", "user", "list")).out).toMatch(/^ana\treviewer\t/);
    const token = (await wiredesk("desk", "token", "add", "bot", "--days", "30")).out.trim();
    await inStore(async (store) => {
      expect(await tokenBearer(store, token)).toEqual({ name: "bot", role: "reader" });
      const kept = await store.pool.query(
        "select (select string_agg(t::text, '') from wiredesk.tokens t) || (select string_agg(u::text, '') from wiredesk.users u) as text",
      );
      const text = JSON.stringify(kept.rows);
      expect(text).toContain("scrypt$");
      expect(text).not.toContain(password);
      expect(text).not.toContain(token.slice(4));
    });
    expect((await wiredesk("desk", "token", "remove", "bat")).code).toBe(2);
    expect((await wiredesk("desk", "user", "remove", "ana")).code).toBe(0);
    expect(await inStore(hasUsers)).toBe(false);
  });
});

describe("what reviewers taught", () => {
  const text = "Vadim Orlov told Maria Kovacs in Leeds on Monday that 12 people had been hurt.";

  it("is obeyed by extract with the same data folder, and by reextract", async () => {
    const story = join(line.folder, "story.txt");
    writeFileSync(story, text);
    const names = async () => {
      const { code, out, err } = await wiredesk("extract", story, "--format", "json");
      if (code !== 0) throw new Error(err);
      return (JSON.parse(out) as { entities: { name: string }[] }).entities.map(({ name }) => name);
    };
    expect(await names()).toContain("Maria Kovacs");
    await inStore(async (store) => {
      const url = "https://a.example/story";
      const [ticket] = await offerArticles(store, [{ url }]);
      await saveRecord(store, ticket!, testRecord(url, text));
      const never = { kind: "never-a-name", text: "Maria Kovacs", value: null } as const;
      await act(store, "ana", (action) => teach(action, never));
      await keepLexiconFile(store, line.data);
    });
    expect(await names()).not.toContain("Maria Kovacs");
    expect(await names()).toContain("Vadim Orlov");
    const { code, out, err } = await wiredesk("reextract");
    expect([code, JSON.parse(out)]).toMatchObject([0, { outcome: "changed", unfit: [] }]);
    expect(err).toMatch(/1 articles extracted again, 1 with other facts/);
    expect((await wiredesk("reextract", "--since", "yesterday")).code).toBe(2);
  });
});
