import { rmSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { openStore } from "../../pipeline/store/index.js";

// Commits while the disk is full, and asks again once there is room. Says how both went.
const { DISK_FULL_FILE: marker, DATA_FOLDER: dataDir } = z
  .object({ DISK_FULL_FILE: z.string(), DATA_FOLDER: z.string() })
  .parse(process.env);
const store = await openStore({ dataDir });
const client = await store.pool.connect();
await client.query("begin");
await client.query("insert into wiredesk.blobs (id, bytes, size) values ($1, $2, 1)", [
  "a",
  Buffer.from("a"),
]);
writeFileSync(marker, "");
const commit = await client.query("commit").then(
  () => "done",
  (error: unknown) => String(error),
);
rmSync(marker);
client.release();
const { rows } = await store.pool.query("select count(*)::int as blobs from wiredesk.blobs");
await store.close();
// The database that ended in a panic leaves a timer of its own behind, for ten seconds.
process.stdout.write(JSON.stringify({ commit, rows }), () => process.exit());
