import { WiredeskError } from "../../schemas/index.js";

/**
 * Addresses as the command line gives them, looked at before a database is opened for them.
 * @throws {WiredeskError} WD_USAGE for one that is no http or https URL.
 */
export function webAddresses(given: readonly string[]): readonly string[] {
  const wrong = given.find((url) => !/^https?:\/\//i.test(url) || !URL.canParse(url));
  if (wrong === undefined) return given;
  throw new WiredeskError(
    "WD_USAGE",
    `"${wrong}" is no address; expected one like https://paper.example/story`,
    {
      input: wrong,
    },
  );
}
