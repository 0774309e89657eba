import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openWireFolder, type WireFolder } from "./index.js";

let path: string;
let folder: WireFolder;
const now = Date.now();
beforeEach(async () => {
  path = await mkdtemp(join(tmpdir(), "wire-folder-"));
  folder = await openWireFolder(path, { maxBytes: 100, settleMs: 2_000 });
});
afterEach(() => rm(path, { recursive: true }));

const put = async (name: string, ageMs: number, body = "<nitf/>") => {
  await writeFile(join(path, name), body);
  await utimes(join(path, name), new Date(now - ageMs), new Date(now - ageMs));
};

it("gives files that have settled, oldest first, and none in the making", async () => {
  await put("b.xml", 5_000);
  await put("a.xml", 60_000);
  await put("just-now.xml", 100);
  for (const name of [".hidden.xml", "c.xml.part", "d.tmp", "e.xml~", "~f.xml", "g.filepart"])
    await put(name, 60_000);
  await mkdir(join(path, "folder.xml"));
  expect(await folder.ready(now)).toEqual(["a.xml", "b.xml"]);
});

it("gives files from a future that a clock set back has made", async () => {
  await put("a.xml", -3_600_000);
  expect(await folder.ready(now)).toEqual(["a.xml"]);
});

it("moves what was taken in, and what failed with its reason", async () => {
  await put("good.xml", 5_000);
  await put("bad.xml", 5_000);
  await folder.accept("good.xml");
  await folder.reject("bad.xml", "no story in it");
  expect(await folder.ready(now)).toEqual([]);
  expect(await readdir(join(path, "done"))).toEqual(["good.xml"]);
  expect((await readdir(join(path, "failed"))).sort()).toEqual(["bad.xml", "bad.xml.reason.txt"]);
  expect(await readFile(join(path, "failed", "bad.xml.reason.txt"), "utf8")).toBe("no story in it\n");
});

it("lets be what another process has taken in meanwhile", async () => {
  expect(await folder.read("taken.xml")).toBeNull();
  await folder.accept("taken.xml");
  await folder.reject("taken.xml", "no story in it");
  expect(await readdir(join(path, "done"))).toEqual([]);
});

it("throws away what was taken in long ago, and nothing that failed", async () => {
  for (const name of ["old.xml", "new.xml", "bad.xml"]) await put(name, name === "new.xml" ? 5_000 : 60_000);
  await folder.accept("old.xml");
  await folder.accept("new.xml");
  await folder.reject("bad.xml", "no story in it");
  expect(await folder.prune(now - 30_000)).toBe(1);
  expect(await readdir(join(path, "done"))).toEqual(["new.xml"]);
  expect(await readdir(join(path, "failed"))).toContain("bad.xml");
});

it("follows no link out of the folder", async () => {
  await symlink("/etc/passwd", join(path, "link.xml"));
  await symlink("/etc", join(path, "linked-folder"));
  expect(await folder.ready(now)).toEqual([]);
  await expect(folder.read("link.xml")).rejects.toMatchObject({ code: "WD_INPUT_NOT_FOUND" });
});

it.each(["../secret", "..", ".", "", "/etc/passwd", "a/b", "a\\b", "a\0b"])(
  "takes %j for no name",
  async (name) => {
    await expect(folder.read(name)).rejects.toMatchObject({ code: "WD_INPUT_NOT_FOUND" });
  },
);

it("reads files up to the limit", async () => {
  await put("small.xml", 0, "x".repeat(100));
  await put("large.xml", 0, "x".repeat(101));
  expect(await folder.read("small.xml")).toHaveLength(100);
  await expect(folder.read("large.xml")).rejects.toMatchObject({ code: "WD_INPUT_TOO_LARGE" });
});
