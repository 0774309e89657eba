import { createRequire } from "node:module";

/**
 * A package of CommonJS code, loaded when the function is first called: importing Wiredesk then costs nothing, and a
 * synchronous caller need not wait for an `import()`.
 */
export function atFirstUse<Package>(name: string): () => Package {
  let loaded: Package | undefined;
  return () => {
    loaded ??= createRequire(import.meta.url)(name) as Package;
    return loaded;
  };
}
