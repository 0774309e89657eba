import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ArticleRecord, WiredeskError } from "../../schemas/index.js";
import type { Annotation } from "./annotation.js";
import { draftAnnotation } from "./draft-annotation.js";
import { type FixtureMeta, fixtureFiles } from "./fixture.js";
import { writeJson } from "./update.js";

export interface NewFixture {
  /** The folder that holds the fixtures. */
  root: string;
  /** The new folder's name: lower-case words joined by hyphens. */
  slug: string;
  source: { kind: "page" | "plainText"; body: Uint8Array | string };
  meta: FixtureMeta;
  /** What was extracted: the start of the annotation. */
  record: ArticleRecord;
  /** The truth, where a person has already decided it; else a draft is made of the record. */
  annotation?: Annotation;
}

const slugPattern = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;

/**
 * Makes a fixture folder from an extracted article and gives its path. Without an annotation it is a draft: a person
 * corrects `annotation.json` (and `text.txt`, for a page), removes the draft line and runs the update.
 * @throws WiredeskError WD_USAGE if the slug is unfit or taken
 */
export function addFixture(fixture: NewFixture): string {
  const { root, slug, source, meta, record } = fixture;
  if (!slugPattern.test(slug)) {
    throw new WiredeskError(
      "WD_USAGE",
      `"${slug}" is no fixture name: use lower-case words joined by hyphens`,
    );
  }
  const dir = join(root, slug);
  if (existsSync(dir))
    throw new WiredeskError("WD_USAGE", `the fixture ${dir} exists already`, { input: dir });
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, fixtureFiles[source.kind]), source.body);
  if (source.kind === "page") writeFileSync(join(dir, fixtureFiles.text), record.article.text);
  writeJson(dir, fixtureFiles.meta, meta);
  writeJson(dir, fixtureFiles.annotation, fixture.annotation ?? draftAnnotation(record));
  return dir;
}
