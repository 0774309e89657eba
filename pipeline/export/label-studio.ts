import type { ArticleRecord, Range } from "../../schemas/index.js";
import { codePoints } from "./code-points.js";
import { type Exporter, eachRecord, line, type Stored } from "./exporter.js";

/**
 * Label Studio tasks, one a line, the facts as predictions for annotators to correct. For a labelling configuration
 * with `<Text name="text" value="$text"/>` and `<Labels name="label" toName="text">`. Offsets in code points, as
 * Label Studio's editor counts.
 */
export const labelStudio: Exporter = {
  name: "label-studio",
  describes: "Label Studio tasks with the facts as predictions, one a line",
  form: "stream",
  write: eachRecord((stored) => line(task(stored))),
};

function task({ articleId, record }: Stored) {
  const { article, source } = record;
  const result = regions(record);
  const scores = [...record.entities, ...record.counts, ...record.dates, ...record.quotes].map(
    ({ confidence }) => confidence,
  );
  return {
    data: { text: article.text, title: article.title, url: source.url, article_id: articleId },
    predictions: [
      {
        model_version: `wiredesk ${record.schemaVersion}`,
        score: scores.length > 0 ? scores.reduce((sum, score) => sum + score, 0) / scores.length : 0,
        result,
      },
    ],
  };
}

function regions({ article, entities, counts, dates, quotes }: ArticleRecord) {
  const place = codePoints(article.text);
  const region = (id: string, label: string, { start, end }: Range) => ({
    id,
    from_name: "label",
    to_name: "text",
    type: "labels",
    value: { start: place(start), end: place(end), text: article.text.slice(start, end), labels: [label] },
  });
  const each = (id: string, label: string, ranges: readonly Range[]) =>
    ranges.map((range, index) => region(index === 0 ? id : `${id}-${index + 1}`, label, range));
  return [
    ...entities.flatMap(({ id, type, mentions }) => each(id, type, mentions)),
    ...counts.map(({ id, kind, span }) => region(id, kind, span)),
    ...dates.map(({ id, type, span }) => region(id, type, span)),
    ...quotes.flatMap(({ id, kind, content }) => each(id, `${kind} quote`, content)),
    ...quotes.flatMap(({ id, speaker }) => {
      const known = speaker?.entityId ? [speaker.entityId] : [];
      return known.map((entity) => ({
        type: "relation",
        from_id: id,
        to_id: entity,
        direction: "right",
        labels: ["speaker"],
      }));
    }),
  ];
}
