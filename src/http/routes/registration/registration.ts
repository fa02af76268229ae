import { createRoute } from "@hono/zod-openapi";
import { receiveBirthNotification } from "../../../operations/registration/receive-birth-notification.ts";
import { registerArrival } from "../../../operations/registration/register-arrival.ts";
import { registerPregnancy } from "../../../operations/registration/register-pregnancy.ts";
import { answerChange } from "../../at-desk.ts";
import { readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import { sendProblem } from "../../problems/problem.ts";
import { readBody } from "../../read-body.ts";
import { newRouter } from "../../router.ts";
import { toldWithBody } from "../../told-with-body.ts";
import { medcomLetterText, toldRegistration } from "../../wire/registration/medcom-letter.ts";
import { arrival, toArrival } from "../../wire/registration/arrival.ts";
import { birthNotification } from "../../wire/registration/birth-notification.ts";
import {
  bodyResponses,
  formResponses,
  recordResponses,
} from "../../wire/blocks/common-responses.ts";
import { idempotencyHeader } from "../../wire/blocks/headers.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import { recordExamples } from "../../wire/examples/records.ts";
import { MEDCOM_LETTER_EXAMPLE } from "../../wire/examples/medcom-letter.ts";
import { pregnancy, toPregnancy } from "../../wire/registration/pregnancy.ts";
import {
  fromRegistration,
  pregnancyRegistration,
  registration,
} from "../../wire/visits/schedule-on-record.ts";
import { birthForms, inLetter } from "./birth-forms.ts";
import { registrationProblem, writeRegistration } from "./registration-answers.ts";

const TAGS = ["Registration"];

const birth = createRoute({
  method: "post",
  path: "/v1/birth-notifications",
  operationId: "receiveBirthNotification",
  tags: TAGS,
  summary: "A hospital's letter about a birth: new, corrected or cancelled",
  description:
    "May be sent again as often as you like: the same messageId with the same content gets the first answer. Letters may come in any order, as JSON or as MedCom's XML (XDIS32, XD3234L, in its Emessage): a letter told in both counts once. Of one in XML `pointer`s are paths of elements, and `unmapped` names what nothing was kept of.",
  hide: true,
  middleware: [permit("receiveBirthNotification")] as const,
  request: { headers: idempotencyHeader },
  responses: {
    200: {
      description: "On record before: by this letter, or by another about the same birth.",
      content: recordContent(toldRegistration, () => recordExamples().registration),
    },
    201: {
      description: "Registered just now.",
      content: recordContent(toldRegistration, () => recordExamples().registration),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/children/0/bornAt", code: "required" }]),
    ...recordResponses,
    409: problemResponse("messageIdReused", [{ pointer: "/messageId", code: "messageIdReused" }]),
    ...formResponses,
    422: problemResponse("bornInTheFuture", [
      { pointer: "/children/0/bornAt", code: "bornInTheFuture" },
    ]),
  },
});

const expected = createRoute({
  method: "post",
  path: "/v1/pregnancies",
  operationId: "registerPregnancy",
  tags: TAGS,
  summary: "A pregnancy, with the child that is expected",
  description:
    "May be sent again with the same Idempotency-Key, and only so. The birth notification of the same mother makes the expected child the born one.",
  middleware: [permit("registerPregnancy"), readJsonBody] as const,
  request: {
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: pregnancy } } },
  },
  responses: {
    201: {
      description: "Registered.",
      content: recordContent(pregnancyRegistration, () => recordExamples().pregnancy),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/dueDate", code: "notADate" }]),
    ...recordResponses,
    409: problemResponse("pregnancyOpen", [{ pointer: "/mother", code: "pregnancyOpen" }]),
    ...bodyResponses,
    422: problemResponse("keyUsedBefore"),
  },
});

const arrived = createRoute({
  method: "post",
  path: "/v1/arrivals",
  operationId: "registerArrival",
  tags: TAGS,
  summary: "Children who moved in, were adopted or placed",
  description:
    "May be sent again with the same Idempotency-Key, and only so. Visits whose window ended before the arrival are not owed. A child whose number is on record in the same household comes back under its id; of several arrivals the latest counts.",
  middleware: [permit("registerArrival"), readJsonBody] as const,
  request: {
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: arrival } } },
  },
  responses: {
    200: {
      description: "On record before, every one of them: they have come back.",
      content: recordContent(registration, () => recordExamples().registration),
    },
    201: {
      description: "Registered.",
      content: recordContent(registration, () => recordExamples().registration),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/arrivedOn", code: "notADate" }]),
    ...recordResponses,
    409: problemResponse("identifierTaken"),
    ...bodyResponses,
    422: problemResponse("bornInTheFuture", [
      { pointer: "/children/0/birthDate", code: "bornInTheFuture" },
    ]),
  },
});

export const registrations = newRouter();

registrations.openAPIRegistry.registerPath(
  toldWithBody(birth, {
    "application/json": { schema: birthNotification },
    "application/xml": { schema: medcomLetterText, example: MEDCOM_LETTER_EXAMPLE },
    "text/xml": { schema: medcomLetterText, example: MEDCOM_LETTER_EXAMPLE },
  }),
);

registrations
  .openapi(birth, async (c) => {
    const sent = await readBody(c, birthForms(c.var.context.actor.municipality));
    if (!sent.ok) return sendProblem(c, sent.refusal);
    const { letter, xml } = sent.value;
    return answerChange(c, {
      action: "receiveBirthNotification",
      work: (desk) => receiveBirthNotification(desk, letter),
      write: (view) => {
        const { status, body } = writeRegistration(view);
        return { status, body: xml ? { ...body, unmapped: xml.unmapped } : body };
      },
      refuse: (refusal) => inLetter(registrationProblem(refusal), sent.value),
    });
  })
  .openapi(expected, (c) =>
    answerChange(c, {
      action: "registerPregnancy",
      work: (desk) => registerPregnancy(desk, toPregnancy(c.req.valid("json"))),
      write: (view) => ({
        status: 201,
        body: { ...fromRegistration(view), pregnancy: view.pregnancy },
      }),
      refuse: registrationProblem,
    }),
  )
  .openapi(arrived, (c) =>
    answerChange(c, {
      action: "registerArrival",
      work: (desk) => registerArrival(desk, toArrival(c.req.valid("json"))),
      write: writeRegistration,
      refuse: registrationProblem,
    }),
  );
