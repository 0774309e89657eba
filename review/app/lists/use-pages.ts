import { useCallback, useEffect, useRef, useState } from "preact/hooks";

interface PageOf<T> {
  items: T[];
  next: string | null;
}

interface State<P> {
  pages: P[];
  error: Error | null;
  loading: boolean;
}

const nothing = { pages: [], error: null, loading: false };

/** A list that arrives page by page behind an opaque cursor. */
export function usePages<T, P extends PageOf<T>>(key: string, ask: (cursor?: string) => Promise<P>) {
  const [state, setState] = useState<State<P>>(nothing);
  const turn = useRef(0);
  const load = useCallback(
    (before: P[], cursor?: string) => {
      const mine = ++turn.current;
      setState((now) => ({ ...now, loading: true }));
      ask(cursor).then(
        (page) =>
          mine === turn.current && setState({ pages: [...before, page], error: null, loading: false }),
        (error: Error) => mine === turn.current && setState({ pages: before, error, loading: false }),
      );
    },
    [key],
  );
  useEffect(() => {
    setState(nothing);
    load([]);
  }, [load]);
  const last = state.pages.at(-1);
  const next = last?.next ?? null;
  return {
    first: state.pages[0] ?? null,
    data: last ? state.pages.flatMap((page) => page.items) : null,
    error: state.error,
    loading: state.loading,
    reload: () => load([]),
    /** Changes items at hand, for what is known before it is asked for. */
    edit: (edit: (item: T) => T) =>
      setState((now) => ({
        ...now,
        pages: now.pages.map((page) => ({ ...page, items: page.items.map(edit) })),
      })),
    change: () => undefined,
    more: next === null ? null : () => load(state.pages, next),
  };
}
