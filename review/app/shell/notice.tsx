import { useEffect, useState } from "preact/hooks";

interface Said {
  text: string;
  /** Takes back what the notice tells of. */
  undo?: (() => void) | undefined;
}

type Listener = (said: Said) => void;
const listeners = new Set<Listener>();

/** Says something short at the foot of the page; screen readers hear it too. */
export function say(text: string, undo?: () => void): void {
  for (const listener of listeners) listener({ text, undo });
}

export function sayError(error: unknown): void {
  say(error instanceof Error ? error.message : String(error));
}

export function Notice() {
  const [{ text, undo }, show] = useState<Said>({ text: "" });
  useEffect(() => {
    listeners.add(show);
    return () => void listeners.delete(show);
  }, []);
  useEffect(() => {
    if (text === "") return;
    const timer = setTimeout(show, 7_000, { text: "" });
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div role="status" aria-live="polite" class={text ? "notice shown" : "notice"}>
      <span>{text}</span>
      {undo && (
        <button
          type="button"
          onClick={() => {
            show({ text: "" });
            undo();
          }}
        >
          Undo
        </button>
      )}
    </div>
  );
}
