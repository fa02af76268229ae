import { IF_ANY, type Kit } from "../kit.ts";
import type { Sent } from "../server.ts";
import { type ProblemRequests, post } from "./problem-request.ts";

const WEBHOOKS = "/v1/webhooks";
/** A public name in form, which leads nowhere (RFC 2606). */
const NOBODY = "https://nobody.example/tusind";
const STAND_AT_MOST = 100;

const subscription = post(WEBHOOKS, { url: NOBODY });

const put = (path: string, body: object): Sent => ({
  ...post(path, body),
  method: "PUT",
  headers: IF_ANY,
});

async function removeWebhooks({ read, ask }: Kit): Promise<void> {
  const { items } = await read<{ items: readonly { id: string; url: string }[] }>(WEBHOOKS);
  for (const { id, url } of items) {
    if (url !== NOBODY) continue;
    const path = `${WEBHOOKS}/${id}`;
    await ask({ as: "coordinator", method: "DELETE", path, headers: IF_ANY });
  }
}

/** The path of a webhook that has not confirmed itself. */
const aWebhook = async ({ make }: Kit) =>
  `${WEBHOOKS}/${(await make(WEBHOOKS, { url: NOBODY })).id}`;

/** Webhooks, and the addresses that calendars are read from. */
export const OUTWARD: ProblemRequests = {
  addressNotAllowed: { request: () => post(WEBHOOKS, { url: "https://10.0.0.1/tusind" }) },
  challengeUnanswered: {
    before: "a webhook whose address does not answer",
    request: async (kit) => post(`${await aWebhook(kit)}/challenges`, undefined),
    after: removeWebhooks,
  },
  webhookNotActive: {
    before: "a webhook that has not confirmed itself",
    request: async (kit) => post(`${await aWebhook(kit)}/replays`, { from: 1, to: 1 }),
    after: removeWebhooks,
  },
  tooManyWebhooks: {
    before: `${STAND_AT_MOST} webhooks`,
    request: async (kit) => {
      for (let made = 0; made < STAND_AT_MOST; made += 1) {
        if ((await kit.ask(subscription)).status !== 201) break;
      }
      return subscription;
    },
    after: removeWebhooks,
  },
  notACalendarAddress: {
    request: ({ healthVisitor }) =>
      put(`/v1/health-visitors/${healthVisitor}/own-calendar/address`, { url: "kalender" }),
  },
  calendarHasAddress: {
    before: "a health visitor whose calendar has an address",
    request: async (kit) => {
      const { id } = await kit.make("/v1/health-visitors", { name: "Prøve Prøvesen" });
      const path = `/v1/health-visitors/${id}/own-calendar`;
      await kit.ask(put(`${path}/address`, { url: `${NOBODY}.ics` }));
      const calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//kit//EN\r\nEND:VCALENDAR\r\n";
      return post(path, { calendar });
    },
  },
};
