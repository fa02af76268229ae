import { sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { rows } from "../../../src/db/connection/database.ts";
import { aBirthLetter, aBornChild, aMother } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { type ChildShown, type Page, aJournal, bodyOf } from "../../support/on-record.ts";
import { registeredTwice } from "../../support/registered-twice.ts";
import { ROUTES_OF_ONE, pathOf } from "../../support/record-routes.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const coordinator = municipality.as("coordinator");

interface Entry {
  readonly id: string;
  readonly actor: string;
  readonly role: string;
  readonly action: string;
  readonly children: readonly string[];
  readonly particulars: string | null;
}

async function entries(): Promise<readonly Entry[]> {
  const found = await municipality.database.within("0999", (tx) =>
    rows(
      tx,
      sql`select id, actor, role, action, to_json(children) as children,
      encode(particulars, 'escape') as particulars from audit_entry`,
    ),
  );
  return found as unknown as readonly Entry[];
}

/** What the log holds of something, and of nothing else. */
async function logOf(work: () => Promise<unknown>): Promise<readonly Entry[]> {
  const before = new Set((await entries()).map(({ id }) => id));
  await work();
  return (await entries()).filter(({ id }) => !before.has(id));
}

const twins = { children: [aBornChild(), aBornChild()] };
const { family, child, children, letter } = await journal.registers(twins);
const ids = children.map(({ childId }) => childId);
const leaving = (await journal.registers()).child;
const twice = await registeredTwice(coordinator, aBirthLetter());
const about = { family, child, leaving, twice, visit: children[0]?.schedule.visits[0]?.id ?? "" };

describe("one entry a request names the children it showed", () => {
  const answered = ROUTES_OF_ONE.filter(({ status }) => status < 400);

  test.each(answered)("$method $route", async (route) => {
    const log = await logOf(() =>
      coordinator(route.method, pathOf(route, about), route.ask(about)),
    );
    expect(log).toMatchObject([{ actor: "a-coordinator", role: "coordinator" }]);
    const [asked] = /[0-9a-f-]{36}/.exec(pathOf(route, about)) ?? [];
    const one = asked === leaving ? [leaving] : [...(asked === twice ? [twice] : []), child];
    const shown = route.route.startsWith("/v1/families") ? ids : one;
    // A twin that it has just made is shown too.
    const onRecord = new Set([...ids, leaving, twice]);
    const named = log[0]?.children.filter((id) => onRecord.has(id)) ?? [];
    expect(named.toSorted()).toEqual(shown.toSorted());
  });

  test.each(["/v1/children?limit=3", "/v1/visits?limit=3", "/v1/visits?state=overdue"])(
    "GET %s",
    async (path) => {
      await journal.registers();
      let shown: readonly string[] = [];
      const log = await logOf(async () => {
        const { items } = bodyOf<Page<{ id: string; child?: string }>>(
          await coordinator("GET", path),
        );
        shown = items.map((item) => item.child ?? item.id);
      });
      const expected = [...new Set(shown)].toSorted();
      expect(log.map((entry) => entry.children.toSorted())).toEqual(
        expected.length === 0 ? [] : [expected],
      );
    },
  );

  test("a list of families names their children", async () => {
    const waiting = await journal.registers({ mother: aMother({ address: undefined }) });
    const log = await logOf(() => coordinator("GET", "/v1/assignments"));
    expect(log.map((entry) => entry.children)).toEqual([[waiting.child]]);
  });

  test("what is agreed, held and said of visits names whose they are", async () => {
    const visits = children.map(({ schedule }) => schedule.visits[1]?.id ?? "");
    const healthVisitor = children[0]?.schedule.visits[0]?.healthVisitor ?? "";
    const held = { heldAt: "2026-03-03T09:00:00+01:00", healthVisitor, modality: "home" };
    const said = { outcome: "not-home", on: "2026-03-03", reason: "Ingen åbnede" };
    const asks = async (method: string, path: string, body?: object) => {
      let made = "";
      const headers = { "If-Match": "*" };
      const log = await logOf(async () => {
        const answer = await coordinator(method, path, { ...(body && { body }), headers });
        made = bodyOf<{ id: string }>(answer, method === "POST" ? 201 : 200).id;
      });
      expect(log.map((entry) => entry.children.toSorted())).toEqual([ids.toSorted()]);
      return made;
    };
    const agreed = { visits, healthVisitor, date: "2026-03-06" };
    const appointment = `/v1/appointments/${await asks("POST", "/v1/appointments", agreed)}`;
    await asks("GET", appointment);
    await asks("PATCH", appointment, { time: "09:00" });
    const outcome = `/v1/visits/${visits[0]}/outcome`;
    const log = await logOf(() => coordinator("POST", outcome, { body: said }));
    expect(log.map((entry) => entry.children)).toMatchObject([[child]]);
    expect(JSON.stringify(log)).not.toContain("Ingen");
    await coordinator("DELETE", outcome, { headers: { "If-Match": "*" } });
    const contact = `/v1/contacts/${await asks("POST", "/v1/contacts", { ...held, visits })}`;
    await asks("GET", contact);
    await asks("DELETE", contact);
    await asks("DELETE", appointment);
  });

  test("a 304 counts", async () => {
    for (const path of [`/v1/children/${child}`, "/v1/children", `/v1/families/${family}`]) {
      const tag = (await coordinator("GET", path)).headers.get("ETag") ?? "";
      const [whole] = await logOf(() => coordinator("GET", path));
      const log = await logOf(async () => {
        const headers = { "If-None-Match": tag };
        expect((await coordinator("GET", path, { headers })).status).toBe(304);
      });
      expect(log.map((entry) => entry.children)).toEqual([whole?.children]);
    }
  });

  test("a letter, and the same letter again", async () => {
    const body = aBirthLetter();
    for (const status of [201, 200]) {
      let shown = "";
      const log = await logOf(async () => {
        shown = (await journal.sends(body, status)).children[0]?.childId ?? "";
      });
      expect(log.map((entry) => entry.children)).toEqual([[shown]]);
    }
  });

  test("an answer that is given again for its Idempotency-Key", async () => {
    const path = `/v1/children/${child}/address-reveals`;
    const headers = { "Idempotency-Key": crypto.randomUUID() };
    const asked = { body: { reason: "Hjemmebesøg i morgen" }, headers };
    for (const time of ["first", "second"]) {
      const log = await logOf(async () => {
        expect((await coordinator("POST", path, asked)).text).toContain("Tusindfrydvej");
      });
      expect(
        log.map((entry) => entry.children),
        time,
      ).toEqual([[child]]);
    }
  });
});

describe("no child is named that nobody was shown", () => {
  test("who gets 404 or 403 is shown none", async () => {
    const subject = "0999a000-0000-4000-8000-000000000004";
    const log = await logOf(async () => {
      const stranger = municipality.as("health-visitor", { subject });
      expect((await stranger("GET", `/v1/children/${child}`)).status).toBe(404);
      expect((await municipality.as("leader")("GET", `/v1/children/${child}`)).status).toBe(403);
    });
    expect(log.flatMap((entry) => entry.children)).toEqual([]);
  });
});

describe("what was searched for and why is kept sealed", () => {
  test("a search that finds somebody, and one that finds nobody", async () => {
    for (const body of [{ cpr: letter.mother.cpr }, { name: "Kornblomst" }]) {
      let shown: readonly string[] = [];
      const log = await logOf(async () => {
        const answer = await coordinator("POST", "/v1/children/lookup", { body });
        shown = bodyOf<Page<ChildShown>>(answer).items.map(({ id }) => id);
      });
      expect(log).toHaveLength(1);
      expect(log[0]?.children.toSorted()).toEqual(shown.toSorted());
      expect(log[0]?.particulars).toBeTruthy();
      for (const said of Object.values(body)) expect(log[0]?.particulars).not.toContain(said);
    }
  });

  test("the same search twice looks like two", async () => {
    const body = { name: "Kornblomst" };
    const search = () => coordinator("POST", "/v1/children/lookup", { body });
    const log = await logOf(async () => [await search(), await search()]);
    expect(new Set(log.map(({ particulars }) => particulars)).size).toBe(2);
  });

  test("the reason of a reveal", async () => {
    const body = { reason: "Kornblomst" };
    const log = await logOf(() =>
      coordinator("POST", `/v1/children/${child}/address-reveals`, { body }),
    );
    expect(log).toMatchObject([{ children: [child] }]);
    expect(log[0]?.particulars).toBeTruthy();
    expect(log[0]?.particulars).not.toContain("Kornblomst");
  });
});
