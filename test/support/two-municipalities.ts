import { addHealthVisitors } from "../../src/db/days/health-visitors.ts";
import { DEMO_HEALTH_VISITOR } from "../../src/operations/imagined/imagined-municipality.ts";
import { aBirthLetter, aBornChild, aMother } from "./a-birth-letter.ts";
import type { AMunicipality } from "./a-municipality.ts";
import type { Speaks } from "./a-service.ts";
import { ABSENCES, anAbsence } from "./an-absence.ts";
import { aTensionOf, agreedAndHeld } from "./an-agreed-visit.ts";
import type { Known } from "./every-operation.ts";
import type { Role } from "../../src/domain/disclosure/viewer.ts";

export const OURS = "0999";
export const THEIRS = "0710";

export interface Side extends Known {
  /** Whoever has this role; the same subjects in both municipalities. */
  readonly as: (role: Role) => Speaks;
  /** A district that the other municipality has not. */
  readonly district: string;
}

/** A service with doors, or the app in this process. */
interface Served extends Pick<AMunicipality, "store"> {
  readonly as: (role: Role, difference: { readonly municipality: string }) => Speaks;
}

interface Registered {
  readonly family: string;
  readonly children: readonly [
    {
      readonly childId: string;
      readonly schedule: { readonly visits: readonly [{ id: string }, { id: string }] };
    },
  ];
}

/** What both municipalities are sent, in like words: two families of one health visitor, and two whom nobody follows. */
const IN_BOTH = [
  { postalCode: "8450", key: "a-key-of-both-1" },
  { postalCode: "8450", key: "a-key-of-both-2" },
  { postalCode: "9990", key: "a-key-of-both-3" },
  { postalCode: "9990", key: "a-key-of-both-4" },
].map(({ postalCode, key }) => ({
  key,
  letter: aBirthLetter({
    mother: aMother({ address: { street: "Tusindfrydvej 4", postalCode, city: "Hammel" } }),
    children: [aBornChild({ externalReference: `journal-${key}` })],
  }),
}));

export const LETTERS_OF_BOTH = IN_BOTH.map(({ letter }) => letter);

/** Two municipalities with the same letters, numbers, keys, districts and subjects; each has a health visitor and a district beside. */
export async function twoMunicipalities(service: Served): Promise<readonly [Side, Side]> {
  return [await aSide(service, OURS), await aSide(service, THEIRS)];
}

async function aSide(service: Served, municipality: string): Promise<Side> {
  const as = (role: Role) => service.as(role, { municipality });
  const district = `only-${municipality === OURS ? "ours" : "theirs"}`;
  await as("administrator")("PUT", "/v1/settings", {
    body: {
      sorCode: "999900000000000",
      districts: [
        { code: "both", postalCodes: ["8450"], coordinators: [] },
        { code: district, postalCodes: [municipality], coordinators: [] },
      ],
    },
    headers: { "If-Match": "*" },
  });
  const healthVisitor = crypto.randomUUID();
  await service.store.open(municipality, (records) =>
    addHealthVisitors(records, [
      { id: healthVisitor, name: "Ragna Kornblomst", district },
      { ...DEMO_HEALTH_VISITOR, district: "both" },
    ]),
  );
  const ask = as("coordinator");
  const registered: Registered[] = [];
  for (const { letter, key } of IN_BOTH) {
    const body = { ...letter, municipality };
    const answer = await ask("POST", "/v1/birth-notifications", {
      body,
      headers: { "Idempotency-Key": key },
    });
    if (answer.status !== 201) throw new Error(`${municipality}: ${answer.text}`);
    registered.push(answer.json as Registered);
  }
  const [first] = registered;
  if (first === undefined) throw new Error("a municipality has a family");
  // Everyone's first family is the demo health visitor's, whoever else is in the district.
  for (const { family } of registered.slice(0, 2)) {
    await ask("PATCH", `/v1/families/${family}`, {
      body: { healthVisitor: DEMO_HEALTH_VISITOR.id },
      headers: { "If-Match": "*" },
    });
  }
  const [{ childId: child, schedule }] = first.children;
  const [{ id: visit }, { id: agreed }] = schedule.visits;
  const away = await ask("POST", ABSENCES, { body: anAbsence({ healthVisitor }) });
  if (away.status !== 201) throw new Error(`${municipality}: ${away.text}`);
  const absence = (away.json as { id: string }).id;
  const made = await agreedAndHeld(ask, { child, visit: agreed, healthVisitor });
  const [, , strained] = registered;
  if (strained === undefined) throw new Error("a municipality has a third family");
  const [{ childId, schedule: strains }] = strained.children;
  const tension = await aTensionOf(ask, {
    child: childId,
    visit: strains.visits[1].id,
    healthVisitor,
  });
  const known = { family: first.family, tension, child, visit, healthVisitor, absence, ...made };
  return { municipality, ...known, district, as };
}
