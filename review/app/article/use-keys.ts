import { useEffect, useRef } from "preact/hooks";
import { isKey, type Key } from "./keys.js";

/** Hears the keys of the article view, unless somebody writes in a field or a dialog is open. */
export function useKeys(on: (key: Key, byCharacter: boolean) => boolean): void {
  const latest = useRef(on);
  latest.current = on;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      if (event.ctrlKey || event.metaKey || target.closest("input, textarea, select, dialog")) return;
      if (event.key === "Enter" && target.closest("a, button, summary")) return;
      if (isKey(event.key) && latest.current(event.key, event.altKey)) event.preventDefault();
    };
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  }, []);
}
