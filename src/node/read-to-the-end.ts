import type { IncomingMessage, ServerResponse } from "node:http";

/** Four times the largest body that anything reads. */
const BYTES_MAX = 64_000_000;
const WAITING_MS_MAX = 10_000;

/**
 * Gives an answer at once and ends it with its request: what is still to come is read and thrown away. A connection
 * closed on bytes unread is reset, and whoever sends first and reads then would lose the answer. Who sends without end
 * is cut off.
 */
export async function readToTheEnd(
  answer: Response,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<Response> {
  if (incoming.complete && incoming.readableLength === 0) return answer;
  if (Number(incoming.headers["content-length"]) > BYTES_MAX) {
    outgoing.setHeader("Connection", "close");
  }
  const rest = restOf(incoming).then((isRead) => {
    if (!isRead) outgoing.once("finish", () => incoming.socket.destroySoon());
  });
  if (answer.body === null) {
    await rest;
    return answer;
  }
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const body = new ReadableStream<Uint8Array>({
    start: async (controller) => {
      controller.enqueue(bytes);
      await rest;
      controller.close();
    },
  });
  const headers = new Headers(answer.headers);
  headers.set("Content-Length", String(bytes.length));
  return new Response(body, { status: answer.status, headers });
}

/** Whether what still comes has an end within bounds. */
function restOf(incoming: IncomingMessage): Promise<boolean> {
  // A reader that has stopped would hold the rest back.
  incoming.removeAllListeners("data");
  return new Promise((resolve) => {
    const done = (isRead: boolean) => {
      clearTimeout(timer);
      resolve(isRead);
    };
    const timer = setTimeout(() => done(false), WAITING_MS_MAX);
    let bytes = 0;
    incoming.on("data", (part: Buffer) => {
      bytes += part.length;
      if (bytes > BYTES_MAX) done(false);
    });
    for (const ending of ["end", "error", "close"]) incoming.once(ending, () => done(true));
    incoming.resume();
  });
}
