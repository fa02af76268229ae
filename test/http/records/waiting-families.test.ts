import { afterAll, describe, expect, test } from "vitest";
import { aMother } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { NOW } from "../../support/ask.ts";
import { aReplacing } from "../../support/letters.ts";
import {
  BIRTHS,
  type FamilyShown,
  type Page,
  aJournal,
  bodyOf,
  everyPage,
} from "../../support/on-record.ts";

const ASSIGNMENTS = "/v1/assignments";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const coordinator = municipality.as("coordinator");

interface Waiting extends FamilyShown {
  readonly waitingSince: string;
}

const MINUTE_MS = 60_000;
const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * MINUTE_MS);
const at = (minutes: number) => ({ door: { now: minutesLater(minutes) } });
const livingIn = (postalCode: string) => ({
  mother: aMother({ address: { street: "Tusindfrydvej 4", postalCode, city: "Hammel" } }),
});

describe("the families that wait", () => {
  const waiting = async (query = "") =>
    everyPage<Waiting>(coordinator, `${ASSIGNMENTS}?state=open${query}`);
  const sinceOf = async (family: string) =>
    (await waiting()).find(({ id }) => id === family)?.waitingSince;

  test("say since when: since they became known", async () => {
    const { family } = await journal.registers(livingIn("1000"), minutesLater(10));
    expect(await sinceOf(family)).toBe("2026-03-03T12:10:00+01:00");
  });

  test("or since they were given back, and the longest waiting comes first, page by page", async () => {
    const { family: early } = await journal.registers(livingIn("8382"));
    const { family: middle } = await journal.registers(livingIn("1000"), minutesLater(20));
    const body = { families: [early], healthVisitor: null, reason: "Barsel" };
    bodyOf(await coordinator("POST", ASSIGNMENTS, { body, ...at(30) }));
    const { family: late } = await journal.registers(livingIn("1000"), minutesLater(40));
    expect(await sinceOf(early)).toBe("2026-03-03T12:30:00+01:00");
    for (const limit of [1, 2, 200]) {
      const ids = (await waiting(`&limit=${limit}`)).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => [early, middle, late].includes(id))).toEqual([middle, early, late]);
    }
  });

  test("or since they were taken up again", async () => {
    const { letter, family } = await journal.registers(livingIn("1000"), minutesLater(10));
    const cancelled = aReplacing("cancelled", letter, {});
    bodyOf(await journal.asks("POST", BIRTHS, { body: cancelled, ...at(20) }));
    expect(await sinceOf(family)).toBeUndefined();
    const again = await journal.registers({ mother: letter.mother }, minutesLater(30));
    expect(again.family).toBe(family);
    expect(await sinceOf(family)).toBe("2026-03-03T12:30:00+01:00");
  });

  test("wait no longer for a change of anything else", async () => {
    const { family } = await journal.registers(livingIn("1000"), minutesLater(50));
    const change = { body: { mother: { phone: "11 22 33 44" } }, headers: { "If-Match": "*" } };
    bodyOf(await coordinator("PATCH", `/v1/families/${family}`, { ...change, ...at(60) }));
    expect(await sinceOf(family)).toBe("2026-03-03T12:50:00+01:00");
  });

  test("are shown as families are", async () => {
    const { family } = await journal.registers(livingIn("1000"));
    const { items } = bodyOf<Page<Waiting>>(await coordinator("GET", ASSIGNMENTS));
    const { waitingSince, ...shown } = items.find(({ id }) => id === family) as Waiting;
    expect(waitingSince).toBe("2026-03-03T12:00:00+01:00");
    expect(shown).toEqual(await journal.family(family));
  });
});
