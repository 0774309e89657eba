interface Props {
  query: Record<string, string>;
  what: "article" | "fact";
}

/** A list without lines: nothing fits its filter, or nothing is stored yet. */
export function Nothing({ query: { order: _, ...filter }, what }: Props) {
  if (Object.keys(filter).length > 0) return <p class="empty">No {what} fits. Loosen the filter.</p>;
  return (
    <div class="empty">
      <p>No {what} is stored yet.</p>
      <p>
        <code>npx wiredesk run</code> reads your feeds, <code>npx wiredesk start</code> a few demo articles.
      </p>
    </div>
  );
}
