import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { PipelineStatus } from "../../schemas/index.js";
import { receiverOf } from "../alerts/receiver.js";
import { openQueue } from "../queue/index.js";
import { decide } from "../store/decisions/index.js";
import {
  addFeeds,
  articleId,
  offerArticles,
  quarantineArticle,
  saveRecord,
  withdrawArticles,
} from "../store/index.js";
import { testRecord } from "../store/test-record.js";
import { Metrics } from "../watch/metrics.js";
import { listen, watchApp } from "../watch/server.js";
import { testCommandLine } from "./test-command-line.js";

const line = testCommandLine();
const { wiredesk, inStore } = line;
const url = "https://a.example/1";
const Exported = z.object({ entities: z.array(z.object({ name: z.string() })) });

describe("an export", () => {
  const target = () => join(line.folder, "out", "facts.jsonl");
  const names = () =>
    Exported.parse(JSON.parse(readFileSync(target(), "utf8"))).entities.map(({ name }) => name);

  it("takes the place of the last one, also where nothing is stored", async () => {
    mkdirSync(join(line.folder, "out"));
    writeFileSync(target(), "yesterday's\n");
    const { code, err } = await wiredesk("export", "--to", target());
    expect([code, readFileSync(target(), "utf8")]).toEqual([0, ""]);
    expect(err).toContain("0 articles written as jsonl");
  });

  it("holds the facts as they were found, or as reviewers left them", async () => {
    await inStore(async (store) => {
      const [ticket] = await offerArticles(store, [{ url }]);
      const record = testRecord(url, "Ann Bell met Bo Chen and 12 people.");
      await saveRecord(store, ticket!, record);
      const on = { articleId: articleId(url), version: 1, record };
      await decide(store, on, "ana", { verdict: "reject", factId: "e1" });
    });
    await wiredesk("export", "--to", target());
    expect(names()).toEqual(["Ann Bell", "Bo Chen"]);
    await wiredesk("export", "--to", target(), "--reviewed");
    expect(names()).toEqual(["Bo Chen"]);
    expect(existsSync(`${target()}.part`)).toBe(false);
  });

  it("says what it cannot write", async () => {
    const { code, err } = await wiredesk("export", "--to", join(target(), "below-a-file"));
    expect(code).toBe(2);
    expect(err).toMatch(/^error: cannot write .*below-a-file/);
    expect(err).not.toContain("    at ");
  });
});

describe("the quarantine", () => {
  it("is listed, and says which ids are not in it", async () => {
    const id = await inStore(async (store) => {
      const [ticket] = await offerArticles(store, [{ url: "https://a.example/2" }]);
      await quarantineArticle(store, ticket!, { stage: "fetch", code: "WD_PARSE_WALL", reason: "a wall" });
      return ticket!.articleId;
    });
    expect((await wiredesk("quarantine", "list")).out).toContain("WD_PARSE_WALL");
    expect(JSON.parse((await wiredesk("quarantine", "list", "--json")).out)).toMatchObject({ id });
    const retried = await wiredesk("quarantine", "retry", id, "nothing");
    expect(retried.code).toBe(1);
    expect(retried.err).toContain("1 article will go through again");
    expect(retried.err).toContain("1 of 2 ids are not in quarantine");
    expect((await wiredesk("quarantine", "list")).err).toContain("quarantine is empty");
  });
});

describe("alerts", () => {
  const config = (alerts: object[]) => {
    const file = join(line.folder, "alerts.json");
    writeFileSync(file, JSON.stringify({ alerts }));
    return file;
  };

  it("that did not arrive are listed, sent again or dropped", async () => {
    const target = { webhook: "https://hook.example/secret" };
    const file = config([{ name: "tolls", when: { text: "x" }, to: [target] }]);
    expect((await wiredesk("alerts", "list", "--config", file)).err).toContain("every alert has arrived");
    await inStore(async ({ pool }) => {
      await pool.query(
        `insert into wiredesk.deliveries (id, rule, receiver, article_id, version, payload, state, attempts, error)
          values ('w1', 'tolls', $1, 'a', 1, '{}', 'failed', 10, 'status 500'), ('w2', 'gone', $1, 'a', 1, '{}', 'waiting', 1, null)`,
        [receiverOf(target)],
      );
    });
    const { out } = await wiredesk("alerts", "list", "--config", file);
    expect(out).toMatch(/w1 .*tolls +webhook hook\.example +given up after 10 +status 500/);
    expect(out).not.toContain("secret");
    expect((await wiredesk("alerts", "retry", "w1")).code).toBe(0);
    expect((await wiredesk("alerts", "list", "--config", file)).out).toMatch(/w1 .*tried 10 times/);
    expect((await wiredesk("alerts", "drop", "w3")).code).toBe(1);
    expect((await wiredesk("alerts", "drop")).code).toBe(2);
    expect((await wiredesk("alerts", "drop", "--all")).err).toContain("2 alerts dropped");
    expect((await wiredesk("alerts", "list")).err).toContain("every alert has arrived");
  });

  it("are tried out on their receivers", async () => {
    const got: string[] = [];
    const server = createServer((request, response) => {
      request.on("data", (part: Buffer) => got.push(part.toString()));
      request.on("end", () => response.writeHead(request.url === "/bad" ? 500 : 200).end());
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const to = [{ webhook: `http://${host}/good` }, { slack: `http://${host}/bad` }];
    const file = config([{ name: "tolls", when: { text: "x" }, to }]);
    const { code, out, err } = await wiredesk("alerts", "test", "--config", file);
    server.close();
    expect([code, out]).toEqual([1, `tolls: webhook ${host} took it\n`]);
    expect(err).toContain("status 500");
    expect(got.join("")).toContain("A test of this alert: nothing has happened");
    expect((await wiredesk("alerts", "test", "nothing", "--config", file)).err).toContain(
      'there are "tolls"',
    );
  });
});

it("status and feeds ask the run that has the embedded database, by its watch port", async () => {
  const file = join(line.folder, "watched.json");
  await inStore(async (store) => {
    await addFeeds(store, ["https://a.example/rss"]);
    const queue = await openQueue(store, { prefix: "running" });
    const app = watchApp({ store, queue, metrics: new Metrics(), stopping: () => false });
    const { port, close } = await listen(app, { port: 0, host: "127.0.0.1" });
    writeFileSync(file, JSON.stringify({ watch: { port } }));
    const { code, out } = await wiredesk("status", "--json", "--config", file);
    expect([code, PipelineStatus.parse(JSON.parse(out)).database]).toEqual([0, "embedded"]);
    expect((await wiredesk("feeds", "--config", file)).out).toContain("https://a.example/rss");
    await close();
    await queue.close();
  });
  const alone = await wiredesk("status", "--json", "--config", file);
  expect(PipelineStatus.parse(JSON.parse(alone.out)).feeds).toHaveLength(1);
});

it("what was withdrawn is not exported", async () => {
  await inStore((store) => withdrawArticles(store, [{ url }], "killed"));
  expect((await wiredesk("export")).out).toBe("");
});
