import { IF_ANY } from "../kit.ts";
import { type ProblemRequests, post } from "./problem-request.ts";

const FAMILY = "a family on record";
const NOBODY = "00000000-0000-4000-8000-000000000000";

/** Who may, what is there, versions and repetitions; and what goes wrong on the server's side. */
export const ACCESS: ProblemRequests = {
  notSignedIn: { request: () => ({ as: null, method: "GET", path: "/v1/programmes" }) },
  notAllowedToDo: {
    request: () => ({ as: "leader", method: "GET", path: `/v1/children/${NOBODY}` }),
  },
  notFound: { request: () => ({ method: "GET", path: `/v1/children/${NOBODY}` }) },
  versionRequired: {
    before: FAMILY,
    request: async ({ register }) => ({
      method: "PATCH",
      path: `/v1/families/${(await register()).family}`,
      body: { mother: { interpreter: "ar" } },
    }),
  },
  versionStale: {
    before: `${FAMILY} that has changed since it was read`,
    request: async ({ register, tagOf, ask }) => {
      const path = `/v1/families/${(await register()).family}`;
      const headers = { "If-Match": await tagOf(path) };
      await ask({ method: "PATCH", path, headers, body: { mother: { interpreter: "ar" } } });
      return { method: "PATCH", path, headers, body: { mother: { interpreter: "so" } } };
    },
  },
  keyUsedBefore: {
    before: "another request with the same Idempotency-Key",
    request: async ({ letter, ask }) => {
      const headers = { "Idempotency-Key": crypto.randomUUID() };
      await ask({ ...post("/v1/birth-notifications", letter()), headers });
      return { ...post("/v1/birth-notifications", letter()), headers };
    },
  },
  bodyTooLarge: {
    request: () => ({ method: "POST", path: "/v1/schedule-previews", raw: " ".repeat(1_100_000) }),
  },
  notJson: {
    request: () => ({
      method: "POST",
      path: "/v1/schedule-previews",
      raw: "birthDate=2020-01-02",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
    }),
  },
  clockOnlyForward: {
    before: "the sandbox",
    request: ({ day }) => ({
      method: "PUT",
      path: "/v1/sandbox/clock",
      headers: IF_ANY,
      body: { now: `${day(-1)}T08:00:00+01:00` },
    }),
  },
  stillRunning: {
    circumstance:
      "Send a request with an Idempotency-Key, and the same again while the first takes more than 5 seconds, as behind a slow database. Wait as Retry-After says, and send it again.",
  },
  conflictsWithRecord: {
    circumstance:
      "Two requests put on record what excludes one another, at the same moment, such as one external reference for two children. Read again, then decide.",
  },
  unexpected: {
    circumstance:
      "A fault of ours. No request is known to bring it about; answer it as you would 503, once, then tell us its X-Request-Id.",
  },
  notConfigured: {
    circumstance:
      "The server was started without its identity provider, database or master key, as a Worker before its settings are made.",
  },
  databaseAway: {
    circumstance: "The database is stopped, or has not been migrated: GET /ready says so too.",
  },
  identityProviderAway: {
    circumstance:
      "The identity provider's published keys cannot be read, and the token's key is not known yet.",
  },
};
