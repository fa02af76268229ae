import { SHIPPED_PROGRAMMES } from "../../src/domain/programme/shipped-programmes.ts";
import type { StoryAsks } from "./a-story.ts";

/** What changes in that municipality: a birth that was another day, a programme of its own, a family that leaves and comes back, and a death. */
export async function tellOfChange(
  asks: StoryAsks,
  { child, onDay }: { readonly child: string; readonly onDay: (days: number) => string },
): Promise<void> {
  const path = `/v1/children/${child}`;
  await aBirthWasAnotherDay(asks, path, onDay(-21));
  await asks("coordinator", "GET", `${path}/anchors`);
  const fact = { fact: "language-concern", value: true, on: onDay(-1), source: "parents" };
  await asks("coordinator", "POST", `${path}/facts`, { body: fact });
  await asks("coordinator", "GET", `${path}/facts`);
  await asks("coordinator", "GET", `${path}/why-not?rule=three-and-a-half-years`);
  await asks("coordinator", "GET", `/v1/tasks?child=${child}`);
  await aProgrammeOfItsOwn(asks, onDay(10));
  await asks("coordinator", "GET", `${path}/schedule?at=${onDay(0)}`);
  await asks("coordinator", "POST", `${path}/departure`, { body: { on: onDay(-1) } });
  await asks("coordinator", "GET", `${path}/departure`);
  await asks("coordinator", "POST", `${path}/stop`, { body: { cause: "death", on: onDay(0) } });
  await asks("coordinator", "GET", path);
  await asks("journal-system", "GET", "/v1/events?after=0&limit=200");
}

async function aBirthWasAnotherDay(asks: StoryAsks, path: string, on: string): Promise<void> {
  const body = { anchors: [{ anchor: "birth", on }] };
  const first = await asks("coordinator", "POST", `${path}/changes/preview`, { body });
  const second = await asks("coordinator", "POST", `${path}/changes/preview`, { body });
  const tokenOf = ({ json }: typeof first) => (json as { token: string }).token;
  const make = (token: string) =>
    asks("coordinator", "POST", `${path}/changes`, { body: { token } });
  await make(tokenOf(first));
  await make(tokenOf(first));
  await make(tokenOf(second));
  await make("no-token");
  const open = await asks("coordinator", "GET", "/v1/tensions");
  const [tension] = (open.json as { items: readonly { id: string }[] }).items;
  if (tension === undefined) return;
  await asks("coordinator", "POST", `/v1/tensions/${tension.id}/resolution`, {
    body: { resolution: "keep", reason: "Aftalt med familien" },
    headers: { "If-Match": "*" },
  });
}

async function aProgrammeOfItsOwn(asks: StoryAsks, from: string): Promise<void> {
  const favrskov = SHIPPED_PROGRAMMES.find(({ document }) => document.id === "favrskov")?.document;
  const version = "2027-1";
  const body = { ...favrskov, version };
  await asks("coordinator", "POST", "/v1/programmes", { body });
  const path = "/v1/programmes/favrskov";
  await asks("coordinator", "POST", `${path}/lint?version=${version}`);
  await asks("coordinator", "POST", `${path}/what-if`, { body: { version, months: 2 } });
  const publication = { version, policy: { kind: "open-visits", from }, acceptWarnings: true };
  await asks("coordinator", "POST", `${path}/publication`, { body: publication });
  await asks("administrator", "POST", `${path}/publication`, { body: publication });
  await asks("administrator", "POST", `${path}/publication`, { body: publication });
}
