import { z } from "zod";

/** Does on command what extractors must not do: the tests say so in the text of the article. */
export default {
  name: "stubborn",
  version: "1",
  schema: z.array(z.string()),
  extract(doc) {
    if (doc.text.includes("PLEASE HANG")) for (;;) Math.sqrt(2);
    if (doc.text.includes("PLEASE DIE")) process.exit(1);
    if (doc.text.includes("PLEASE GROW")) for (const all = []; ; ) all.push(new Array(100_000).fill({}));
    if (doc.text.includes("PLEASE THROW")) throw new Error("as asked");
    return ["ran"];
  },
};
