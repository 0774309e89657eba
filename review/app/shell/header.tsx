import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { DeskSession } from "../../../schemas/desk-session.js";
import { desk } from "../api/desk.js";
import { Icon } from "./icon.jsx";
import { sayError } from "./notice.jsx";
import { linkTo } from "./route.js";
import { currentTheme, nextTheme, setTheme, type Theme } from "./theme.js";

/** Pages in the order of an analyst's day: read, look around, check the work. */
const places: [page: string, label: string][][] = [
  [
    ["articles", "Articles"],
    ["facts", "Facts"],
  ],
  [
    ["timeline", "Timeline"],
    ["count", "Counts"],
    ["graph", "Network"],
    ["map", "Map"],
  ],
  [
    ["agreement", "Agreement"],
    ["precision", "Precision"],
    ["lexicon", "Lexicon"],
    ["log", "Log"],
    ["status", "Status"],
  ],
];

const themeIcons = { system: "system", light: "sun", dark: "moon" } as const satisfies Record<Theme, string>;

interface Props {
  session: DeskSession;
  page: string;
  onLogout(): void;
}

export function Header({ session, page, onLogout }: Props) {
  const [theme, showTheme] = useState(currentTheme);
  const nav = useRef<HTMLElement>(null);
  const here = page === "article" ? "articles" : page;
  // On a phone the pages are a strip that is wider than the screen.
  useLayoutEffect(() => {
    const link = nav.current?.querySelector<HTMLElement>("[aria-current]");
    if (nav.current && link) nav.current.scrollLeft = link.offsetLeft - nav.current.clientWidth / 2;
  }, [here]);
  const switchTheme = () => {
    const next = nextTheme(theme);
    setTheme(next);
    showTheme(next);
  };
  return (
    <header class="mast">
      <a class="brand" href={linkTo("articles")}>
        <Mark />
        Wiredesk
      </a>
      <nav ref={nav} aria-label="Pages">
        {places.map((group) => (
          <ul key={group[0]![0]}>
            {group.map(([name, label]) => (
              <li key={name}>
                <a href={linkTo(name)} aria-current={name === here ? "page" : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        ))}
      </nav>
      <div class="who">
        <button
          type="button"
          class="quiet"
          onClick={switchTheme}
          title={`Theme: ${theme}`}
          aria-label={`Theme: ${theme}. Change`}
        >
          <Icon name={themeIcons[theme]} />
        </button>
        <span class="name" title={`Signed in as ${session.reviewer} (${session.role})`}>
          <span class="initial" aria-hidden="true">
            {session.reviewer.slice(0, 1).toUpperCase()}
          </span>
          <span>
            <span class="unseen">Signed in as </span>
            {session.reviewer}
            {session.role === "reader" && " (reader)"}
          </span>
        </span>
        {session.loginRequired && (
          <button
            type="button"
            class="quiet"
            title="Sign out"
            aria-label="Sign out"
            onClick={() => desk.logout().then(onLogout, sayError)}
          >
            <Icon name="out" />
          </button>
        )}
      </div>
    </header>
  );
}

/** Three lines of text, of which one is marked. */
export function Mark() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d="M2 4.5h16M2 15.5h11"
        fill="none"
        stroke="currentColor"
        stroke-width="2.2"
        stroke-linecap="round"
      />
      <rect x="1" y="7.7" width="13" height="4.6" rx="1.2" fill="#f2c14e" />
    </svg>
  );
}
