import { aContact, anAgreement } from "./an-agreed-visit.ts";
import {
  type Place,
  cursorOf,
  inBody,
  inPath,
  inQuery,
  keyOf,
  nobody,
  requestOf,
} from "./foreign-places.ts";
import type { Side } from "./two-municipalities.ts";

/** A key with a request that is understood and refused, so that it is answered alike however often it is sent. */
export function keyOfRefused(operation: string, body: (own: Side) => object): Place {
  const place = keyOf(operation);
  return {
    ...place,
    request: async (own, value) => ({ ...(await place.request(own, value)), body: body(own) }),
  };
}

/** The journal's own reference, each time of what is agreed or held with a child of its own. */
export function referenceOf(operation: "agreeAppointment" | "recordContact"): Place {
  const reference = () => `journal-${crypto.randomUUID()}`;
  const request = async (own: Side, externalReference: string) => {
    const letter = requestOf("receiveBirthNotification", own);
    const answer = await own.as("coordinator")(letter.method, letter.path, { body: letter.body });
    const [{ childId: child, schedule }] = (answer.json as Registered).children;
    const [{ id: visit }] = schedule.visits;
    const asked = requestOf(operation, { ...own, child, visit });
    return { ...asked, body: { ...(asked.body as object), externalReference } };
  };
  return {
    name: "body externalReference",
    theirs: async (other) => {
      const value = reference();
      const { method, path, body } = await request(other, value);
      const answer = await other.as("coordinator")(method, path, { body });
      if (answer.status !== 201) throw new Error(`they have no such reference: ${answer.text}`);
      return value;
    },
    unknown: reference,
    request,
  };
}

interface Registered {
  readonly children: readonly [
    { readonly childId: string; readonly schedule: { readonly visits: readonly [{ id: string }] } },
  ];
}

const ofNobody = { child: nobody(), visit: nobody(), healthVisitor: nobody() };
const tooEarly = { on: "2099-03-03", outcome: "declined", reason: "Ønsker det ikke" };

/** A key with the task of nobody, so that it is answered alike however often it is sent. */
function keyOfNobodysTask(): Place {
  const place = keyOf("finishTask");
  return {
    ...place,
    request: async (own, value) => ({
      ...(await place.request(own, value)),
      path: `/v1/tasks/${ofNobody.child}/done`,
    }),
  };
}

/** Where operations on what is agreed, held and said of visits name something. */
export const VISIT_PLACES: Readonly<Record<string, readonly Place[]>> = {
  agreeAppointment: [
    keyOfRefused("agreeAppointment", (own) => anAgreement({ ...own, visit: ofNobody.visit })),
    inBody("visits", "agreeAppointment", "visit", (visit) => anAgreement({ ...ofNobody, visit })),
    inBody("healthVisitor", "agreeAppointment", "healthVisitor", (healthVisitor) =>
      anAgreement({ ...ofNobody, healthVisitor }),
    ),
    referenceOf("agreeAppointment"),
  ],
  readAppointment: [inPath("readAppointment", "appointment")],
  changeAppointment: [
    inPath("changeAppointment", "appointment"),
    inBody("healthVisitor", "changeAppointment", "healthVisitor", (healthVisitor) => ({
      healthVisitor,
    })),
  ],
  cancelAppointment: [inPath("cancelAppointment", "appointment")],
  recordOutcome: [inPath("recordOutcome", "visit"), keyOfRefused("recordOutcome", () => tooEarly)],
  undoOutcome: [inPath("undoOutcome", "visit")],
  recordContact: [
    keyOfRefused("recordContact", (own) => aContact({ ...own, child: ofNobody.child })),
    inBody("visits", "recordContact", "visit", (visit) => ({
      ...aContact(ofNobody),
      visits: [visit],
    })),
    inBody("children", "recordContact", "child", (child) => aContact({ ...ofNobody, child })),
    inBody("healthVisitor", "recordContact", "healthVisitor", (healthVisitor) =>
      aContact({ ...ofNobody, healthVisitor }),
    ),
    referenceOf("recordContact"),
  ],
  readContact: [inPath("readContact", "contact")],
  undoContact: [inPath("undoContact", "contact")],
  recordObservations: [
    inPath("recordObservations", "contact"),
    inBody("child", "recordObservations", "child", (child) => ({
      observations: [{ child, observation: "weight", isMade: true }],
    })),
  ],
  listTasks: [
    inQuery("listTasks", "district"),
    inQuery("listTasks", "healthVisitor"),
    inQuery("listTasks", "child"),
    cursorOf("listTasks"),
  ],
  finishTask: [inPath("finishTask", "task"), keyOfNobodysTask()],
  listContacts: [inPath("listContacts", "child")],
};
