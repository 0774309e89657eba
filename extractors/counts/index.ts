import { z } from "zod";
import { Count } from "../../schemas/index.js";
import { defineExtractor } from "../define.js";

export const counts = defineExtractor({
  name: "counts",
  version: "0.1.0",
  schema: z.array(Count),
  needs: ["entities", "dates", "quotes"],
  extract: () => [],
});
