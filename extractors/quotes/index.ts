import { z } from "zod";
import { Quote } from "../../schemas/index.js";
import { defineExtractor } from "../define.js";

export const quotes = defineExtractor({
  name: "quotes",
  version: "0.1.0",
  schema: z.array(Quote),
  needs: ["entities"],
  extract: () => [],
});
