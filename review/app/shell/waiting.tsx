import { RequestFailed } from "../api/request.js";
import type { Answer } from "../api/use-answer.js";
import { sentence } from "./labels.js";

/** What stands where an answer is not there yet, or will not come. */
export function Waiting({ answer }: { answer: Answer<unknown> }) {
  if (!answer.error) return <p class="waiting">Loading…</p>;
  return (
    <div class="empty" role="alert">
      <p>{sentence(answer.error.message)}</p>
      {answer.error instanceof RequestFailed && answer.error.hint && <p>{answer.error.hint}</p>}
      <button type="button" onClick={answer.reload}>
        Try again
      </button>
    </div>
  );
}

/** A page whose answer is not there yet, under its title. */
export function NotYet({ title, answer }: { title: string; answer: Answer<unknown> }) {
  return (
    <div class="page">
      <h1 class="alone">{title}</h1>
      <Waiting answer={answer} />
    </div>
  );
}
