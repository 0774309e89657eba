import { z } from "zod";
import { DateFact } from "../../schemas/index.js";
import { defineExtractor } from "../define.js";

export const dates = defineExtractor({
  name: "dates",
  version: "0.1.0",
  schema: z.array(DateFact),
  extract: () => [],
});
