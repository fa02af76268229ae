/** An event as far as its receiver may see it. */
export interface EventToSend {
  readonly number: number;
  readonly id: string;
  readonly type: string;
  readonly at: Date;
  readonly child: string | undefined;
  readonly visit?: string | undefined;
  readonly version?: number | undefined;
  readonly reasons: readonly string[];
  readonly externalReference?: string | undefined;
}

/** Wide enough for every number, so that texts are in the order of the numbers (CloudEvents' `sequence`). */
const SEQUENCE_DIGITS = 16;
export const CLOUD_EVENT = "application/cloudevents+json";

/** An event as a CloudEvent 1.0 in structured JSON; `previous` is the number of the event of its child before. */
export function cloudEvent(
  municipality: string,
  event: EventToSend,
  previous: number | undefined,
): string {
  const { number, id, type, at, child = null, visit = null, version = null } = event;
  const { reasons, externalReference = null } = event;
  return JSON.stringify({
    ...envelope(municipality, id, type, at),
    ...(child === null ? {} : { subject: child }),
    sequence: String(number).padStart(SEQUENCE_DIGITS, "0"),
    data: {
      number,
      child,
      previous: previous ?? null,
      visit,
      version,
      reasons,
      externalReference,
    },
  });
}

/** What an address is asked before anything is sent there: whoever answers with the challenge has meant it. */
export function challengeEvent(
  municipality: string,
  id: string,
  at: Date,
  challenge: string,
): string {
  return JSON.stringify({
    ...envelope(municipality, id, "webhook.challenge", at),
    data: { challenge },
  });
}

function envelope(municipality: string, id: string, type: string, at: Date) {
  return {
    specversion: "1.0",
    id,
    source: `/municipalities/${municipality}`,
    type,
    time: at.toISOString(),
    datacontenttype: "application/json",
  };
}
