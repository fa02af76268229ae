import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { dataOf, tusindClient, versionOf } from "../client/client.ts";

// KL's story of Rikke, from its guide to the child-health profiles (http://fhir.kl.dk/children), day by day on the
// sandbox's clock: a mother thought vulnerable, a first child, a reaction at two months, and visits before and after
// their windows that count all the same.

const { values } = parseArgs({
  options: {
    url: { type: "string", default: "http://127.0.0.1:8787" },
    tokens: { type: "string", default: ".data/sandbox-tokens.json" },
  },
});
const tokens = JSON.parse(readFileSync(values.tokens, "utf8")) as Record<string, string>;
const clientOf = (role: string) => tusindClient({ origin: values.url, token: tokens[role] ?? "" });
/** Her journal; and her health visitor's colleague, for whatever a person is to decide. */
const [journal, colleague] = [clientOf("journal-system"), clientOf("coordinator")];

const BORN = "2020-05-05";
const DUE = "2020-05-03";
/** The mother and the child of KL's example, who are MedCom's test persons: nobody has their numbers. */
const [MOTHER_CPR, CHILD_CPR] = ["2911829996", "0505209996"];
/** FBOE: a parent's psychological reaction, and the support that is given. */
const REACTION = "f86c2526-3b04-454c-a99e-d350f699dc94";
const SUPPORT = "8af7f611-2bae-4ba5-923a-d748501d1ad3";

type Modality = "home" | "phone";
const noon = (day: string) => `${day}T12:00:00+02:00`;

async function itIs(day: string): Promise<void> {
  const read = await journal.GET("/v1/sandbox/clock");
  const { now } = dataOf(read);
  if (now.slice(0, 10) > day) {
    throw new Error(`the sandbox's clock says ${now}, and the story needs ${day}: make it anew`);
  }
  const header = { "If-Match": versionOf(read.response) };
  const at = new Date(noon(day)) > new Date(now) ? noon(day) : now;
  dataOf(await journal.PUT("/v1/sandbox/clock", { params: { header }, body: { now: at } }));
}

await itIs("2020-01-10");
const mother = { cpr: MOTHER_CPR, name: "Kirsten Test Berggren", address: { postalCode: "8450" } };
const expected = dataOf(
  await journal.POST("/v1/pregnancies", {
    body: { mother, dueDate: DUE, firstTimeParents: true },
  }),
);
const child = expected.children[0]?.childId ?? "";
const path = { id: child };

async function schedule() {
  return dataOf(await journal.GET("/v1/children/{id}/schedule", { params: { path } }));
}
const healthVisitor = (await schedule()).visits[0]?.healthVisitor ?? "";

async function visitOf(rule: string): Promise<string> {
  const { visits } = await schedule();
  return visits.find((visit) => visit.rule === rule)?.id ?? "";
}

/** Comes to her, or calls, and says what the visit is then. */
async function holds(day: string, rule?: string, modality: Modality = "home"): Promise<void> {
  await itIs(day);
  const id = rule === undefined ? undefined : await visitOf(rule);
  const of = id === undefined ? { children: [child] } : { visits: [id] };
  const heldAt = `${day}T10:00:00+02:00`;
  dataOf(await journal.POST("/v1/contacts", { body: { heldAt, healthVisitor, modality, ...of } }));
  if (id === undefined) return console.log(`${day} ${modality}: a contact that nobody had planned`);
  const { state } = dataOf(await journal.GET("/v1/visits/{id}", { params: { path: { id } } }));
  console.log(`${day} ${modality}: ${rule} ${state}`);
}

await holds("2020-02-05", "pregnancy");

await itIs(BORN);
const born = dataOf(
  await journal.POST("/v1/birth-notifications", {
    body: {
      messageId: crypto.randomUUID(),
      status: "new",
      municipality: "0998",
      mother,
      dueDate: DUE,
      firstTimeParents: true,
      discharge: "after-24-hours",
      children: [
        {
          cpr: CHILD_CPR,
          name: "Rikke Test Berggren",
          bornAt: `${BORN}T06:20:00+02:00`,
          sex: "female",
          weightGrams: 3400,
        },
      ],
    },
  }),
);
console.log(
  `${BORN} born: ${born.children[0]?.childId === child ? "the child expected" : "another"}`,
);

await holds("2020-05-07", "postpartum");
await holds("2020-05-17", "establishment");
await holds("2020-06-01", "second-in-first-month");
await holds("2020-07-07", "two-months");

dataOf(
  await journal.POST("/v1/children/{id}/screenings", {
    params: { path },
    body: {
      instrument: "EPDS",
      version: "EPDS 1987 DK",
      on: "2020-07-07",
      parent: "mother",
      score: 15,
      selfHarmItem: 0,
    },
  }),
);
const { items } = dataOf(
  await colleague.GET("/v1/proposals", { params: { query: { state: "open", child } } }),
);
for (const { id, rule } of items.toSorted((one, other) => (one.rule < other.rule ? -1 : 1))) {
  const read = await colleague.GET("/v1/proposals/{id}", { params: { path: { id } } });
  dataOf(
    await colleague.POST("/v1/proposals/{id}/decision", {
      params: { path: { id }, header: { "If-Match": versionOf(read.response) } },
      body: {
        decision: "accept",
        reason: "EPDS 15: psykisk reaktion",
        interventions: [{ code: SUPPORT, recipient: "mother" }],
        conditions: [REACTION],
      },
    }),
  );
  console.log(`2020-07-07 EPDS 15: ${rule} proposed, and accepted`);
}

await holds("2020-07-09", "epds-follow-up", "phone");
await holds("2020-07-14", "epds-home-visit");
await holds("2020-07-23");
await holds("2021-03-09", "nine-months");

for (const { rule, state, window } of (await schedule()).visits) {
  console.log(`${window.target} ${rule}: ${state}`);
}
