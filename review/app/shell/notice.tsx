import { useEffect, useState } from "preact/hooks";

type Listener = (text: string) => void;
const listeners = new Set<Listener>();

/** Says something short at the foot of the page; screen readers hear it too. */
export function say(text: string): void {
  for (const listener of listeners) listener(text);
}

export function sayError(error: unknown): void {
  say(error instanceof Error ? error.message : String(error));
}

export function Notice() {
  const [text, setText] = useState("");
  useEffect(() => {
    listeners.add(setText);
    return () => void listeners.delete(setText);
  }, []);
  useEffect(() => {
    if (text === "") return;
    const timer = setTimeout(setText, 6_000, "");
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div role="status" aria-live="polite" class={text ? "notice shown" : "notice"}>
      {text}
    </div>
  );
}
