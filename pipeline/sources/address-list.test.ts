import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readAddresses } from "./address-list.js";
import { writeOpml } from "./opml.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "wiredesk-list-"));
});

async function addresses(name: string, content: string): Promise<string[]> {
  const file = join(folder, name);
  await writeFile(file, content);
  return readAddresses(file);
}

describe("readAddresses", () => {
  it("reads OPML and plain lists, each address once", async () => {
    const opml = writeOpml("Wires", [
      { url: "https://a.example/rss", folder: "Agencies" },
      { url: "https://b.example/atom", title: "B & sons" },
      { url: "https://a.example/rss" },
    ]);
    expect((await addresses("wires.opml", opml)).sort()).toEqual([
      "https://a.example/rss",
      "https://b.example/atom",
    ]);
    const list = "# mine\nhttps://a.example/1\n\nhttps://a.example/2\nhttps://a.example/1\n";
    expect(await addresses("list.txt", list)).toEqual(["https://a.example/1", "https://a.example/2"]);
  });

  it("refuses what is no list, and says what it is", async () => {
    const rss = "<rss version='2.0'><channel><item><link>https://a.example/1</link></item></channel></rss>";
    await expect(addresses("feed.xml", rss)).rejects.toMatchObject({ code: "WD_INPUT_INVALID" });
    await expect(readAddresses(join(folder, "none"))).rejects.toMatchObject({ code: "WD_INPUT_NOT_FOUND" });
  });
});
