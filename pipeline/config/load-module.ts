import { pathToFileURL } from "node:url";

/**
 * Imports a module of a user, TypeScript or JavaScript. What it imports from Wiredesk is the Wiredesk that runs, so that
 * it needs none beside it and waits for no second one to load.
 * @param from the file whose folder `name` is looked for in
 * @returns the default export, or all exports where there is none
 * @throws whatever the module throws, or an error if it exports nothing
 */
export async function loadModule(name: string, from: string): Promise<unknown> {
  // Only here: the loader of TypeScript takes longer to start than most configurations to read.
  const { createJiti } = await import("jiti");
  const loader = createJiti(pathToFileURL(from).href, { virtualModules: await ownModules() });
  const exported = await loader.import<Record<string, unknown>>(name);
  if ("default" in exported) return exported.default;
  if (Object.keys(exported).length === 0) throw new Error("it exports nothing; expected export default …");
  return exported;
}

/** What configurations and extractors are made with, under the names by which users import it. */
async function ownModules(): Promise<Record<string, unknown>> {
  return {
    wiredesk: await import("../../index.js"),
    "wiredesk/schemas": await import("../../schemas/index.js"),
    "wiredesk/extractors": await import("../../extractors/index.js"),
    "wiredesk/extractors/counts": await import("../../extractors/counts/index.js"),
    "wiredesk/extractors/dates": await import("../../extractors/dates/index.js"),
    "wiredesk/extractors/entities": await import("../../extractors/entities/index.js"),
    "wiredesk/extractors/quotes": await import("../../extractors/quotes/index.js"),
  };
}

/** Why a module could not be loaded, without the list of files that Node appends to it. */
export function whyNot(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return reason.replace(/\nRequire stack:[\s\S]*$/, "");
}
