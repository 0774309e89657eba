import type { ComponentType } from "preact";
import { ArticlePage } from "../article/article-page.jsx";
import { ArticlesPage } from "../lists/articles-page.jsx";
import { FactsPage } from "../lists/facts-page.jsx";
import { AgreementPage } from "../reports/agreement-page.jsx";
import { LexiconPage } from "../reports/lexicon-page.jsx";
import { LogPage } from "../reports/log-page.jsx";
import { PrecisionPage } from "../reports/precision-page.jsx";
import { StatusPage } from "../reports/status-page.jsx";
import { later } from "./later.jsx";
import type { PageProps } from "./page-props.js";

/** Pages by the first part of their address; the pictures, with their libraries, load when they are looked at. */
export const pages: Record<string, ComponentType<PageProps>> = {
  articles: ArticlesPage,
  article: ArticlePage,
  facts: FactsPage,
  entity: later(() => import("../pictures/entity-page.jsx").then(({ EntityPage }) => EntityPage)),
  count: later(() => import("../pictures/count-page.jsx").then(({ CountPage }) => CountPage)),
  timeline: later(() => import("../pictures/timeline-page.jsx").then(({ TimelinePage }) => TimelinePage)),
  graph: later(() => import("../pictures/graph-page.jsx").then(({ GraphPage }) => GraphPage)),
  map: later(() => import("../pictures/map-page.jsx").then(({ MapPage }) => MapPage)),
  log: LogPage,
  agreement: AgreementPage,
  precision: PrecisionPage,
  lexicon: LexiconPage,
  status: StatusPage,
};
