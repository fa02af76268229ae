import type { Speaks } from "./a-service.ts";
import { refusal } from "./a-problem.ts";
import { seededChance } from "./seeded-chance.ts";

/** Two days: few enough that most of what is wanted is taken. */
const DATES = ["2027-02-02", "2027-02-03"];
const DAY_MINUTES = 24 * 60;
const STEP_MINUTES = 5;

/** What was answered how often, and the appointments that stand after it. */
export interface Tally {
  readonly answers: Readonly<Record<string, number>>;
  readonly standing: readonly string[];
}

interface Client {
  readonly step: () => Promise<string>;
  readonly standing: () => readonly string[];
}

/** Someone who agrees, moves and cancels at random, with visits that nobody else wants. */
export function aClient(
  ask: Speaks,
  {
    visits,
    healthVisitors: [first, second],
    seed,
  }: {
    readonly visits: readonly string[];
    readonly healthVisitors: readonly [string, string];
    readonly seed: number;
  },
): Client {
  const { below } = seededChance(seed);
  const open = [...visits];
  const agreed = new Map<string, string>();
  const terms = () => {
    const minute = below(DAY_MINUTES / STEP_MINUTES) * STEP_MINUTES;
    const two = (part: number) => String(part).padStart(2, "0");
    return {
      healthVisitor: below(10) < 9 ? first : second,
      date: DATES[below(DATES.length)],
      time: `${two(Math.floor(minute / 60))}:${two(minute % 60)}`,
      durationMinutes: STEP_MINUTES * (1 + below(18)),
    };
  };
  const anyAgreed = () => [...agreed.keys()][below(agreed.size)] ?? "";
  const agree = async () => {
    const visit = open.pop() ?? "";
    const body = { visits: [visit], ...terms() };
    const answer = await ask("POST", "/v1/appointments", { body });
    if (answer.status === 201) agreed.set((answer.json as { id: string }).id, visit);
    else open.unshift(visit);
    return `agree ${outcomeOf(answer)}`;
  };
  const move = async () => {
    const path = `/v1/appointments/${anyAgreed()}`;
    const answer = await ask("PATCH", path, { body: terms(), headers: { "If-Match": "*" } });
    return `move ${outcomeOf(answer)}`;
  };
  const cancel = async () => {
    const id = anyAgreed();
    const path = `/v1/appointments/${id}`;
    const answer = await ask("DELETE", path, { headers: { "If-Match": "*" } });
    if (answer.status === 200) {
      open.push(agreed.get(id) ?? "");
      agreed.delete(id);
    }
    return `cancel ${outcomeOf(answer)}`;
  };
  return {
    step: () => {
      const wanted = below(10);
      if (agreed.size === 0 || (wanted < 8 && open.length > 0)) return agree();
      return wanted < 9 ? move() : cancel();
    },
    standing: () => [...agreed.keys()],
  };
}

/** All clients at once, each one request after the other. */
export async function everyStatus(clients: readonly Client[], each: number): Promise<Tally> {
  const answers: Record<string, number> = {};
  await Promise.all(
    clients.map(async ({ step }) => {
      for (let count = 0; count < each; count++) {
        const answered = await step();
        answers[answered] = (answers[answered] ?? 0) + 1;
      }
    }),
  );
  return { answers, standing: clients.flatMap(({ standing }) => standing()) };
}

function outcomeOf(answer: Awaited<ReturnType<Speaks>>): string {
  if (answer.status < 300) return String(answer.status);
  if (answer.status === 409) return `409 ${refusal(answer).code}`;
  return `${answer.status} ${answer.text}`;
}
