import { useCallback, useEffect, useRef, useState } from "preact/hooks";

export interface Answer<T> {
  data: T | null;
  error: Error | null;
  reload(): void;
  /** Changes the data at hand, for an answer that is known before it is asked for. */
  change(edit: (data: T) => T): void;
}

/** Asks whenever `key` changes; a late answer to an older key is dropped. */
export function useAnswer<T>(key: string, ask: () => Promise<T>): Answer<T> {
  const [state, setState] = useState<{ key: string; data: T | null; error: Error | null }>({
    key,
    data: null,
    error: null,
  });
  const latest = useRef(0);
  const reload = useCallback(() => {
    const turn = ++latest.current;
    ask().then(
      (data) => turn === latest.current && setState({ key, data, error: null }),
      (error: Error) => turn === latest.current && setState({ key, data: null, error }),
    );
  }, [key]);
  useEffect(reload, [reload]);
  const change = useCallback((edit: (data: T) => T) => {
    setState((now) => (now.data === null ? now : { ...now, data: edit(now.data) }));
  }, []);
  const current = state.key === key;
  return { data: current ? state.data : null, error: current ? state.error : null, reload, change };
}
