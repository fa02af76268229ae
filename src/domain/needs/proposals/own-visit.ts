import {
  type Offer,
  PRIORITY_DEFAULT,
  type Programme,
  type Rule,
} from "../../programme/programme.ts";

/** A visit of a professional's own follows no rule of the programme: only its basis, and the days that she chooses. */
export const OWN_VISIT_RULES = {
  needs: "own-needs-visit",
  everyone: "own-visit",
} as const satisfies Readonly<Record<Offer, string>>;

const TITLES = {
  needs: { da: "Aftalt behovsbesøg", en: "Agreed needs visit" },
  everyone: { da: "Aftalt ekstra besøg", en: "Agreed extra visit" },
} as const;

/** Our own default: as long as a needs contact of the national programme. */
const DURATION_MINUTES = 60;

/** The rule of this code, where it is no rule of a programme's but a professional's own visit. */
export function ownVisitRule({ id, version }: Programme, code: string): Rule | undefined {
  const offer = (["needs", "everyone"] as const).find((each) => OWN_VISIT_RULES[each] === code);
  if (offer === undefined) return undefined;
  const noDays = { months: 0, days: 0 };
  return {
    code,
    programme: { id, version },
    title: TITLES[offer],
    anchors: ["birth"],
    clock: "chronological",
    window: { earliest: noDays, target: noDays, latest: noDays },
    repeat: undefined,
    offer,
    when: undefined,
    days: "all",
    proposeFrom: undefined,
    durationMinutes: DURATION_MINUTES,
    modalities: ["home", "clinic", "phone", "video"],
    instruments: [],
    competences: [],
    priority: PRIORITY_DEFAULT,
    reportAs: undefined,
    pregnancyOnly: false,
  };
}
