import { connect } from "node:net";

const HEAD_END = Buffer.from("\r\n\r\n");

/**
 * Answers a second of one server, over connections of which each asks anew when it was answered. A client of our own:
 * the requests are the same bytes each time, so that it takes less of the machine than the servers it measures.
 */
export async function answersPerSecond(
  port: number,
  head: readonly string[],
  { connections, milliseconds }: { readonly connections: number; readonly milliseconds: number },
): Promise<number> {
  const request = Buffer.from([...head, "Host: bench", "", ""].join("\r\n"));
  let answers = 0;
  let isOver = false;
  const asked = Array.from({ length: connections }, () =>
    keepAsking(port, request, () => {
      answers++;
      return !isOver;
    }),
  );
  const start = performance.now();
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  const counted = answers;
  const seconds = (performance.now() - start) / 1_000;
  isOver = true;
  await Promise.all(asked);
  return counted / seconds;
}

function keepAsking(port: number, request: Buffer, goesOn: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    let received: Buffer = Buffer.alloc(0);
    socket.setNoDelay(true);
    socket.on("connect", () => socket.write(request));
    socket.on("error", reject);
    socket.on("close", () => resolve());
    socket.on("data", (data: Buffer) => {
      received = received.length === 0 ? data : Buffer.concat([received, data]);
      const end = endOfAnswer(received);
      if (end === undefined || received.length < end) return;
      received = received.subarray(end);
      if (goesOn()) socket.write(request);
      else socket.end();
    });
  });
}

/** How many bytes the answer has that these begin; undefined while its head has not come whole. */
function endOfAnswer(received: Buffer): number | undefined {
  const headEnd = received.indexOf(HEAD_END);
  if (headEnd === -1) return undefined;
  const head = received.toString("latin1", 0, headEnd);
  if (!head.startsWith("HTTP/1.1 200 ")) throw new Error(head);
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(head) ?? [];
  if (length === undefined) throw new Error(`an answer without its length:\n${head}`);
  return headEnd + HEAD_END.length + Number(length);
}
