import * as client from "openid-client";
import { z } from "zod";
import { findUser, type Store, type User } from "../../../pipeline/store/index.js";
import { loopbackHosts, type OidcConfig, WiredeskError } from "../../../schemas/index.js";

/** What must be remembered between leaving for the provider and coming back. */
const Journey = z.strictObject({ verifier: z.string(), state: z.string(), nonce: z.string() });

/** Single sign-on at an OpenID provider. */
export class SignOn {
  readonly label: string;
  readonly #settings: OidcConfig;
  readonly #callback: () => string;
  #provider: Promise<client.Configuration> | undefined;

  /** @param callback address of the desk to which the provider sends the browser back. */
  constructor(settings: OidcConfig, callback: () => string) {
    this.label = settings.label;
    this.#settings = settings;
    this.#callback = callback;
  }

  /** The provider's address to send the browser to, and what to keep in a cookie until it comes back. */
  async begin(): Promise<{ address: string; journey: string }> {
    const verifier = client.randomPKCECodeVerifier();
    const [state, nonce] = [client.randomState(), client.randomNonce()];
    const address = client.buildAuthorizationUrl(await this.#configuration(), {
      redirect_uri: this.#callback(),
      scope: this.#settings.scope,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
      state,
      nonce,
    });
    return { address: address.href, journey: JSON.stringify({ verifier, state, nonce }) };
  }

  /**
   * Who has come back. @param search the query that the provider sent along.
   * @throws {WiredeskError} WD_LOGIN_FAILED if the provider does not vouch for anybody, or for one without a role here.
   */
  async end(store: Store, search: string, journey: string | undefined): Promise<User> {
    const user = await this.#claimed(search, journey);
    // Decisions of two people must not stand under one name.
    if (await findUser(store, user.name)) {
      throw new WiredeskError("WD_LOGIN_FAILED", `${user.name} is a local user, who logs in by password`);
    }
    return user;
  }

  async #claimed(search: string, journey: string | undefined): Promise<User> {
    try {
      const { verifier, state, nonce } = Journey.parse(JSON.parse(journey ?? "null"));
      const back = new URL(this.#callback());
      back.search = search;
      const tokens = await client.authorizationCodeGrant(await this.#configuration(), back, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      return userOf(tokens.claims() ?? {}, this.#settings);
    } catch (cause) {
      if (cause instanceof WiredeskError) throw cause;
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new WiredeskError("WD_LOGIN_FAILED", `the single sign-on did not succeed: ${reason}`, { cause });
    }
  }

  /** Read at the first login; a provider that was away is asked again at the next. */
  #configuration(): Promise<client.Configuration> {
    this.#provider ??= discover(this.#settings).catch((cause: unknown) => {
      this.#provider = undefined;
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new WiredeskError("WD_LOGIN_FAILED", `the provider ${this.#settings.issuer}: ${reason}`, {
        cause,
      });
    });
    return this.#provider;
  }
}

function discover({ issuer, clientId, clientSecret }: OidcConfig): Promise<client.Configuration> {
  const server = new URL(issuer);
  const secret = clientSecret ?? process.env.WIREDESK_OIDC_SECRET;
  const plain = server.protocol === "http:" && loopbackHosts.includes(server.hostname);
  return client.discovery(
    server,
    clientId,
    secret,
    secret === undefined ? client.None() : undefined,
    plain ? { execute: [client.allowInsecureRequests] } : undefined,
  );
}

const Text = z.string().min(1).max(200);
const Texts = z.union([z.array(z.string()), z.string().transform((one) => [one])]).catch([]);

/** @throws {WiredeskError} WD_LOGIN_FAILED for somebody without a name or a role. */
export function userOf(claims: Readonly<Record<string, unknown>>, settings: OidcConfig): User {
  const { nameClaim, roleClaim, reviewers, readers } = settings;
  const name = Text.safeParse(claims[nameClaim]);
  if (!name.success) {
    throw new WiredeskError("WD_LOGIN_FAILED", `the provider does not tell the claim ${nameClaim}`);
  }
  if (nameClaim === "email" && claims.email_verified === false) {
    throw new WiredeskError("WD_LOGIN_FAILED", `the provider has not verified ${name.data}`);
  }
  const groups = [name.data, "*", ...Texts.parse(claims[roleClaim])];
  const isIn = (list: readonly string[]) => list.some((one) => groups.includes(one));
  if (isIn(reviewers)) return { name: name.data, role: "reviewer" };
  if (isIn(readers)) return { name: name.data, role: "reader" };
  throw new WiredeskError("WD_LOGIN_FAILED", `${name.data} has no role at this desk`);
}
