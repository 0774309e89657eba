// SQLSTATE classes that speak of the server, not of the statement: connection, resources (a full disk too), operator,
// rollback for concurrency. https://www.postgresql.org/docs/current/errcodes-appendix.html
const serverClass = /^(?:08|53|57|58|40|XX)[0-9A-Z]{3}$/;
const networkCode = /^E(?:CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|HOSTUNREACH|NOTFOUND|AI_AGAIN|NOSPC)$/;
const poolMessage =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether an error says that the database was away for a moment: the work is not at fault and can be done later. */
export function isDatabaseTrouble(error: unknown): boolean {
  if (!(error instanceof Error) || error.name === "FetchError") return false;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return serverClass.test(code) || networkCode.test(code) || poolMessage.test(error.message);
}
