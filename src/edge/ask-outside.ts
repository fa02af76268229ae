import { accepted, refused } from "../domain/result.ts";
import { outsideAddress } from "../journal/outside-address.ts";
import type { AskOutside, MayAskOutside } from "../operations/outside.ts";

/** Asks the hosts that were named, and nobody else: at the edge nothing tells to which number a name leads. */
export function outsideFromEdge(hosts: readonly string[]): {
  readonly askOutside: AskOutside;
  readonly mayAskOutside: MayAskOutside;
} {
  const rules = { hosts, loopback: false };
  return {
    mayAskOutside: async (text) => outsideAddress(text, rules) !== undefined,
    askOutside: async (asked) => {
      const { url, method, headers, body, bytesMax, millisecondsMax, isBodyUnread } = asked;
      if (outsideAddress(url, rules) === undefined) return refused("addressNotAllowed");
      const signal = AbortSignal.timeout(millisecondsMax);
      try {
        const sent = { method, headers: { ...headers }, signal, redirect: "manual" as const };
        const answer = await fetch(url, body === undefined ? sent : { ...sent, body });
        const { status } = answer;
        const head = { status, headers: new Map(answer.headers) };
        if (isBodyUnread === true) {
          answer.body?.cancel().catch(() => {}); // what was to be said was said
          return accepted({ ...head, body: "" });
        }
        const text = await textWithin(answer, bytesMax);
        return text === undefined ? refused("tooLarge") : accepted({ ...head, body: text });
      } catch {
        return refused(signal.aborted ? "tooSlow" : "notReached");
      }
    },
  };
}

async function textWithin({ body }: Response, bytesMax: number): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  if (body === null) return text;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > bytesMax) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
