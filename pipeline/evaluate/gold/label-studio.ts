import { z } from "zod";
import {
  factOfLabel,
  type GoldArticle,
  type GoldFact,
  keepForPlugIn,
  type PartialFact,
} from "./gold-article.js";
import { locate } from "./offsets.js";

const Result = z.object({
  type: z.literal("labels"),
  value: z.object({
    start: z.number(),
    end: z.number(),
    text: z.string().optional(),
    labels: z.array(z.string()).min(1),
  }),
});
const Task = z.object({
  id: z.union([z.number(), z.string()]).optional(),
  data: z.object({ text: z.string(), article_id: z.string().optional() }).loose(),
  annotations: z.array(z.object({ result: z.array(z.unknown()) }).loose()).min(1),
});

/** Reads a Label Studio export (JSON, tasks with `data.text`); of several annotations of a task the first counts. */
export function readLabelStudio(name: string, json: unknown): GoldArticle[] {
  return z
    .array(Task)
    .parse(json)
    .map((task, index) => {
      const { text } = task.data;
      const extensions: Record<string, PartialFact[]> = {};
      const facts = task.annotations[0]!.result.flatMap((item): GoldFact[] => {
        const result = Result.safeParse(item);
        if (!result.success) return [];
        const { start, end, labels, text: words = text.slice(start, end) } = result.data.value;
        const meaning = factOfLabel(labels[0]!);
        const span = locate(text, start, end, words);
        if (!meaning && span) keepForPlugIn(extensions, labels[0]!, span);
        return meaning && span ? [{ ...meaning, spans: [span] }] : [];
      });
      return {
        id: task.data.article_id ?? String(task.id ?? `${name}#${index + 1}`),
        text,
        facts,
        extensions,
      };
    });
}
