import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Store } from "../../pipeline/store/index.js";

/** What every route works on. */
export interface Desk {
  store: Store;
  /** Who decides: everybody on this machine is one reviewer. */
  reviewer: string;
  /** Sent by the page with every writing request. */
  csrf: string;
  /** Where promoted fixtures are written. */
  fixtures: string;
}

export type Api = OpenAPIHono;

/** The description of a JSON answer, for the OpenAPI document. */
export function answers<T>(schema: T, description: string) {
  return { 200: { description, content: { "application/json": { schema } } } };
}
