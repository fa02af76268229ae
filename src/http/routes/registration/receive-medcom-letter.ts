import type { Context as HonoContext } from "hono";
import { createMiddleware } from "hono/factory";
import { decodeXml } from "../../../journal/medcom/decode-xml.ts";
import { parseXml } from "../../../journal/medcom/parse-xml.ts";
import { type Places, readBirthLetter } from "../../../journal/medcom/read-birth-letter.ts";
import { receiveBirthNotification } from "../../../operations/registration/receive-birth-notification.ts";
import { answerChange } from "../../at-desk.ts";
import type { AppEnvironment } from "../../door.ts";
import {
  type Problem,
  type ProblemResponse,
  problemOf,
  sendProblem,
} from "../../problems/problem.ts";
import { checkMedcomLetter, pathOf } from "../../wire/registration/medcom-letter.ts";
import { registrationProblem, writeRegistration } from "./registration-answers.ts";

const LETTER_BYTES_MAX = 200_000;
const XML_MEDIA_TYPE = /^(?:application|text)\/xml(?=\s*(?:;|$))/i;
const CHARSET = /;\s{0,10}charset=["']?([A-Za-z0-9._-]{1,40})/i;

/** Answers a birth notification that comes as MedCom's XML; one that is JSON goes on to the shapes. */
export const receiveMedcomLetter = createMiddleware<AppEnvironment>(async (c, next) => {
  const mediaType = c.req.header("Content-Type") ?? "";
  if (!XML_MEDIA_TYPE.test(mediaType)) return next();
  if ((c.req.header("Content-Encoding") ?? "identity") !== "identity") {
    return sendProblem(c, { code: "otherCharset", faults: [] });
  }
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  if (bytes.length > LETTER_BYTES_MAX)
    return sendProblem(c, { code: "letterTooLarge", faults: [] });
  const decoded = decodeXml(bytes, CHARSET.exec(mediaType)?.[1]);
  if ("fault" in decoded) {
    return decoded.fault === "otherCharset"
      ? sendProblem(c, { code: decoded.fault, faults: [] })
      : sendProblem(c, problemOf([{ pointer: "", code: decoded.fault }]));
  }
  c.set("sentBody", decoded.text);
  const root = parseXml(decoded.text);
  if (typeof root === "string") return sendProblem(c, problemOf([{ pointer: "", code: root }]));
  const read = readBirthLetter(root, c.var.context.actor.municipality);
  const checked = checkMedcomLetter(read);
  if ("faults" in checked) return sendProblem(c, problemOf(checked.faults));
  return answerLetter(c, checked, read.places);
});

function answerLetter(
  c: HonoContext<AppEnvironment>,
  { letter, unmapped }: Extract<ReturnType<typeof checkMedcomLetter>, { letter: unknown }>,
  places: Places,
): Promise<ProblemResponse> {
  return answerChange(c, {
    action: "receiveBirthNotification",
    work: (desk) => receiveBirthNotification(desk, letter),
    write: (view) => {
      const { status, body } = writeRegistration(view);
      return { status, body: { ...body, unmapped } };
    },
    refuse: (refusal) => inLetter(registrationProblem(refusal), places),
  });
}

function inLetter(problem: Problem, places: Places): Problem {
  const faults = problem.faults.map((fault) => ({
    ...fault,
    pointer: pathOf(places, fault.pointer),
  }));
  return { ...problem, faults };
}
