import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { offerArticles, openStore, type Store, saveRecord } from "../../pipeline/store/index.js";
import { testRecord } from "../../pipeline/store/test-record.js";
import { DeskConfig } from "../../schemas/index.js";
import { type DeskOptions, type RunningDesk, startDesk } from "./index.js";

type Settings = Partial<Omit<DeskOptions, "config" | "store" | "page">> & {
  config?: object;
  prepare?: (store: Store) => Promise<unknown>;
  databaseUrl?: string | undefined;
};

/** What came back: the status, the headers, and the JSON body as whoever asks reads it. */
export interface Answer {
  status: number;
  headers: Headers;
  body: ReturnType<typeof JSON.parse>;
}

interface Ask {
  body?: unknown;
  cookie?: string;
  token?: string;
  csrf?: string;
  headers?: Record<string, string>;
}

export interface TestDesk {
  store: Store;
  desk: RunningDesk;
  ask(method: string, path: string, ask?: Ask): Promise<Answer>;
  /** Logs in and asks from then on in that user's name. */
  login(
    user: string,
    password: string,
  ): Promise<(method: string, path: string, body?: unknown) => Promise<Answer>>;
  close(): Promise<void>;
}

/** A desk over a store in memory, or over a database on a server. */
export async function openTestDesk({
  config,
  prepare,
  databaseUrl,
  ...settings
}: Settings = {}): Promise<TestDesk> {
  const store = await openStore(databaseUrl === undefined ? {} : { databaseUrl });
  await prepare?.(store);
  const desk = await startDesk({
    store,
    page: mkdtempSync(join(tmpdir(), "wiredesk-page-")),
    config: DeskConfig.parse(config ?? {}),
    ...settings,
  }).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const ask: TestDesk["ask"] = async (method, path, { body, cookie, token, csrf, headers } = {}) => {
    const response = await fetch(`${desk.url}/api/v1${path}`, {
      method,
      redirect: "manual",
      headers: {
        ...(body !== undefined && { "content-type": "application/json" }),
        ...(cookie !== undefined && { cookie }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(csrf !== undefined && { "x-csrf-token": csrf }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.includes("json");
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };
  return {
    store,
    desk,
    ask,
    async login(user, password) {
      const answer = await ask("POST", "/login", { body: { user, password } });
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
      const cookie = cookieOf(answer);
      return (method, path, body) => ask(method, path, { body, cookie, csrf: answer.body.csrf });
    },
    async close() {
      await desk.close();
      await store.close();
    },
  };
}

export function cookieOf({ headers }: Answer): string {
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

/** Stores an article as the pipeline does. @returns its id. */
export async function saveArticle(
  store: Store,
  url: string,
  text: string,
  title = "A test",
): Promise<string> {
  const [ticket] = await offerArticles(store, [{ url }], { again: true });
  return (await saveRecord(store, ticket!, testRecord(url, text, title))).articleId;
}
