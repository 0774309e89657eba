#!/usr/bin/env bash
# Packs Wiredesk, installs the tarball in an empty folder, and uses it there as a stranger would.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

tarball=$(cd "$root" && npm pack --silent --pack-destination "$folder" | tail -1)
echo "packed: $(du -h "$folder/$tarball" | cut -f1) $tarball"
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent "./$tarball"

npx wiredesk --version
npx wiredesk schema | node -e 'JSON.parse(require("fs").readFileSync(0, "utf8"))'
echo 'Minister Ana Ruiz said on Monday that 12 people were released in Paris.' |
  npx wiredesk extract - --published 2026-01-07 --format json > record.json
node -e '
  const record = JSON.parse(require("fs").readFileSync("record.json", "utf8"));
  const found = [record.entities.length, record.counts.length, record.dates.length, record.quotes.length];
  if (found.some((n) => n === 0)) throw new Error(`expected facts of all four families, got ${found}`);
  console.log(`facts: ${found}`);
'
cat > use.mjs <<'JS'
import { extract } from "wiredesk";
const record = extract({ text: "Ana Ruiz freed 12 people in Paris on 5 January 2026.", publishedAt: "2026-01-07" });
if (record.counts[0]?.value !== 12) throw new Error("expected the count 12");
console.log(`library: ${record.entities.map((entity) => entity.name).join(", ")}`);
JS
node use.mjs

echo "the examples of the docs"
cp "$root"/docs/examples/* .
npm install --no-audit --no-fund --silent --no-save "@duckdb/node-api@$(node -p "require('$root/docs/package.json').devDependencies['@duckdb/node-api']")"
node script.mjs | grep -q '^Ana Ruiz: '
node parquet.mjs
node duckdb.mjs | grep -q '1200000000'
node "$root/scripts/try-examples.mjs"
npx wiredesk eval --gold gold.conll | grep -q 'person'

echo "a built-in extractor changed, as docs/changing-extractors.md shows"
node "$root/scripts/tutorial.mjs" follow . changing-extractors
echo '{ "extractors": { "plugIns": ["./my-dates.ts"] } }' > changed.json
npx wiredesk try "Deliveries resume in week 12." --config changed.json > tried.txt
grep -q 'XXXX-W12' tried.txt

echo "the tutorial, followed word by word"
npx wiredesk new extractor releases-and-arrests >/dev/null
cd releases-and-arrests
npm install --no-audit --no-fund --silent "../$tarball"
npm test
rm rules/listed-word.ts lexicon/words.ts refiners/drop-overlaps.ts fixtures/*
node "$root/scripts/tutorial.mjs" follow .
npm test
npx wiredesk try "Police arrested 12 protesters in Lyon on Monday." --published 2026-01-07 | grep -q '"action": "arrest"'
npx wiredesk golden coverage --cases cases.ts fixtures/*.txt | grep -q 'releases-and-arrests: 2 of 2 rules'
npx wiredesk golden times --cases fixtures/*.txt | grep -q 'calls)'
echo "tutorial: passes"
