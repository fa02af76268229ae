import { aFamily, asLines, carriedOut, importFile, lookedThrough } from "../an-import.ts";
import { type Kit, aCpr, aNewborn } from "../kit.ts";
import { medcomLetter } from "../medcom-letter.ts";
import { type Check, must, same, status } from "./check.ts";

const LOOKUP = "/v1/children/lookup";

interface Found {
  readonly items: readonly { readonly id: string }[];
}

async function foundBy({ ask }: Kit, sought: object): Promise<readonly string[]> {
  const answer = await ask({ method: "POST", path: LOOKUP, body: sought });
  return (status(answer, 200).json as Found).items.map(({ id }) => id);
}

interface Delivery {
  readonly delivery: number;
  readonly more: boolean;
  readonly bundle: object;
}

/** Everything that is new after a delivery, and the number to ask after next. */
async function deliveredAfter(kit: Kit, number: number): Promise<[bundles: string, next: number]> {
  let [bundles, after] = ["", number];
  for (;;) {
    const sent = { as: "journal-system" as const };
    const told = await kit.make<Delivery>("/v1/kl-deliveries", { after }, sent);
    bundles += JSON.stringify(told.bundle);
    after = told.delivery;
    if (!told.more) return [bundles, after];
  }
}

/** What comes from other systems, and what is told in their own forms. */
export const EXCHANGE_CHECKS: readonly Check[] = [
  {
    name: "import",
    where: "/v1/imports",
    promise:
      "An import is looked through first and changes nothing; committed, each family is once",
    run: async (kit) => {
      const references = [crypto.randomUUID(), crypto.randomUUID()].map((id) => `kit-${id}`);
      const raw = asLines(
        ...references.map((externalReference) =>
          aFamily(kit, { children: [{ birthDate: kit.day(-400), externalReference }] }),
        ),
      );
      const found = () =>
        Promise.all(references.map((each) => foundBy(kit, { externalReference: each })));
      const key = { "Idempotency-Key": crypto.randomUUID() };
      const sent = importFile(raw);
      const again = { ...sent, headers: { ...sent.headers, ...key } };
      const path = await lookedThrough(kit, raw, undefined, key);
      same(await found(), [[], []], "children found before the commit");
      const repeated = status(await kit.ask(again), 201).json as { id: string };
      same(`/v1/imports/${repeated.id}`, path, "the import sent again");
      await carriedOut(kit, path);
      const after = await found();
      same(
        after.map((ids) => ids.length),
        [1, 1],
        "children found after it",
      );
    },
  },
  {
    name: "letter-xml",
    promise: "MedCom's letter is taken as XML too; again it is 200 with the first answer's body",
    run: async (kit) => {
      const sent = {
        method: "POST",
        path: "/v1/birth-notifications",
        headers: { "Content-Type": "application/xml" },
        raw: medcomLetter(kit, { isAlive: true }),
      };
      const first = status(await kit.ask(sent), 201);
      must(first.text.includes("childId"), () => first.text);
      same(status(await kit.ask(sent), 200).text, first.text, "the second answer");
    },
  },
  {
    name: "fhir-search",
    where: "/fhir/R4/metadata",
    promise:
      "Patients are found by what changed since, and by a number in a form's body; an unchanged one is 304",
    run: async (kit) => {
      const cpr = aCpr();
      const { child } = await kit.register({ children: [aNewborn(kit.day(-10), { cpr })] });
      const entries = async (sent: {
        method: string;
        path: string;
        headers?: Record<string, string>;
        raw?: string;
      }) => {
        const bundle = status(await kit.ask(sent), 200).json as {
          entry?: { resource: { id: string } }[];
        };
        return (bundle.entry ?? []).map(({ resource }) => resource.id);
      };
      const since = (prefix: string) =>
        entries({
          method: "GET",
          path: `/fhir/R4/Patient?_id=${child}&_lastUpdated=${prefix}${kit.day(0)}`,
        });
      same(await since("ge"), [child], "changed today or later");
      same(await since("lt"), [], "changed before today");
      const identifier = encodeURIComponent(`urn:oid:1.2.208.176.1.2|${cpr}`);
      const headers = { "Content-Type": "application/x-www-form-urlencoded" };
      const form = { method: "POST", path: "/fhir/R4/Patient/_search", headers };
      same(await entries({ ...form, raw: `identifier=${identifier}` }), [child], "by number");
      const path = `/fhir/R4/Patient/${child}`;
      const tag = status(await kit.ask({ method: "GET", path }), 200).headers.get("ETag") ?? "";
      const again = await kit.ask({ method: "GET", path, headers: { "If-None-Match": tag } });
      must(tag !== "" && again.status === 304, () => `${again.status} with If-None-Match ${tag}`);
    },
  },
  {
    name: "kl-delivery",
    where: "/v1/kl-deliveries",
    promise: "A delivery after 0 tells what was held, and one after its number what is new since",
    run: async (kit) => {
      const aChildHeld = async () => {
        const cpr = aCpr();
        const { visit, healthVisitor } = await kit.register({
          mother: { cpr: aCpr(), address: { postalCode: "8450" } },
          children: [aNewborn(kit.day(-10), { cpr })],
        });
        const heldAt = `${kit.day(-5)}T10:00:00+01:00`;
        const visits = [visit("postpartum")];
        await kit.make("/v1/contacts", { heldAt, healthVisitor, modality: "home", visits });
        return cpr;
      };
      const first = await aChildHeld();
      const [bundles, number] = await deliveredAfter(kit, 0);
      must(bundles.includes(first), () => "what was held is not told");
      const second = await aChildHeld();
      const [news] = await deliveredAfter(kit, number);
      must(news.includes(second), () => "what was held since is not told");
      must(!news.includes(first), () => "what was told is told again");
      const [once] = await deliveredAfter(kit, number);
      must(once.includes(second), () => "after the same number the same is not told again");
    },
  },
  {
    name: "own-calendar",
    where: "/v1/health-visitors/{id}/own-calendar",
    promise: "Of a health visitor's own calendar times alone are kept, and a booking there warns",
    run: async (kit) => {
      const { id: healthVisitor } = await kit.make("/v1/health-visitors", {
        name: "Prøve Prøvesen",
        district: "hammel",
      });
      const on = kit.day(50).replaceAll("-", "");
      const calendar = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//kit//EN",
        "BEGIN:VEVENT",
        "UID:kit-1",
        "DTSTAMP:20200101T000000Z",
        `DTSTART;TZID=Romance Standard Time:${on}T090000`,
        `DTEND;TZID=Romance Standard Time:${on}T100000`,
        "SUMMARY:Tandlæge",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
      ].join("\r\n");
      const path = `/v1/health-visitors/${healthVisitor}/own-calendar`;
      const sent = { as: "coordinator" as const, method: "POST", path, body: { calendar } };
      const { text, json } = status(await kit.ask(sent), 201);
      const { busy } = json as { busy: readonly { startsAt: string; endsAt: string }[] };
      same(
        busy.map(({ startsAt, endsAt }) => [startsAt.slice(0, 16), endsAt.slice(0, 16)]),
        [[`${kit.day(50)}T09:00`, `${kit.day(50)}T10:00`]],
        "busy",
      );
      must(!text.includes("Tandlæge"), () => "it tells a title");
      const { visit } = await kit.register();
      const visits = [visit("two-months")];
      const body = { visits, healthVisitor, date: kit.day(50), time: "09:30", durationMinutes: 30 };
      const { warnings } = await kit.make<{ warnings: readonly { code: string }[] }>(
        "/v1/appointments",
        body,
      );
      const codes = warnings.map(({ code }) => code);
      must(codes.includes("busyInOwnCalendar"), () => `warnings: ${codes.join(", ")}`);
    },
  },
];
