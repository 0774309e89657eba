import { useState } from "preact/hooks";
import { desk } from "../api/desk.js";
import { setCsrf } from "../api/request.js";

export function LoginPage({ onDone }: { onDone(): void }) {
  const [error, setError] = useState("");
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    desk.login(String(form.get("user")), String(form.get("password"))).then(
      ({ csrf }) => {
        setCsrf(csrf);
        onDone();
      },
      (failed: Error) => setError(failed.message),
    );
  };
  return (
    <main class="login">
      <h1>Wiredesk</h1>
      <form onSubmit={submit} class="card stack">
        <label>
          Name
          <input name="user" autocomplete="username" required />
        </label>
        <label>
          Password
          <input name="password" type="password" autocomplete="current-password" required />
        </label>
        {error && <p role="alert">{error}</p>}
        <button type="submit" class="primary">
          Log in
        </button>
      </form>
    </main>
  );
}
