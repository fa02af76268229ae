import { type IncomingHttpHeaders, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Received } from "./a-webhook.ts";

export interface Sent {
  readonly event: Received;
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
}

/** A server on this machine that answers challenges, and hands every event to whoever says what becomes of it. */
export async function listeningReceiver(take: (sent: Sent, answer: ServerResponse) => void) {
  const server = createServer((request, answer) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => (body += chunk));
    request.on("end", () => {
      const event = JSON.parse(body) as Received;
      const { challenge } = event.data;
      if (challenge === undefined) take({ event, body, headers: request.headers }, answer);
      else answer.end(challenge);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/tusind`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
