import type { ComponentType } from "preact";
import { useAnswer } from "../api/use-answer.js";
import type { PageProps } from "./page-props.js";
import { Waiting } from "./waiting.jsx";

/** A page whose code is fetched when it is opened first. */
export function later(load: () => Promise<ComponentType<PageProps>>): ComponentType<PageProps> {
  return function Later(props) {
    const page = useAnswer("page", async () => ({ Page: await load() }));
    if (!page.data) return <Waiting answer={page} />;
    const { Page } = page.data;
    return <Page {...props} />;
  };
}
