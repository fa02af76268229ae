import type { FeedAppointment } from "../../src/domain/disclosure/disclose-feed.ts";
import type { Modality } from "../../src/domain/programme/programme.ts";
import { addDays, civilDateOfDay, dayNumberOf } from "../../src/domain/time/civil-date.ts";
import { instantOf } from "../../src/domain/time/local-time.ts";
import { day } from "./a-child.ts";
import { aChildOnRecord, aFamily, aParent } from "./a-family.ts";
import { clock } from "./a-day-of-stops.ts";
import type { Chance } from "./seeded-chance.ts";

const MODALITIES: readonly Modality[] = ["home", "home", "home", "clinic", "phone", "group"];
const FIRST = dayNumberOf(day("2026-01-01"));

/** A municipality's appointments of some days, from chance alone: held, cancelled, given away, of protected families and of many at once. */
export function anyMunicipalDay(chance: Chance): {
  readonly appointments: readonly FeedAppointment[];
  /** What no calendar may say of anybody. */
  readonly canaries: readonly string[];
} {
  const canaries: string[] = [];
  const appointments = Array.from({ length: chance.below(12) }, (_, place) => {
    const mark = letters(chance);
    const isProtected = chance.below(3) === 0;
    const postalCode = String(1000 + chance.below(9000));
    const street = `Ørnebjærg${mark}vej ${place}`;
    const mother = { name: `Åse Mør${mark}`, cpr: aNumber(chance), phone: `+45${aNumber(chance)}` };
    const family = aFamily({
      id: `family ${mark}`,
      isProtected,
      homes: chance.below(8) === 0 ? [] : [{ street, postalCode, city: `By${mark}` }],
      parents: [
        aParent({
          name: mother.name,
          phone: mother.phone,
          identifiers: [{ system: "cpr", value: mother.cpr }],
        }),
      ],
    });
    const about = Array.from({ length: 1 + chance.below(3) }, (_each, twin) => {
      const name = chance.below(6) === 0 ? undefined : `Bår${mark} Linn${mark}-Æ${mark}`;
      const cpr = aNumber(chance);
      canaries.push(`Bår${mark}`, `Linn${mark}`, `Æ${mark}`, cpr);
      const identifiers = [{ system: "cpr", value: cpr }];
      const child = aChildOnRecord({ id: `${mark} ${twin}`, name, identifiers });
      return { child, family };
    });
    canaries.push(street, mother.name, mother.cpr, mother.phone, `Mør${mark}`, `By${mark}`);
    return anAppointmentOf(chance, about, place);
  });
  return { appointments, canaries };
}

function anAppointmentOf(
  chance: Chance,
  about: FeedAppointment["about"],
  place: number,
): FeedAppointment {
  const date = civilDateOfDay(addDays(FIRST, chance.below(730)));
  const started = instantOf(date, clock(5 * chance.below(288)));
  const startsAt = started.ok && chance.below(5) > 0 ? started.value : undefined;
  const minutes = 5 + 5 * chance.below(24);
  const recordedAt = new Date(Date.UTC(2026, 0, 1, 0, 0, chance.below(86_400 * 300)));
  const version = 1 + chance.below(9);
  return {
    appointment: {
      uid: `00000000-0000-4000-8000-${String(place).padStart(12, "0")}`,
      version,
      date,
      startsAt,
      endsAt: startsAt && new Date(startsAt.getTime() + minutes * 60_000),
      modality: MODALITIES[chance.below(MODALITIES.length)] ?? "home",
      groupSession: chance.below(6) === 0 ? "a-session" : undefined,
      recordedAt,
      changedAt: new Date(recordedAt.getTime() + (version - 1) * 3_600_000),
    },
    isGone: chance.below(5) === 0,
    about: chance.below(10) === 0 ? [] : about,
  };
}

/** Ten digits that stand nowhere else. */
function aNumber(chance: Chance): string {
  return `${1 + chance.below(3)}${String(chance.below(1e9)).padStart(9, "0")}`;
}

function letters(chance: Chance): string {
  return Array.from({ length: 7 }, () => "bcdfghjkmnpqrtvwxz"[chance.below(18)]).join("");
}
