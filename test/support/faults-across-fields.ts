/** A body with one fault across its fields. */
export interface AcrossFields {
  readonly operation: string;
  /** What is otherwise than in the document's example. */
  readonly sent: Readonly<Record<string, unknown>>;
  readonly fault: string;
  /** What the rule looks at: a fault of these is not independent of it. */
  readonly reads: readonly string[];
}

const CPR = "0101905001";
const CHILD = "00000000-0000-4000-8000-000000000003";
const born = { bornAt: "2026-03-02T04:12:00+01:00" };
const arrived = { birthDate: "2025-06-01" };
const title = { da: "Et besøg", en: "A visit" };
const section = { code: "a", title, help: title, required: true };
const fact = { fact: "a", value: true, on: "2026-03-02" };

const across = (
  operation: string,
  fault: string,
  reads: readonly string[],
  sent: AcrossFields["sent"],
): AcrossFields => ({ operation, fault, reads, sent });

/** One of each rule that looks across fields or items. */
export const FAULTS_ACROSS_FIELDS: readonly AcrossFields[] = [
  across("receiveBirthNotification", "/replaces required", ["/status", "/replaces"], {
    status: "corrected",
    children: [born],
  }),
  across("receiveBirthNotification", "/replaces notAllowed", ["/messageId", "/replaces"], {
    messageId: "a",
    replaces: "a",
  }),
  across(
    "receiveBirthNotification",
    "/children/0/cpr duplicateIdentifier",
    ["/mother", "/children"],
    {
      mother: { cpr: CPR },
      children: [{ ...born, cpr: CPR }],
    },
  ),
  across("registerPregnancy", "/mother/cpr required", ["/mother/cpr"], {
    mother: { name: "Ida", address: { city: "Hammel" } },
  }),
  across("registerArrival", "/mother required", ["/mother"], { mother: undefined }),
  across("registerArrival", "/children/1/cpr duplicateIdentifier", ["/children"], {
    mother: { name: "Ida" },
    children: [
      { ...arrived, cpr: CPR },
      { ...arrived, cpr: CPR },
    ],
  }),
  across("changeFamily", "/secondParent/cpr duplicateIdentifier", ["/mother", "/secondParent"], {
    healthVisitor: CHILD,
    mother: { cpr: CPR },
    secondParent: { cpr: CPR },
  }),
  across("changeFamily", "/children/1/id duplicateChild", ["/children"], {
    children: [
      { id: CHILD, name: "Alma" },
      { id: CHILD, name: "Ebbe" },
    ],
  }),
  across("assignFamilies", "/families/1 duplicateFamily", ["/families"], { families: ["a", "a"] }),
  across("lookUpChildren", " notOneOfThese", ["/identifier", "/cpr"], { cpr: CPR, limit: 3 }),
  across("recordOutcome", "/scope unknownField", ["/outcome", "/scope"], { scope: "visit" }),
  across("previewChange", "/anchors required", ["/anchors"], { anchors: [] }),
  across("previewChange", "/facts/1/fact toldTwice", ["/facts"], { facts: [fact, fact] }),
  across("previewChange", "/facts/0/until daysOutOfOrder", ["/facts/0/on", "/facts/0/until"], {
    facts: [{ ...fact, until: "2026-03-01" }],
  }),
  across(
    "previewChanges",
    "/changes/1/child duplicateChild",
    ["/changes/0/child", "/changes/1/child"],
    {
      changes: [
        { child: CHILD, facts: [fact] },
        { child: CHILD, facts: [fact] },
      ],
    },
  ),
  across("recordFact", "/until daysOutOfOrder", ["/on", "/until"], { until: "2026-03-02" }),
  across("agreeAppointment", "/visits/1 duplicateVisit", ["/visits"], { visits: [CHILD, CHILD] }),
  across("recordContact", "/children/1 duplicateChild", ["/children"], {
    children: [CHILD, CHILD],
  }),
  across(
    "recordObservations",
    "/observations/1 duplicateObservation",
    ["/observations/0", "/observations/1/child", "/observations/1/observation"],
    {
      observations: [
        { child: CHILD, observation: "weight", isMade: true },
        { child: CHILD, observation: "weight", isMade: false },
      ],
    },
  ),
  across("changeAgreement", "/effect required", ["/effect"], {
    text: "Gå ud hver dag",
    state: "kept",
    effect: undefined,
  }),
  across("nameKeyWorker", "/keyWorker/role required", ["/keyWorker"], {
    keyWorker: { name: "Bo" },
  }),
  across("recordFeedback", "/ors required", ["/ors", "/srs"], { ors: undefined, srs: undefined }),
  across("openConcern", "/parentsNotInvolvedBecause required", ["/parentsInvolved"], {
    parentsInvolved: "no",
  }),
  across("openConcern", "/spokenWith toldTwice", ["/spokenWith"], {
    spokenWith: ["parents", "parents"],
  }),
  across("giveOwnVisit", "/basis required", ["/rule", "/basis"], { basis: undefined }),
  across("giveOwnVisit", "/window daysOutOfOrder", ["/window"], {
    window: { earliest: "2026-04-09", target: "2026-04-08", latest: "2026-04-10" },
  }),
  across("changeHealthVisitor", "/base/postalCode required", ["/base"], { base: {} }),
  across(
    "changeHealthVisitor",
    "/lunch/latest clockTimesOutOfOrder",
    ["/lunch/earliest", "/lunch/latest"],
    {
      lunch: { earliest: "12:00", latest: "11:00", durationMinutes: 30 },
    },
  ),
  across(
    "addHealthVisitor",
    "/workingHours/0/endsAt clockTimesOutOfOrder",
    ["/workingHours/0/startsAt", "/workingHours/0/endsAt"],
    {
      workingHours: [
        { repeat: "FREQ=DAILY", from: "2026-01-05", startsAt: "12:00", endsAt: "11:00" },
      ],
    },
  ),
  across("beginEmergencyPlan", "/until daysOutOfOrder", ["/from", "/until"], {
    until: "2026-03-01",
  }),
  across("recordAbsence", "/until daysOutOfOrder", ["/from", "/until"], { until: "2026-03-01" }),
  across("replayEvents", "/to tooSmall", ["/from", "/to"], { from: 43 }),
  across(
    "changeSettings",
    "/districts/1/code duplicateDistrict",
    ["/districts/0/code", "/districts/1/code"],
    {
      districts: [
        { code: "a", postalCodes: ["8450"] },
        { code: "a", postalCodes: ["8451"] },
      ],
    },
  ),
  across(
    "changeSettings",
    "/districts/1/postalCodes/0 duplicatePostalCode",
    ["/districts/0/postalCodes", "/districts/1/postalCodes"],
    {
      districts: [
        { code: "a", postalCodes: ["8450"] },
        { code: "b", postalCodes: ["8450"] },
      ],
    },
  ),
  across(
    "changeSettings",
    "/postalCodeCentres/1/postalCode duplicatePostalCodeCentre",
    ["/postalCodeCentres/0/postalCode", "/postalCodeCentres/1/postalCode"],
    {
      postalCodeCentres: [
        { postalCode: "8450", latitude: 56.2, longitude: 9.8 },
        { postalCode: "8450", latitude: 56.3, longitude: 9.9 },
      ],
    },
  ),
  across("changeCriterion", "/level required", ["/level"], {
    title,
    category: "child-health",
    when: { fact: "a", is: true },
    carried: false,
    source: "a guide",
  }),
  across("changeCriterion", "/fboe/code notAnFboeCode", ["/fboe"], {
    fboe: { code: "a", kind: "condition" },
    level: 2,
    title,
    category: "child-health",
    when: { fact: "a", is: true },
    carried: false,
    source: "a guide",
  }),
  across(
    "changeHandoverTemplate",
    "/sections/1/code duplicateSection",
    ["/sections/0/code", "/sections/1/code"],
    {
      sections: [section, section],
    },
  ),
  across("askWhatIf", " notOneOfThese", ["/change"], { change: undefined, months: 12 }),
  across("askWhatIf", " notOneOfThese", ["/change", "/version"], { version: "2026-2" }),
];
