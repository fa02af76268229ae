import type { Speaks } from "./a-service.ts";
import type { Answer } from "./answer.ts";

const PAUSE_MS = 50;

/** A letter on its way, and the key that it is sent under, if any. */
export interface Posted {
  readonly body: { readonly messageId: string };
  readonly key: string | undefined;
  /** The same letter as it is sent, if in XML. */
  readonly xml?: string | undefined;
}

export interface Acknowledged {
  readonly posted: Posted;
  readonly answer: Answer;
}

/** Clients that send what they were given until it is acknowledged, whatever happens to the server. */
export function persistentClients(speak: Speaks, path: string) {
  const acknowledged: Acknowledged[] = [];
  const unexpected: string[] = [];
  let attempts = 0;
  let inFlight = 0;

  const sendUntilTaken = async (posted: Posted): Promise<void> => {
    const headers = {
      ...(posted.key === undefined ? {} : { "Idempotency-Key": posted.key }),
      ...(posted.xml === undefined ? {} : { "Content-Type": "application/xml" }),
    };
    const sent = posted.xml === undefined ? { body: posted.body } : { raw: posted.xml };
    for (;;) {
      attempts++;
      inFlight++;
      const answer = await speak("POST", path, { ...sent, headers })
        .catch(() => undefined) // the server was killed
        .finally(() => inFlight--);
      if (answer?.status === 200 || answer?.status === 201) {
        acknowledged.push({ posted, answer });
        return;
      }
      if (answer !== undefined && ![409, 503].includes(answer.status)) {
        unexpected.push(`${answer.status} ${answer.text}`);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  };

  return {
    acknowledged: acknowledged as readonly Acknowledged[],
    /** Answers that no fault of the server excuses. */
    unexpected: unexpected as readonly string[],
    attempts: () => attempts,
    inFlight: () => inFlight,
    sendAll: async (queue: readonly Posted[], clients: number): Promise<void> => {
      const waiting = [...queue];
      const work = async () => {
        for (let posted = waiting.shift(); posted !== undefined; posted = waiting.shift()) {
          await sendUntilTaken(posted);
        }
      };
      await Promise.all(Array.from({ length: clients }, work));
    },
  };
}
