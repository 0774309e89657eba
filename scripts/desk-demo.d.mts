export interface DemoArticle {
  publisher: string;
  url: string;
  publishedAt: string;
  modifiedAt: string | null;
  title: string;
  text: string;
}

export const demoArticles: DemoArticle[];

/** Stores the articles and gives their ids, in their order; a later version of an article has its id. */
export function fillDesk(program: {
  store: unknown;
  offerArticles: unknown;
  saveRecord: unknown;
  buildRecord: unknown;
}): Promise<string[]>;
