import { findRoot } from "./find-root.js";

export type SourceKind = "feed" | "page" | "wire" | "warc" | "list";

const wireRoot = /^(newsmessage|newsitem|packageitem|nitf)$/;

/**
 * What a body is, by its first bytes; the content type counts only where they say nothing. A page that talks about
 * feeds is still a page: the root element decides.
 */
export function sniffKind(body: Uint8Array | string, contentType?: string | null): SourceKind {
  const head = headOf(body);
  if (/^WARC\/[01]\.\d/.test(head)) return "warc";
  const type = (contentType ?? "").toLowerCase();
  if (/^application\/warc/.test(type)) return "warc";
  if (/^\s{0,200}[[{]/.test(head)) return jsonKind(head);
  const root = findRoot(head)?.name ?? "";
  if (root === "html") return "page";
  if (root !== "") return wireRoot.test(root) ? "wire" : "feed";
  if (/^\s{0,200}(#[^\n]{0,500}\n\s{0,200}){0,50}https?:\/\/\S{3,2000}\s{0,20}(\n|$)/i.test(head))
    return "list";
  if (/\b(rss|atom)\+xml|feed\+json/.test(type)) return "feed";
  return "page";
}

function jsonKind(head: string): SourceKind {
  if (/"version"\s{0,5}:\s{0,5}"https?:\\?\/\\?\/jsonfeed\.org/.test(head)) return "feed";
  return /"(uri|versioncreated|versionCreated|pubstatus|pubStatus)"\s{0,5}:/.test(head) ? "wire" : "page";
}

function headOf(body: Uint8Array | string): string {
  if (typeof body === "string") return body.slice(0, 20_000).replace(/^\uFEFF/, "");
  const bytes = Buffer.from(body.subarray(0, 20_000));
  if (bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0 || bytes[1] === 0)
    return bytes.toString("latin1").replaceAll("\0", "").slice(0, 10_000);
  return bytes.toString("utf8").replace(/^\uFEFF/, "");
}
