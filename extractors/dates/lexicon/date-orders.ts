/** Countries that write the month first between slashes. */
export const monthFirst: ReadonlySet<string> = new Set("US PH FM GU MH MP PR PW VI AS BZ".split(" "));
