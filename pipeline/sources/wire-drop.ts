import { createHash, timingSafeEqual } from "node:crypto";
import { mkdir, open, rename } from "node:fs/promises";
import { join } from "node:path";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { WiredeskError } from "../../schemas/errors.js";
import { readFeed } from "./read-feed.js";

/** A watched folder and who may lay files into it. */
export interface WireSenders {
  folder: string;
  /** Senders and their tokens. At least 16 characters each: a short one can be guessed. */
  tokens: Record<string, string>;
}

export interface WireDropOptions {
  /** The token of a delivery says which folder it goes to. */
  wires: readonly WireSenders[];
  maxBytes: number;
}

const MIN_TOKEN_LENGTH = 16;
const bearer = /^Bearer ([\x21-\x7e]{1,500})$/i;

/**
 * HTTP receiver of wire files: `POST /wire` with `Authorization: Bearer …` and the file as body. A file that can be
 * read is laid into its sender's watched folder under the hash of its bytes, whole or not at all; the sender's names never
 * become paths. Answers 201 with the name and number of stories; the same file again is the same name.
 * @throws WiredeskError WD_CONFIG_INVALID for a token that is too short
 */
export function createWireDrop(options: WireDropOptions): Hono<{ Variables: { folder: string } }> {
  const senders = options.wires.flatMap(({ folder, tokens }) =>
    Object.entries(tokens).map(([name, token]) => ({ folder, name, token })),
  );
  const weak = senders.find(({ token }) => token.length < MIN_TOKEN_LENGTH);
  if (weak || senders.length === 0)
    throw new WiredeskError(
      "WD_CONFIG_INVALID",
      weak
        ? `The token of sender "${weak.name}" has fewer than ${MIN_TOKEN_LENGTH} characters.`
        : "A wire drop without a token would take files from anybody.",
    );
  const known = senders.map(({ folder, token }) => ({ folder, digest: digest(token) }));
  // Every token is compared, in the same time whether right or wrong.
  const folderOf = (token: string) =>
    known.filter((sender) => timingSafeEqual(sender.digest, digest(token))).at(0)?.folder;

  const app = new Hono<{ Variables: { folder: string } }>();
  app.use("/wire", async (c, next) => {
    const token = bearer.exec(c.req.header("authorization") ?? "")?.[1];
    const folder = token === undefined ? undefined : folderOf(token);
    if (folder !== undefined) {
      c.set("folder", folder);
      return next();
    }
    return c.json({ error: "A valid bearer token is needed." }, 401, { "www-authenticate": "Bearer" });
  });
  app.use(
    "/wire",
    bodyLimit({
      maxSize: options.maxBytes,
      onError: (c) => c.json({ error: `The file is larger than ${options.maxBytes} bytes.` }, 413),
    }),
  );
  app.post("/wire", async (c) => {
    if ((c.req.header("content-encoding") ?? "identity") !== "identity")
      return c.json({ error: "Send the file uncompressed." }, 415);
    const body = new Uint8Array(await c.req.arrayBuffer());
    const contentType = c.req.header("content-type") ?? null;
    try {
      const { format, items } = readFeed(body, { url: "wire drop", contentType });
      const name = `${createHash("sha256").update(body).digest("hex").slice(0, 40)}${format === "ninjs" ? ".json" : ".xml"}`;
      await writeWhole(c.get("folder"), name, body);
      return c.json({ name, format, items: items.length }, 201);
    } catch (error) {
      if (error instanceof WiredeskError) return c.json({ error: error.message, code: error.code }, 422);
      throw error;
    }
  });
  return app;
}

function digest(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

/** Written beside its place, forced to disk, then renamed: a crash leaves no half file that looks whole. */
async function writeWhole(folder: string, name: string, body: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const unfinished = join(folder, `.${name}.part`);
  const file = await open(unfinished, "w", 0o640);
  try {
    await file.writeFile(body);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, join(folder, name));
}
