import { createRoute, z } from "@hono/zod-openapi";
import {
  type AgreeRefusal,
  agreeAppointment,
} from "../../../operations/appointments/agree-appointment.ts";
import {
  type ChangeAppointmentRefusal,
  changeAppointment,
} from "../../../operations/appointments/change-appointment.ts";
import { cancelAppointment } from "../../../operations/appointments/end-appointment.ts";
import { readAppointment } from "../../../operations/appointments/find-appointment.ts";
import { answerChange, answerReading } from "../../at-desk.ts";
import { readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import { type Fault, type Problem, problemOf, sendProblem } from "../../problems/problem.ts";
import { newRouter } from "../../router.ts";
import { expectedVersion } from "../../version.ts";
import {
  appointment,
  appointmentChange,
  fromAppointment,
  newAppointment,
  toAppointment,
  toTermsChange,
} from "../../wire/visits/appointment.ts";
import {
  bodyResponses,
  recordResponses,
  unchanged,
  versionResponses,
} from "../../wire/blocks/common-responses.ts";
import { idempotencyHeader, ifMatchHeader } from "../../wire/blocks/headers.ts";
import { idParams } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import { recordExamples } from "../../wire/examples/records.ts";

const TAGS = ["Appointments"];

const agree = createRoute({
  method: "post",
  path: "/v1/appointments",
  operationId: "agreeAppointment",
  tags: TAGS,
  summary: "Agrees a day, with or without a clock time, for one or more visits of a family",
  description:
    "May be sent again with the same Idempotency-Key, and only so. An overlap with another appointment of the health visitor is refused; all else that speaks against the time stands in `warnings`. Of a local time that exists twice the earlier is meant.",
  middleware: [permit("agreeAppointment"), readJsonBody] as const,
  request: {
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: newAppointment } } },
  },
  responses: {
    201: {
      description: "Agreed.",
      content: recordContent(appointment, () => recordExamples().appointment),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/time", code: "notAClockTime" }]),
    ...recordResponses,
    409: problemResponse("doubleBooking"),
    ...bodyResponses,
    422: problemResponse("unknownVisit", [{ pointer: "/visits/0", code: "unknownVisit" }]),
  },
});

const read = createRoute({
  method: "get",
  path: "/v1/appointments/{id}",
  operationId: "readAppointment",
  tags: TAGS,
  summary: "An appointment, agreed or ended",
  description: "Reading: may be sent again. The log names the children shown.",
  middleware: [permit("readAppointment")] as const,
  request: { params: idParams, query: z.strictObject({}) },
  responses: {
    200: {
      description: "The appointment.",
      content: recordContent(appointment, () => recordExamples().appointment),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

const change = createRoute({
  method: "patch",
  path: "/v1/appointments/{id}",
  operationId: "changeAppointment",
  tags: TAGS,
  summary: "Moves an appointment, or gives it to another health visitor",
  description:
    "May be sent again: a second one with the same If-Match is refused as stale. Its calendar entry stays the same one.",
  middleware: [permit("changeAppointment"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: ifMatchHeader,
    body: { required: true, content: { "application/json": { schema: appointmentChange } } },
  },
  responses: {
    200: {
      description: "The appointment as it is now.",
      content: recordContent(appointment, () => recordExamples().appointment),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/date", code: "notADate" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("doubleBooking"),
    ...bodyResponses,
    ...versionResponses,
    422: problemResponse("unknownHealthVisitor", [
      { pointer: "/healthVisitor", code: "unknownHealthVisitor" },
    ]),
  },
});

const cancel = createRoute({
  method: "delete",
  path: "/v1/appointments/{id}",
  operationId: "cancelAppointment",
  tags: TAGS,
  summary: "Takes an appointment out of the calendar: its visits are owed as before",
  description:
    "May be sent again: a second one with the same If-Match is refused as stale. Booking anew makes another appointment.",
  middleware: [permit("cancelAppointment")] as const,
  request: { params: idParams, headers: ifMatchHeader },
  responses: {
    200: {
      description: "The appointment, ended.",
      content: recordContent(appointment, () => recordExamples().appointment),
    },
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("appointmentEnded"),
    ...versionResponses,
  },
});

export const appointments = newRouter()
  .openapi(agree, (c) =>
    answerChange(c, {
      action: "agreeAppointment",
      holdsItsOwn: true,
      work: (desk) => agreeAppointment(desk, toAppointment(c.req.valid("json"))),
      write: (view) => ({ status: 201, body: fromAppointment(view), version: view.version }),
      refuse: appointmentProblem,
    }),
  )
  .openapi(read, (c) =>
    answerReading(c, {
      action: "readAppointment",
      work: (desk) => readAppointment(desk, c.req.valid("param").id),
      write: (view) => ({ status: 200, body: fromAppointment(view), version: view.version }),
      refuse: appointmentProblem,
    }),
  )
  .openapi(change, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    const { terms, told } = toTermsChange(c.req.valid("json"));
    return answerChange(c, {
      action: "changeAppointment",
      holdsItsOwn: true,
      work: (desk) => changeAppointment(desk, c.req.valid("param").id, terms, told, expected),
      write: (view) => ({ status: 200, body: fromAppointment(view), version: view.version }),
      refuse: appointmentProblem,
    });
  })
  .openapi(cancel, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    return answerChange(c, {
      action: "cancelAppointment",
      holdsItsOwn: true,
      work: (desk) => cancelAppointment(desk, c.req.valid("param").id, expected),
      write: (view) => ({ status: 200, body: fromAppointment(view), version: view.version }),
      refuse: appointmentProblem,
    });
  });

export function appointmentProblem(refusal: AgreeRefusal | ChangeAppointmentRefusal): Problem {
  switch (refusal.kind) {
    case "unknownNames":
      return problemOf([
        ...atPlaces("visits", refusal.visits, "unknownVisit"),
        ...(refusal.healthVisitor
          ? [{ pointer: "/healthVisitor", code: "unknownHealthVisitor" as const }]
          : []),
        ...(refusal.time ? [{ pointer: "/time", code: "noSuchLocalTime" as const }] : []),
      ]);
    case "notToBeAgreed": {
      const faults = [
        ...atPlaces("visits", refusal.alreadyBooked, "alreadyBooked"),
        ...atPlaces("visits", refusal.settled, "alreadySettled"),
      ];
      return { code: faults[0]?.code ?? "alreadyBooked", faults };
    }
    case "noSuchLocalTime":
      return problemOf([{ pointer: "/time", code: refusal.kind }]);
    case "severalFamilies":
      return problemOf([{ pointer: "/visits", code: refusal.kind }]);
    case "externalReferenceTaken":
      return {
        code: refusal.kind,
        faults: [{ pointer: "/externalReference", code: refusal.kind }],
      };
    case "notFound":
    case "versionStale":
    case "appointmentEnded":
    case "ofGroupSession":
    case "alreadyHeld":
    case "tooManyOccurrences":
      return { code: refusal.kind, faults: [] };
  }
}

/** A fault at each of these places of a list in the request. */
export function atPlaces(
  list: string,
  places: readonly number[],
  code: Fault["code"],
): readonly Fault[] {
  return places.map((place) => ({ pointer: `/${list}/${place}`, code }));
}
