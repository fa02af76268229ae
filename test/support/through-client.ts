import { tusindClient } from "../../openapi/client/client.ts";
import { type Answer, asDocumented, jsonOf } from "./answer.ts";

const ORIGIN = /^https?:\/\/[^/]+/;

interface Sent {
  readonly method: string;
  /** As it is, with all its names filled in: the client's types are for those who write addresses. */
  readonly url: string;
  readonly body: RequestInit["body"];
  /** Null leaves a header out that the client would send. */
  readonly headers: Readonly<Record<string, string | null>>;
}

/** Sends a request the way that vendors do, through the client that they are given. What is no answer of Tusind's throws, and so does what the document does not say. */
export async function throughClient(
  token: string | undefined,
  { method, url, body, headers }: Sent,
  fetch: (request: Request) => Promise<Response>,
): Promise<Answer> {
  let answer: Answer | undefined;
  const [origin = ""] = ORIGIN.exec(url) ?? [];
  const left = { ...headers, ...(token === undefined && { Authorization: null }) };
  const client = tusindClient({
    origin,
    token: token ?? "",
    fetch: async (request) => {
      for (const [name, value] of Object.entries(left)) {
        if (value === null) request.headers.delete(name);
        else request.headers.set(name, value);
      }
      answer = await readAnswer(await fetch(request));
      const { status, text, headers: told } = answer;
      return new Response(text === "" ? null : text, { status, headers: told });
    },
  });
  const send = client.request as unknown as (
    method: string,
    path: string,
    init: object,
  ) => Promise<unknown>;
  const address = url.slice(origin.length);
  await send(method.toLowerCase(), address, {
    body,
    bodySerializer: (raw: unknown) => raw,
    duplex: "half",
    parseAs: "stream",
  });
  if (answer === undefined) throw new Error("the client asked nothing");
  return asDocumented(method, address, answer);
}

async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: jsonOf(text) };
}
