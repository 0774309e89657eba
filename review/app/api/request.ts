import type { DeskError } from "../../../schemas/desk-session.js";

/** A refused request, in the server's words. */
export class RequestFailed extends Error {
  override name = "RequestFailed";
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}

const base = () => new URL("api/v1", document.baseURI).pathname;
let csrf = "";

/** Remembers the token that goes with every writing request. */
export function setCsrf(token: string): void {
  csrf = token;
}

const signedOut = new Set<() => void>();

/** Hears of a session that has run out; returns what stops the hearing. */
export function onSignedOut(hear: () => void): () => void {
  signedOut.add(hear);
  return () => void signedOut.delete(hear);
}

export type Query = Record<string, string | number | undefined>;

/**
 * Asks the desk's own server, which checks what it sends by the schemas that the types here come from.
 * @throws {RequestFailed} with the server's message and hint.
 */
export async function request<T>(
  method: string,
  path: string,
  query: Query = {},
  body?: unknown,
): Promise<T> {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== "") parameters.set(name, String(value));
  }
  const address = `${base()}${path}${parameters.size > 0 ? `?${parameters}` : ""}`;
  const response = await fetch(address, {
    method,
    headers: {
      ...(body !== undefined && { "content-type": "application/json" }),
      ...(method !== "GET" && { "x-csrf-token": csrf }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (response.status === 401 && path !== "/session" && path !== "/login")
    for (const hear of signedOut) hear();
  if (!response.ok) throw await failure(response);
  return response.json();
}

async function failure(response: Response): Promise<RequestFailed> {
  const told: Partial<DeskError> = await response.json().catch(() => ({}));
  const { code = "", message = `The desk answered ${response.status}.`, hint = "" } = told.error ?? {};
  return new RequestFailed(response.status, code, message, hint);
}
