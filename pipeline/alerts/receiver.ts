import { createHash } from "node:crypto";
import type { AlertRule, AlertTarget } from "../../schemas/index.js";

/**
 * Tells a target of a rule from its others wherever it stands among them, and after its secret has been changed. A hash:
 * addresses of chats are secrets themselves.
 */
export function receiverOf(target: AlertTarget): string {
  const address =
    "webhook" in target
      ? ["webhook", target.webhook]
      : "slack" in target
        ? ["slack", target.slack]
        : "email" in target
          ? ["email", ...[target.email].flat().toSorted()]
          : ["command", ...target.command];
  return createHash("sha256").update(JSON.stringify(address)).digest("hex").slice(0, 20);
}

/** The target that an alert was raised for; nothing if the configuration no longer has it. */
export function targetOf(
  rules: readonly AlertRule[],
  { rule, receiver }: { rule: string; receiver: string },
): AlertTarget | undefined {
  return rules.find(({ name }) => name === rule)?.to.find((target) => receiverOf(target) === receiver);
}
