export { agreementOf } from "./agreement.js";
export { applyDecisions } from "./apply.js";
export { attachDecisions } from "./attach.js";
export { decide, decideAll, type Reviewed } from "./decide.js";
export { forget, lexicon, teach } from "./lexicon.js";
export { decisionLog, decisionsOn, reviewers } from "./log.js";
export { rulePrecision } from "./precision.js";
export { redoLast, undoLast } from "./undo.js";
export { deleteView, savedViews, saveView } from "./views.js";
