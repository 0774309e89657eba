// Loaded before a process: while the file at DISK_FULL_FILE exists, nothing more can be written to the data folder.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const marker = process.env.DISK_FULL_FILE;
const realWrite = fs.writeSync;
fs.writeSync = (...given) => {
  if (fs.existsSync(marker))
    throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC", errno: -28 });
  return realWrite(...given);
};
syncBuiltinESMExports();
