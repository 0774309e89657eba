import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { goldenCommand } from "./command.js";
import { chosenFolders } from "./fixture.js";

const root = mkdtempSync(join(tmpdir(), "wiredesk-goldens-"));
afterAll(() => rmSync(root, { recursive: true }));

it("a fixture or a folder of fixtures that is not there is no success", () => {
  for (const slug of ["markets", "strike"]) mkdirSync(join(root, slug));
  expect(chosenFolders(root, [])).toEqual([join(root, "markets"), join(root, "strike")]);
  expect(chosenFolders(root, ["strike"])).toEqual([join(root, "strike")]);
  const check = (folder: string, slugs: string[]) =>
    goldenCommand("check", { root: folder, slugs, print: () => {} });
  expect(() => check(root, ["strike", "markts"])).toThrow(
    expect.objectContaining({ code: "WD_INPUT_NOT_FOUND", hint: "There are: markets, strike." }),
  );
  const nowhere = join(root, "nowhere");
  expect(() => check(nowhere, [])).toThrow(`there is no folder ${nowhere}`);
});
