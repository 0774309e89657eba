import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { createWireDrop, openWireFolder } from "./index.js";

const Receipt = z.object({ name: z.string(), format: z.string(), items: z.number() });
const token = "a-token-of-good-length";
const story =
  "<nitf><body><body.head><hedline><hl1>Fire is out</hl1></hedline></body.head><body.content><p>It is out.</p></body.content></body></nitf>";
let folder: string;
let drop: ReturnType<typeof createWireDrop>;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "wire-drop-")), "in");
  const wires = [
    { folder, tokens: { lindmark: token, other: "another-good-token" } },
    { folder: join(dirname(folder), "second"), tokens: { delta: "a-third-good-token" } },
  ];
  drop = createWireDrop({ wires, maxBytes: 1_000 });
});
afterEach(() => rm(dirname(folder), { recursive: true }));

const send = (
  path: string,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
  method = "POST",
) => drop.request(path, { method, body, headers: { authorization: `Bearer ${token}`, ...headers } });
const files = () => readdir(folder).catch(() => []);

it("lays a story into the folder, whole, under a name of its own; twice is once", async () => {
  const answer = await send("/wire", story);
  expect(answer.status).toBe(201);
  const { name, format, items } = Receipt.parse(await answer.json());
  expect({ format, items }).toEqual({ format: "nitf", items: 1 });
  expect(name).toMatch(/^[0-9a-f]{40}\.xml$/);
  expect(await readFile(join(folder, name), "utf8")).toBe(story);
  expect((await send("/wire", story, { authorization: "bearer another-good-token" })).status).toBe(201);
  expect(await files()).toEqual([name]);
});

it("lays a story into the folder of its sender", async () => {
  expect((await send("/wire", story, { authorization: "Bearer a-third-good-token" })).status).toBe(201);
  expect(await files()).toEqual([]);
  expect(await readdir(join(dirname(folder), "second"))).toHaveLength(1);
});

it("is not misled by what a crash left half written", async () => {
  const name = `${createHash("sha256").update(story).digest("hex").slice(0, 40)}.xml`;
  await mkdir(folder);
  await writeFile(join(folder, `.${name}.part`), story.slice(0, 20));
  const watched = await openWireFolder(folder, { maxBytes: 1_000, settleMs: 0 });
  expect(await watched.ready(Date.now())).toEqual([]);
  expect((await send("/wire", story)).status).toBe(201);
  expect(await watched.ready(Date.now() + 1_000)).toEqual([name]);
  expect(await readFile(join(folder, name), "utf8")).toBe(story);
});

describe("it takes nothing", () => {
  it.each([
    ["without a token", ""],
    ["with a wrong one", "Bearer a-token-of-good-lengtH"],
    ["with part of one", `Bearer ${token.slice(0, -1)}`],
    ["with more than one", `Bearer ${token} ${token}`],
    ["by another scheme", `Basic ${token}`],
  ])("%s", async (_what, authorization) => {
    const answer = await send("/wire", story, { authorization });
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toBe("Bearer");
    expect(await files()).toEqual([]);
  });

  it.each([
    ["larger than the limit", `${story}${" ".repeat(1_000)}`, 413],
    ["that is no wire file", "hello", 422],
    ["that is a page", "<html><p>x</p></html>", 422],
    ["empty", "", 422],
    ["with entities of its own", `<!DOCTYPE nitf [<!ENTITY a SYSTEM "file:///etc/passwd">]>${story}`, 422],
  ])("%s", async (_what, body, status) => {
    expect((await send("/wire", body)).status).toBe(status);
    expect(await files()).toEqual([]);
  });

  it("larger than the limit that says nothing of its length", async () => {
    const stream = new Blob([story, " ".repeat(5_000)]).stream();
    const request = new Request("http://desk.example/wire", {
      method: "POST",
      body: stream,
      duplex: "half",
      headers: { authorization: `Bearer ${token}` },
    });
    expect((await drop.request(request)).status).toBe(413);
    expect(await files()).toEqual([]);
  });

  it("compressed", async () => {
    expect((await send("/wire", story, { "content-encoding": "gzip" })).status).toBe(415);
  });

  it.each(["/wire/../../etc/cron.d/x", "/wire/%2e%2e%2fx.xml", "/wire/x.xml", "/", "/wire%00.xml"])(
    "at the path %s",
    async (path) => {
      expect((await send(path, story)).status).toBe(404);
      expect((await send(path, story, {}, "PUT")).status).toBe(404);
      expect(await files()).toEqual([]);
    },
  );
});

it.each([
  ["no token at all", {}],
  ["a token that can be guessed", { sender: "secret" }],
])("does not open with %s", (_what, tokens) => {
  expect(() => createWireDrop({ wires: [{ folder, tokens }], maxBytes: 1_000 })).toThrowError(
    expect.objectContaining({ code: "WD_CONFIG_INVALID" }),
  );
});
