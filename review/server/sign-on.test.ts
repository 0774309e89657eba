import { createSign, generateKeyPairSync } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { putUser } from "../../pipeline/store/index.js";
import { OidcConfig } from "../../schemas/index.js";
import { userOf } from "./login/sign-on.js";
import { cookieOf, openTestDesk, type TestDesk } from "./test-desk.js";

/** A provider that lets in whomever `claims` says. */
class Provider {
  readonly #keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
  readonly #server: Server;
  issuer = "";
  claims: Record<string, unknown> = {};
  nonce = "";

  constructor() {
    this.#server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? "/", this.issuer);
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(this.#answer(pathname)));
    });
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    this.issuer = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
  }

  #answer(path: string): unknown {
    const { issuer } = this;
    if (path === "/.well-known/openid-configuration") {
      return {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        id_token_signing_alg_values_supported: ["RS256"],
      };
    }
    if (path === "/keys") {
      return {
        keys: [{ ...this.#keys.publicKey.export({ format: "jwk" }), alg: "RS256", use: "sig", kid: "1" }],
      };
    }
    return { access_token: "a", token_type: "Bearer", id_token: this.#idToken() };
  }

  #idToken(): string {
    const now = Math.floor(Date.now() / 1_000);
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const head = part({ alg: "RS256", kid: "1" });
    const said = { iss: this.issuer, aud: "desk", sub: "7", iat: now, exp: now + 60, nonce: this.nonce };
    const signed = `${head}.${part({ ...said, ...this.claims })}`;
    return `${signed}.${createSign("RSA-SHA256").update(signed).sign(this.#keys.privateKey, "base64url")}`;
  }
}

describe("single sign-on", () => {
  const provider = new Provider();
  let test: TestDesk;
  beforeAll(async () => {
    await provider.open();
    const oidc = {
      issuer: provider.issuer,
      clientId: "desk",
      label: "Newsroom login",
      reviewers: ["news"],
      readers: ["*"],
    };
    test = await openTestDesk({
      config: { oidc },
      prepare: (store) => putUser(store, { name: "ana", role: "reviewer" }, "correct horse battery"),
    });
  });
  afterAll(async () => {
    await test.close();
    provider.close();
  });

  /** Goes to the provider and comes back as a browser does. */
  async function signOn(claims: Record<string, unknown>, change = (state: string) => state) {
    const away = await test.ask("GET", "/login/oidc");
    const address = new URL(away.headers.get("location") ?? "");
    provider.claims = claims;
    provider.nonce = address.searchParams.get("nonce") ?? "";
    const state = encodeURIComponent(change(address.searchParams.get("state") ?? ""));
    const path = `/login/oidc/callback?code=c&state=${state}`;
    return { address, back: await test.ask("GET", path, { cookie: cookieOf(away) }) };
  }

  it("is offered, and sends the browser to the provider with PKCE", async () => {
    const { body } = await test.ask("GET", "/session");
    expect(body).toMatchObject({
      loginRequired: true,
      oidc: { label: "Newsroom login", address: "/api/v1/login/oidc" },
    });
    const { address } = await signOn({ email: "mia@news.example" });
    expect(address.origin).toBe(provider.issuer);
    expect(address.searchParams.get("code_challenge_method")).toBe("S256");
    expect(address.searchParams.get("redirect_uri")).toBe(`${test.desk.url}/api/v1/login/oidc/callback`);
  });

  it("logs in whom the provider vouches for, with the role of the group", async () => {
    const { back } = await signOn({ email: "mia@news.example", groups: ["news", "sport"] });
    expect(back.headers.get("location")).toBe("/");
    const session = await test.ask("GET", "/session", { cookie: cookieOf(back) });
    expect(session.body).toMatchObject({ reviewer: "mia@news.example", role: "reviewer" });
    const reader = await signOn({ email: "guest@else.example" });
    const { body } = await test.ask("GET", "/session", { cookie: cookieOf(reader.back) });
    expect(body).toMatchObject({ reviewer: "guest@else.example", role: "reader" });
  });

  it("refuses a forged return, a token for another login, and an unverified address", async () => {
    expect((await signOn({ email: "mia@news.example" }, () => "forged")).back.status).toBe(401);
    expect((await signOn({ email: "mia@news.example", nonce: "another" })).back.status).toBe(401);
    expect((await signOn({ email: "mia@news.example", aud: "another" })).back.status).toBe(401);
    expect((await signOn({ email: "mia@news.example", email_verified: false })).back.status).toBe(401);
    expect((await test.ask("GET", "/login/oidc/callback?code=c&state=s")).status).toBe(401);
  });

  it("lets nobody take the name of a local user", async () => {
    const { back } = await signOn({ email: "ana", groups: ["news"] });
    expect(back.body.error.message).toMatch(/local user/);
  });
});

describe("the role of a person", () => {
  const settings = (change: object) =>
    OidcConfig.parse({ issuer: "https://id.example", clientId: "d", ...change });

  it("comes from the name or a group, reviewers first", () => {
    const both = settings({ reviewers: ["a@x.example", "desk"], readers: ["desk", "all"] });
    expect(userOf({ email: "a@x.example" }, both).role).toBe("reviewer");
    expect(userOf({ email: "b@x.example", groups: "desk" }, both).role).toBe("reviewer");
    expect(userOf({ email: "b@x.example", groups: ["all"] }, both).role).toBe("reader");
    expect(() => userOf({ email: "b@x.example" }, both)).toThrow(/no role/);
    expect(() => userOf({}, both)).toThrow(/claim email/);
  });

  it("must be given to somebody", () => {
    expect(() => settings({})).toThrow(/nobody may log in/);
  });
});
