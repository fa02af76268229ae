import type { ProblemRequest } from "./problems/problem-request.ts";
import type { Sent } from "./server.ts";

const SHOWN_MAX = 120;

/** A request as it is shown to whoever reads about it: without what chance made of it, and no longer than can be read. */
export function shownRequest({ before }: ProblemRequest, sent: Sent) {
  const { as = "journal-system", method, path, headers, body, raw } = sent;
  return {
    ...(before === undefined ? {} : { before }),
    as,
    method,
    path: withoutChance(path),
    ...(headers === undefined ? {} : { headers: shown(headers) }),
    ...(body === undefined ? {} : { body: shown(body) }),
    ...(raw === undefined ? {} : { raw: shortened(typeof raw === "string" ? raw : hexOf(raw)) }),
  };
}

/** Lists beyond their third value are cut, and texts beyond a line. */
function shown(value: unknown): unknown {
  if (typeof value === "string") return withoutChance(shortened(value));
  if (Array.isArray(value)) {
    const cut = value.length > 4 ? [...value.slice(0, 3), `… ${value.length} in all`] : value;
    return cut.map(shown);
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key === "token" ? "{token}" : shown(each)]),
  );
}

function hexOf(bytes: Uint8Array): string {
  return `${bytes.length} bytes: ${[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(" ")}`;
}

function shortened(text: string): string {
  return text.length > SHOWN_MAX ? `${text.slice(0, 40)}… ${text.length} characters in all` : text;
}

function withoutChance(text: string): string {
  return text
    .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "{id}")
    .replaceAll(/^\d{10}$/g, "{cpr}")
    .replaceAll(/^"\d+\.[0-9a-f]{16}"$/g, "{etag}")
    .replaceAll(/^(?:199\d|200\d|201[0-7]|204[5-9]|20[5-9]\d|2100)-\d\d-\d\d$/g, "{a day}");
}
