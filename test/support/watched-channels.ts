import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { AService, Speaks } from "./a-service.ts";
import type { Sending } from "./ask-over.ts";
import type { Answer } from "./answer.ts";
import { dumpOf } from "./copied-database.ts";

export type Channel =
  | "what the door writes on stdout"
  | "what the door writes on stderr"
  | "the log of the database"
  | "problems"
  | "headers of answers"
  | "events"
  | "what is sent to a webhook"
  | "the tables"
  | "the files of the database";

/** Keeps of every answer what may name nobody. */
export function watchAnswers() {
  const problems: string[] = [];
  const headers: string[] = [];
  const note = (answer: Answer): Answer => {
    headers.push(JSON.stringify([...answer.headers]));
    if (answer.status >= 400) problems.push(answer.text);
    return answer;
  };
  return {
    note,
    watched:
      (ask: Speaks): Speaks =>
      async (method: string, path: string, sending?: Sending) =>
        note(await ask(method, path, sending)),
    problems: () => problems.join("\n"),
    headers: () => headers.join("\n"),
  };
}

/** Everything that a service has let out or laid down, by where. */
export async function channelsOf(
  service: AService,
  { problems, headers }: ReturnType<typeof watchAnswers>,
  sent: readonly string[],
): Promise<Readonly<Record<Channel, Buffer>>> {
  await service.sql`checkpoint`;
  const tables = await dumpOf(service.server);
  const events = await service.sql`select event.*, event.reasons::text as words from event`;
  return {
    "what the door writes on stdout": Buffer.from(service.door().output()),
    "what the door writes on stderr": Buffer.from(service.door().errors()),
    "the log of the database": Buffer.from(service.server.log()),
    problems: Buffer.from(problems()),
    "headers of answers": Buffer.from(headers()),
    "what is sent to a webhook": Buffer.from(sent.join("\n")),
    events: Buffer.from(JSON.stringify(events)),
    "the tables": Buffer.concat([...tables.values()]),
    "the files of the database": filesOf(service.server.folder),
  };
}

/** The rows as they lie on the disk, and the log of writes that comes before them. */
function filesOf(folder: string): Buffer {
  const parts = ["base", "pg_wal"].flatMap((part) =>
    readdirSync(join(folder, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name))),
  );
  return Buffer.concat(parts);
}
