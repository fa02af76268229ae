import {
  schedulePreviewRequest,
  toPreviewRequest,
} from "../../src/http/wire/programmes/schedule-preview.ts";
import { day } from "./a-child.ts";
import { randomChild } from "./random-child.ts";

/** What is known of children of all kinds, born or not, and the day it is read on. */
export const anyFamilyFacts = randomChild.map((sent) => {
  const { child, asOf } = toPreviewRequest(schedulePreviewRequest.parse(sent));
  return { facts: child, on: asOf ?? day("2026-03-03") };
});
