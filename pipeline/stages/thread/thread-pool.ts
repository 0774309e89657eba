import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import { WiredeskError } from "../../../schemas/index.js";
import type { PreparedRecord } from "../../store/index.js";
import { startThread } from "./start-thread.js";
import type { Reply, Task, ThreadSettings } from "./task.js";

/** A task that had to be stopped, or whose thread died, and the extractor that was at work then. */
export class Stopped extends WiredeskError {
  readonly extractor: string | undefined;

  constructor(code: "WD_STAGE_TIMEOUT" | "WD_STAGE_CRASH", message: string, extractor: string | undefined) {
    super(code, message);
    this.extractor = extractor;
  }
}

/** The limit is the article's: a new thread may take its time to load, on a machine with much else to do. */
const loadSeconds = 60;

/** Threads that parse and extract pages. Each works on one page at a time and can be killed over it. */
export class ThreadPool {
  readonly size: number;
  readonly #settings: ThreadSettings;
  readonly #limitSeconds: number;
  readonly #idle: Worker[] = [];
  readonly #waiting: ((thread: Worker) => void)[] = [];
  readonly #all = new Set<Worker>();
  #closed = false;

  /** @param threads 0 for one per core but one. */
  constructor(
    settings: ThreadSettings,
    { threads, stageSeconds }: { threads: number; stageSeconds: number },
  ) {
    this.size = threads > 0 ? threads : Math.max(1, availableParallelism() - 1);
    // Functions of a configuration stay behind: a thread is given plain data.
    this.#settings = { parse: settings.parse, extractors: settings.extractors };
    this.#limitSeconds = stageSeconds;
  }

  /**
   * Parses and extracts one page, or extracts a record again.
   * @throws {Stopped} at the time limit, or when the thread dies; {WiredeskError} as parse and extract say.
   */
  async run(task: Task): Promise<PreparedRecord> {
    if (this.#closed) throw stopping(task);
    const thread = await this.#take();
    try {
      const record = await this.#work(thread, task);
      this.#give(thread);
      return record;
    } catch (error) {
      if (error instanceof Stopped) await this.#replace(thread);
      else this.#give(thread);
      throw error;
    }
  }

  /** Ends all threads, also those at work. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#all].map((thread) => thread.terminate()));
  }

  #work(thread: Worker, task: Task): Promise<PreparedRecord> {
    return new Promise((resolve, reject) => {
      let extractor: string | undefined;
      const during = () => (extractor === undefined ? "parsing" : `the extractor ${extractor}`);
      const stop = () => {
        const message = `${during()} did not end within ${this.#limitSeconds} s on ${task.url}`;
        settle(() => reject(new Stopped("WD_STAGE_TIMEOUT", message, extractor)));
      };
      let timer = setTimeout(stop, Math.max(this.#limitSeconds, loadSeconds) * 1_000);
      const onExit = () => {
        if (this.#closed) return settle(() => reject(stopping(task)));
        const message = `the thread died during ${during()} of ${task.url}`;
        settle(() => reject(new Stopped("WD_STAGE_CRASH", message, extractor)));
      };
      const onMessage = (reply: Reply) => {
        if (reply.type === "begin") {
          clearTimeout(timer);
          timer = setTimeout(stop, this.#limitSeconds * 1_000);
        } else if (reply.type === "start") extractor = reply.extractor;
        else if (reply.type === "done") settle(() => resolve(reply.record));
        else settle(() => reject(failure(reply, task)));
      };
      const settle = (end: () => void) => {
        clearTimeout(timer);
        thread.off("message", onMessage).off("exit", onExit).off("error", ignore);
        end();
      };
      // An error that escapes the thread ends it; `exit` follows and tells.
      const ignore = () => undefined;
      thread.on("message", onMessage).on("exit", onExit).on("error", ignore);
      thread.postMessage(task);
    });
  }

  async #take(): Promise<Worker> {
    const idle = this.#idle.pop();
    if (idle) return idle;
    if (this.#all.size < this.size) return this.#start();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #start(): Worker {
    const thread = startThread(this.#settings);
    thread.stdout.resume();
    thread.stderr.resume();
    thread.setMaxListeners(20);
    thread.once("exit", () => {
      this.#all.delete(thread);
      const place = this.#idle.indexOf(thread);
      if (place >= 0) this.#idle.splice(place, 1);
    });
    this.#all.add(thread);
    return thread;
  }

  #give(thread: Worker): void {
    const next = this.#waiting.shift();
    if (next) next(thread);
    else this.#idle.push(thread);
  }

  async #replace(thread: Worker): Promise<void> {
    this.#all.delete(thread);
    await thread.terminate();
    const next = this.#waiting.shift();
    if (next && !this.#closed) next(this.#start());
  }
}

function stopping(task: Task): WiredeskError {
  const message = `the program was stopped while ${task.url} was at work`;
  return new WiredeskError("WD_STAGE_STOPPED", message, { input: task.url });
}

function failure({ code, message }: Reply & { type: "failed" }, { url }: Task): WiredeskError {
  return new WiredeskError(code, message.includes(url) ? message : `${url}: ${message}`, { input: url });
}
