import pc from "picocolors";
import { type AlertTarget, type Config, WiredeskError } from "../../schemas/index.js";
import type { Alert } from "../alerts/raise-alerts.js";
import { targetOf } from "../alerts/receiver.js";
import { sendAlert } from "../alerts/send.js";
import { loadConfig } from "../config/index.js";
import { listUndelivered, openStore, resolveDeliveries } from "../store/index.js";
import { exitCodes } from "./exit-codes.js";
import { explain, say } from "./messages.js";
import { type Overrides, withOverrides } from "./overrides.js";
import { plainTable } from "./render/facts-tables.js";
import { shorten } from "./render/fit-columns.js";

export type AlertsAction = "list" | "retry" | "drop" | "test";

interface AlertsOptions extends Overrides {
  all?: boolean;
  config?: string;
}

const mostListed = 1_000;

/** `wiredesk alerts list|retry|drop|test`: alerts that did not arrive, and whether their receivers take one. */
export async function alertsCommand(
  action: AlertsAction,
  names: readonly string[],
  options: AlertsOptions,
): Promise<number> {
  const config = withOverrides(await loadConfig(options.config), options);
  if (action === "test") return testReceivers(config, names);
  if (action === "list") return printUndelivered(config);
  if (names.length === 0 && !options.all)
    throw new WiredeskError("WD_USAGE", `alerts ${action} needs ids, or --all`);
  return resolve(config, action, options.all ? undefined : names);
}

async function printUndelivered(config: Config): Promise<number> {
  const store = await openStore(config);
  const undelivered = await listUndelivered(store, mostListed).finally(store.close);
  if (undelivered.length === 0) say("every alert has arrived");
  else {
    const rows = undelivered.map((delivery) => {
      const { id, created_at, rule, state, attempts, error } = delivery;
      const to = targetOf(config.alerts, delivery);
      return [
        id,
        created_at.toISOString().slice(0, 16).replace("T", " "),
        rule,
        to ? nameOf(to) : "gone",
        state === "failed" ? `given up after ${attempts}` : `tried ${attempts} times`,
        shorten(error ?? "", 60),
      ];
    });
    process.stdout.write(`${plainTable(["Id", "Since", "Rule", "To", "State", "Reason"], rows, pc)}\n`);
  }
  return exitCodes.done;
}

async function resolve(
  config: Config,
  action: "retry" | "drop",
  ids: readonly string[] | undefined,
): Promise<number> {
  const store = await openStore(config);
  const state = action === "retry" ? "waiting" : "dropped";
  const found = await resolveDeliveries(store, state, ids).finally(store.close);
  const what = found === 1 ? "1 alert" : `${found} alerts`;
  say(
    action === "retry"
      ? `${what} will be sent again by the next run, or by a running one within a minute`
      : `${what} dropped`,
  );
  if (ids === undefined || found === ids.length) return exitCodes.done;
  throw new WiredeskError(
    "WD_INPUT_NOT_FOUND",
    `${ids.length - found} of ${ids.length} ids are of no undelivered alert`,
  );
}

/** Sends every receiver, of all rules or of those named, an alert that says that it is a test. */
async function testReceivers({ alerts, mail }: Config, names: readonly string[]): Promise<number> {
  const unknown = names.find((name) => !alerts.some((rule) => rule.name === name));
  if (unknown !== undefined || alerts.length === 0) {
    const known = alerts.map(({ name }) => `"${name}"`).join(", ");
    const message =
      known === "" ? "no alerts are configured" : `"${unknown}" is no alert; there are ${known}`;
    throw new WiredeskError("WD_USAGE", message);
  }
  let failed = false;
  for (const { name, to } of alerts.filter((rule) => names.length === 0 || names.includes(rule.name))) {
    for (const target of to) {
      try {
        await sendAlert(target, `test-${Date.now()}`, sample(name), {
          signal: AbortSignal.timeout(60_000),
          mail,
        });
        process.stdout.write(`${name}: ${nameOf(target)} took it\n`);
      } catch (error) {
        if (!(error instanceof WiredeskError)) throw error;
        explain(error);
        failed = true;
      }
    }
  }
  return failed ? exitCodes.someFailed : exitCodes.done;
}

function sample(rule: string): Alert {
  const title = "A test of this alert: nothing has happened";
  const article = { id: "test", version: 0, url: null, title, publisher: null, publishedAt: null };
  return { rule, article, facts: [] };
}

/** A receiver as it may be shown: the path of an address is often its secret. */
function nameOf(target: AlertTarget): string {
  if ("webhook" in target) return `webhook ${new URL(target.webhook).host}`;
  if ("slack" in target) return `Slack ${new URL(target.slack).host}`;
  if ("email" in target) return `mail to ${[target.email].flat().join(", ")}`;
  return `command ${target.command[0]}`;
}
