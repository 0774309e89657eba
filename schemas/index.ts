/**
 * The contract: zod schemas and types of records, configuration and messages; errors; span arithmetic.
 *
 * @module wiredesk/schemas
 */
export * from "./alert.js";
export * from "./article.js";
export * from "./config.js";
export * from "./count.js";
export * from "./date.js";
export * from "./desk-config.js";
export * from "./desk-lists.js";
export * from "./desk-pictures.js";
export * from "./desk-review.js";
export * from "./desk-session.js";
export * from "./entity.js";
export { errorCodes } from "./error-codes.js";
export * from "./errors.js";
export { checkEvidence, type Evidence, type EvidenceIssue, firstStart, spansIn } from "./evidence.js";
export * from "./fetch-config.js";
export { recordJsonSchema } from "./json-schema.js";
export * from "./messages.js";
export * from "./parse-config.js";
export * from "./pipeline-status.js";
export * from "./quote.js";
export * from "./record.js";
export * from "./review.js";
export * from "./span.js";
