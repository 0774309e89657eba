import { z } from "@hono/zod-openapi";
import { DeskError } from "../../schemas/index.js";

const refusals = {
  400: "the request is not what this route takes",
  401: "nobody is logged in",
  403: "a reader may not do this, or the CSRF token is missing",
  404: "there is no such article, version or fact",
  409: "what it was about has changed since it was looked at",
  413: "the body is larger than 8 MB",
  429: "too many requests; Retry-After says for how long",
} as const;

/** The description of a JSON answer, and of every refusal, for the OpenAPI document. */
export function answers<T extends z.ZodType>(schema: T, description: string) {
  const refused = (status: keyof typeof refusals) => ({
    description: refusals[status],
    content: { "application/json": { schema: DeskError } },
  });
  return {
    200: { description, content: { "application/json": { schema } } },
    400: refused(400),
    401: refused(401),
    403: refused(403),
    404: refused(404),
    409: refused(409),
    413: refused(413),
    429: refused(429),
  };
}

/** A JSON body that a route must have. */
export function body<T extends z.ZodType>(schema: T) {
  return { content: { "application/json": { schema } }, required: true };
}

export const Done = z.object({ done: z.literal(true) });
export const done = { done: true } as const;
