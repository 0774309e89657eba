import { WiredeskError } from "../../schemas/index.js";
import { brat } from "./brat.js";
import { conll } from "./conll.js";
import { csv } from "./csv.js";
import type { Exporter } from "./exporter.js";
import { followTheMoney } from "./followthemoney.js";
import { jsonl } from "./jsonl.js";
import { labelStudio } from "./label-studio.js";
import { ninjs } from "./ninjs.js";
import { parquet } from "./parquet.js";
import { warc } from "./warc.js";
import { webAnnotation } from "./web-annotation.js";

export type { Exporter, Piece, Stored } from "./exporter.js";

/** All export formats. */
export const exporters: readonly Exporter[] = [
  jsonl,
  csv,
  parquet,
  followTheMoney,
  webAnnotation,
  brat,
  conll,
  labelStudio,
  ninjs,
  warc,
];

/** @throws {WiredeskError} WD_USAGE for a format that is not there, naming those that are. */
export function exporterNamed(name: string): Exporter {
  const found = exporters.find((exporter) => exporter.name === name);
  if (found) return found;
  const known = exporters.map((exporter) => exporter.name).join(", ");
  throw new WiredeskError("WD_USAGE", `"${name}" is no export format; there are ${known}`, { input: name });
}
