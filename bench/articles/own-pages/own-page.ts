/**
 * A page of our own wording, built in the manner of a publishing system. In `html`, ⟦…⟧ holds each paragraph that the text has to have,
 * ⟨…⟩ what it may have or not; the marks are taken out before the page is read.
 */
export interface OwnPage {
  id: string;
  url: string;
  title: string;
  authors: string[];
  /** An instant, or a day of ten characters; `null` if the page tells none. */
  date: string | null;
  kind?: string;
  access?: string;
  /** Whether the page is a wall, of which nothing may be read. */
  wall?: boolean;
  html: string;
}

const marks = /[⟦⟧⟨⟩]/g;

export interface Expected {
  html: string;
  /** Paragraphs in order, with white space collapsed. */
  wanted: string[];
  allowed: string[];
}

/** The page without its marks, and what they hold. */
export function expectedOf({ html }: OwnPage): Expected {
  return {
    html: html.replace(marks, ""),
    wanted: [...html.matchAll(/⟦([\s\S]*?)⟧/g)].map((match) => plain(match[1] ?? "")),
    allowed: [...html.matchAll(/⟨([\s\S]*?)⟩/g)].map((match) => plain(match[1] ?? "")),
  };
}

function plain(markup: string): string {
  return spaced(
    markup
      .replace(/<br\s*\/?>/gi, " ")
      .replace(/<[^>]+>/g, "")
      .replace(/&#8220;|&ldquo;/g, "“")
      .replace(/&#8221;|&rdquo;/g, "”")
      .replaceAll("&nbsp;", " ")
      .replaceAll("&amp;", "&"),
  );
}

/** Spaces and line breaks of all kinds as one space. */
export function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
