import type { z } from "@hono/zod-openapi";
import type { Context as HonoContext } from "hono";
import { type Result, accepted, refused } from "../domain/result.ts";
import type { AppEnvironment } from "./door.ts";
import { OTHER_CHARSET, isPacked, jsonIn, textOf } from "./json-body.ts";
import { faultsOf } from "./problems/faults.ts";
import { type Problem, problemOf } from "./problems/problem.ts";

/** A form in which a route takes its body: the media types that name it, in small letters, and what it tells. */
export interface BodyForm<Told> {
  readonly mediaTypes: readonly string[];
  readonly read: (bytes: ArrayBuffer, mediaType: string) => Result<ReadBody<Told>, Problem>;
  /** It reads other charsets than UTF-8 too, or says itself that it does not. */
  readonly knowsCharsets?: boolean;
}

interface ReadBody<Told> {
  readonly told: Told;
  /** What makes a request the same as another. */
  readonly sent: unknown;
}

/** A media type with its parameters, as RFC 9110 writes them. */
const MEDIA_TYPE = /^([a-z0-9.+-]+\/[a-z0-9.+-]+)\s*(?:;\s*(?:[a-z0-9-]+=[^;]+)?)*$/i;

/**
 * Reads a body by its media type in the first of these forms that has it, or tells which there are (415). For a route that takes
 * more than JSON: no shape of the router reads its body, so the route is told to the document by hand.
 */
export async function readBody<Told>(
  c: HonoContext<AppEnvironment>,
  forms: readonly BodyForm<Told>[],
): Promise<Result<Told, Problem>> {
  const mediaType = c.req.header("Content-Type") ?? "";
  const [, named = ""] = MEDIA_TYPE.exec(mediaType) ?? [];
  const form = forms.find(({ mediaTypes }) => mediaTypes.includes(named.toLowerCase()));
  const isUnread = form?.knowsCharsets !== true && OTHER_CHARSET.test(mediaType);
  if (form === undefined || isPacked(c) || isUnread) {
    const allowed = forms.flatMap(({ mediaTypes }) => mediaTypes);
    return refused({
      code: "mediaTypeNotTaken",
      faults: [{ pointer: "", code: "mediaTypeNotTaken", allowed }],
    });
  }
  const read = form.read(await c.req.arrayBuffer(), mediaType);
  if (!read.ok) return read;
  const query = c.req.query();
  const { sent } = read.value;
  c.set("sentBody", Object.keys(query).length === 0 ? sent : [sent, query]);
  return accepted(read.value.told);
}

/** JSON of a shape; its faults are named by their pointers. */
export function jsonForm<Sent, Told>(
  shape: z.ZodType<Sent>,
  tell: (sent: Sent) => Told,
): BodyForm<Told> {
  return {
    mediaTypes: ["application/json"],
    read: (bytes) => {
      const json = jsonIn(bytes);
      if (!json.ok) return json;
      const read = shape.safeParse(json.value);
      return read.success
        ? accepted({ told: tell(read.data), sent: json.value })
        : refused(problemOf(faultsOf(read.error.issues, json.value)));
    },
  };
}

/** A text in UTF-8. */
export function textForm<Told>(
  mediaTypes: readonly string[],
  tell: (text: string) => Result<Told, Problem>,
): BodyForm<Told> {
  return {
    mediaTypes,
    read: (bytes) => {
      const text = textOf(bytes);
      if (text === undefined) return refused(problemOf([{ pointer: "", code: "notUnicode" }]));
      const told = tell(text);
      return told.ok ? accepted({ told: told.value, sent: [mediaTypes, text] }) : told;
    },
  };
}
