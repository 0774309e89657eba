import { useEffect, useState } from "preact/hooks";
import { sentence } from "./labels.js";

interface Said {
  text: string;
  /** Takes back what the notice tells of. */
  undo?: (() => void) | undefined;
  /** Which notice it is: one that says the same again is a new one. */
  turn: number;
}

type Listener = (said: Said) => void;
const listeners = new Set<Listener>();
let turns = 0;

/** Says something short at the foot of the page; screen readers hear it too. */
export function say(text: string, undo?: () => void): void {
  const turn = ++turns;
  for (const listener of listeners) listener({ text, undo, turn });
}

export function sayError(error: unknown): void {
  say(sentence(error instanceof Error ? error.message : String(error)));
}

const nothing: Said = { text: "", turn: 0 };

export function Notice() {
  const [{ text, undo, turn }, show] = useState(nothing);
  useEffect(() => {
    listeners.add(show);
    return () => void listeners.delete(show);
  }, []);
  useEffect(() => {
    if (turn === nothing.turn) return;
    const timer = setTimeout(show, 7_000, nothing);
    return () => clearTimeout(timer);
  }, [turn]);
  return (
    <div role="status" aria-live="polite" class={text ? "notice shown" : "notice"}>
      {/* New words are a new element, so that they are read out although they are the same. */}
      <span key={turn}>{text}</span>
      {undo && (
        <button
          type="button"
          onClick={() => {
            show(nothing);
            undo();
          }}
        >
          Undo
        </button>
      )}
    </div>
  );
}
