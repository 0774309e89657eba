import { run } from "../../pipeline/run/index.js";
import { Config } from "../../schemas/index.js";

// The process that `startProcess` starts and tests kill: one run, its end on SIGTERM, one line per stored article.
const [mode = "once", text = "{}"] = process.argv.slice(2);
const stop = new AbortController();
process.once("SIGTERM", () => stop.abort());
const { stored } = await run(Config.parse(JSON.parse(text)), {
  once: mode === "once",
  signal: stop.signal,
  onProgress: (_, event) => event.type === "stored" && process.stdout.write(`${event.url}\n`),
});
process.stdout.write(`ended ${stored}\n`);
