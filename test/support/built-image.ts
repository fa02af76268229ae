import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";

export interface Image {
  readonly base: string;
  /** Where its work folder lies on this machine. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly user: string;
  readonly port: string;
  readonly stopSignal: string;
  readonly command: readonly string[];
  readonly healthcheck: readonly string[];
}

/** Node first, and nothing of the process that asks: no setting of ours, and none of npm's. */
export const BARE_ENVIRONMENT = {
  PATH: `${dirname(process.execPath)}:${process.env["PATH"]}`,
  HOME: process.env["HOME"] ?? "/",
};

/** Does what the Dockerfile says, line by line, in a folder of its own; no engine is asked. */
export function builtImage(): Image {
  const root = mkdtempSync(join(tmpdir(), "tusind-image-"));
  const isSent = sentToTheBuild();
  const environment: Record<string, string> = {};
  const said: Record<string, string> = {};
  let folder = root;
  for (const { instruction, words } of readDockerfile()) {
    if (instruction === "WORKDIR") {
      folder = join(root, words);
      mkdirSync(folder, { recursive: true });
    } else if (instruction === "ENV") {
      for (const [, name = "", value = ""] of words.matchAll(/(\w+)=(\S+)/g)) {
        environment[name] = value;
      }
    } else if (instruction === "COPY") {
      const sources = words.split(" ");
      const target = sources.pop() ?? "";
      for (const source of sources) {
        if (!isSent(source)) throw new Error(`.dockerignore keeps ${source} back`);
        const path = target.endsWith("/") ? join(target, basename(source)) : target;
        cpSync(source, join(folder, path), { recursive: true });
      }
    } else if (instruction === "RUN") {
      const ran = spawnSync("sh", ["-c", words.replaceAll(/--mount=\S+ /g, "")], {
        cwd: folder,
        env: { ...BARE_ENVIRONMENT, ...environment, npm_config_prefer_offline: "true" },
        encoding: "utf8",
      });
      if (ran.status !== 0) throw new Error(`${words}:\n${ran.stdout}${ran.stderr}`);
    } else {
      said[instruction] = words;
    }
  }
  const { FROM = "", USER = "", EXPOSE = "", STOPSIGNAL = "", CMD = "", HEALTHCHECK = "" } = said;
  return {
    base: FROM,
    folder,
    environment,
    user: USER,
    port: EXPOSE,
    stopSignal: STOPSIGNAL,
    command: JSON.parse(CMD) as string[],
    healthcheck: JSON.parse(HEALTHCHECK.replace(/^.* CMD /, "")) as string[],
  };
}

const INSTRUCTIONS = new Set(
  "FROM WORKDIR ENV COPY RUN USER EXPOSE STOPSIGNAL HEALTHCHECK CMD".split(" "),
);

function readDockerfile() {
  return readFileSync("Dockerfile", "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [, instruction = "", words = ""] = /^(\w+) (.*[^\\])$/.exec(line) ?? [];
      if (!INSTRUCTIONS.has(instruction)) throw new Error(`the Dockerfile says: ${line}`);
      return { instruction, words };
    });
}

/** Read in the one form that it has: everything stays behind but what is named. */
function sentToTheBuild(): (path: string) => boolean {
  const [everything, ...named] = readFileSync(".dockerignore", "utf8").trim().split("\n");
  if (
    everything !== "*" ||
    named.some((line) => !/^!\.?[\w-]+(?:\/[\w-]+)*(?:\.json)?$/.test(line))
  ) {
    throw new Error(".dockerignore names what is sent after one *");
  }
  return (path) => named.includes(`!${path}`);
}
