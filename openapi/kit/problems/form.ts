import { type ProblemRequests, aPreview, byRule, post } from "./problem-request.ts";

const PREVIEWS = "/v1/schedule-previews";
const FAMILY = "a family on record";

/** What is wrong with the form of a request. */
export const FORM: ProblemRequests = {
  invalidRequest: { request: () => post(PREVIEWS, {}) },
  malformedJson: { request: () => ({ method: "POST", path: PREVIEWS, raw: "{" }) },
  nestedTooDeep: {
    request: () => ({ method: "POST", path: PREVIEWS, raw: "[".repeat(70) + "]".repeat(70) }),
  },
  tooManyValues: {
    request: () => ({ method: "POST", path: PREVIEWS, raw: `[${"0,".repeat(20_001)}0]` }),
  },
  required: { request: () => post(PREVIEWS, {}) },
  unknownField: aPreview({ colour: "red" }),
  wrongType: aPreview({ child: { birthDate: "2020-01-02", firstTimeParents: "yes" } }),
  notAllowed: {
    request: ({ letter }) => post("/v1/birth-notifications", letter({ status: "old" })),
  },
  tooSmall: aPreview({ child: { birthDate: "2020-01-02", bornTogether: 0 } }),
  tooBig: aPreview({
    child: { birthDate: "2020-01-02", gestationalAge: { weeks: 37, days: 7 } },
  }),
  notADate: aPreview({ child: { birthDate: "2020-02-30" } }),
  notAClockTime: {
    before: FAMILY,
    request: async ({ register, day }) => {
      const { visit, healthVisitor } = await register();
      const visits = [visit("two-months")];
      return post("/v1/appointments", { visits, healthVisitor, date: day(50), time: "25:00" });
    },
  },
  notADuration: byRule({ window: { earliest: "soon", target: "P10D", latest: "P14D" } }),
  notACode: byRule({ code: "Two Months" }),
  notAnAnchor: byRule({ anchor: "moon" }),
  notAnFboeCode: {
    request: () => ({
      as: "administrator",
      method: "PUT",
      path: "/v1/criteria/kit-criterion",
      headers: { "If-Match": "*" },
      body: {
        title: { da: "Et kriterium", en: "A criterion" },
        when: { fact: "kit-fact", is: true },
        carried: false,
        fboe: { kind: "condition", code: "00000000-0000-4000-8000-000000000000" },
      },
    }),
  },
  notACondition: byRule({ when: {} }),
  notARepeat: byRule({ repeat: "every week" }),
  notOneOfThese: {
    request: () => post("/v1/programmes/national/what-if", {}),
  },
  notACprNumber: { request: () => post("/v1/children/lookup", { cpr: "3002905003" }) },
  notAnInstant: {
    request: ({ letter }) =>
      post("/v1/birth-notifications", letter({ children: [{ bornAt: "yesterday" }] })),
  },
  notAPostalCode: {
    request: ({ letter }) =>
      post("/v1/birth-notifications", letter({ mother: { address: { postalCode: "84500" } } })),
  },
  notATelephoneNumber: {
    request: ({ letter }) =>
      post("/v1/birth-notifications", letter({ mother: { phone: "call me" } })),
  },
  notALanguage: {
    request: ({ letter }) =>
      post("/v1/birth-notifications", letter({ mother: { interpreter: "in Arabic, please" } })),
  },
  notAnId: {
    request: () => post("/v1/changes/preview", { changes: [{ child: "nobody", anchors: [] }] }),
  },
  invalidCursor: {
    request: () => ({ as: "coordinator", method: "GET", path: "/v1/children?cursor=nonsense" }),
  },
  invalidIdempotencyKey: {
    request: ({ letter }) => ({
      ...post("/v1/birth-notifications", letter()),
      headers: { "Idempotency-Key": "k".repeat(256) },
    }),
  },
  forbiddenCharacter: {
    request: ({ letter }) =>
      post("/v1/birth-notifications", letter({ mother: { name: "Mor\u0000" } })),
  },
  personalIdentifier: {
    request: ({ letter }) =>
      post("/v1/birth-notifications", letter({ messageId: "letter-0101901234" })),
  },
  notWithRule: {
    before: FAMILY,
    request: async ({ register }) => {
      const { child } = await register();
      const body = { rule: "needs-contact", basis: "needs", reason: "Søvn" };
      return post(`/v1/children/${child}/visits`, body);
    },
  },
  tooManyDecimals: {
    before: "a family with a contact that no visit asked for",
    request: async (kit) => {
      const { child, healthVisitor } = await kit.register();
      const heldAt = `${kit.day(-1)}T10:00:00+01:00`;
      const contact = { heldAt, healthVisitor, modality: "home", children: [child] };
      const { id } = await kit.make("/v1/contacts", contact);
      const body = { child, parent: "mother", srs: 12.25, version: "1" };
      return post(`/v1/contacts/${id}/feedback`, body);
    },
  },
  dateOutOfRange: aPreview({ child: { birthDate: "1989-12-31" } }),
  severalRefusals: aPreview({
    programme: {
      id: "a-kit-programme",
      municipality: "0998",
      version: "1",
      validFrom: "2020-01-01",
      title: { da: "Et program", en: "A programme" },
      rules: [
        {
          code: "a-visit",
          title: { da: "Et besøg", en: "A visit" },
          anchor: "birth",
          window: { earliest: "P2D", target: "P1D", latest: "P3D" },
          offer: "everyone",
          durationMinutes: 60,
          modalities: ["home"],
        },
      ],
    },
    asOf: "1989-12-31",
  }),
};
