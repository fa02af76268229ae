import { type Place, inBody, inPath, keyOf, nobody } from "./foreign-places.ts";
import { A_KEY_WORKER, anAgreementAbout, feedbackAbout } from "./routes-of-help.ts";

/** A key with a request about nobody's contact, so that it is answered alike however often it is sent. */
function keyOfNobodysContact(operation: string, last: string): Place {
  const place = keyOf(operation);
  const path = `/v1/contacts/${nobody()}/${last}`;
  return {
    ...place,
    request: async (own, value) => ({ ...(await place.request(own, value)), path }),
  };
}

const doneBy = (responsibleHealthVisitor: string) => ({
  responsible: "health-visitor",
  responsibleHealthVisitor,
});

/** Where operations on what a family is given more of name something. */
export const HELP_PLACES: Readonly<Record<string, readonly Place[]>> = {
  listLevels: [],
  makeAgreements: [
    inPath("makeAgreements", "contact"),
    keyOfNobodysContact("makeAgreements", "agreements"),
    inBody("child", "makeAgreements", "child", anAgreementAbout),
    inBody("responsibleHealthVisitor", "makeAgreements", "healthVisitor", (her) => ({
      items: anAgreementAbout(nobody()).items.map((item) => ({ ...item, ...doneBy(her) })),
    })),
  ],
  listAgreements: [inPath("listAgreements", "child")],
  readAgreement: [inPath("readAgreement", "agreement")],
  changeAgreement: [
    inPath("changeAgreement", "agreement"),
    inBody("responsibleHealthVisitor", "changeAgreement", "healthVisitor", doneBy),
  ],
  recordFeedback: [
    inPath("recordFeedback", "contact"),
    keyOfNobodysContact("recordFeedback", "feedback"),
    inBody("child", "recordFeedback", "child", feedbackAbout),
  ],
  listFeedback: [inPath("listFeedback", "child")],
  readKeyWorker: [inPath("readKeyWorker", "child")],
  nameKeyWorker: [
    inPath("nameKeyWorker", "child"),
    inBody("healthVisitor", "nameKeyWorker", "healthVisitor", (healthVisitor) => ({
      ...A_KEY_WORKER,
      keyWorker: { healthVisitor },
    })),
  ],
  readLevel: [inPath("readLevel", "child")],
  setLevel: [inPath("setLevel", "child")],
};
