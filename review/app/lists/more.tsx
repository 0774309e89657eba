import { sentence } from "../shell/labels.js";

interface Props {
  list: { more: (() => void) | null; loading: boolean; data: unknown; error: Error | null };
  label?: string;
}

/** The button behind a list that has not ended; what is there stays when the rest does not come. */
export function More({ list, label = "Show more" }: Props) {
  if (!list.more || !list.data) return null;
  return (
    <div class="more">
      {list.error && <p role="alert">{sentence(list.error.message)}</p>}
      <button type="button" disabled={list.loading} onClick={list.more}>
        {list.loading ? "Loading…" : list.error ? "Try again" : label}
      </button>
    </div>
  );
}
