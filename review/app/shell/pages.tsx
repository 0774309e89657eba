import type { ComponentType } from "preact";
import { ArticlePage } from "../article/article-page.jsx";
import { ArticlesPage } from "../lists/articles-page.jsx";
import { FactsPage } from "../lists/facts-page.jsx";
import { CountPage } from "../pictures/count-page.jsx";
import { EntityPage } from "../pictures/entity-page.jsx";
import { GraphPage } from "../pictures/graph-page.jsx";
import { TimelinePage } from "../pictures/timeline-page.jsx";
import { AgreementPage } from "../reports/agreement-page.jsx";
import { LexiconPage } from "../reports/lexicon-page.jsx";
import { LogPage } from "../reports/log-page.jsx";
import { PrecisionPage } from "../reports/precision-page.jsx";
import { StatusPage } from "../reports/status-page.jsx";
import type { PageProps } from "./page-props.js";

/** Pages by the first part of their address. */
export const pages: Record<string, ComponentType<PageProps>> = {
  articles: ArticlesPage,
  article: ArticlePage,
  facts: FactsPage,
  entity: EntityPage,
  count: CountPage,
  timeline: TimelinePage,
  graph: GraphPage,
  log: LogPage,
  agreement: AgreementPage,
  precision: PrecisionPage,
  lexicon: LexiconPage,
  status: StatusPage,
};
