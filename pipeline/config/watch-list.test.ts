import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { extract } from "../extract.js";
import { loadConfig } from "./load.js";
import { loadExtractors } from "./plug-ins.js";
import { readWatchList, withWatchList } from "./watch-list.js";

const folder = mkdtempSync(join(tmpdir(), "wiredesk-watch-"));
const write = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

const entries = [
  { id: "w1", name: "Harbour Lines, Inc.", aliases: ["Harbour Lines", "HLI"], type: "organization" },
  { id: "w2", name: "Łukasz Berg", aliases: [], type: "person" },
];

describe("a watch-list in a file", () => {
  it("is read alike from CSV, JSON lines and JSON", () => {
    const csv =
      'id,name,aliases,type\nw1,"Harbour Lines, Inc.",Harbour Lines|HLI,organization\r\nw2,Łukasz Berg,,person\n';
    expect(readWatchList(write("list.csv", `\uFEFF${csv}`))).toEqual(entries);
    expect(
      readWatchList(write("list.jsonl", entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""))),
    ).toEqual(entries);
    expect(readWatchList(write("list.json", JSON.stringify(entries)))).toEqual(entries);
    const marked = 'id,name,type\nw3, "The ""Old"" Mill" ,organization\n\n';
    expect(readWatchList(write("marks.csv", marked)).map(({ name }) => name)).toEqual(['The "Old" Mill']);
    expect(readWatchList(write("short.csv", "id,name,type\nw2,Łukasz Berg,person\n"))).toEqual([entries[1]]);
  });

  it("is refused with the number of the entry", () => {
    expect(() => readWatchList(write("bad.csv", "id,name,type\nw1,Berg,person\nw2,Borg,ship\n"))).toThrow(
      /entry 2 of .*bad\.csv.*type/,
    );
    expect(() => readWatchList(write("open.csv", 'id,name,type\nw1,"Berg,person\n'))).toThrow(
      /row 2 is no CSV/,
    );
    expect(() => readWatchList(join(folder, "none.csv"))).toThrow(/cannot read the watch-list/);
  });

  it("is found from the configuration's folder, and its entries are linked", async () => {
    write("ours.csv", "id,name,aliases,type\nw9,Nordhavn Freight,,organization\n");
    const file = write(
      "wiredesk.config.json",
      JSON.stringify({
        extractors: { options: { entities: { watchlist: "ours.csv", watchlistName: "ours" } } },
      }),
    );
    const config = await loadConfig(file);
    const record = extract(
      { text: "Shares of Nordhavn Freight fell." },
      { extractors: await loadExtractors(config), options: config.extractors.options },
    );
    expect(record.entities.map(({ name, links }) => [name, links])).toEqual([
      ["Nordhavn Freight", [{ source: "ours", id: "w9" }]],
    ]);
  });

  it("is read once, so that it is compiled once", () => {
    const options = { entities: { watchlist: write("once.json", JSON.stringify(entries)) } };
    const list = (given: Readonly<Record<string, unknown>>) =>
      (given.entities as { watchlist: unknown }).watchlist;
    expect(list(withWatchList(options))).toBe(list(withWatchList(options)));
    expect(withWatchList({ counts: {} })).toEqual({ counts: {} });
  });
});
