import { useState } from "preact/hooks";
import type { DeskSession } from "../../../schemas/desk.js";
import { desk } from "../api/desk.js";
import { sayError } from "./notice.jsx";
import { linkTo } from "./route.js";
import { currentTheme, nextTheme, setTheme } from "./theme.js";

const places: [page: string, label: string][] = [
  ["articles", "Articles"],
  ["facts", "Facts"],
  ["timeline", "Timeline"],
  ["graph", "Network"],
  ["log", "Log"],
  ["agreement", "Agreement"],
  ["precision", "Precision"],
  ["lexicon", "Lexicon"],
  ["status", "Status"],
];

interface Props {
  session: DeskSession;
  page: string;
  onLogout(): void;
}

export function Header({ session, page, onLogout }: Props) {
  const [theme, showTheme] = useState(currentTheme);
  const switchTheme = () => {
    const next = nextTheme(theme);
    setTheme(next);
    showTheme(next);
  };
  return (
    <header class="top">
      <a class="brand" href={linkTo("articles")}>
        Wiredesk
      </a>
      <nav aria-label="Pages">
        {places.map(([name, label]) => (
          <a key={name} href={linkTo(name)} aria-current={name === page ? "page" : undefined}>
            {label}
          </a>
        ))}
      </nav>
      <div class="who">
        <button type="button" class="quiet" onClick={switchTheme} aria-label={`Theme: ${theme}. Change`}>
          {theme === "dark" ? "☾" : theme === "light" ? "☀" : "◐"}
        </button>
        <span title={session.role}>{session.reviewer}</span>
        {session.loginRequired && (
          <button type="button" class="quiet" onClick={() => desk.logout().then(onLogout, sayError)}>
            Log out
          </button>
        )}
      </div>
    </header>
  );
}
