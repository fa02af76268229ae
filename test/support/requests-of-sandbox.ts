/** Of the sandbox's clock: no other municipality has one. */
export const REQUESTS_OF_SANDBOX = {
  readSandboxClock: () => ({ method: "GET", path: "/v1/sandbox/clock" }),
  moveSandboxClock: () => ({
    method: "PUT",
    path: "/v1/sandbox/clock",
    body: { now: "2026-03-04T09:00:00+01:00" },
    headers: { "If-Match": "*" },
  }),
};
