import type { Answer } from "../api/use-answer.js";

/** What stands where an answer is not there yet, or will not come. */
export function Waiting({ answer }: { answer: Answer<unknown> }) {
  if (!answer.error) return <p class="waiting">Loading…</p>;
  return (
    <div class="empty" role="alert">
      <p>{answer.error.message}</p>
      <button type="button" onClick={answer.reload}>
        Try again
      </button>
    </div>
  );
}
