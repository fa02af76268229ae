import { tellsOfSelfHarm } from "../criteria/instruments.ts";
import type { FactValue, RecordedFact } from "../criteria/recorded-facts.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { Task } from "./task.ts";

/**
 * Thoughts of self-harm always lead to something being done (KL, FBOE, kl-term CodeSystem-FBOE 20240530, "Tanker om selvskade/selvmord"),
 * and a person does it on the same day. Each answer is a task of its own, and nothing but a person's word ends it: no appointment,
 * no later answer, and not that the fact counts no more.
 */
export function selfHarmTasks(
  child: string,
  recorded: readonly RecordedFact[],
  day: CivilDate,
): readonly Task[] {
  const times = new Map<string, number>();
  return recorded.flatMap(({ fact, value, on }): readonly Task[] => {
    if (!tellsOfSelfHarm(fact) || !isPositive(value)) return [];
    const named = `${fact}/${on}`;
    const time = times.get(named) ?? 0;
    times.set(named, time + 1);
    // One that was dated ahead by mistake waits for nobody.
    const since = on < day ? on : day;
    return [
      {
        kind: "act-on-self-harm-thoughts",
        about: `${named}/${time}`,
        child,
        since,
        due: since,
        forWhom: "health-visitor",
        because: [{ code: "selfHarmThoughts", fact, on }],
      },
    ];
  });
}

function isPositive(value: FactValue): boolean {
  return value === true || (typeof value === "number" && value > 0);
}
