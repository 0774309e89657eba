export { readCursor, writeCursor } from "./cursor.js";
export { deskArticle, listDeskArticles } from "./list-articles.js";
export { listDeskFacts, undecidedFacts } from "./list-facts.js";
export { refreshReview } from "./refresh-review.js";
export { reviewedRecord } from "./reviewed-record.js";
export { viewArticle } from "./view-article.js";
