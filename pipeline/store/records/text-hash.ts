import { createHash } from "node:crypto";
import type { Article } from "../../../schemas/index.js";

/** Tells texts apart: two pages with one hash say the same to a reader, whatever else differs between them. */
export function textHash({ title, text }: Pick<Article, "title" | "text">): string {
  const plain = `${title ?? ""}\0${text}`.replace(/\s+/g, " ");
  return createHash("sha256").update(plain).digest("hex");
}
