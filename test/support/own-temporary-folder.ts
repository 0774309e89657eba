import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Gives a test run a temporary folder of its own, which the tests and all programs they start use, and takes it back
 * with everything in it.
 */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "wiredesk-test-"));
  // A PostgreSQL server runs as another user; it has to get through to its own folder.
  chmodSync(folder, 0o711);
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
