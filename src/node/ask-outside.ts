import { lookup } from "node:dns/promises";
import { type IncomingMessage, Agent as HttpAgent, request as httpRequest } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { isIP } from "node:net";
import { type Readable, type Transform, pipeline } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { type Result, accepted, refused } from "../domain/result.ts";
import {
  type OutsideRules,
  mayBeReached,
  numericHost,
  outsideAddress,
} from "../journal/outside-address.ts";
import type {
  AskOutside,
  MayAskOutside,
  OutsideAnswer,
  OutsideFault,
  OutsideRequest,
} from "../operations/outside.ts";

/** All numbers that a name leads to; throws where it leads nowhere. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

interface Outside {
  readonly askOutside: AskOutside;
  readonly mayAskOutside: MayAskOutside;
}

/** No connection is kept, and no proxy of the environment stands between: one would look the name up itself. */
const HTTP = new HttpAgent({ keepAlive: false });
const HTTPS = new HttpsAgent({ keepAlive: false, rejectUnauthorized: true });

/**
 * Asks addresses outside: a name is looked up once, each number that it leads to is judged, and the connection goes to
 * one that was, under the name that was given.
 */
export function outsideFromNode(rules: OutsideRules, resolve: Resolve = resolveByDns): Outside {
  return {
    askOutside: async (asked) => {
      const url = outsideAddress(asked.url, rules);
      if (url === undefined) return refused("addressNotAllowed");
      const tooLate = AbortSignal.timeout(asked.millisecondsMax);
      try {
        const numbers = await Promise.race([numbersOf(url, resolve), rejected(tooLate)]);
        const [number] = numbers;
        if (number === undefined) return refused("notReached");
        if (!numbers.every((each) => mayBeReached(each, url, rules))) {
          return refused("addressNotAllowed");
        }
        return await exchange(url, number, asked, tooLate);
      } catch {
        return refused(tooLate.aborted ? "tooSlow" : "notReached");
      }
    },
    mayAskOutside: async (text) => {
      const url = outsideAddress(text, rules);
      if (url === undefined) return false;
      // A name that leads nowhere yet leads nowhere wrong.
      const numbers = await numbersOf(url, resolve).catch(() => []);
      return numbers.every((each) => mayBeReached(each, url, rules));
    },
  };
}

async function numbersOf({ hostname }: URL, resolve: Resolve): Promise<readonly string[]> {
  const numeric = numericHost(hostname);
  return numeric === undefined ? resolve(hostname) : [numeric];
}

async function resolveByDns(hostname: string): Promise<readonly string[]> {
  const found = await lookup(hostname, { all: true });
  return found.map(({ address }) => address);
}

function rejected(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(new Error("too late")), { once: true });
  });
}

function exchange(
  url: URL,
  number: string,
  { method, headers, body, bytesMax, isBodyUnread = false }: OutsideRequest,
  signal: AbortSignal,
): Promise<Result<OutsideAnswer, OutsideFault>> {
  const isSecure = url.protocol === "https:";
  const family = isIP(number);
  return new Promise((resolve, reject) => {
    const asking = (isSecure ? httpsRequest : httpRequest)(url, {
      agent: isSecure ? HTTPS : HTTP,
      method,
      headers: {
        ...headers,
        ...(body === undefined ? {} : { "Content-Length": String(Buffer.byteLength(body)) }),
      },
      signal,
      // Whatever the name means by now: the connection goes to the number that was judged.
      lookup: (_hostname, { all }, found) =>
        all === true ? found(null, [{ address: number, family }]) : found(null, number, family),
    });
    const closed = () => reject(new Error("closed without an answer"));
    asking.on("close", closed);
    asking.on("error", reject);
    asking.on("response", (answer) => {
      asking.off("close", closed);
      if (!isBodyUnread) return void readAnswer(answer, bytesMax).then(resolve, reject);
      letGo(answer, bytesMax);
      resolve(accepted({ ...headOf(answer), body: "" }));
    });
    asking.end(body);
  });
}

async function readAnswer(
  answer: IncomingMessage,
  bytesMax: number,
): Promise<Result<OutsideAnswer, OutsideFault>> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of unpacked(answer) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > bytesMax) return refused("tooLarge"); // leaving the loop ends the connection
    chunks.push(chunk);
  }
  return accepted({ ...headOf(answer), body: Buffer.concat(chunks).toString("utf8") });
}

/** Takes in what is sent still, so that nobody is cut off in the middle of a word, up to so much and while there is time; it keeps no process alive. */
function letGo(answer: IncomingMessage, bytesMax: number): void {
  let bytes = 0;
  answer.on("error", () => {}); // what was to be said was said
  answer.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > bytesMax) answer.destroy();
  });
  answer.socket.unref();
}

function headOf({ statusCode = 0, headersDistinct }: IncomingMessage) {
  const headers = Object.entries(headersDistinct).map(
    ([name, values = []]) => [name, values.join(", ")] as const,
  );
  return { status: statusCode, headers: new Map(headers) };
}

const UNPACKED_BY: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Some pack what nobody asked them to pack. What comes out is counted, so that it cannot swell; in a coding that we do not know it is no answer. */
function unpacked(answer: IncomingMessage): Readable {
  const coding = (answer.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  if (coding === "identity" || coding === "") return answer;
  const unpack = Object.hasOwn(UNPACKED_BY, coding) ? UNPACKED_BY[coding] : undefined;
  if (unpack === undefined) throw new Error("a coding that is not known");
  return pipeline(answer, unpack(), () => undefined); // what fails, fails whoever reads the end of it
}
