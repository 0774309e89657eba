import type { Range } from "../../../schemas/index.js";
import { type Difference, type GoldenFamily, show } from "../difference.js";
import { label } from "../label.js";

/** Collects the differences of one family, each named by its fact and field. */
export class Differences {
  readonly list: Difference[] = [];

  constructor(
    private readonly family: GoldenFamily,
    private readonly text: string,
  ) {}

  missing(what: string, at: Range): void {
    this.add(`missing ${what} ${label(this.text, at)}`, at, what, "nothing");
  }

  /** A found fact that the golden record does not have. `at` is null where its paragraph is not golden either. */
  extra(what: string, at: Range | null, form: string): void {
    const name = at ? label(this.text, at) : JSON.stringify(form.slice(0, 48));
    this.add(`extra ${what} ${name}`, at, "nothing", `${what} ${JSON.stringify(form)}`);
  }

  /** One field of a fact that both sides have. */
  field(
    name: string,
    at: Range,
    expected: unknown,
    found: unknown,
    same = show(expected) === show(found),
  ): void {
    if (!same) this.add(`${name} of ${label(this.text, at)}`, at, show(expected), show(found));
  }

  add(key: string, at: Range | null, expected: string, found: string): void {
    this.list.push({ family: this.family, key: `${this.family}: ${key}`, at, expected, found });
  }
}
