import type { z } from "zod";
import type { DeskArticles, DeskArticleView, FactList } from "../../../schemas/desk-lists.js";
import type {
  CountHistory,
  CountTopics,
  EntityPage,
  Graph,
  PlaceMap,
  Timeline,
} from "../../../schemas/desk-pictures.js";
import type {
  AgreementReport,
  BulkRequest,
  DecideRequest,
  DecisionLog,
  LexiconList,
  Moved,
  PrecisionReport,
  Reextracted,
  SavedView,
} from "../../../schemas/desk-review.js";
import type { DeskSession } from "../../../schemas/desk-session.js";
import type { PipelineStatus } from "../../../schemas/pipeline-status.js";
import type { Decision, LexiconEntry } from "../../../schemas/review.js";
import { type Query, request } from "./request.js";

type Said<T extends z.ZodType> = z.infer<T>;
const at = encodeURIComponent;
const get = <T>(path: string, query?: Query) => request<T>("GET", path, query);

/** Every route of the desk's API that the page uses. */
export const desk = {
  session: () => get<DeskSession>("/session"),
  login: (user: string, password: string) => request<DeskSession>("POST", "/login", {}, { user, password }),
  logout: () => request<unknown>("POST", "/logout", {}, {}),
  articles: (query: Query) => get<DeskArticles>("/articles", query),
  article: (id: string, version?: number) => get<DeskArticleView>(`/articles/${at(id)}`, { version }),
  decide: (id: string, body: DecideRequest) =>
    request<{ decisions: Decision[] }>("POST", `/articles/${at(id)}/decisions`, {}, body),
  undo: () => request<Moved>("POST", "/undo", {}, {}),
  redo: () => request<Moved>("POST", "/redo", {}, {}),
  promote: (id: string, slug: string) =>
    request<{ folder: string; files: string[] }>("POST", `/articles/${at(id)}/promote`, {}, { slug }),
  reextract: (id: string) => request<Reextracted>("POST", `/articles/${at(id)}/reextract`, {}, {}),
  facts: (query: Query) => get<FactList>("/facts", query),
  bulk: (body: BulkRequest) => request<{ accepted: number }>("POST", "/bulk", {}, body),
  log: (query: Query) => get<Said<typeof DecisionLog>>("/log", query),
  reviewers: () => get<{ items: string[] }>("/reviewers"),
  agreement: (first: string, second: string) =>
    get<Said<typeof AgreementReport>>("/agreement", { first, second }),
  precision: () => get<Said<typeof PrecisionReport>>("/precision"),
  lexicon: () => get<Said<typeof LexiconList>>("/lexicon"),
  teach: (entry: LexiconEntry) => request<unknown>("PUT", "/lexicon", {}, entry),
  forget: ({ kind, text }: LexiconEntry) => request<unknown>("DELETE", "/lexicon", { kind, text }),
  views: () => get<{ items: SavedView[] }>("/views"),
  saveView: (view: SavedView) => request<unknown>("PUT", "/views", {}, view),
  dropView: (name: string) => request<unknown>("DELETE", "/views", { name }),
  entity: (name: string) => get<EntityPage>(`/entities/${at(name)}`),
  counts: (query: Query) => get<CountHistory>("/counts", query),
  countTopics: () => get<CountTopics>("/counts/topics"),
  timeline: (query: Query) => get<Timeline>("/timeline", query),
  graph: (query: Query) => get<Graph>("/graph", query),
  map: (query: Query) => get<PlaceMap>("/map", query),
  status: () => get<PipelineStatus>("/status"),
};
