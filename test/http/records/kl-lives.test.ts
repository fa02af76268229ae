import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { aMother } from "../../support/a-birth-letter.ts";
import { aFamilyToVisit, at, visiting, withTag } from "../../support/a-family-to-visit.ts";
import { aKlGateway } from "../../support/a-kl-gateway.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { type KlEvent, KlMemory, anyKlLife, findingsBy } from "../../support/any-kl-life.ts";
import { type ToldBundle, againstKl } from "../../support/kl-rules.ts";
import { bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const gateway = await aKlGateway(municipality);

const IS_FULL = import.meta.env.MODE === "full";
const RUNS = IS_FULL ? 60 : 4;
const TIMEOUT_MS = IS_FULL ? 1_200_000 : 60_000;
const RULES = ["postpartum", "establishment", "second-in-first-month", "two-months", "nine-months"];
const GIVEN = {
  child: ["b3de92ea-ac5e-4f87-809e-a9e40b59cc34", "02c1e91e-475f-4b56-9731-755087329982"],
  mother: ["8af7f611-2bae-4ba5-923a-d748501d1ad3", "e535fc78-ce61-4f97-b717-5901d5330ca9"],
};
const FORBIDDEN =
  /"(?:appointment|basedOn|participant|serviceType|instantiatesCanonical|performer|note|address|name|telecom|text)":/;

/** A family, what befalls it, and what stands of it. */
async function aLife() {
  const coordinator = municipality.as("coordinator");
  const mother = aMother({ addressProtected: true });
  const family = await aFamilyToVisit(municipality, { mother });
  const { child, healthVisitor } = family;
  const contacts: { readonly id: string; isUndone: boolean }[] = [];
  const interventions: string[] = [];
  const free = new Set(RULES);
  const chosen = <Item>(items: readonly Item[], place: number) => items[place % items.length];
  const befalls = async (event: KlEvent, day: string) => {
    const asks = at(coordinator, day);
    const finds = async (id: string, found: number) => {
      const path = `/v1/contacts/${id}`;
      const body = { child, findings: findingsBy(found) };
      bodyOf(await withTag(asks, "PUT", `${path}/findings`, body, () => path));
    };
    const contact = "contact" in event ? chosen(contacts, event.contact) : undefined;
    const isHeld = contact !== undefined && !contact.isUndone;
    if (event.kind === "holds") {
      const rule = RULES[event.rule] ?? "";
      const about = free.delete(rule) ? { visits: [family.visit(rule)] } : { children: [child] };
      const heldAt = `${day}T08:00:00Z`;
      const held = { heldAt, healthVisitor, modality: event.modality, ...about };
      const { id } = await visiting(asks).holds(held);
      contacts.push({ id, isUndone: false });
      await finds(id, event.found);
    } else if (event.kind === "finds" && isHeld) {
      await finds(contact.id, event.found);
    } else if (event.kind === "undoes" && isHeld) {
      await visiting(asks).undoes(contact.id);
      contact.isUndone = true;
    } else if (event.kind === "says-not-made" && isHeld) {
      await visiting(asks).observes(contact.id, { weight: false, sleep: false });
    } else if (event.kind === "begins" && event.recipient !== "second-parent") {
      const recipient = event.recipient === "child" ? "child" : "mother";
      const code = chosen(GIVEN[recipient], event.intervention);
      const body = { code, recipient, startedOn: day };
      const path = `/v1/children/${child}/interventions`;
      interventions.push(bodyOf<{ id: string }>(await asks("POST", path, { body }), 201).id);
    } else if (event.kind === "ends" && interventions.length > 0) {
      const path = `/v1/interventions/${chosen(interventions, event.intervention)}`;
      const change = event.inError ? { enteredInError: true } : { endedOn: day };
      const answer = await withTag(asks, "PATCH", path, change);
      expect([200, 409]).toContain(answer.status);
    } else if (event.kind === "screens") {
      const score = { instrument: "EPDS", version: "EPDS 1987 DK", on: day, parent: "mother" };
      const body = { ...score, score: event.score, selfHarmItem: 0 };
      bodyOf(await asks("POST", `/v1/children/${child}/screenings`, { body }), 201);
    }
  };
  return { child, befalls, contacts, mother };
}

test(
  "whatever befalls a family, what the gateway has been told adds up to what is so: held contacts alone, by the guide's rules",
  async () => {
    let arrived = (await gateway.asksAfter(0, "2026-03-05")).delivery;
    await fc.assert(
      fc.asyncProperty(anyKlLife, async (nights) => {
        const { child, befalls, contacts, mother } = await aLife();
        const memory = new KlMemory();
        for (const [night, { events, isLost }] of [
          ...nights,
          { events: [], isLost: false },
        ].entries()) {
          const day = `2026-03-${String(6 + 2 * night).padStart(2, "0")}`;
          for (const event of events) await befalls(event, day);
          const moment = `2026-03-${String(7 + 2 * night).padStart(2, "0")}T01:00:00Z`;
          const { delivery, bundle } = await gateway.asksAfter(arrived, moment);
          if (isLost) continue;
          arrived = delivery;
          for (const { resource } of bundle.entry ?? []) {
            if (resource.id !== child) continue;
            expect(againstKl(resource)).toEqual([]);
            memory.takes(resource);
          }
          const whole: ToldBundle = bodyOf(await gateway.reads(child, moment));
          expect(againstKl(whole)).toEqual([]);
          expect(JSON.stringify([bundle, whole])).not.toMatch(FORBIDDEN);
          expect(JSON.stringify(whole)).not.toContain(mother.address.street);
          const now = new KlMemory();
          now.takes(whole);
          expect(memory.knows()).toEqual(now.knows());
          const isHeld = (id: string) =>
            contacts.some((each) => !each.isUndone && id.startsWith(each.id.replaceAll("-", "")));
          const met = [...now.knows().values()].filter(
            ({ resourceType }) => resourceType === "Encounter",
          );
          expect(met.every(({ id }) => isHeld(id))).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT_MS,
);
