import { useEffect, useRef } from "preact/hooks";
import { letterKeys } from "./letter-keys.js";

/**
 * Hears the keys of a page, unless somebody writes in a field or a dialog is open, and single characters only where
 * they are wanted. `on` tells whether it took the key.
 */
export function usePageKeys(on: (key: string, withAlt: boolean) => boolean): void {
  const latest = useRef(on);
  latest.current = on;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      if (event.ctrlKey || event.metaKey || target.closest("input, textarea, select, dialog")) return;
      if (event.key === "Enter" && target.closest("a, button, summary")) return;
      if (event.key.length === 1 && !letterKeys()) return;
      if (latest.current(event.key, event.altKey)) event.preventDefault();
    };
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  }, []);
}
