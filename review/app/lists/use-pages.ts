import { useCallback, useEffect, useRef, useState } from "preact/hooks";

interface PageOf<T> {
  items: T[];
  next: string | null;
}

/** A list that arrives page by page behind an opaque cursor. */
export function usePages<T, P extends PageOf<T>>(key: string, ask: (cursor?: string) => Promise<P>) {
  const [state, setState] = useState<{ pages: P[]; error: Error | null }>({ pages: [], error: null });
  const turn = useRef(0);
  const load = useCallback(
    (before: P[], cursor?: string) => {
      const mine = ++turn.current;
      ask(cursor).then(
        (page) => mine === turn.current && setState({ pages: [...before, page], error: null }),
        (error: Error) => mine === turn.current && setState({ pages: before, error }),
      );
    },
    [key],
  );
  useEffect(() => {
    setState({ pages: [], error: null });
    load([]);
  }, [load]);
  const last = state.pages.at(-1);
  const next = last?.next ?? null;
  return {
    first: state.pages[0] ?? null,
    data: last ? state.pages.flatMap((page) => page.items) : null,
    error: state.error,
    reload: () => load([]),
    /** Changes items at hand, for what is known before it is asked for. */
    edit: (edit: (item: T) => T) =>
      setState(({ pages, error }) => ({
        pages: pages.map((page) => ({ ...page, items: page.items.map(edit) })),
        error,
      })),
    change: () => undefined,
    more: next === null ? null : () => load(state.pages, next),
  };
}
