/** The database does not answer, or has not been brought up to date. */
export class DatabaseAway extends Error {}

/** Another's transaction held what this one needs, for longer than anyone should wait. */
export class StillRunning extends Error {}

/** What was read has become another until it was held: the work is done anew, as after a serialisation failure. */
export class ChangedMeanwhile extends Error {
  readonly code = "40001";
}

/** Serialisation failures and deadlocks: the database chose another's transaction, and ours may follow. */
const RETRIED = new Set(["40001", "40P01"]);
const TRIES_MAX = 5;
const PAUSE_MS = 20;

/** The connection was there and is gone: with it goes what was begun on it. */
const LOST = /^(?:08...|57P0[12]|CONNECTION_CLOSED|CONNECTION_DESTROYED|ECONNRESET|EPIPE)$/;

/** Lost, refused or timed out; logins, databases, tables or columns that are not there; statements that took too long. */
const AWAY =
  /^(?:08...|28...|3D...|53...|57P..|57014|58...|42P01|42703|CONNECTION_\w+|CONNECT_TIMEOUT|ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN)$/;
/** What workerd says of a socket that failed: a message and no code. */
const SOCKET_FAILED =
  /^(?:connection attempt failed|proxy request failed|Network connection lost|Stream was cancelled)/;
const LOCK_NOT_AVAILABLE = "55P03";

/** A server that is frozen says nothing at all: then it is away. */
const SILENCE_MS_MAX = 8_000;

/** How long work may take that is about every child of a municipality: each of its statements is waited for no longer than any other. */
export const LONG_WORK_MS_MAX = 60_000;

/** Does work again while the database only chose another's transaction; says in our own words when it is away or busy. */
export async function tryAgain<Value>(
  work: () => Promise<Value>,
  connectionLost: () => void,
  patienceMs = SILENCE_MS_MAX,
): Promise<Value> {
  for (let tries = 1; ; tries++) {
    try {
      return await orSilence(work(), patienceMs);
    } catch (error) {
      const state = sqlState(error) ?? "";
      if (error instanceof DatabaseAway || isLost(error)) connectionLost();
      if (AWAY.test(state)) throw new DatabaseAway(state, { cause: error });
      if (state === LOCK_NOT_AVAILABLE) throw new StillRunning(state, { cause: error });
      if (tries === TRIES_MAX || !RETRIED.has(state)) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * tries));
    }
  }
}

/** Whether the connection that this happened on is gone. */
export function isLost(error: unknown): boolean {
  return LOST.test(sqlState(error) ?? "");
}

/** The SQLSTATE, or the network's code, of a database's error, wherever the query builder has put it. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  if ("code" in error && typeof error.code === "string") return error.code;
  if (error instanceof Error && SOCKET_FAILED.test(error.message)) return "CONNECTION_CLOSED";
  return "cause" in error ? sqlState(error.cause) : undefined;
}

async function orSilence<Value>(answer: Promise<Value>, patienceMs: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseAway("silence")), patienceMs);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
