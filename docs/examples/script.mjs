// Facts of one article in a script.
import { extract } from "wiredesk";

const record = extract({
  text: "Minister Ana Ruiz said on Monday that about 1,200 people were freed in Paris.",
  publishedAt: "2026-01-07",
});

for (const count of record.counts) console.log(count.qualifier, count.value, count.what?.text);
for (const quote of record.quotes) {
  const words = quote.content.map((span) => span.text).join(" … ");
  console.log(`${quote.speaker?.name}: ${words} (${quote.confidence})`);
}
for (const { span, value } of record.dates) console.log(`${span.text} is ${value}`);
