// Uses the examples that answer something: the HTTP handler, and the thread. Run in the folder that holds them.
import { strict as assert } from "node:assert";
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";

const load = (name) => import(pathToFileURL(name).href);
const { handle } = await load("http-handler.mjs");
const { startExtractor } = await load("worker-thread.mjs");

const server = createServer(handle);
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const post = async (body, type) => {
  const url = `http://127.0.0.1:${server.address().port}/`;
  const response = await fetch(url, { method: "POST", body, headers: { "content-type": type } });
  return { status: response.status, value: await response.json() };
};
const record = await post("Ana Ruiz freed 12 people.", "text/plain");
assert.equal(record.value.counts[0].value, 12);
const refused = await post("<html><body></body></html>", "text/html");
assert.deepEqual([refused.status, refused.value.error], [422, "WD_PARSE_NO_ARTICLE"]);
server.close();

const extractor = startExtractor();
const records = await Promise.all(
  [12, 30].map((people) => extractor.extract({ text: `Ana Ruiz freed ${people} people.` })),
);
assert.deepEqual(
  records.map(({ counts }) => counts[0].value),
  [12, 30],
);
await assert.rejects(extractor.extract({ html: "" }), /WD_PARSE_EMPTY/);
await extractor.close();
console.log("examples: pass");
