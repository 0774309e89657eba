import { fileURLToPath, pathToFileURL } from "node:url";

/** Where `index` of Wiredesk stands, and the folders of its other entry points. */
const wiredesk = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Imports a module of a user, TypeScript or JavaScript. Where no Wiredesk is installed beside it, as with one that is
 * installed globally, it imports from the one that runs.
 * @param from the file whose folder `name` and Wiredesk are looked for in
 * @returns the default export, or all exports where there is none
 * @throws whatever the module throws, or an error if it exports nothing
 */
export async function loadModule(name: string, from: string): Promise<unknown> {
  // Only here: the loader of TypeScript takes longer to start than most configurations to read.
  const { createJiti } = await import("jiti");
  const place = pathToFileURL(from).href;
  const installed = createJiti(place).esmResolve("wiredesk", { try: true });
  const loader = createJiti(place, installed ? {} : { alias: { wiredesk } });
  const exported = await loader.import<Record<string, unknown>>(name);
  if ("default" in exported) return exported.default;
  if (Object.keys(exported).length === 0) throw new Error("it exports nothing; expected export default …");
  return exported;
}

/** Why a module could not be loaded, without the list of files that Node appends to it. */
export function whyNot(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return reason.replace(/\nRequire stack:[\s\S]*$/, "");
}
