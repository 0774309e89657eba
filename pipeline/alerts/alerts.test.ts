import { mkdtemp, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  AlertRule,
  type AlertTarget,
  type ArticleRecord,
  Config,
  type MailConfig,
} from "../../schemas/index.js";
import { offerArticles, openStore, type Store, saveRecord } from "../store/index.js";
import { testRecord } from "../store/test-record.js";
import { matchRecord } from "./match.js";
import { type Alert, raiseAlerts } from "./raise-alerts.js";
import { receiverOf, targetOf } from "./receiver.js";
import { asText, sendAlert, sign } from "./send.js";

const url = "https://a.example/1";
const never = new AbortController().signal;
const record = testRecord(url, "Officials told Ann Bell that 120 people died in Port Hope.", "Flood");

describe("conditions", () => {
  const matches = (when: object, of: ArticleRecord = record) =>
    matchRecord(AlertRule.parse({ name: "r", when, to: [{ command: ["x"] }] }).when, of);

  it("hold for names, counts and words, whatever the case", () => {
    expect(matches({ entity: "ann bell" })).toEqual(["e1"]);
    expect(matches({ count: { what: "people", above: 100 } })).toEqual(["c1"]);
    expect(matches({ text: "PEOPLE DIED" })).toEqual([]);
    expect(matches({ entity: "Port Hope", count: { above: 100 } })).toEqual(["e2", "c1"]);
  });

  it("do not hold for parts of words, other kinds, or bounds that are not passed", () => {
    expect(matches({ entity: "Ann" })).toBeNull();
    expect(matches({ place: "Port Hope" })).toBeNull();
    expect(matches({ count: { above: 120 } })).toBeNull();
    expect(matches({ count: { kind: "money" } })).toBeNull();
    expect(matches({ text: "eople" })).toBeNull();
    expect(matches({ quoteBy: "Ann Bell" })).toBeNull();
  });

  it("do not hold for a count that the text denies", () => {
    const denied = { ...record, counts: record.counts.map((count) => ({ ...count, negated: true })) };
    expect(matches({ count: { above: 100 } }, denied)).toBeNull();
  });
});

describe("raising", () => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore({});
  });
  afterAll(() => store.close());

  it("alerts once for the same news, and again when the figure has changed", async () => {
    const rule = AlertRule.parse({
      name: "tolls",
      when: { count: { what: "people", above: 100 } },
      to: [{ command: ["a"] }, { command: ["b"] }],
    });
    const save = async (text: string, mark: string) => {
      const raised: string[] = [];
      const [ticket] = await offerArticles(store, [{ url, mark }]);
      const version = testRecord(url, text);
      const onVersion = raiseAlerts([rule], version, (id) => raised.push(id));
      await saveRecord(store, ticket!, version, { onVersion });
      return raised.length;
    };
    expect(await save("In all 120 people died.", "1")).toBe(2);
    expect(await save("In all 120 people died. Rain goes on.", "2")).toBe(0);
    expect(await save("In all 130 people died. Rain goes on.", "3")).toBe(2);
    expect(await save("In all 90 people died. Rain goes on.", "4")).toBe(0);
  });
});

describe("a receiver", () => {
  it("is the same wherever it stands in its rule and whatever its secret, and no other", () => {
    const targets: AlertTarget[] = [
      { webhook: "https://a.example/1" },
      { slack: "https://a.example/1" },
      { email: ["a@a.example", "b@a.example"] },
      { command: ["a", "b"] },
    ];
    expect(new Set(targets.map(receiverOf)).size).toBe(4);
    const changed: AlertTarget[] = [
      { command: ["a", "b"] },
      { webhook: "https://a.example/1", secret: "x".repeat(16) },
      { email: ["b@a.example", "a@a.example"] },
    ];
    const rules = [AlertRule.parse({ name: "r", when: { text: "x" }, to: changed })];
    const found = targets.map((target) => targetOf(rules, { rule: "r", receiver: receiverOf(target) }));
    expect(found).toEqual([changed[1], undefined, changed[2], changed[0]]);
    expect(targetOf(rules, { rule: "other", receiver: receiverOf(targets[0]!) })).toBeUndefined();
  });
});

describe("sending", () => {
  const got: { headers: Record<string, unknown>; body: string }[] = [];
  let status = 200;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      got.push({ headers: request.headers, body: Buffer.concat(parts).toString() });
      const more = { 302: { location: "/elsewhere" }, 429: { "retry-after": "120" } }[status];
      response.writeHead(status, more ?? {}).end();
    });
  });
  let address = "";
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  });
  afterAll(() => server.close());

  const alert: Alert = {
    rule: "tolls",
    article: { id: "a1", version: 1, url, title: "Flood | <now>", publisher: null, publishedAt: null },
    facts: [
      {
        fact_id: "c1",
        kind: "count",
        type: "cardinal",
        name: "people",
        value: 120,
        text: "120",
        sentence: "120 people died.",
      },
    ],
  };
  const send = (target: AlertTarget, mail?: MailConfig) =>
    sendAlert(target, "w1", alert, { signal: AbortSignal.timeout(10_000), mail });

  it("signs a webhook so that the receiver can check it", async () => {
    const secret = "a secret of some length";
    await send({ webhook: address, secret });
    const { headers, body } = got.at(-1)!;
    const [, seconds = "", signature] = /^t=(\d+),v1=(.*)$/.exec(String(headers["wiredesk-signature"])) ?? [];
    expect(signature).toBe(sign(secret, Number(seconds), body));
    expect(headers["wiredesk-delivery"]).toBe("w1");
    expect(JSON.parse(body)).toMatchObject({ id: "w1", rule: "tolls", facts: [{ value: 120 }] });
  });

  it("speaks to Slack", async () => {
    await send({ slack: address });
    expect(JSON.parse(got.at(-1)!.body)).toEqual({
      text: "*tolls*: <https://a.example/1|Flood   &lt;now&gt;>\n> 120 people died.",
    });
    expect(asText({ ...alert, article: { ...alert.article, title: null, url: null } })).toContain(
      "without a title",
    );
  });

  it("lets no article call a channel, name a person or link elsewhere in Slack", () => {
    const evil = "<!channel> <@U123> <https://evil.example|click> & more\n> 9 people";
    const [fact] = alert.facts;
    const text = asText({
      ...alert,
      article: { ...alert.article, title: evil, url: "https://a.example/?a=1|2>&b" },
      facts: [{ ...fact!, sentence: evil }],
    });
    expect(text.match(/<[^>]*>/g)).toEqual([
      expect.stringContaining("<https://a.example/?a=1%7C2&gt;&amp;b|"),
    ]);
    expect(text.split("\n")).toHaveLength(2);
    const urn = asText({ ...alert, article: { ...alert.article, url: "urn:x|<!here>" } });
    expect(urn).not.toMatch(/<[^>]*>/);
  });

  it("runs a command without a shell, with the alert as its input", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "wiredesk-alert-")), "out; touch x");
    const code = "process.stdin.pipe(require('fs').createWriteStream(process.argv[1]))";
    await send({ command: [process.execPath, "-e", code, file] });
    expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({ id: "w1" });
  });

  it("mails in plain text, and lets no title write a header of its own", async () => {
    const mails: string[] = [];
    const smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      onRcptTo: ({ address }, _session, done) =>
        done(address.startsWith("gone") ? new Error("no such box") : undefined),
      onData: (stream, _session, done) => {
        const parts: Buffer[] = [];
        stream.on("data", (part: Buffer) => parts.push(part));
        stream.on("end", () => {
          mails.push(Buffer.concat(parts).toString());
          done();
        });
      },
    });
    const { port } = await new Promise<AddressInfo>((resolve) => {
      const server = smtp.listen(0, "127.0.0.1", () => resolve(server.address() as AddressInfo));
    });
    const mail = { smtp: `smtp://127.0.0.1:${port}`, from: "desk@news.example" };
    const article = { ...alert.article, title: "Flood\r\nBcc: all@news.example" };
    try {
      await sendAlert({ email: "duty@news.example" }, "w1", { ...alert, article }, { signal: never, mail });
      const [head = "", text] = mails[0]!.split("\r\n\r\n");
      expect(head).toContain("To: duty@news.example");
      expect(head).toContain("Message-ID: <w1@wiredesk>");
      expect(head).not.toMatch(/^Bcc:/m);
      expect(head).toContain("text/plain");
      expect(mails[0]).toContain("120 people died.");
      expect(text).toContain(url);
      await expect(send({ email: "gone@news.example" }, mail)).rejects.toMatchObject({
        code: "WD_ALERT_UNDELIVERED",
      });
    } finally {
      await new Promise<void>((resolve) => smtp.close(resolve));
    }
    await expect(send({ email: "duty@news.example" }, mail)).rejects.toThrow("did not take the mail");
  });

  it("asks for a mail server where an alert goes by mail", () => {
    const alerts = [{ name: "r", when: { text: "x" }, to: [{ email: "duty@news.example" }] }];
    expect(Config.safeParse({ alerts }).error?.issues[0]).toMatchObject({
      path: ["alerts", 0],
      message: expect.stringContaining("mail.smtp"),
    });
    const mail = { smtp: "smtps://u:p@mail.example", from: "desk@news.example" };
    expect(Config.safeParse({ alerts, mail }).success).toBe(true);
  });

  it("says what went wrong: refused, redirected, failed", async () => {
    status = 500;
    await expect(send({ webhook: address })).rejects.toMatchObject({ code: "WD_ALERT_UNDELIVERED" });
    status = 302;
    await expect(send({ slack: address })).rejects.toThrow("status 302");
    status = 429;
    await expect(send({ webhook: address })).rejects.toMatchObject({ retryAfterMs: 120_000 });
    await expect(send({ command: ["false"] })).rejects.toThrow("exit code 1");
    await expect(send({ command: ["/no/such/program"] })).rejects.toThrow("did not start");
    await expect(send({ webhook: "http://127.0.0.1:9/" })).rejects.toThrow("did not take the alert");
  });
});
