import type { BirthLetter } from "../../../src/domain/registration/birth-letter.ts";
import type { ToldChange } from "../../../src/domain/registration/told-change.ts";
import { type CivilDate, addDays, civilDateOfDay } from "../../../src/domain/time/civil-date.ts";
import { writeInstant } from "../../../src/domain/time/local-time.ts";
import { changing } from "../a-change.ts";
import type { Asks } from "../a-municipality.ts";
import { dayNumber } from "../day-number.ts";
import { bodyOf, type Registered, type ScheduleOnRecord } from "../on-record.ts";
import { withTag } from "../a-family-to-visit.ts";
import type { Act, Life } from "./a-life.ts";
import type { Made } from "./made-of-visit.ts";
import { ownDocument } from "./own-versions.ts";
import { bodyOfGiving } from "./given-visits.ts";

/** Whom the requests of a life are about, by the ids that were answered. */
export interface LifeOverHttp {
  readonly does: (act: Act, life: Life) => Promise<void>;
  /** The id of each child, in the order in which they became known. */
  readonly children: readonly string[];
}

/** Lives a life by requests alone, as a municipality's coordinator and administrator on the day of each step. */
export function overHttp(
  as: (role: "administrator" | "coordinator", today: () => CivilDate) => Asks,
  municipality: string,
  healthVisitor: string,
): LifeOverHttp & { readonly isOn: (today: CivilDate) => void } {
  let today = "2026-03-03" as CivilDate;
  const coordinator = as("coordinator", () => today);
  const administrator = as("administrator", () => today);
  const children: string[] = [];
  const made = new Map<string, string>();
  const visits = new Map<string, string>();
  const mother = { cpr: motherOf(municipality), name: "Ida Æblegren" };
  let letters = 0;

  async function sendLetter(letter: BirthLetter): Promise<void> {
    const [first] = letter.children;
    const { bornAt = new Date() } = first ?? {};
    const answer = await coordinator("POST", "/v1/birth-notifications", {
      body: {
        messageId: `letter-${letters}`,
        status: letter.status,
        ...(letters > 0 && { replaces: `letter-${letters - 1}` }),
        sentAt: `2026-03-02T${String(10 + Math.floor(letters / 60)).padStart(2, "0")}:${String(letters % 60).padStart(2, "0")}:00+01:00`,
        municipality,
        mother,
        dueDate: letter.dueDate,
        firstTimeParents: letter.firstTimeParents,
        discharge: letter.discharge,
        dischargedOn: letter.dischargedOn ?? null,
        children: letter.children.map(({ identifiers }) => ({
          cpr: identifiers[0]?.value,
          bornAt: writeInstant(bornAt),
        })),
      },
    });
    letters++;
    if (answer.status !== 200 && answer.status !== 201) throw new Error(answer.text);
    for (const { childId } of (answer.json as Registered).children) {
      if (!children.includes(childId)) children.push(childId);
    }
  }

  /** Every visit on record by its child, rule and occurrence: the same id as ever before. */
  async function noteVisits(): Promise<void> {
    for (const [place, child] of children.entries()) {
      for (const { rule, occurrence, id } of (await scheduleOf(coordinator, child)).visits) {
        const name = `${place} ${rule} ${occurrence}`;
        const former = visits.get(name) ?? id;
        if (id !== null && former !== id) throw new Error(`${name} was ${former}, and is ${id}`);
        if (id !== null) visits.set(name, id);
      }
    }
    if (new Set(visits.values()).size !== visits.size) throw new Error("two visits have one id");
  }

  async function make({ does, rule, occurrence, on, about, place }: Made & { place: number }) {
    const visit = visits.get(`${place} ${rule} ${occurrence}`) ?? "";
    const known = made.get(about) ?? "";
    switch (does) {
      case "agree": {
        const body = { visits: [visit], healthVisitor, date: on };
        made.set(about, idOf(await coordinator("POST", "/v1/appointments", { body })));
        return;
      }
      case "move":
        bodyOf(await withTag(coordinator, "PATCH", `/v1/appointments/${known}`, { date: on }));
        return;
      case "cancel":
        bodyOf(await withTag(coordinator, "DELETE", `/v1/appointments/${known}`));
        return;
      case "not-home":
      case "decline": {
        const outcome = does === "decline" ? "declined" : does;
        const body = { outcome, on, reason: "Som aftalt" };
        bodyOf(await coordinator("POST", `/v1/visits/${visit}/outcome`, { body }));
        return;
      }
      case "undo-decline":
        bodyOf(
          await coordinator("DELETE", `/v1/visits/${visit}/outcome`, {
            headers: { "If-Match": "*" },
          }),
        );
        return;
      case "hold": {
        const heldAt = `${on}T09:00:00+01:00`;
        const body = { heldAt, healthVisitor, modality: "phone", visits: [visit] };
        made.set(about, idOf(await coordinator("POST", "/v1/contacts", { body })));
        return;
      }
      case "undo-hold":
        bodyOf(await withTag(coordinator, "DELETE", `/v1/contacts/${known}`));
        return;
      case "keep": {
        const { tensionsOf, keep } = changing(coordinator);
        const open = await tensionsOf(children[place] ?? "");
        bodyOf(await keep(open.find((tension) => tension.visit === visit)?.id ?? ""));
      }
    }
  }

  async function change(place: number, { anchors, facts }: ToldChange): Promise<void> {
    const body = {
      anchors: anchors.map(({ anchor, on, isProvisional }) => ({
        anchor,
        on: on ?? null,
        confirmed: !isProvisional,
      })),
      facts,
    };
    await changing(coordinator).make(children[place] ?? "", body);
  }

  async function publish(act: Extract<Act, { does: "publish" }>, life: Life): Promise<void> {
    const { version } = act.version;
    const body = ownDocument(municipality, act.variant, version);
    idOf(await administrator("POST", "/v1/programmes", { body }), "version");
    const policy =
      act.policy.kind === "opt-in"
        ? {
            kind: "opt-in",
            children: act.policy.children.map(
              (id) => children[life.children.findIndex(({ child }) => child.id === id)],
            ),
          }
        : act.policy;
    const published = { version, policy, acceptWarnings: true };
    const answer = await administrator("POST", "/v1/programmes/our-own/publication", {
      body: published,
    });
    if (answer.status >= 300) throw new Error(answer.text);
  }

  async function does(act: Act, life: Life): Promise<void> {
    switch (act.does) {
      case "pass":
        return;
      case "expect": {
        const body = { mother, dueDate: act.dueDate, firstTimeParents: true };
        const registered = bodyOf<Registered>(
          await coordinator("POST", "/v1/pregnancies", { body }),
          201,
        );
        children.push(...registered.children.map(({ childId }) => childId));
        return;
      }
      case "letter":
        return sendLetter(act.letter);
      case "change":
        return change(act.place, act.change);
      case "publish":
        return publish(act, life);
      case "depart": {
        const path = `/v1/children/${children[act.place]}/departure`;
        bodyOf(await coordinator("POST", path, { body: { on: act.on } }));
        return;
      }
      case "arrive": {
        const lived = life.children[act.place];
        const body = {
          arrivedOn: act.on,
          mother,
          children: [
            {
              cpr: lived?.child.identifiers[0]?.value,
              birthDate: lived?.child.facts.birthDate ?? "2026-03-01",
            },
          ],
        };
        const answer = await coordinator("POST", "/v1/arrivals", { body });
        if (answer.status >= 300) throw new Error(answer.text);
        return;
      }
      case "give": {
        const path = `/v1/children/${children[act.place]}/visits`;
        bodyOf(await coordinator("POST", path, { body: bodyOfGiving(act.giving) }), 201);
        return;
      }
      case "stop": {
        const path = `/v1/children/${children[act.place]}/stop`;
        bodyOf(await coordinator("POST", path, { body: { cause: "death" } }));
        return;
      }
      default:
        return make(act);
    }
  }

  return {
    children,
    isOn: (day) => {
      today = day;
    },
    does: async (act, life) => {
      await does(act, life);
      if (act.does !== "pass") await noteVisits();
    },
  };
}

export async function scheduleOf(asks: Asks, child: string): Promise<ScheduleOnRecord> {
  return bodyOf(await asks("GET", `/v1/children/${child}/schedule`));
}

function idOf(answer: Awaited<ReturnType<Asks>>, field = "id"): string {
  if (answer.status !== 201) throw new Error(`${answer.status}: ${answer.text}`);
  return (answer.json as Record<string, string>)[field] ?? "";
}

/** A number of a day in the 1890s, another for each municipality. */
function motherOf(municipality: string): string {
  const day = civilDateOfDay(addDays(dayNumber("2090-01-01"), Number(municipality) % 300));
  return `${day.slice(8)}${day.slice(5, 7)}905${String(1000 + Number(municipality)).slice(-3)}`;
}
