import type { JSX } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { KeysButton } from "../shell/keys-button.jsx";
import { KeysDialog } from "../shell/keys-dialog.jsx";
import { usePageKeys } from "../shell/use-page-keys.js";

const moving = {
  j: "next line",
  k: "previous line",
  Enter: "open it",
  "/": "search",
  "?": "this list",
};

interface Settings {
  /** How many lines there are. */
  count: number;
  open(index: number): void;
  /** What other keys do with the chosen line, and what the list of keys says of them. */
  keys?: Record<string, { does: string; press(index: number): void }>;
}

/**
 * Goes through the lines of a list by keyboard. Gives the chosen line (-1: none yet), and the list of keys
 * if open, with the button for it.
 */
export function useLineKeys({ count, open, keys = {} }: Settings): {
  chosen: number;
  choose(index: number): void;
  /** The button that opens the list of keys. */
  button: JSX.Element;
  dialog: JSX.Element | null;
} {
  const [chosen, choose] = useState(-1);
  const [listed, list] = useState(false);
  const at = Math.min(chosen, count - 1);
  useLayoutEffect(() => {
    document.querySelector(`[data-line="${at}"]`)?.scrollIntoView({ block: "nearest" });
  }, [at]);
  const go = (step: number) => choose(Math.max(0, Math.min(count - 1, at + step)));
  usePageKeys((key) => {
    if (key === "j") go(1);
    else if (key === "k") go(-1);
    else if (key === "/") document.getElementById("search")?.focus();
    else if (key === "?") list(true);
    else if (key === "Enter" && at >= 0) open(at);
    else if (Object.hasOwn(keys, key) && at >= 0) keys[key]!.press(at);
    else return false;
    return true;
  });
  const told = Object.fromEntries(Object.entries(keys).map(([key, { does }]) => [key, does]));
  const groups = { Move: moving, ...(Object.keys(told).length > 0 && { Decide: told }) };
  return {
    chosen: at,
    choose,
    button: <KeysButton onOpen={() => list(true)} />,
    dialog: listed ? <KeysDialog groups={groups} onClose={() => list(false)} /> : null,
  };
}
