import { useEffect, useState } from "preact/hooks";

export interface Route {
  /** First part of the address: which page. */
  page: string;
  /** What the page is about: an article's id, an entity's name. */
  subject: string;
  query: Record<string, string>;
}

/** Reads `#/page/subject?name=value`. */
export function readRoute(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  const [page = "", ...subject] = path.split("/");
  return {
    page: page || "articles",
    subject: safeDecode(subject.join("/")),
    query: Object.fromEntries(new URLSearchParams(query)),
  };
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address of a page of the desk. Empty values are left out. */
export function linkTo(page: string, subject = "", query: Record<string, string | undefined> = {}): string {
  const kept = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]));
  const parameters = new URLSearchParams(kept).toString();
  return `#/${page}${subject && `/${encodeURIComponent(subject)}`}${parameters && `?${parameters}`}`;
}

/** An article of a stranger's feed is linked only over http(s). */
export function outsideLink(url: string | null): string | undefined {
  return url !== null && /^https?:\/\//i.test(url) ? url : undefined;
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(readRoute(location.hash));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return route;
}
