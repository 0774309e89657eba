import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { deskCommand } from "./desk.js";

const { closed, places } = vi.hoisted(() => ({ closed: vi.fn(async () => undefined), places: { root: "" } }));
vi.mock("./version.js", () => ({ packageRoot: () => places.root, version: () => "0" }));
vi.mock("../queue/index.js", async (original) => ({
  ...(await original<typeof import("../queue/index.js")>()),
  openQueueBoard: async () => ({ app: new Hono(), close: closed }),
}));

beforeAll(() => {
  vi.stubEnv("DATABASE_URL", "");
  vi.stubEnv("REDIS_URL", "");
  places.root = mkdtempSync(join(tmpdir(), "wiredesk-page-"));
  mkdirSync(join(places.root, "dist/review/app"), { recursive: true });
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(places.root, { recursive: true });
});

it("a desk that cannot open leaves no connection and no lock behind", { timeout: 120_000 }, async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  const port = String((taken.address() as AddressInfo).port);
  const data = join(places.root, "data");
  for (let attempt = 1; attempt <= 2; attempt++) {
    await expect(deskCommand({ port, data })).rejects.toMatchObject({ code: "WD_USAGE" });
    expect(closed).toHaveBeenCalledTimes(attempt);
  }
  taken.close();
});
