import type { ArticleRecord } from "../../schemas/index.js";
import { parsePage, parsePlainText } from "../parse/index.js";
import { buildRecord, type RecordSettings } from "../record.js";
import type { Fixture } from "./fixture.js";

/** Runs a fixture's source through parser and extractors, as the pipeline would; `settings` may name other extractors. */
export function extractFixture({ meta, source }: Fixture, settings: RecordSettings = {}): ArticleRecord {
  const { url, fetchedAt, title, publishedAt } = meta;
  const { body } = source;
  const page =
    source.kind === "page"
      ? parsePage({ body, url, fetchedAt, contentType: "text/html; charset=utf-8" })
      : parsePlainText({ text: new TextDecoder().decode(body), url, title, publishedAt });
  return buildRecord(page, { url, fetchedAt, body }, settings);
}

/** Warnings of extractors that failed: what they would have found is missing for another reason than their rules. */
export function failures({ diagnostics }: ArticleRecord): string[] {
  const warnings = Object.values(diagnostics.extractors).flatMap((report) => report.warnings);
  return warnings.filter((warning) => warning.includes(" was left out: "));
}
