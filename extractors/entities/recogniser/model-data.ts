import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";

/**
 * Reads a compressed file of models/entities. The path holds in the sources and in dist/, where the build copies the
 * models. The only place of the extractors that touches the disk, and only at the first use.
 */
export function readModelFile(name: string): Uint8Array {
  return brotliDecompressSync(readFileSync(new URL(`../../../models/entities/${name}`, import.meta.url)));
}
