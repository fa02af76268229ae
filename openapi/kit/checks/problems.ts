import { type Check, type ProblemBody, must, problem, same, status } from "./check.ts";

const NOBODY = "00000000-0000-4000-8000-000000000000";
const FAULTY = {
  messageId: "faulty",
  status: "new",
  municipality: "0998",
  mother: { cpr: "3002905003" },
  dueDate: "2026-02-30",
  children: [{ bornAt: "yesterday", colour: "red" }],
};
const FAULTS = [
  "/mother/cpr notACprNumber",
  "/dueDate notADate",
  "/children/0/bornAt notAnInstant",
  "/children/0/colour unknownField",
];
const faulty = (language: string) => ({
  method: "POST",
  path: "/v1/birth-notifications",
  body: FAULTY,
  headers: { "Accept-Language": language },
});

/** How a server says no. */
export const PROBLEM_CHECKS: readonly Check[] = [
  {
    name: "problem-shape",
    promise: "A refusal is application/problem+json with type, title, status, detail and errors",
    run: async ({ ask }) => {
      const answer = status(await ask({ method: "GET", path: "/v1/no-such-thing" }), 404);
      const type = answer.headers.get("Content-Type") ?? "";
      must(type.startsWith("application/problem+json"), () => `Content-Type: ${type}`);
      const body = answer.json as ProblemBody;
      same(Object.keys(body), ["type", "title", "status", "detail", "errors"], "fields");
      same([body.type, body.status], ["/problems/notFound", 404], "type and status");
    },
  },
  {
    name: "all-faults",
    promise: "Every fault of a request is named at once, by JSON pointer and code",
    run: async ({ ask }) => {
      const { errors } = problem(await ask(faulty("en")), 400, "invalidRequest");
      const seen = errors.map(({ pointer, code }) => `${pointer} ${code}`);
      same(seen.toSorted(), FAULTS.toSorted(), "errors");
    },
  },
  {
    name: "values-not-repeated",
    promise: "A problem never repeats what was sent",
    run: async ({ ask }) => {
      const { text } = await ask(faulty("en"));
      for (const value of ["3002905003", "2026-02-30", "yesterday", "red"]) {
        must(!text.includes(`"${value}"`), () => `it repeats ${value}`);
      }
    },
  },
  {
    name: "languages",
    promise: "Accept-Language chooses the words, Danish or English, and never the codes",
    run: async ({ ask }) => {
      const [danish, english] = [await ask(faulty("da")), await ask(faulty("en"))];
      same(danish.headers.get("Content-Language"), "da", "Content-Language");
      same(english.headers.get("Content-Language"), "en", "Content-Language");
      const [da, en] = [danish.json as ProblemBody, english.json as ProblemBody];
      must(da.title !== en.title, () => "both have one title");
      const codes = ({ errors }: ProblemBody) => errors.map(({ code }) => code);
      same([da.type, codes(da)], [en.type, codes(en)], "codes");
    },
  },
  {
    name: "problem-pages",
    promise: "A problem's type is an address that tells what it means",
    run: async ({ ask }) => {
      const answer = await ask({ as: null, method: "GET", path: "/problems/messageIdReused" });
      must(
        status(answer, 200).text.includes("messageIdReused"),
        () => "it tells of something else",
      );
    },
  },
  {
    name: "no-token",
    promise: "Without a valid token: 401, with WWW-Authenticate",
    run: async ({ ask }) => {
      const answer = await ask({ as: null, method: "GET", path: "/v1/programmes" });
      problem(answer, 401, "notSignedIn");
      same(answer.headers.get("WWW-Authenticate"), "Bearer", "WWW-Authenticate");
    },
  },
  {
    name: "not-allowed",
    promise: "What a role may never do is 403, whoever it is about",
    run: async ({ ask }) => {
      const path = `/v1/children/${NOBODY}`;
      problem(await ask({ as: "leader", method: "GET", path }), 403, "notAllowedToDo");
      const reveal = { method: "POST", path: `${path}/address-reveals`, body: { reason: "Fordi" } };
      problem(await ask(reveal), 403, "notAllowedToDo");
    },
  },
  {
    name: "not-found-alike",
    promise: "Unknown and malformed ids have the same 404",
    run: async ({ ask }) => {
      const [unknown, malformed] = [
        await ask({ method: "GET", path: `/v1/families/${NOBODY}` }),
        await ask({ method: "GET", path: "/v1/families/nonsense" }),
      ];
      problem(unknown, 404, "notFound");
      same(malformed.text, unknown.text, "the answer to what is no id");
    },
  },
  {
    name: "media-types",
    promise: "A body that is no JSON is 415, one that is too large 413",
    run: async ({ ask }) => {
      const sent = { method: "POST", path: "/v1/pregnancies" };
      const headers = { "Content-Type": "text/plain" };
      problem(await ask({ ...sent, raw: "due", headers }), 415, "notJson");
      problem(await ask({ ...sent, raw: " ".repeat(1_100_000) }), 413, "bodyTooLarge");
    },
  },
  {
    name: "nobody-in-addresses",
    promise: "No address of the contract takes a number or a name",
    run: async ({ ask }) => {
      const answer = status(await ask({ as: null, method: "GET", path: "/openapi.json" }), 200);
      const { openapi, paths } = answer.json as {
        openapi: string;
        paths: Record<string, Record<string, { parameters?: { in: string; name: string }[] }>>;
      };
      must(openapi.startsWith("3.1"), () => `OpenAPI ${openapi}`);
      for (const [path, operations] of Object.entries(paths)) {
        for (const { parameters = [] } of Object.values(operations)) {
          const wrong = parameters.find(
            (each) => each.in !== "header" && /cpr|name|address/i.test(each.name),
          );
          must(wrong === undefined, () => `${path} takes ${wrong?.name}`);
        }
      }
    },
  },
];
