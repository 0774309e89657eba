// Turns coloured terminal output into an SVG picture.
//   FORCE_COLOR=1 npx wiredesk extract FILE --format text | node scripts/terminal-picture.mjs "title" > picture.svg
import { readFileSync } from "node:fs";

const colours = {
  31: "#f38ba8",
  32: "#a6e3a1",
  33: "#f9e2af",
  34: "#89b4fa",
  35: "#cba6f7",
  36: "#89dceb",
  90: "#7f849c",
};
const size = { font: 14, line: 20, char: 8.43, margin: 18, bar: 36 };

const title = process.argv[2] ?? "wiredesk";
const lines = readFileSync(0, "utf8").trimEnd().split("\n");
const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeXml = (text) => text.replace(/[&<>"]/g, (character) => entities[character]);
const pattern = new RegExp(`${String.fromCharCode(27)}\\[([0-9;]*)m`, "g");

let style = {};
const body = lines.map((line, index) => {
  const y = size.bar + size.margin + index * size.line;
  return `<text y="${y}" xml:space="preserve">${spans(line)}</text>`;
});
const columns = Math.max(...lines.map((line) => [...line.replace(pattern, "")].length), 40);
const width = Math.ceil(columns * size.char + 2 * size.margin);
const height = size.bar + lines.length * size.line + size.margin;

process.stdout.write(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(title)}">
<rect width="100%" height="100%" rx="8" fill="#1e1e2e"/>
<circle cx="20" cy="18" r="6" fill="#f38ba8"/><circle cx="40" cy="18" r="6" fill="#f9e2af"/><circle cx="60" cy="18" r="6" fill="#a6e3a1"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, 'DejaVu Sans Mono', monospace" font-size="${size.font}" fill="#cdd6f4">
<text x="${width / 2}" y="23" text-anchor="middle" fill="#7f849c">${escapeXml(title)}</text>
${body.join("\n")}
</g>
</svg>
`);

function spans(line) {
  let out = "";
  let at = 0;
  let column = 0;
  const emit = (text) => {
    if (text === "") return;
    const x = (size.margin + column * size.char).toFixed(1);
    const length = ([...text].length * size.char).toFixed(1);
    out += `<tspan x="${x}" textLength="${length}" lengthAdjust="spacingAndGlyphs"${attributes()}>${escapeXml(text)}</tspan>`;
    column += [...text].length;
  };
  for (const match of line.matchAll(pattern)) {
    emit(line.slice(at, match.index));
    apply(match[1]);
    at = match.index + match[0].length;
  }
  emit(line.slice(at));
  return out;
}

function attributes() {
  const fill = style.colour ? ` fill="${style.colour}"` : "";
  return `${fill}${style.bold ? ' font-weight="bold"' : ""}${style.dim ? ' opacity="0.6"' : ""}${style.underline ? ' text-decoration="underline"' : ""}`;
}

function apply(codes) {
  for (const code of codes.split(";").map(Number)) {
    if (code === 0) style = {};
    else if (code === 1) style = { ...style, bold: true };
    else if (code === 2) style = { ...style, dim: true };
    else if (code === 4) style = { ...style, underline: true };
    else if (code === 22) style = { ...style, bold: false, dim: false };
    else if (code === 24) style = { ...style, underline: false };
    else if (code === 39) style = { ...style, colour: undefined };
    else if (colours[code]) style = { ...style, colour: colours[code] };
  }
}
