/** The button behind a list that has not ended. */
export function More({ list }: { list: { more: (() => void) | null } }) {
  if (!list.more) return null;
  return (
    <button type="button" class="more" onClick={list.more}>
      Show more
    </button>
  );
}
