import type { Context as HonoContext } from "hono";
import { type Result, refused } from "../../../domain/result.ts";
import type { AppEnvironment } from "../../door.ts";
import { type Problem, problemOf } from "../../problems/problem.ts";
import { isAcceptable, isFormat, isLenient, sentParameters } from "../../wire/fhir/negotiation.ts";
import { type Parameter, type Search, readSearch } from "../../wire/fhir/search.ts";

/** What a search asks for, by an address or by a form. */
export async function askedSearch(
  c: HonoContext<AppEnvironment>,
  known: readonly Parameter[],
): Promise<Result<Search, Problem>> {
  const sent = await sentParameters(c);
  if (sent === undefined) return refused({ code: "notAForm", faults: [] });
  const format = sent.find(({ name, isInAddress }) => name === "_format" && !isInAddress)?.value;
  const isJson = format === undefined || format === "" ? isAcceptable(c) : isFormat(format);
  if (!isJson) return refused({ code: "notAcceptable", faults: [] });
  const how = { isLenient: isLenient(c) };
  const read = readSearch(sent, known, how);
  return read.ok ? read : refused(problemOf(read.refusal));
}
