import { aFileOfAlikes } from "./requests-of-imports.ts";
import { NOBODYS_ADDRESS } from "./routes-of-webhooks.ts";
import { aMove } from "./handing-over.ts";
import { AN_INTERVENTION } from "./requests-of-deliveries.ts";
import { A_SUGGESTION } from "./requests-of-needs.ts";
import { aSession } from "./a-group-session.ts";
import { EMERGENCY_PLANS, aPlanAhead } from "./an-emergency-plan.ts";
import { anAgreementAbout } from "./routes-of-help.ts";
import type { Speaks } from "./a-service.ts";
import { aConcernOf } from "./a-told-concern.ts";

/** What was made of a family's, by ids; `calendar` is the path that a calendar address leads to. */
export interface Made {
  readonly appointment: string;
  readonly contact: string;
  readonly agreement: string;
  readonly intervention: string;
  readonly session: string;
  readonly task: string;
  readonly concern: string;
  readonly proposal: string;
  readonly feed: string;
  readonly emergencyPlan: string;
  readonly calendar: string;
  readonly handover: string;
  readonly import: string;
  readonly match: string;
  readonly webhook: string;
}

/** The law asks for it: nothing is recorded of the child. */
const A_MOVE = aMove({ consent: null, legalBasis: "barnets-lov-132" });

/** Agrees a visit, enters a call about its child, misses another visit, is worried, plans a session that is past, hands out a calendar, begins an emergency plan of years to come, drafts a handover sends a file of alike children and subscribes a webhook, as whoever asks. */
export async function agreedAndHeld(
  ask: (
    method: string,
    path: string,
    asking?: { body: unknown } | { raw: string; headers: Readonly<Record<string, string>> },
  ) => ReturnType<Speaks>,
  {
    child,
    visit,
    healthVisitor,
  }: { readonly child: string; readonly visit: string; readonly healthVisitor: string },
): Promise<Made> {
  const { raw = "", headers = {} } = aFileOfAlikes();
  const sent = (await ask("POST", "/v1/imports", { raw, headers })).json as { id: string };
  const matches = (await ask("GET", `/v1/imports/${sent.id}/matches`)).json as {
    items: readonly { id: string }[];
  };
  const made = async (path: string, body: object): Promise<{ id: string; url?: string }> => {
    const answer = await ask("POST", path, { body });
    if (answer.status !== 201) throw new Error(`${path}: ${answer.text}`);
    return answer.json as { id: string };
  };
  const make = async (path: string, body: object) => (await made(path, body)).id;
  const contact = await make("/v1/contacts", aContact({ child, healthVisitor }));
  const agreed = await ask("POST", `/v1/contacts/${contact}/agreements`, {
    body: anAgreementAbout(child),
  });
  const { items } = agreed.json as { items: readonly { id: string }[] };
  const feed = await made("/v1/calendar-feeds", { healthVisitor, tier: "area" });
  return {
    appointment: await make("/v1/appointments", anAgreement({ visit, healthVisitor })),
    contact,
    agreement: items[0]?.id ?? "",
    intervention: await make(`/v1/children/${child}/interventions`, AN_INTERVENTION),
    session: await make("/v1/group-sessions", aSession(healthVisitor, aPastTime())),
    task: await aTask(ask, { child, visit, healthVisitor }),
    concern: await aConcernOf(ask, { child, healthVisitor }),
    proposal: await make(`/v1/children/${child}/proposals`, A_SUGGESTION),
    feed: feed.id,
    emergencyPlan: await make(EMERGENCY_PLANS, aPlanAhead()),
    calendar: new URL(feed.url ?? "").pathname,
    import: sent.id,
    match: matches.items[0]?.id ?? "",
    handover: await make(`/v1/children/${child}/handovers`, A_MOVE),
    webhook: await make("/v1/webhooks", { url: NOBODYS_ADDRESS }),
  };
}

/** A visit that its plan no longer fits: agreed, and then the birth turned out to be another day. */
export async function aTensionOf(
  ask: (method: string, path: string, asking: { body: unknown }) => ReturnType<Speaks>,
  { child, visit, healthVisitor }: Readonly<Record<"child" | "visit" | "healthVisitor", string>>,
): Promise<string> {
  await ask("POST", "/v1/appointments", { body: anAgreement({ visit, healthVisitor }) });
  const body = { anchors: [{ anchor: "birth", on: "2026-02-27" }] };
  const preview = await ask("POST", `/v1/children/${child}/changes/preview`, { body });
  const { token } = preview.json as { token: string };
  await ask("POST", `/v1/children/${child}/changes`, { body: { token } });
  const open = await ask("GET", "/v1/tensions?limit=200", { body: undefined });
  const { items } = open.json as { items: readonly { id: string; visit: string }[] };
  const found = items.find((tension) => tension.visit === visit);
  if (found === undefined) throw new Error(open.text);
  return found.id;
}

/** The last of the child's visits is agreed, and nobody was home: a new time is to be offered. */
async function aTask(
  ask: (method: string, path: string, asking?: { body: unknown }) => ReturnType<Speaks>,
  {
    child,
    visit,
    healthVisitor,
  }: { readonly child: string; readonly visit: string; readonly healthVisitor: string },
): Promise<string> {
  const { visits } = (await ask("GET", `/v1/children/${child}/schedule`)).json as {
    visits: readonly { id: string | null }[];
  };
  const missed = visits.findLast(({ id }) => id !== null && id !== visit)?.id ?? "";
  const body = { ...anAgreement({ visit: missed, healthVisitor }), date: "2026-12-16" };
  await ask("POST", "/v1/appointments", { body });
  const outcome = { outcome: "not-home", on: "2026-03-03", reason: "Ingen åbnede" };
  await ask("POST", `/v1/visits/${missed}/outcome`, { body: outcome });
  const answer = await ask("GET", `/v1/tasks?child=${child}`);
  const { items } = answer.json as { items: readonly { id: string; visit: string | null }[] };
  const task = items.find((item) => item.visit === missed);
  if (task === undefined) throw new Error(`no task: ${answer.text}`);
  return task.id;
}

let sessions = 0;

/** Half an hour of a day of its own, so that nothing overlaps. */
function aPastTime() {
  const day = String((sessions++ % 28) + 1).padStart(2, "0");
  return {
    date: `2026-02-${day}`,
    time: `${10 + Math.floor(sessions / 28)}:00`,
    durationMinutes: 30,
  };
}

/** Only a day, so that nothing overlaps. */
export function anAgreement({
  visit,
  healthVisitor,
}: {
  readonly visit: string;
  readonly healthVisitor: string;
}) {
  return { visits: [visit], healthVisitor, date: "2026-12-15" };
}

/** A call in the night after the birth of the letters. */
export function aContact({
  child,
  healthVisitor,
}: {
  readonly child: string;
  readonly healthVisitor: string;
}) {
  const heldAt = "2026-03-03T01:00:00+01:00";
  return { heldAt, healthVisitor, modality: "phone", children: [child] };
}

export const DECLINED = { outcome: "declined", on: "2026-03-03", reason: "Ønsker det ikke" };
