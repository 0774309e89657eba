import { readFileSync } from "node:fs";

/**
 * Reads a file of models/entities. The files lie there unpacked (the package as a whole is compressed), so that a fresh
 * process need not decompress them. The path holds in the sources and in dist/, where the build copies the
 * models. The only place of the extractors that touches the disk, and only at the first use.
 */
export function readModelFile(name: string): Uint8Array {
  return readFileSync(new URL(`../../../models/entities/${name}`, import.meta.url));
}
