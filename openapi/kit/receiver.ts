import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What came by one post, as its bytes said it. */
export interface Posted {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly event: {
    readonly id: string;
    readonly type: string;
    readonly data: {
      readonly number: number;
      readonly child: string | null;
      readonly previous: number | null;
      readonly challenge?: string;
    };
  };
}

/** A webhook's receiver: answers challenges, and every event as it is told. */
export interface Receiver {
  readonly url: string;
  readonly posted: readonly Posted[];
  /** What has come once it is enough; throws where it never is. */
  readonly until: (isEnough: (posted: readonly Posted[]) => boolean) => Promise<readonly Posted[]>;
  readonly stop: () => void;
}

const LOOK_EVERY_MS = 100;
/** A second attempt comes five seconds after the first; a clock may look every minute. */
const LOOKS_MAX = 600;

/** Listens on this machine; `reply` is the status for an event, 0 for a challenge that is not to be answered. */
export async function listen(reply: (posted: Posted) => number = () => 204): Promise<Receiver> {
  const posted: Posted[] = [];
  const server = createServer(async (request, answer) => {
    let body = "";
    for await (const part of request.setEncoding("utf8")) body += String(part);
    const headers = request.headers as Record<string, string>;
    const one: Posted = { body, headers, event: JSON.parse(body) as Posted["event"] };
    posted.push(one);
    const { challenge } = one.event.data;
    const status = reply(one);
    if (challenge !== undefined && status !== 0) answer.end(challenge);
    else answer.writeHead(status === 0 ? 204 : status).end();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/tusind`,
    posted,
    until: async (isEnough) => {
      for (let looks = 0; looks < LOOKS_MAX; looks += 1) {
        if (isEnough(posted)) return posted;
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
      }
      throw new Error(`${posted.length} posts came, and not what was waited for`);
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
