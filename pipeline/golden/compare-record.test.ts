import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ArticleRecord, spanOf } from "../../schemas/index.js";
import { alignTexts } from "./align.js";
import type { Annotation } from "./annotation.js";
import { compareRecord } from "./compare-record.js";
import { resolveAnnotation } from "./resolve.js";

const text = [
  "Mayor Ada Lund said on Friday that about 40 boats had sunk.",
  "“We lost 12 in one night,” Lund told reporters, according to the Coast Post.",
].join("\n\n");

const annotation: Annotation = {
  article: { title: "Boats sink", byline: [] },
  entities: [
    { type: "person", name: "Ada Lund", mentions: ["*", ["Lund", "*"]], roles: ["Mayor"] },
    { type: "organization", name: "Coast Post", mentions: ["*"] },
  ],
  counts: [
    {
      span: "40",
      value: 40,
      kind: "cardinal",
      qualifier: "approximately",
      what: "boats",
      attributedTo: "Ada Lund",
    },
    { span: "12", value: 12, kind: "cardinal", qualifier: "exact", what: "boats", attributedTo: "Ada Lund" },
  ],
  dates: [{ span: "Friday", type: "date", value: "2026-01-02" }],
  quotes: [
    {
      kind: "indirect",
      content: ["about 40 … sunk"],
      speaker: "Ada Lund",
      speakerText: "Ada Lund",
      cue: "said",
    },
    {
      kind: "direct",
      content: ["We lost 12 in one night,"],
      speaker: "Ada Lund",
      speakerText: "Lund",
      cue: "told",
      addressee: "reporters",
      via: "Coast Post",
    },
  ],
};

const golden = resolveAnnotation(annotation, text).record;

const at = (start: number, form: string) => spanOf(text, start, start + form.length);
const find = (form: string) => at(text.indexOf(form), form);
const sure = { confidence: 1, rule: "test/hand" };

/** What a faultless extraction of the text gives. */
function faultless(): ArticleRecord {
  const count = { min: null, max: null, predicate: null, negated: false, dateId: null, placeId: null };
  const boats = { text: "boats", span: find("boats") };
  return ArticleRecord.parse({
    schemaVersion: "1.0",
    source: { url: null, canonicalUrl: null, fetchedAt: null, contentHash: "0".repeat(64) },
    article: {
      title: "Boats sink",
      byline: [],
      publishedAt: null,
      modifiedAt: null,
      language: "en",
      keywords: [],
      kind: "article",
      access: "free",
      origins: {},
      text,
      paragraphs: [
        { start: 0, end: text.indexOf("\n\n") },
        { start: text.indexOf("“We"), end: text.length },
      ],
    },
    entities: [
      {
        id: "e1",
        type: "person",
        name: "Ada Lund",
        aliases: ["Lund"],
        mentions: [find("Ada Lund"), at(text.lastIndexOf("Lund"), "Lund")],
        roles: [{ text: "Mayor", span: find("Mayor") }],
        links: [],
        salience: 1,
        ...sure,
      },
      {
        id: "e2",
        type: "organization",
        name: "Coast Post",
        aliases: [],
        mentions: [find("Coast Post")],
        roles: [],
        links: [],
        salience: 0,
        ...sure,
      },
    ],
    counts: [
      { id: "c1", span: find("40"), value: 40, qualifier: "approximately", what: boats, attributedTo: "e1" },
      { id: "c2", span: find("12"), value: 12, qualifier: "exact", what: boats, attributedTo: "e1" },
    ].map((fields) => ({ ...count, kind: "cardinal", ...fields, ...sure })),
    dates: [
      {
        id: "d1",
        span: find("Friday"),
        type: "date",
        value: "2026-01-02",
        interval: null,
        modifier: null,
        anchor: "publication",
        ...sure,
      },
    ],
    quotes: [
      {
        id: "q1",
        kind: "indirect",
        content: [find("about 40 boats had sunk")],
        quoted: [],
        speaker: { entityId: "e1", name: "Ada Lund", span: find("Ada Lund"), confidence: 1 },
        cue: { span: find("said"), lemma: "say" },
        ...sure,
      },
      {
        id: "q2",
        kind: "direct",
        content: [find("We lost 12 in one night,")],
        quoted: [find("We lost 12 in one night,")],
        speaker: {
          entityId: "e1",
          name: "Ada Lund",
          span: at(text.lastIndexOf("Lund"), "Lund"),
          confidence: 1,
        },
        cue: { span: find("told"), lemma: "tell" },
        addressee: { entityId: null, name: "reporters", span: find("reporters") },
        via: { entityId: "e2", name: "the Coast Post", span: find("Coast Post") },
        ...sure,
      },
    ],
    extensions: {},
    diagnostics: { extractors: {}, warnings: [] },
  });
}

/** The keys of the differences after a change to the faultless record. */
function keysAfter(change: (record: ArticleRecord) => void): string[] {
  const record = faultless();
  change(record);
  return compareRecord(golden, record).differences.map(({ key }) => key);
}

describe("comparing a record with the golden one", () => {
  it("finds no difference in a faultless record", () => {
    const { differences, tallies } = compareRecord(golden, faultless());
    expect(differences).toEqual([]);
    expect(tallies.entities).toEqual({ right: 3, found: 3, golden: 3 });
    expect(tallies.quotes).toEqual({ right: 2, found: 2, golden: 2 });
  });

  it.each<[string, (record: ArticleRecord) => void, string[]]>([
    ["a title", (r) => (r.article.title = "Boat sinks"), ["article: title"]],
    [
      "a mention that is missing",
      (r) => r.entities[0]!.mentions.pop(),
      ['entities: missing person "Lund"#2'],
    ],
    ["a type", (r) => (r.entities[1]!.type = "place"), ['entities: type of "Coast Post"']],
    ["a name", (r) => (r.entities[1]!.name = "Post"), ['entities: name of "Coast Post"']],
    ["a role", (r) => r.entities[0]!.roles.pop(), ['entities: missing role "Mayor" of "Ada Lund"']],
    ["bounds", (r) => (r.dates[0]!.span = find("on Friday")), ['dates: span of "Friday"']],
    ["a date", (r) => (r.dates[0]!.value = "2026-01-09"), ['dates: value of "Friday"']],
    ["a number", (r) => (r.counts[1]!.value = 1), ['counts: value of "12"']],
    ["a qualifier", (r) => (r.counts[0]!.qualifier = "exact"), ['counts: qualifier of "40"']],
    ["the counted", (r) => (r.counts[1]!.what = null), ['counts: what of "12"']],
    ["a source", (r) => (r.counts[1]!.attributedTo = "e2"), ['counts: attributedTo of "12"']],
    [
      "a count too many",
      (r) => (r.counts[1]!.span = find("one")),
      ['counts: missing cardinal "12"', 'counts: extra cardinal "one"'],
    ],
    [
      "a speaker",
      (r) => (r.quotes[1]!.speaker!.name = "reporters"),
      ['quotes: speaker of "We lost 12 in one night,"'],
    ],
    ["no speaker", (r) => (r.quotes[0]!.speaker = null), ['quotes: speaker of "about 40 boats had sunk"']],
    ["a carrier", (r) => delete r.quotes[1]!.via, ['quotes: via of "We lost 12 in one night,"']],
    [
      "an addressee",
      (r) => delete r.quotes[1]!.addressee,
      ['quotes: addressee of "We lost 12 in one night,"'],
    ],
    ["a cue", (r) => (r.quotes[1]!.cue = null), ['quotes: cue of "We lost 12 in one night,"']],
    [
      "content",
      (r) => (r.quotes[0]!.content = [find("40 boats had sunk")]),
      ['quotes: content of "about 40 boats had sunk"'],
    ],
    ["a statement", (r) => r.quotes.pop(), ['quotes: missing direct "We lost 12 in one night,"']],
  ])("names %s", (_, change, keys) => {
    expect(keysAfter(change)).toEqual(keys);
  });

  it("does not mind punctuation at the edge of a statement", () => {
    expect(keysAfter((record) => (record.quotes[1]!.content = [find("We lost 12 in one night")]))).toEqual(
      [],
    );
  });

  it("still finds facts where a stray paragraph moves the text", () => {
    const stray = "Photo: A. Nord";
    const shift = stray.length + 2;
    const moved = JSON.parse(JSON.stringify(faultless()), (_, value: unknown) => {
      if (typeof value !== "object" || value === null || !("start" in value) || !("end" in value))
        return value;
      return { ...value, start: Number(value.start) + shift, end: Number(value.end) + shift };
    });
    moved.article.text = `${stray}\n\n${text}`;
    expect(compareRecord(golden, moved).differences.map(({ key }) => key)).toEqual([
      `article: extra paragraph "${stray}"`,
    ]);
  });
});

describe("aligning two texts", () => {
  const paragraph = fc.constantFrom("a b", "c", "d e f", "g");
  const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 8 });

  it("maps spans to the same characters, and accounts for every paragraph", () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (wanted, got) => {
        const [golden, found] = [wanted.join("\n\n"), got.join("\n\n")];
        const { align, missing, extra } = alignTexts(golden, found);
        expect(wanted.length - missing.length).toBe(got.length - extra.length);
        let start = 0;
        for (const piece of got) {
          const span = align(spanOf(found, start, start + piece.length));
          if (span) expect(golden.slice(span.start, span.end)).toBe(piece);
          start += piece.length + 2;
        }
      }),
    );
  });
});
