// POST a page or a text, get its record. A fault of the article is the client's (422), with its code; no other gets out.
import { createServer } from "node:http";
import { extract, WiredeskError } from "wiredesk";

const largest = 4_000_000; // characters; the longest honest pages have a tenth of that

export function handle(request, response) {
  let body = "";
  request.setEncoding("utf8");
  request.on("data", (piece) => {
    body += piece;
    if (body.length > largest) response.writeHead(413).end(() => request.destroy());
  });
  request.on("end", () => {
    const answer = (status, value) => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
    };
    const isPage = request.headers["content-type"]?.startsWith("text/html");
    try {
      answer(200, extract(isPage ? { html: body } : { text: body }));
    } catch (error) {
      if (!(error instanceof WiredeskError)) return answer(500, { error: "internal" });
      answer(422, { error: error.code, message: error.message });
    }
  });
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const server = createServer(handle).listen(Number(process.env.PORT ?? 8080), "127.0.0.1", () => {
    console.log(`http://127.0.0.1:${server.address().port}`);
  });
}
