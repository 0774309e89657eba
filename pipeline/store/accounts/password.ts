import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

/** Costs after OWASP's password storage cheat sheet (scrypt, 32 MB a hash). */
const cost = { N: 2 ** 15, r: 8, p: 3 };
const keyLength = 32;
/** Hashes are made one after the other: each takes 32 MB and a thread that others wait for. */
let line: Promise<unknown> = Promise.resolve();

/** Hashes a password for keeping: `scrypt$N$r$p$salt$key`, so that costs can rise and old hashes still hold. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await keyOf(password, salt, cost);
  return ["scrypt", cost.N, cost.r, cost.p, salt.toString("base64url"), key.toString("base64url")].join("$");
}

/** Whether a password is the hashed one. Takes as long for a wrong one as for the right one. */
export async function isPassword(password: string, hash: string): Promise<boolean> {
  const [, N = "", r = "", p = "", salt = "", key = ""] = hash.split("$");
  const expected = Buffer.from(key, "base64url");
  const costs = { N: Number(N), r: Number(r), p: Number(p) };
  const given = await keyOf(password, Buffer.from(salt, "base64url"), costs);
  return expected.length === given.length && timingSafeEqual(expected, given);
}

function keyOf(password: string, salt: Buffer, costs: typeof cost): Promise<Buffer> {
  // One password may be typed as several sequences of code points (RFC 8265).
  const typed = password.normalize("NFC");
  const key = line.then(() => derive(typed, salt, keyLength, { ...costs, maxmem: 256 * costs.N * costs.r }));
  line = key.catch(() => undefined);
  return key;
}
