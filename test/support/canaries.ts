import { aBirthLetter, aBornChild, aCpr, aMother } from "./a-birth-letter.ts";
import { danishDay } from "../../src/domain/time/local-time.ts";
import { aToldConcern } from "./a-told-concern.ts";
import type { Identity } from "./identity-scanner.ts";
import { helpInWords } from "./requests-of-help.ts";
import { type ARequest, type Known, REQUESTS } from "./every-operation.ts";
import { aFileOf } from "./requests-of-imports.ts";

const LETTERS = "bcdfghjklm";

/** A mother, her child and its second parent, with names, numbers, homes and telephones of their own. */
export interface CanaryFamily {
  readonly mother: Identity;
  readonly child: Identity;
  readonly secondParent: Identity;
}

export function canaryFamily(place: number): CanaryFamily {
  const mark = String(1_000 + place).replace(/\d/g, (digit) => LETTERS[Number(digit)] ?? "");
  const person = (part: string, digit: number): Identity => ({
    name: `Åse ${part}æblegrønkær${mark}`,
    cpr: aCpr(),
    street: `Ørnebjærg${part}${mark}vej ${digit}`,
    phone: `+45 ${digit}${digit} ${String(place).padStart(2, "0")} 73 9${digit}`,
  });
  return { mother: person("Mør", 2), child: person("Bår", 3), secondParent: person("Fær", 4) };
}

const addressOf = ({ street }: Identity) => ({ street, postalCode: "8450", city: "Hammel" });
const parentOf = ({ name, cpr, phone, ...person }: Identity) =>
  aMother({ cpr, name, phone, address: addressOf({ name, cpr, phone, ...person }) });

export function letterOf({ mother, child }: CanaryFamily): object {
  return aBirthLetter({
    mother: parentOf(mother),
    children: [
      aBornChild({ cpr: child.cpr, name: child.name, transferredTo: `Afdeling ${child.street}` }),
    ],
  });
}

/** Sound requests that carry a family's texts wherever a text may stand. */
export function soundRequests(
  { mother, child, secondParent }: CanaryFamily,
  known: Known,
): readonly ARequest[] {
  const post = (path: string, body: unknown): ARequest => ({ method: "POST", path, body });
  const reason = `${mother.name}, ${child.street}, ring ${mother.phone.slice(4)}`;
  const change = (body: object) => ({ ...(REQUESTS["changeFamily"]?.(known) as ARequest), body });
  return [
    ...helpInWords(known, reason, { name: secondParent.name, by: mother.name }),
    ...Object.values(REQUESTS).map((request) => request(known)),
    ...[{ cpr: mother.cpr }, { cpr: child.cpr }, { name: child.name }, { name: mother.name }].map(
      (body) => post("/v1/children/lookup", body),
    ),
    post("/v1/children/lookup", { identifier: { system: "cpr", value: child.cpr } }),
    post(`/v1/children/${known.child}/address-reveals`, { reason }),
    post(
      `/v1/children/${known.child}/concerns`,
      aToldConcern(known.healthVisitor, danishDay(new Date()), {
        seen: reason,
        familysWords: reason,
        spokenWithNote: reason,
        parentsNotInvolvedBecause: reason,
      }),
    ),
    { ...(REQUESTS["changeConcern"]?.(known) as ARequest), body: { words: reason } },
    post(`/v1/visits/${known.visit}/outcome`, { outcome: "declined", on: "2026-03-03", reason }),
    change({
      secondParent: {
        cpr: secondParent.cpr,
        name: secondParent.name,
        phone: secondParent.phone,
        hasCustody: true,
      },
      homes: [addressOf(mother), addressOf(secondParent)],
      children: [{ id: known.child, name: child.name }],
    }),
    aFileOf([
      {
        mother: parentOf(mother),
        secondParent: parentOf(secondParent),
        children: [{ cpr: child.cpr, name: child.name, birthDate: "2025-06-01" }],
      },
    ]),
    post("/v1/pregnancies", { mother: parentOf(mother), dueDate: "2027-03-20" }),
    post("/v1/arrivals", {
      arrivedOn: "2026-03-02",
      mother: parentOf(mother),
      children: [{ cpr: child.cpr, name: child.name, birthDate: "2025-06-01" }],
    }),
  ];
}

/** What callers get wrong: a person's texts where another thing belongs, in each place of each request. */
export function faultyRequests({ mother, child }: CanaryFamily, known: Known): readonly ARequest[] {
  const texts = [
    mother.name,
    child.cpr,
    `${child.cpr.slice(0, 6)}-${child.cpr.slice(6)}`,
    mother.street,
  ];
  return Object.values(REQUESTS).flatMap((requestOf) => {
    const { method, path, body, headers = {} } = requestOf(known);
    return texts.flatMap((text): readonly ARequest[] => {
      const said = encodeURIComponent(text);
      const inHeaders = { "If-Match": said, "If-None-Match": said, "Idempotency-Key": said };
      const asked = { method, path, headers, ...(body === undefined ? {} : { body }) };
      return [
        { ...asked, path: `${path}?${said}=${said}&cursor=${said}&district=${said}&at=${said}` },
        { ...asked, path: `${path}?healthVisitor=${said}&after=${said}&state=${said}` },
        { ...asked, path: path.replace(/[0-9a-f-]{36}|favrskov/, said) },
        { ...asked, path: `${path}/${said}` },
        { ...asked, headers: inHeaders },
        { ...asked, headers: { ...headers, Authorization: `Bearer ${said}` } },
        ...(body === undefined
          ? []
          : faultyBodies(body, text, path).map((faulty) => ({ ...asked, ...faulty }))),
      ];
    });
  });
}

function faultyBodies(body: unknown, text: string, path: string): readonly Partial<ARequest>[] {
  // A message is kept under the name that its sender gave it; a number in there is refused.
  // So is a health visitor, whose name is no family's.
  const isName = (field: string) =>
    field === "messageId" || (field === "name" && path === "/v1/health-visitors");
  const fields = Object.keys(body as object).filter(
    (field) => !isName(field) || /\d{4}$/.test(text),
  );
  const wrong = (value: unknown) =>
    fields.map((field) => ({ body: { ...(body as object), [field]: value } }));
  return [
    ...wrong(text),
    ...wrong({ [text]: text }),
    ...wrong([text, { cpr: text, name: 7 }]),
    { body: { ...(body as object), [text]: text } },
    { body: text },
    { raw: `{"${text}": ${text}` },
    { raw: `${JSON.stringify(body).slice(0, -1)}, "name": "${text}\u0000"}` },
  ];
}
