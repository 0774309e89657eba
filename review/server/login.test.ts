import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addToken, beginSession, putUser, removeUser } from "../../pipeline/store/index.js";
import { cookieOf, openTestDesk, saveArticle, type TestDesk } from "./test-desk.js";

const password = "correct horse battery";

describe("a desk without a login", () => {
  let test: TestDesk;
  beforeAll(async () => {
    test = await openTestDesk({ reviewer: "ana" });
  });
  afterAll(() => test.close());

  it("lets everybody on this machine decide, with the token that only its own page reads", async () => {
    const { body } = await test.ask("GET", "/session");
    expect(body).toMatchObject({ reviewer: "ana", role: "reviewer", loginRequired: false, oidc: null });
    expect((await test.ask("POST", "/undo")).status).toBe(403);
    expect((await test.ask("POST", "/undo", { csrf: body.csrf })).status).toBe(200);
  });

  it("answers to no other name, and to no page of another site", async () => {
    const { body } = await test.ask("GET", "/session");
    const rebound = await rawStatus(test.desk.url, "evil.example");
    expect(rebound).toBe(403);
    const headers = { "sec-fetch-site": "cross-site" };
    expect((await test.ask("POST", "/undo", { csrf: body.csrf, headers })).status).toBe(403);
  });

  it("takes tokens, which decide under their own name", async () => {
    const token = await addToken(test.store, { name: "bot", role: "reader" });
    expect((await test.ask("GET", "/session", { token })).body).toMatchObject({
      reviewer: "bot",
      role: "reader",
    });
    expect((await test.ask("POST", "/undo", { token })).body.error.code).toBe("WD_FORBIDDEN");
    expect((await test.ask("GET", "/articles", { token: "wdt_guessed" })).status).toBe(401);
  });

  it("runs no script but its own and is framed by nobody", async () => {
    const { headers } = await test.ask("GET", "/session");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain("unsafe");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get("cache-control")).toBe("no-store");
  });
});

describe("listening elsewhere than on loopback", () => {
  it("is refused without a login", async () => {
    await expect(openTestDesk({ config: { host: "0.0.0.0" } })).rejects.toThrow(/without a login/);
  });

  it("is allowed with one", async () => {
    const prepare = (store: TestDesk["store"]) => putUser(store, { name: "ana", role: "reviewer" }, password);
    const test = await openTestDesk({ config: { host: "0.0.0.0" }, prepare });
    expect(test.desk.loginRequired).toBe(true);
    await test.close();
  });
});

describe("a desk with users", () => {
  let test: TestDesk;
  let articleId: string;
  beforeAll(async () => {
    test = await openTestDesk({
      prepare: async (store) => {
        await putUser(store, { name: "ana", role: "reviewer" }, password);
        await putUser(store, { name: "rob", role: "reader" }, password);
        articleId = await saveArticle(store, "https://a.example/1", "The flood took 12 people.");
      },
    });
  });
  afterAll(() => test.close());

  it("tells nothing before the login but how to log in", async () => {
    const session = await test.ask("GET", "/session");
    expect(session.body).toMatchObject({ reviewer: "", loginRequired: true, password: true });
    for (const path of [
      "/articles",
      "/facts",
      "/lexicon",
      "/status",
      "/log",
      "/map",
      `/articles/${articleId}`,
    ]) {
      expect((await test.ask("GET", path)).body.error.code, path).toBe("WD_LOGIN_REQUIRED");
    }
  });

  it("gives decisions the name of who logged in", async () => {
    const ana = await test.login("ana", password);
    const made = await ana("POST", `/articles/${articleId}/decisions`, {
      version: 1,
      decisions: [{ verdict: "accept", factId: "c1" }],
    });
    expect(made.body.decisions[0]).toMatchObject({ reviewer: "ana", verdict: "accept" });
  });

  it("lets readers read, keep views and log out, and decide nothing", async () => {
    const rob = await test.login("rob", password);
    expect((await rob("GET", "/articles")).body.items).toHaveLength(1);
    expect((await rob("PUT", "/views", { name: "mine", filter: {}, order: "newest" })).status).toBe(200);
    const decisions = [{ verdict: "reject", factId: "c1" }];
    const refused = [
      await rob("POST", `/articles/${articleId}/decisions`, { version: 1, decisions }),
      await rob("POST", "/bulk", { filter: {}, expected: 1 }),
      await rob("PUT", "/lexicon", { kind: "never-a-name", text: "X", value: null }),
      await rob("POST", `/articles/${articleId}/promote`, { slug: "mine" }),
      await rob("POST", `/articles/${articleId}/reextract`),
      await rob("POST", "/undo"),
    ];
    expect(refused.map(({ body }) => body.error.code)).toEqual(refused.map(() => "WD_FORBIDDEN"));
    await rob("POST", "/logout");
    expect((await rob("GET", "/articles")).status).toBe(401);
  });

  it("sets a cookie that scripts do not see and other sites do not send", async () => {
    const answer = await test.ask("POST", "/login", { body: { user: "ana", password } });
    const [cookie = ""] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    const withoutToken = await test.ask("POST", "/undo", { cookie: cookieOf(answer) });
    expect(withoutToken.body.error.code).toBe("WD_FORBIDDEN");
  });

  it("ends the sessions of a user who is removed, and of one with a new password", async () => {
    const eve = { name: "eve", role: "reviewer" } as const;
    await putUser(test.store, eve, password);
    const first = await test.login("eve", password);
    await putUser(test.store, eve, "another long password");
    expect((await first("GET", "/articles")).status).toBe(401);
    const second = await test.login("eve", "another long password");
    await removeUser(test.store, "eve");
    expect((await second("GET", "/articles")).status).toBe(401);
  });

  it("ends the sessions of a single sign-on when the name becomes a local user's", async () => {
    const mia = { name: "mia@news.example", role: "reviewer" } as const;
    const cookie = `wiredesk=${await beginSession(test.store, mia, false)}`;
    expect((await test.ask("GET", "/articles", { cookie })).status).toBe(200);
    await putUser(test.store, mia, password);
    expect((await test.ask("GET", "/articles", { cookie })).status).toBe(401);
  });

  it("takes a name and password that are not right as one and the same, and tires of guesses", async () => {
    const wrong = await test.ask("POST", "/login", { body: { user: "ana", password: "wrong" } });
    const unknown = await test.ask("POST", "/login", { body: { user: "nobody", password: "wrong" } });
    expect(wrong.status).toBe(401);
    expect(unknown.body).toEqual(wrong.body);
    let last = wrong;
    for (let i = 0; i < 20; i++)
      last = await test.ask("POST", "/login", { body: { user: `u${i}`, password: "x" } });
    expect(last.body.error.code).toBe("WD_TOO_MANY_REQUESTS");
    expect(Number(last.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});

describe("limits", () => {
  it("hold a token that asks too often, and nobody else", async () => {
    const test = await openTestDesk({ config: { requestsPerMinute: 5 } });
    const token = await addToken(test.store, { name: "busy", role: "reader" });
    const statuses = [];
    for (let i = 0; i < 7; i++) statuses.push((await test.ask("GET", "/articles", { token })).status);
    expect(statuses.slice(0, 5)).toEqual([200, 200, 200, 200, 200]);
    expect(statuses.at(-1)).toBe(429);
    expect((await test.ask("GET", "/articles")).status).toBe(200);
    await test.close();
  });

  it("hold an address that guesses tokens", async () => {
    const test = await openTestDesk({ config: { requestsPerMinute: 5 } });
    const codes = [];
    for (let i = 0; i < 7; i++)
      codes.push((await test.ask("GET", "/articles", { token: `wdt_guess${i}` })).body.error.code);
    expect(codes.slice(0, 5)).toEqual(Array(5).fill("WD_LOGIN_REQUIRED"));
    expect(codes.at(-1)).toBe("WD_TOO_MANY_REQUESTS");
    await test.close();
  });

  it("marks cookies for TLS alone behind a proxy that speaks it", async () => {
    const test = await openTestDesk({
      config: { publicUrl: "https://desk.example" },
      prepare: (store) => putUser(store, { name: "ana", role: "reviewer" }, password),
    });
    const { headers } = await test.ask("POST", "/login", { body: { user: "ana", password } });
    expect(headers.getSetCookie()[0]).toMatch(/^__Host-wiredesk=.*Secure/);
    const { body } = await test.ask("GET", "/openapi.json");
    expect(body.components.securitySchemes.session.name).toBe("__Host-wiredesk");
    expect(headers.get("strict-transport-security")).toMatch(/max-age/);
    await test.close();
  });
});

/** `fetch` does not let anybody choose the Host header. */
async function rawStatus(url: string, host: string): Promise<number> {
  const { request } = await import("node:http");
  return new Promise((resolve, reject) => {
    request(`${url}/api/v1/session`, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });
}
