/** A temporal expression as another library finds it. */
export interface Compared {
  start: number;
  end: number;
  type?: string;
  value?: string;
  resolution?: { value?: string; start?: string; end?: string }[] | undefined;
}

export interface Comparator {
  name: string;
  find(text: string, publishedAt: string | null): Compared[];
}

interface ChronoResult {
  index: number;
  text: string;
  start: { get(part: string): number | null; isCertain(part: string): boolean };
}
interface Chrono {
  parse(text: string, reference?: Date): ChronoResult[];
}

/** The libraries that happen to be installed; none of them is needed. */
export async function comparators(): Promise<Comparator[]> {
  const name = "chrono-node";
  const chrono = await import(name).then(
    (module: unknown) => module as Chrono,
    () => null,
  );
  return chrono ? [{ name, find: (text, publishedAt) => byChrono(chrono, text, publishedAt) }] : [];
}

function byChrono(chrono: Chrono, text: string, publishedAt: string | null): Compared[] {
  const reference = publishedAt === null ? undefined : new Date(`${publishedAt.slice(0, 10)}T12:00:00`);
  return chrono.parse(text, reference).map(({ index, text: found, start }) => {
    const two = (part: string) => String(start.get(part)).padStart(2, "0");
    const month = `${start.get("year")}-${two("month")}`;
    const isDay = start.isCertain("day") || start.isCertain("weekday");
    const value = isDay ? `${month}-${two("day")}` : month;
    const hour = start.isCertain("hour") ? `T${two("hour")}:${two("minute")}` : "";
    return { start: index, end: index + found.length, type: hour ? "TIME" : "DATE", value: value + hour };
  });
}
