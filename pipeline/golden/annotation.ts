import { z } from "zod";
import {
  Access,
  CountKind,
  Dateline,
  DateType,
  EntityType,
  PageKind,
  Qualifier,
  QuoteKind,
} from "../../schemas/index.js";

const Instant = z.iso.datetime({ offset: true });
const Name = z.string().min(1);

/**
 * A stretch of the text named by its characters: the string itself, or the string and its nth whole-word occurrence
 * (1 if left out). `first words … last words` takes the shortest stretch between the two.
 */
export const TextRef = z.union([Name, z.tuple([Name, z.int().positive()])]);
export type TextRef = z.infer<typeof TextRef>;

/** A mention: a stretch, `"*"` for every occurrence of the entity's name, or `[form, "*"]` for every one of a form. */
const MentionRef = z.union([TextRef, z.tuple([Name, z.literal("*")])]);
export type MentionRef = z.infer<typeof MentionRef>;

/** What a person decides of the article itself. A field that is left out is not checked. */
export const ArticleTruth = z.strictObject({
  title: z.string().nullable().optional(),
  dek: Name.optional(),
  byline: z.array(Name).optional(),
  publishedAt: Instant.nullable().optional(),
  modifiedAt: Instant.nullable().optional(),
  language: Name.optional(),
  dateline: Dateline.optional(),
  section: Name.optional(),
  kind: PageKind.optional(),
  access: Access.optional(),
  /** Live-blog posts: the first paragraph of each with its time. */
  posts: z.array(z.tuple([Name, Instant])).optional(),
});
export type ArticleTruth = z.infer<typeof ArticleTruth>;

const EntityTruth = z.strictObject({
  type: EntityType,
  name: Name,
  mentions: z.array(MentionRef).min(1),
  roles: z.array(Name).optional(),
});

const CountTruth = z.strictObject({
  span: TextRef,
  value: z.number().nullable(),
  min: z.number().nullable().optional(),
  max: z.number().nullable().optional(),
  kind: CountKind,
  qualifier: Qualifier,
  currency: Name.optional(),
  unit: Name.optional(),
  what: Name.nullable().optional(),
  attributedTo: Name.nullable().optional(),
});

const DateTruth = z.strictObject({ span: TextRef, type: DateType, value: Name.nullable() });

const QuoteTruth = z.strictObject({
  kind: QuoteKind,
  content: z.array(TextRef).min(1),
  speaker: Name.nullable(),
  /** The words that report. Without a number, their occurrence nearest to the content counts. */
  cue: TextRef.nullable(),
  /** How the text names the speaker there. Without a number, the occurrence nearest to the cue counts. */
  speakerText: TextRef.nullable().optional(),
  addressee: Name.optional(),
  via: Name.optional(),
});

/** A fact of a plug-in: the fields that matter. A string in the place of a span stands for its text. */
export const ExtensionTruth = z.record(z.string(), z.unknown());

/** `annotation.json`: the truth about a fixture as a person writes it, facts named by strings of the text. */
export const Annotation = z.strictObject({
  /** Set in files that `golden add` drafts from an extraction, until a person has checked every fact. */
  draft: z.literal(true).optional(),
  article: ArticleTruth,
  entities: z.array(EntityTruth),
  counts: z.array(CountTruth),
  dates: z.array(DateTruth),
  quotes: z.array(QuoteTruth),
  extensions: z.record(Name, z.array(ExtensionTruth)).optional(),
});
export type Annotation = z.infer<typeof Annotation>;
