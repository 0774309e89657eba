import type { z } from "zod";
import type { counts } from "./counts/index.js";
import type { CountOptions } from "./counts/options.js";
import type { dates } from "./dates/index.js";
import type { DateOptions } from "./dates/options.js";
import type { entities } from "./entities/index.js";
import type { EntityOptions } from "./entities/options.js";
import type { ListChanges, Ordered } from "./lists.js";
import type { quotes } from "./quotes/index.js";
import type { QuoteOptions } from "./quotes/options.js";

/** Changes of an extractor's lists as a configuration states them: ids to leave out, ids to move. */
type ListOptions<One extends { lists?: unknown }> = {
  readonly [Name in keyof NonNullable<One["lists"]>]?: NonNullable<One["lists"]>[Name] extends Ordered<
    unknown,
    infer Id
  >
    ? ListChanges<Id>
    : never;
};

/** What can be set about the built-in extractors, by name. */
export interface BuiltInOptions {
  entities?: z.input<typeof EntityOptions> & ListOptions<typeof entities>;
  counts?: z.input<typeof CountOptions> & ListOptions<typeof counts>;
  dates?: z.input<typeof DateOptions> & ListOptions<typeof dates>;
  quotes?: z.input<typeof QuoteOptions> & ListOptions<typeof quotes>;
}
