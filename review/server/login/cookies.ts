import { createHmac } from "node:crypto";
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { CookieOptions } from "hono/utils/cookie";
import { sessionHours } from "../../../pipeline/store/index.js";
import type { DeskConfig } from "../../../schemas/index.js";

type Public = Pick<DeskConfig, "publicUrl">;

const isSecure = ({ publicUrl }: Public) => publicUrl?.startsWith("https:") === true;

/** With `__Host-` a browser takes the cookie from this very host over TLS alone. */
const named = (name: string, config: Public) => (isSecure(config) ? `__Host-${name}` : name);

const attributes = (config: Public): CookieOptions => ({
  httpOnly: true,
  sameSite: "Strict",
  path: "/",
  secure: isSecure(config),
});

export const sessionCookieName = (config: Public): string => named("wiredesk", config);

export function sessionCookie(context: Context, config: Public): string | undefined {
  return getCookie(context, sessionCookieName(config));
}

export function setSessionCookie(context: Context, config: Public, secret: string): void {
  setCookie(context, sessionCookieName(config), secret, {
    ...attributes(config),
    maxAge: sessionHours * 3_600,
  });
}

export function dropSessionCookie(context: Context, config: Public): void {
  deleteCookie(context, sessionCookieName(config), attributes(config));
}

/** Minutes that a person may take at the provider's login page. */
const signOnMinutes = 10;

/** What a sign-on must remember until the provider sends the browser back: from another site, hence `Lax`. */
export function setSignOnCookie(context: Context, config: Public, value: string): void {
  const kept: CookieOptions = { ...attributes(config), sameSite: "Lax", maxAge: signOnMinutes * 60 };
  setCookie(context, named("wiredesk-sign-on", config), value, kept);
}

/** Reads the cookie of a sign-on; it serves once. */
export function takeSignOnCookie(context: Context, config: Public): string | undefined {
  const name = named("wiredesk-sign-on", config);
  const value = getCookie(context, name);
  deleteCookie(context, name, { ...attributes(config), sameSite: "Lax" });
  return value;
}

/** The CSRF token of a session: known to whoever may read its answers, and kept nowhere. */
export function csrfOf(secret: string): string {
  return createHmac("sha256", secret).update("csrf").digest("base64url");
}
