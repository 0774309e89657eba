import { useEffect } from "preact/hooks";
import { desk } from "../api/desk.js";
import { onSignedOut, setCsrf } from "../api/request.js";
import { useAnswer } from "../api/use-answer.js";
import { useArrival } from "./arrival.js";
import { Header } from "./header.jsx";
import { LoginPage } from "./login-page.jsx";
import { Notice } from "./notice.jsx";
import { pages } from "./pages.jsx";
import { useRoute } from "./route.js";
import { Waiting } from "./waiting.jsx";

/** The address names the page, so that the link cannot name a place in it. */
function skipToMain(event: Event): void {
  event.preventDefault();
  document.getElementById("main")?.focus();
}

/** The whole desk: who is logged in, the header, and the page that the address names. */
export function App() {
  const route = useRoute();
  useArrival(route);
  const session = useAnswer("session", async () => {
    const answer = await desk.session();
    setCsrf(answer.csrf);
    return answer;
  });
  useEffect(() => onSignedOut(session.reload), [session.reload]);
  if (!session.data) return <Waiting answer={session} />;
  if (!session.data.reviewer) return <LoginPage session={session.data} onDone={session.reload} />;
  const Page = (Object.hasOwn(pages, route.page) && pages[route.page]) || pages.articles!;
  return (
    <>
      <a class="skip" href="#main" onClick={skipToMain}>
        Skip to content
      </a>
      <Header session={session.data} page={route.page} onLogout={session.reload} />
      <main id="main" tabIndex={-1}>
        <Page key={`${route.page}/${route.subject}`} route={route} session={session.data} />
      </main>
      <Notice />
    </>
  );
}
