import { stripVTControlCharacters } from "node:util";
import { expect, it, vi } from "vitest";
import { tryCommand } from "./try.js";

it("what is shown of a sentence fits the terminal", async () => {
  const spy = vi.spyOn(process.stdout, "write").mockImplementation(() => true);
  const sentence =
    "Minister Ana Ruiz said on Monday that about 1,200 people were freed in Paris and 30 in Lyon.";
  await tryCommand([sentence], { published: "2026-01-07" });
  const out = spy.mock.calls.join("");
  spy.mockRestore();
  expect(out).toContain("passed by");
  const widths = stripVTControlCharacters(out)
    .split("\n")
    .map((line) => line.trimEnd().length);
  expect(Math.max(...widths)).toBeLessThanOrEqual(100);
});
