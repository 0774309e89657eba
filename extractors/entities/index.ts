import { z } from "zod";
import { Entity } from "../../schemas/index.js";
import { defineExtractor } from "../define.js";

export const entities = defineExtractor({
  name: "entities",
  version: "0.1.0",
  schema: z.array(Entity),
  extract: () => [],
});
