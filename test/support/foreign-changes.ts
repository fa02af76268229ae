import { A_SCREENING } from "./a-screening.ts";
import { danishDay } from "../../src/domain/time/local-time.ts";
import { aToldConcern } from "./a-told-concern.ts";
import {
  cursorOf,
  inBody,
  inLetter,
  inPath,
  inQuery,
  keyOf,
  nobody,
  nobodysNumber,
  type Place,
} from "./foreign-places.ts";

/** A key with a request about nobody, so that it is answered alike however often it is sent. */
function keyOfNobody(operation: string, path: (nobody: string) => string): Place {
  const place = keyOf(operation);
  const whose = nobody();
  return {
    ...place,
    request: async (own, value) => ({ ...(await place.request(own, value)), path: path(whose) }),
  };
}

const ofChild = (operation: string, last: string): readonly Place[] => [
  inPath(operation, "child"),
  keyOfNobody(operation, (child) => `/v1/children/${child}/${last}`),
];

const ofHandover = (operation: string, last: string): readonly Place[] => [
  inPath(operation, "handover"),
  keyOfNobody(operation, (handover) => `/v1/handovers/${handover}/${last}`),
];

const NOBODY = nobody();

const TODAY = danishDay(new Date());

const moved = { anchors: [{ anchor: "daycare-start", on: "2027-02-01" }] };

/** Where the operations by which something changes, or comes to its end, name something. */
export const CHANGE_PLACES: Readonly<Record<string, readonly Place[]>> = {
  stopChild: ofChild("stopChild", "stop"),
  recordDeparture: ofChild("recordDeparture", "departure"),
  readDeparture: [inPath("readDeparture", "child")],
  previewChange: [inPath("previewChange", "child")],
  makeChange: ofChild("makeChange", "changes"),
  previewChanges: [
    inBody("child", "previewChanges", "child", (child) => ({ changes: [{ child, ...moved }] })),
  ],
  makeChanges: [keyOf("makeChanges")],
  listFacts: [inPath("listFacts", "child")],
  recordFact: ofChild("recordFact", "facts"),
  listScreenings: [inPath("listScreenings", "child")],
  recordScreening: [
    ...ofChild("recordScreening", "screenings"),
    inBody("contact", "recordScreening", "contact", (contact) => ({ ...A_SCREENING, contact })),
  ],
  listAnchors: [inPath("listAnchors", "child")],
  recordDischarge: ofChild("recordDischarge", "discharge"),
  mergeChildren: [
    ...ofChild("mergeChildren", "merge"),
    inBody("into", "mergeChildren", "child", (into) => ({ into, reason: "Registreret to gange" })),
  ],
  splitChild: [
    ...ofChild("splitChild", "split"),
    {
      ...inLetter("cpr", nobodysNumber, (cpr) => ({ cpr, reason: "Tvillinger" }), "splitChild"),
      request: (_, cpr) => ({
        method: "POST",
        path: `/v1/children/${NOBODY}/split`,
        body: { cpr, reason: "Tvillinger" },
      }),
    },
  ],
  openConcern: [
    ...ofChild("openConcern", "concerns"),
    inBody("owner", "openConcern", "healthVisitor", (owner) => aToldConcern(owner, TODAY)),
  ],
  listConcernsOfChild: [inPath("listConcernsOfChild", "child")],
  listConcerns: [
    inQuery("listConcerns", "district"),
    inQuery("listConcerns", "healthVisitor"),
    {
      ...inQuery("listConcerns", "healthVisitor"),
      name: "query owner",
      request: (_, owner) => ({ method: "GET", path: `/v1/concerns?owner=${owner}` }),
    },
    cursorOf("listConcerns"),
  ],
  readConcern: [inPath("readConcern", "concern")],
  changeConcern: [
    inPath("changeConcern", "concern"),
    inBody("owner", "changeConcern", "healthVisitor", (owner) => ({ owner })),
  ],
  readConcernGuide: [],
  askWhyNot: [inPath("askWhyNot", "child")],
  listTensions: [
    inQuery("listTensions", "district"),
    inQuery("listTensions", "healthVisitor"),
    cursorOf("listTensions"),
  ],
  readTension: [inPath("readTension", "tension")],
  listHandoverTemplates: [],
  readHandoverTemplate: [],
  changeHandoverTemplate: [],
  draftHandover: ofChild("draftHandover", "handovers"),
  listHandoversOfChild: [inPath("listHandoversOfChild", "child")],
  listHandovers: [
    inQuery("listHandovers", "district"),
    inQuery("listHandovers", "healthVisitor"),
    cursorOf("listHandovers"),
  ],
  readHandover: [inPath("readHandover", "handover")],
  changeHandover: [inPath("changeHandover", "handover")],
  sendHandover: ofHandover("sendHandover", "sent"),
  acknowledgeHandover: ofHandover("acknowledgeHandover", "acknowledged"),
  withdrawHandover: ofHandover("withdrawHandover", "withdrawn"),
  resolveTension: [
    inPath("resolveTension", "tension"),
    keyOfNobody("resolveTension", (tension) => `/v1/tensions/${tension}/resolution`),
  ],
  listProposals: [
    inQuery("listProposals", "district"),
    inQuery("listProposals", "healthVisitor"),
    inQuery("listProposals", "child"),
    cursorOf("listProposals"),
  ],
  listQuestions: [inPath("listQuestions", "child")],
  readProposal: [inPath("readProposal", "proposal")],
  decideProposal: [
    inPath("decideProposal", "proposal"),
    keyOfNobody("decideProposal", (proposal) => `/v1/proposals/${proposal}/decision`),
  ],
  raiseProposal: ofChild("raiseProposal", "proposals"),
  giveOwnVisit: ofChild("giveOwnVisit", "visits"),
};
