import { existsSync } from "node:fs";
import { z } from "zod";

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

/** The libraries that are installed; chrono-node and compromise-dates are development dependencies. */
export async function comparators(): Promise<Comparator[]> {
  const makers = [byChrono, byCompromise, byRecognizers];
  const made = await Promise.all(makers.map((make) => make().catch(() => null)));
  return made.filter((comparator) => comparator !== null);
}

const two = (part: number | null) => String(part).padStart(2, "0");

function noonOf(publishedAt: string | null): Date | undefined {
  return publishedAt === null ? undefined : new Date(`${publishedAt.slice(0, 10)}T12:00:00`);
}

async function byChrono(): Promise<Comparator> {
  const chrono = await import("chrono-node");
  const find = (text: string, publishedAt: string | null) =>
    chrono.parse(text, noonOf(publishedAt)).map(({ index, text: found, start }) => {
      const year = String(start.get("year"));
      const month = `${year}-${two(start.get("month"))}`;
      const isDay = start.isCertain("day") || start.isCertain("weekday");
      const coarse = start.isCertain("month") || !start.isCertain("year") ? month : year;
      const value = isDay ? `${month}-${two(start.get("day"))}` : coarse;
      const hour = start.isCertain("hour") ? `T${two(start.get("hour"))}:${two(start.get("minute"))}` : "";
      return {
        start: index,
        end: index + found.length,
        type: hour ? "TIME" : "DATE",
        value: value + hour,
      };
    });
  return { name: "chrono-node", find };
}

const CompromiseDates = z.array(
  z.object({
    offset: z.object({ start: z.number(), length: z.number() }),
    dates: z.object({ start: z.string().nullish(), unit: z.string().nullish() }).optional(),
  }),
);

async function byCompromise(): Promise<Comparator> {
  const [{ default: nlp }, { default: plugin }] = await Promise.all([
    import("compromise"),
    import("compromise-dates"),
  ]);
  nlp.plugin(plugin as never);
  const find = (text: string, publishedAt: string | null): Compared[] => {
    const options = publishedAt === null ? {} : { today: publishedAt.slice(0, 10) };
    // Some documents make it throw; it finds nothing there.
    const found = attempt(() =>
      (nlp(text) as unknown as { dates(o: object): { json(o: object): unknown } })
        .dates(options)
        .json({ offset: true }),
    );
    return CompromiseDates.parse(found ?? []).map(({ offset, dates }) => ({
      start: offset.start,
      end: offset.start + offset.length,
      type: "DATE",
      value: dates?.start ? grained(dates.start, dates.unit ?? "day") : "",
    }));
  };
  return { name: "compromise-dates", find };
}

function attempt(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return null;
  }
}

function grained(start: string, unit: string): string {
  const [year, month, day] = [start.slice(0, 4), start.slice(5, 7), start.slice(8, 10)];
  if (unit === "year") return year;
  if (unit === "month") return `${year}-${month}`;
  if (unit === "quarter") return `${year}-Q${Math.ceil(Number(month) / 3)}`;
  const hour = unit === "hour" || unit === "minute" || unit === "time" ? start.slice(10, 16) : "";
  return `${year}-${month}-${day}${hour}`;
}

const Recognized = z.array(
  z.object({
    start: z.number(),
    end: z.number(),
    typeName: z.string(),
    resolution: z
      .object({
        values: z.array(
          z.object({
            timex: z.string().optional(),
            value: z.string().optional(),
            start: z.string().optional(),
          }),
        ),
      })
      .nullish(),
  }),
);

/** Where `npm install --prefix .scratch/recognizers @microsoft/recognizers-text-date-time` has put it: too large to ship along. */
const recognizers = new URL(
  "../../.scratch/recognizers/node_modules/@microsoft/recognizers-text-date-time/dist/recognizers-text-date-time.umd.js",
  import.meta.url,
);

const Recognizers = z.object({
  default: z.object({
    recognizeDateTime: z.custom<(...args: unknown[]) => unknown>((it) => typeof it === "function"),
  }),
});

async function byRecognizers(): Promise<Comparator | null> {
  if (!existsSync(recognizers)) return null;
  const { recognizeDateTime } = Recognizers.parse(await import(recognizers.href)).default;
  const find = (text: string, publishedAt: string | null) =>
    Recognized.parse(recognizeDateTime(text, "en-us", undefined, noonOf(publishedAt))).map(
      ({ start, end, typeName, resolution }) => {
        const value = nearest(resolution?.values ?? [], publishedAt);
        const kind = typeName.split(".").at(-1) ?? "";
        return { start, end: end + 1, type: timexType(kind), value };
      },
    );
  return { name: "Recognizers-Text", find };
}

/** A day or month without its year or week comes twice: the nearer to publication is taken, as a month if it is one. */
function nearest(
  values: readonly { timex?: string | undefined; value?: string | undefined; start?: string | undefined }[],
  publishedAt: string | null,
): string {
  const timex = values[0]?.timex ?? "";
  if (!timex.startsWith("XXXX")) return timex;
  const today = noonOf(publishedAt)?.getTime() ?? 0;
  const starts = values.map(({ value, start }) => value ?? start ?? "").filter((day) => day !== "");
  const distance = (day: string) => Math.abs(Date.parse(day) - today);
  const day = starts.sort((a, b) => distance(a) - distance(b))[0] ?? timex;
  return /^XXXX-\d\d$/.test(timex) ? day.slice(0, 7) : day.replace(" ", "T").slice(0, 16);
}

function timexType(kind: string): string {
  if (kind === "duration" || kind === "set") return kind.toUpperCase();
  return /time/.test(kind) ? "TIME" : "DATE";
}
