export { beginSession, endSession, sessionHours, sessionUser } from "./sessions.js";
export { addToken, listTokens, type NewToken, removeToken, tokenBearer } from "./tokens.js";
export {
  checkPassword,
  findUser,
  hasUsers,
  listUsers,
  putUser,
  removeUser,
  type User,
} from "./users.js";
