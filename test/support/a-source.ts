import { doDueWork } from "../../src/jobs/do-due-work.ts";
import { type Result, accepted, refused } from "../../src/domain/result.ts";
import type { AskOutside, OutsideFault, OutsideRequest } from "../../src/operations/outside.ts";
import type { AMunicipality } from "./a-municipality.ts";

interface SourceAnswer {
  readonly status?: number;
  readonly body?: string;
  readonly tag?: string;
}

type Answers = (asked: OutsideRequest) => Promise<Result<SourceAnswer, OutsideFault>>;

/** Somewhere outside that offers a calendar, and is asked by the clock when a test says so. */
export function aSource(municipality: AMunicipality) {
  const asked: OutsideRequest[] = [];
  const failed: unknown[] = [];
  let answers: Answers = async () => refused("notReached");
  const askOutside: AskOutside = async (request) => {
    asked.push(request);
    const answer = await answers(request);
    if (!answer.ok) return answer;
    const { status = 200, body = "", tag } = answer.value;
    return accepted({ status, body, headers: new Map(tag === undefined ? [] : [["etag", tag]]) });
  };
  return {
    /** What it was asked, in order. */
    asked,
    /** What work said that failed altogether. */
    failed,
    offers: (answer: SourceAnswer) => {
      answers = async () => accepted(answer);
    },
    fails: (fault: OutsideFault) => {
      answers = async () => refused(fault);
    },
    answersBy: (different: Answers) => {
      answers = different;
    },
    /** The clock strikes: what is due by then is done. */
    strikes: (moment: string) =>
      doDueWork(
        { store: municipality.store, now: () => new Date(moment), askOutside, asksAtOnce: 6 },
        (_, error) => failed.push(error),
      ),
  };
}
