import type { PageKind } from "../../../schemas/index.js";
import type { Layout } from "../body/layout.js";
import { readingLength } from "../body/reading-length.js";
import type { Block } from "../body/segment.js";
import { firstMeta, type PageContext } from "../metadata/context.js";
import { hasType } from "../metadata/json-ld.js";

/** A page with less text than this beside its video or pictures is about them. */
const captionText = 700;
/** Linked headlines of teasers, by which an index outweighs its own text. */
const manyTeasers = 12;

/** What kind of page it is, by what it declares and what it consists of. */
export function readKind(
  context: PageContext,
  layout: Layout,
  kept: readonly Block[],
  entries: number,
): PageKind {
  const declares = (type: RegExp) => context.nodes.some((node) => hasType(node, type));
  const length = kept.reduce((sum, block) => sum + readingLength(block.text), 0);
  if (entries >= 2 || declares(/^LiveBlogPosting$/)) return "liveblog";
  const type = firstMeta(context, "og:type")?.toLowerCase() ?? "";
  const media =
    type.startsWith("video") ||
    declares(/^(?:VideoObject|ImageGallery|MediaGallery|PodcastEpisode|AudioObject)$/);
  if (media && kept.every(({ role }) => role === "caption")) return "media";
  if (media && length < captionText && (context.node === null || type.startsWith("video"))) return "media";
  if (context.node !== null) return "article";
  if (isIndex(context, layout, length, declares)) return "index";
  return type === "article" || length > 500 ? "article" : "unknown";
}

function isIndex(
  context: PageContext,
  { blocks }: Layout,
  length: number,
  declares: (type: RegExp) => boolean,
): boolean {
  const teasers = blocks.filter(
    (block) =>
      block.role === "heading" && block.linkLength > block.text.length * 0.8 && block.text.length > 25,
  ).length;
  const frontPage =
    context.url !== null && URL.canParse(context.url) && new URL(context.url).pathname === "/";
  if (frontPage && teasers >= 3) return true;
  if (declares(/^(?:CollectionPage|SearchResultsPage)$/) && teasers >= 5 && length < 1_500) return true;
  return teasers >= manyTeasers && length < 600;
}
