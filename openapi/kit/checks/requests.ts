import { aCpr } from "../kit.ts";
import { type Check, must, problem, same, status } from "./check.ts";

const BIRTHS = "/v1/birth-notifications";
const STRONG = /^"[^"]+"$/;

interface Page {
  readonly items: readonly { readonly id: string }[];
  readonly next: string | null;
}

/** Repeating, changing and listing. */
export const REQUEST_CHECKS: readonly Check[] = [
  {
    name: "letter-again",
    promise: "The same letter again is 200 with the first answer's body",
    run: async ({ ask, letter }) => {
      const sent = { method: "POST", path: BIRTHS, body: letter() };
      const first = status(await ask(sent), 201);
      same(status(await ask(sent), 200).text, first.text, "the second answer");
    },
  },
  {
    name: "letter-reused",
    promise: "Another letter under the same messageId is 409",
    run: async ({ ask, letter }) => {
      const { messageId, ...body } = letter();
      status(await ask({ method: "POST", path: BIRTHS, body: { messageId, ...body } }), 201);
      const other = { ...letter(), messageId };
      problem(await ask({ method: "POST", path: BIRTHS, body: other }), 409, "messageIdReused");
    },
  },
  {
    name: "idempotency",
    promise: "The same Idempotency-Key and body has the stored answer; another body is 422",
    run: async ({ ask, letter, day }) => {
      const headers = { "Idempotency-Key": crypto.randomUUID() };
      const { mother } = letter();
      const body = { mother, dueDate: day(60) };
      const sent = { method: "POST", path: "/v1/pregnancies", body, headers };
      const first = status(await ask(sent), 201);
      same(status(await ask(sent), 201).text, first.text, "the second answer");
      const other = { ...sent, body: { ...body, dueDate: day(61) } };
      problem(await ask(other), 422, "keyUsedBefore");
    },
  },
  {
    name: "version-required",
    promise: "A change without If-Match is 428",
    run: async ({ ask, register }) => {
      const path = `/v1/families/${(await register()).family}`;
      const body = { mother: { phone: "+45 12 34 56 78" } };
      problem(await ask({ method: "PATCH", path, body }), 428, "versionRequired");
    },
  },
  {
    name: "version-stale",
    promise: "A change to what has changed since is 412, and what can change has a strong ETag",
    run: async ({ ask, register }) => {
      const path = `/v1/families/${(await register()).family}`;
      const tag = (await ask({ method: "GET", path })).headers.get("ETag") ?? "";
      must(STRONG.test(tag), () => `ETag: ${tag}`);
      const change = (interpreter: string) =>
        ask({
          method: "PATCH",
          path,
          headers: { "If-Match": tag },
          body: { mother: { interpreter } },
        });
      const changed = status(await change("ar"), 200).headers.get("ETag");
      must(changed !== null && changed !== tag, () => `ETag after the change: ${changed}`);
      problem(await change("so"), 412, "versionStale");
    },
  },
  {
    name: "unchanged",
    promise: "If-None-Match is 304 on records, schedules, lists and day plans",
    run: async ({ ask, register, healthVisitor, day }) => {
      const { family, child } = await register();
      for (const path of [
        `/v1/families/${family}`,
        `/v1/children/${child}/schedule`,
        `/v1/visits?state=held&healthVisitor=${healthVisitor}&limit=1`,
        `/v1/health-visitors/${healthVisitor}/day-plan?date=${day(400)}`,
      ]) {
        const tag = status(await ask({ method: "GET", path }), 200).headers.get("ETag");
        must(tag !== null, () => `${path} has no ETag`);
        const again = await ask({ method: "GET", path, headers: { "If-None-Match": tag } });
        must(again.status === 304 && again.text === "", () => `${path}: ${again.status}`);
      }
    },
  },
  {
    name: "lists",
    promise: "A list is read page by page to its end, each item once",
    run: async ({ ask, register, healthVisitor }) => {
      await register();
      await register();
      const whole: string[] = [];
      const filter = `/v1/children?limit=`;
      let cursor = "";
      for (let pages = 0; pages < 10_000; pages++) {
        const answer = await ask({ method: "GET", path: `${filter}50${cursor}` });
        const { items, next } = status(answer, 200).json as Page;
        must(items.length <= 50, () => `${items.length} items where 50 were asked for`);
        whole.push(...items.map(({ id }) => id));
        if (next === null) break;
        cursor = `&cursor=${encodeURIComponent(next)}`;
      }
      must(whole.length > 0, () => "the list is empty");
      must(new Set(whole).size === whole.length, () => "an item stands there twice");
      if (cursor === "") return;
      const other = `${filter}50&healthVisitor=${healthVisitor}${cursor}`;
      const { errors } = problem(await ask({ method: "GET", path: other }), 400, "invalidRequest");
      same(
        errors.map(({ code }) => code),
        ["invalidCursor"],
        "errors",
      );
    },
  },
  {
    name: "list-limit",
    promise: "A page has at most 200 items",
    run: async ({ ask }) => {
      const answer = await ask({ method: "GET", path: "/v1/children?limit=201" });
      problem(answer, 400, "invalidRequest");
    },
  },
  {
    name: "lookup",
    promise: "A child is found by the journal's own reference and by its number, in a body",
    run: async ({ ask, register, day }) => {
      const externalReference = `kit-${crypto.randomUUID()}`;
      const bornAt = `${day(-10)}T04:12:00+01:00`;
      const cpr = aCpr();
      const { child } = await register({ children: [{ bornAt, externalReference, cpr }] });
      const path = "/v1/children/lookup";
      for (const body of [{ externalReference }, { cpr }]) {
        const { items } = status(await ask({ method: "POST", path, body }), 200).json as Page;
        const found = items.map(({ id }) => id);
        same(found, [child], `found by ${Object.keys(body).join()}`);
      }
    },
  },
];
