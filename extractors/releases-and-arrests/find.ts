import { z } from "zod";
import { analyse, builtIn, runExtractors } from "../index.js";
import { releasesAndArrests } from "./index.js";
import { ReleasesAndArrests } from "./schema.js";

/** For tests: what the extractor finds in a text, run beside the built-in ones as in real use. */
export function find(text: string): ReleasesAndArrests[] {
  const doc = analyse({ text, publishedAt: "2026-01-07T00:00:00Z" });
  const { facts, reports } = runExtractors(doc, [...builtIn, releasesAndArrests]);
  const warnings = reports["releases-and-arrests"]?.warnings ?? [];
  if (warnings.length > 0) throw new Error(warnings.join("; "));
  return z.array(ReleasesAndArrests).parse(facts.extensions["releases-and-arrests"]);
}
