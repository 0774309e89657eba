import { z } from "zod";

const extractor = (name, extract) => ({
  name,
  version: "1.0.0",
  schema: z.array(z.looseObject({})),
  extract,
});

/** Every way in which an extractor can be broken, and one that is not. */
export default [
  extractor("throws", () => {
    throw new TypeError("no such lexicon");
  }),
  extractor("hangs", () => {
    for (;;);
  }),
  extractor("wrong-spans", () => [{ span: { start: 0, end: 4, text: "nowhere" } }]),
  extractor("wrong-types", () => "a string"),
  extractor("sound", ({ text }) => [{ span: { start: 0, end: 3, text: text.slice(0, 3) } }]),
];
