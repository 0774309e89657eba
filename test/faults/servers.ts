import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A server that a test may do harm to: its own, never the one that other tests use. */
export interface OwnServer {
  url: string;
  start(): Promise<void>;
  /** Ends it without a warning. */
  kill(): Promise<void>;
}

const found = (command: string) => spawnSync("which", [command]).status === 0;
export const hasRedis = found("redis-server");

const folder = "/usr/lib/postgresql";
const programs = (() => {
  try {
    return readdirSync(folder).map((version) => join(folder, version, "bin"))[0];
  } catch {
    return undefined;
  }
})();
// The server refuses to run as root, and then needs the user that the Debian package makes.
export const hasPostgres = programs !== undefined && (process.getuid?.() !== 0 || found("runuser"));

export async function ownRedis(): Promise<OwnServer> {
  const port = await freePort();
  let child: ReturnType<typeof spawn> | undefined;
  return {
    url: `redis://127.0.0.1:${port}`,
    start: async () => {
      const options = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
      child = spawn("redis-server", options, { stdio: "ignore" });
      await answers(port);
    },
    kill: async () => {
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

export async function ownPostgres(): Promise<OwnServer & { remove(): Promise<void> }> {
  const port = await freePort();
  const data = mkdtempSync(join(tmpdir(), "wiredesk-pg-"));
  const root = process.getuid?.() === 0;
  if (root) {
    const user = Number(execFileSync("id", ["-u", "postgres"]).toString());
    chownSync(data, user, user);
  }
  const run = (program: string, ...options: string[]) => {
    const command = join(programs ?? "", program);
    const [name, prefix] = root ? (["runuser", ["-u", "postgres", "--", command]] as const) : [command, []];
    execFileSync(name, [...prefix, ...options], { stdio: "ignore", cwd: tmpdir() });
  };
  run("initdb", "-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--no-sync");
  const options = `-p ${port} -k ${data} -h 127.0.0.1 -c fsync=off`;
  const kill = async () => run("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop");
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    start: async () => run("pg_ctl", "-D", data, "-w", "-l", join(data, "log"), "-o", options, "start"),
    kill,
    remove: async () => {
      await kill().catch(() => undefined);
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function answers(port: number): Promise<void> {
  const { connect } = await import("node:net");
  for (;;) {
    const socket = connect(port, "127.0.0.1");
    const open = await new Promise<boolean>((resolve) => {
      socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    });
    socket.destroy();
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}
