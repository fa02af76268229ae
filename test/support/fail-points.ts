import { type Socket, connect, createServer } from "node:net";
import { freePort } from "./free-port.ts";

/** Statements of a birth notification's transaction, the last first, by what tells them from others. */
const STATEMENTS = {
  commit: /^commit/,
  write: /^with [^]*audit_entry/,
  key: /^insert into "idempotency_key"/,
  visitor: /^select "health_visitor"\."id", count/,
  persons: /^select "person" from "identifier"/,
  answer: /^select "content_hash", "answer" from "birth_letter"/,
  marks: /^select distinct "birth" from "birth_letter" where [^]*"marks" &&/,
  replaced: /^select distinct "birth" from "birth_letter" where [^]*"replaces" =/,
  turn: /^select "municipality", "wrapped_keys"/,
} as const;

export type Statement = keyof typeof STATEMENTS;

/** A place at which a process ends: the statement has not left for the server yet, or it is done and nobody has been told. */
export interface FailPoint {
  readonly when: "before" | "after";
  readonly statement: Statement;
}

export const FAIL_POINTS: readonly FailPoint[] = Object.keys(STATEMENTS).flatMap((statement) =>
  (["before", "after"] as const).map((when) => ({ when, statement: statement as Statement })),
);

/** A way to a PostgreSQL server at which whoever goes it can be ended at a statement of its own. */
export interface GuardedWay {
  readonly url: string;
  /** Calls `end` when this point is reached for the nth time from now, and lets nothing more through to those who went before. */
  readonly arm: (point: FailPoint, nth: number, end: () => void) => void;
  readonly stop: () => Promise<void>;
}

export async function aGuardedWay(serverUrl: string): Promise<GuardedWay> {
  const target = new URL(serverUrl);
  const port = await freePort();
  const open = new Set<Socket>();
  let armed: { point: FailPoint; left: number; end: () => void } | undefined;

  /** Whether this is the moment; then nothing goes through any more. */
  const isReached = (when: FailPoint["when"], statement: Statement | undefined): boolean => {
    if (armed?.point.when !== when || armed.point.statement !== statement) return false;
    if (--armed.left > 0) return false;
    return true;
  };
  const end = (last?: readonly [Socket, Buffer]) => {
    armed?.end();
    armed = undefined;
    last?.[0].write(last[1]);
    for (const socket of open) socket.destroySoon();
  };

  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    for (const socket of [client, upstream]) socket.setNoDelay();
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(one);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        open.delete(one);
        other.destroy();
      });
    }
    const asked = askedOver();
    let isOver = false;
    const isLast = (reached: boolean) => (isOver ||= reached);
    const sent = messagesOf(true);
    const received = messagesOf(false);
    // What comes together goes on together: a packet for each message would wait for the one before it.
    client.on("data", (data: Buffer) => {
      const through: Buffer[] = [];
      for (const message of sent(data)) {
        const statement = asked.note(message);
        if (isLast(isReached("before", statement))) return end([upstream, Buffer.concat(through)]);
        through.push(message);
      }
      upstream.write(Buffer.concat(through));
    });
    upstream.on("data", (data: Buffer) => {
      const through: Buffer[] = [];
      for (const message of received(data)) {
        if (isLast(isReached("after", asked.answeredBy(message)))) return end();
        through.push(message);
      }
      client.write(Buffer.concat(through));
    });
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const url = new URL(serverUrl);
  url.hostname = "127.0.0.1";
  url.port = String(port);
  return {
    url: url.href,
    arm: (point, nth, end) => {
      armed = { point, left: nth, end };
    },
    stop: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Cuts what comes into the protocol's messages; a client's first has no letter. */
function messagesOf(isClients: boolean) {
  let rest = Buffer.alloc(0);
  let isFirst = isClients;
  return (data: Buffer): readonly Buffer[] => {
    rest = Buffer.concat([rest, data]);
    const messages: Buffer[] = [];
    for (;;) {
      const letters = isFirst ? 0 : 1;
      if (rest.length < letters + 4) return messages;
      const length = letters + rest.readInt32BE(letters);
      if (rest.length < length) return messages;
      messages.push(rest.subarray(0, length));
      rest = rest.subarray(length);
      isFirst = false;
    }
  };
}

/** Which statement each message of a connection runs, and which answer ends it. A commit counts where something was written. */
function askedOver() {
  const prepared = new Map<string, Statement | undefined>();
  const running: (Statement | undefined)[] = [];
  let hasWritten = false;
  const named = (text: string) =>
    (Object.keys(STATEMENTS) as Statement[]).find((statement) => STATEMENTS[statement].test(text));
  const run = (statement: Statement | undefined) => {
    const counts = statement !== "commit" || hasWritten;
    if (statement === "write" || statement === "commit") hasWritten = statement === "write";
    running.push(counts ? statement : undefined);
    return counts ? statement : undefined;
  };
  return {
    note: (message: Buffer): Statement | undefined => {
      const letter = String.fromCharCode(message[0] ?? 0);
      if (!"PBQ".includes(letter)) return undefined;
      const [first = "", second = ""] = message.subarray(5).toString("latin1").split("\0", 2);
      if (letter === "P") prepared.set(first, named(second));
      if (letter === "P") return undefined;
      return run(letter === "Q" ? named(first) : prepared.get(second));
    },
    answeredBy: (message: Buffer): Statement | undefined => {
      const letter = String.fromCharCode(message[0] ?? 0);
      return letter === "C" || letter === "E" ? running.shift() : undefined;
    },
  };
}
