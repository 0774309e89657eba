import { useState } from "preact/hooks";
import type { DeskSession } from "../../../schemas/desk-session.js";
import { desk } from "../api/desk.js";
import { setCsrf } from "../api/request.js";
import { Mark } from "./header.jsx";
import { sentence } from "./labels.js";

interface Props {
  session: DeskSession;
  onDone(): void;
}

export function LoginPage({ session, onDone }: Props) {
  const [error, setError] = useState("");
  const [busy, setBusy] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    setBusy(true);
    desk.login(String(form.get("user")), String(form.get("password"))).then(
      ({ csrf }) => {
        setCsrf(csrf);
        onDone();
      },
      (failed: Error) => {
        setError(sentence(failed.message));
        setBusy(false);
      },
    );
  };
  return (
    <main class="login">
      <div class="sheet">
        <h1 class="brand">
          <Mark />
          Wiredesk
        </h1>
        <p class="soft">Sign in to review.</p>
        {session.password && (
          <form onSubmit={submit} class="stack">
            <label>
              Name
              <input name="user" autocomplete="username" autocapitalize="none" required />
            </label>
            <label>
              Password
              <input name="password" type="password" autocomplete="current-password" required />
            </label>
            {error && (
              <p role="alert" class="told-bad">
                {error}
              </p>
            )}
            <button type="submit" class="primary" disabled={busy}>
              {busy ? "Signing in…" : "Sign in"}
            </button>
          </form>
        )}
        {session.oidc && (
          <p class="other-way">
            <a class="button" href={session.oidc.address}>
              {session.oidc.label}
            </a>
          </p>
        )}
      </div>
    </main>
  );
}
