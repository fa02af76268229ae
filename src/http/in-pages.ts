import { createMiddleware } from "hono/factory";
import type { AppEnvironment } from "./door.ts";
import { problemOf, sendProblem } from "./problems/problem.ts";

interface Whole {
  /** Those of their fields that name them are texts and numbers. */
  readonly items: readonly Readonly<Record<string, string | number | null>>[];
}

/** By which of these an item is known in its list. */
const NAMES = ["id", "code", "transition", "level", "version"];

const CURSOR = /^(\d{1,6}) (\S*) (\S+)$/;

/**
 * Gives a list that is answered whole in pages to whoever asks for them by `limit`; without it, it is one page as it
 * always was. A cursor names the last item that was shown, so that it goes on behind that one whatever comes before it,
 * and how many were shown, should it be gone. It leads to nothing that the list does not show, and so needs no proof.
 */
export const inPages = createMiddleware<AppEnvironment>(async (c, next) => {
  const { limit, cursor } = c.req.query();
  const list = listAsked(c.req.url);
  const after = cursor === undefined ? START : readCursor(cursor, list);
  if (after === undefined) {
    return sendProblem(c, problemOf([{ pointer: "/cursor", code: "invalidCursor" }]));
  }
  await next();
  if (c.res.status !== 200 || (limit === undefined && cursor === undefined)) return undefined;
  const whole = (await c.res.json()) as Whole;
  const last = whole.items.findIndex((item) => after.name !== "" && nameOf(item) === after.name);
  const start = last === -1 ? after.shown : last + 1;
  const end = limit === undefined ? whole.items.length : start + Number(limit);
  const items = whole.items.slice(start, end);
  const isMore = end < whole.items.length;
  const following = isMore ? writeCursor(end, nameOf(items.at(-1)), list) : null;
  c.res = new Response(JSON.stringify({ ...whole, items, next: following }), c.res);
  return undefined;
});

interface Place {
  readonly shown: number;
  readonly name: string;
}

const START: Place = { shown: 0, name: "" };

/** The list with its filter, whatever page of it is asked for. */
function listAsked(url: string): string {
  const { pathname, searchParams } = new URL(url);
  searchParams.delete("limit");
  searchParams.delete("cursor");
  searchParams.sort();
  return `${pathname}?${searchParams.toString()}`;
}

/** Empty where an item has no name of its own: then its place is all that is known of it. */
function nameOf(item: Whole["items"][number] = {}): string {
  return encodeURIComponent(NAMES.flatMap((name) => item[name] ?? []).join("/"));
}

function writeCursor(shown: number, name: string, list: string): string {
  return btoa(`${shown} ${name} ${list}`).replaceAll("+", "-").replaceAll("/", "_");
}

function readCursor(cursor: string, list: string): Place | undefined {
  if (!/^[\w-]+=*$/.test(cursor) || cursor.length % 4 > 0) return undefined;
  const said = atob(cursor.replaceAll("-", "+").replaceAll("_", "/"));
  const [, shown, name = "", of] = CURSOR.exec(said) ?? [];
  return of === list ? { shown: Number(shown), name } : undefined;
}
