import createClient, { type Client } from "openapi-fetch";
import type { Problem, paths } from "./tusind-api.d.ts";

export type TusindClient = Client<paths>;

export interface Access {
  /** Where Tusind answers, such as https://tusind.example. */
  readonly origin: string;
  /** A token of the municipality's identity provider; a function is asked anew for each request. */
  readonly token: string | (() => Promise<string>);
  /** Sends the requests, where it is not the platform's own fetch. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** A client whose addresses, bodies and answers are typed as the contract says; every `error` is a Problem. */
export function tusindClient({ origin, token, fetch }: Access): TusindClient {
  const client = createClient<paths>({ baseUrl: origin, ...(fetch && { fetch }) });
  client.use({
    onRequest: async ({ request }) => {
      const current = typeof token === "string" ? token : await token();
      request.headers.set("Authorization", `Bearer ${current}`);
    },
    onResponse: ({ response }) => {
      if (!isOfTusind(response)) throw new Error(`${response.status}, and not from Tusind`);
    },
  });
  return client;
}

/** What was asked for; throws where the answer is a problem, or 304, which brings nothing. */
export function dataOf<Data>(answer: { data?: Data; error?: Problem; response: Response }): Data {
  const { data, error, response } = answer;
  if (data !== undefined) return data;
  throw new Error(error?.detail ?? `${response.status} brings no data`, { cause: error });
}

/** The ETag of what was read or changed: If-Match takes it back, and If-None-Match. */
export function versionOf(response: Response): string {
  const version = response.headers.get("ETag");
  if (version === null) throw new Error("this answer has no ETag");
  return version;
}

/** Below `/fhir` a problem is an OperationOutcome. */
const PROBLEM = /^application\/(?:problem|fhir)\+json/;

/** A proxy's page of its own would pass for a Problem otherwise. */
function isOfTusind({ ok, status, headers }: Response): boolean {
  return ok || status === 304 || PROBLEM.test(headers.get("Content-Type") ?? "");
}
