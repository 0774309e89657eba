import { createHash, randomBytes } from "node:crypto";

/** 256 random bits for a cookie or a token. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a secret. It has all its entropy from `newSecret`, so that a plain hash is enough. */
export function secretId(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}
