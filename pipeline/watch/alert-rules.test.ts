import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { openQueue } from "../queue/index.js";
import { openStore } from "../store/index.js";
import { Metrics } from "./metrics.js";

const deploy = fileURLToPath(new URL("../../docs/deploy/", import.meta.url));

describe("the example of alert rules", () => {
  it("asks for metrics that are there", async () => {
    const store = await openStore({});
    const queue = await openQueue(store, { prefix: "rules" });
    const page = await new Metrics().page(queue, store);
    await queue.close();
    await store.close();
    const shown = new Set([...page.matchAll(/^# TYPE (\w+)/gm)].map(([, name]) => name));
    const rules = readFileSync(join(deploy, "prometheus-alerts.yml"), "utf8");
    const asked = [...rules.matchAll(/wiredesk_[a-z_]+/g)].map(([name]) => name.replace(/_bucket$/, ""));
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((name) => !shown.has(name))).toEqual([]);
  });
});

const analyse = "/usr/bin/systemd-analyze";

describe.skipIf(!existsSync(analyse))("the systemd units", () => {
  const units = join(deploy, "systemd");

  it.each(readdirSync(units))("%s is one that systemd takes", (name) => {
    // The program need not be installed where the test runs.
    const unit = readFileSync(join(units, name), "utf8").replaceAll("/usr/local/bin/wiredesk", "/bin/true");
    const file = join(mkdtempSync(join(tmpdir(), "wiredesk-unit-")), name.replace("@", "@1"));
    writeFileSync(file, unit);
    const said = execFileSync(analyse, ["verify", "--man=no", file], { encoding: "utf8", stdio: "pipe" });
    expect(said).toBe("");
  });

  it("let the desk work where it may write: fixtures and lexicon lie in its working folder", () => {
    const unit = readFileSync(join(units, "wiredesk-desk.service"), "utf8");
    const [, state] = /^StateDirectory=(.+)$/m.exec(unit)!;
    expect(unit).toMatch(/^ProtectSystem=strict$/m);
    expect(unit).toContain(`\nWorkingDirectory=/var/lib/${state}\n`);
  });
});
