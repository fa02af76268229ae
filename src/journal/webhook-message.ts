import { writeInstant } from "../domain/time/local-time.ts";

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

/** What is the same in every message of a municipality. */
export interface Sender {
  readonly municipality: string;
  /** Where our own document is read; undefined where nobody said. */
  readonly publicUrl: string | undefined;
}

interface Envelope {
  readonly specversion: "1.0";
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly time: string;
  readonly datacontenttype: "application/json";
}

/** An event as it is posted; its shape as it is documented stands in src/http/wire/outward/webhook-message.ts. */
export interface EventMessage extends Envelope {
  readonly dataschema?: string | undefined;
  readonly subject?: string | undefined;
  readonly sequence: string;
  readonly data: {
    readonly number: number;
    readonly child: string | null;
    readonly previous: number | null;
    readonly visit: string | null;
    readonly version: number | null;
    readonly reasons: readonly string[];
    readonly externalReference: string | null;
  };
}

export interface ChallengeMessage extends Envelope {
  readonly type: "webhook.challenge";
  readonly data: { readonly challenge: string };
}

/** Wide enough for every number, so that texts are in the order of the numbers (CloudEvents' `sequence`). */
const SEQUENCE_DIGITS = 16;
export const CLOUD_EVENT = "application/cloudevents+json";
/** Where the document says what `data` holds. */
const DATA_SCHEMA = "/openapi.json#/components/schemas/WebhookEventData";

/** An event as a CloudEvent 1.0 in structured JSON; `previous` is the number of the event of its child before. */
export function cloudEvent(
  { municipality, publicUrl }: Sender,
  event: EventToSend,
  previous: number | undefined,
): string {
  const { number, id, type, at, child = null, visit = null, version = null } = event;
  const { reasons, externalReference = null } = event;
  const message: EventMessage = {
    ...envelope(municipality, id, at),
    type,
    ...(publicUrl === undefined ? {} : { dataschema: publicUrl + DATA_SCHEMA }),
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
  };
  return JSON.stringify(message);
}

/** What an address is asked before anything is sent there: whoever answers with the challenge has meant it. */
export function challengeEvent(
  municipality: string,
  id: string,
  at: Date,
  challenge: string,
): string {
  const type = "webhook.challenge";
  const message: ChallengeMessage = {
    ...envelope(municipality, id, at),
    type,
    data: { challenge },
  };
  return JSON.stringify(message);
}

function envelope(municipality: string, id: string, at: Date) {
  return {
    specversion: "1.0" as const,
    id,
    source: `/municipalities/${municipality}`,
    time: writeInstant(at),
    datacontenttype: "application/json" as const,
  };
}
