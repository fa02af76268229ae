import { z } from "@hono/zod-openapi";
import { acrossFields } from "../blocks/across-fields.ts";
import { invariant } from "../../../domain/invariant.ts";
import {
  type KeyWorker,
  type KeyWorkerSaid,
  OTHER_KEY_WORKERS,
  type ToldKeyWorker,
} from "../../../domain/needs/help/key-worker.ts";
import { writeInstant } from "../../../domain/time/local-time.ts";
import type { KeyWorkerView } from "../../../operations/help/read-key-worker.ts";
import { scheduleDate } from "../blocks/civil-date.ts";
import { instantText } from "../blocks/instant.ts";
import { namedId } from "../blocks/named-id.ts";
import { plainText } from "../blocks/text.ts";
import { date } from "../visits/schedule.ts";

const REASON_LENGTH_MAX = 1_000;
const NAME_LENGTH_MAX = 200;

/** Why somebody becomes the key worker, or a level is set. */
export const reasonText = plainText(REASON_LENGTH_MAX);

export const namedKeyWorker = z
  .strictObject({
    keyWorker: z
      .strictObject({
        healthVisitor: namedId.optional(),
        role: z.enum(OTHER_KEY_WORKERS).optional(),
        name: plainText(NAME_LENGTH_MAX).optional(),
      })
      .check(
        acrossFields(({ healthVisitor, role, name }, fault) => {
          const isOther = role !== undefined || name !== undefined;
          if ((healthVisitor !== undefined) === isOther) fault("notOneOfThese");
          if (isOther && role === undefined) fault("required", "role");
          if (isOther && name === undefined) fault("required", "name");
        }),
      )
      .nullable()
      .openapi({ description: "A health visitor, or a role and a name; null ends it." }),
    since: scheduleDate,
    reason: reasonText,
  })
  .openapi("NamedKeyWorker", {
    example: {
      keyWorker: { role: "social-worker", name: "Bodil Brunelle" },
      since: "2026-03-06",
      reason: "Familien har bedt om én indgang",
    },
  });

const fields = {
  role: z.enum(["health-visitor", ...OTHER_KEY_WORKERS]),
  healthVisitor: z.uuid().nullable(),
  name: z.string().nullable(),
  since: date,
  reason: z.string(),
  author: z.string(),
  recordedAt: instantText,
};

export const keyWorker = z
  .object({
    child: z.uuid(),
    present: z.object(fields).nullable(),
    former: z
      .array(z.object({ ...fields, until: date, endedFor: z.string(), endedBy: z.string() }))
      .openapi({ description: "The last one first, each with why another came, or nobody." }),
  })
  .openapi("KeyWorker", {
    description: "Who holds the threads of a child's help together, and who did.",
  });

export const keyWorkerExample: z.input<typeof keyWorker> = {
  child: "00000000-0000-4000-8000-000000000003",
  present: {
    role: "social-worker",
    healthVisitor: null,
    name: "Bodil Brunelle",
    since: "2026-03-06",
    reason: "Familien har bedt om én indgang",
    author: "0999a000-0000-4000-8000-000000000001",
    recordedAt: "2026-03-06T10:00:00+01:00",
  },
  former: [],
};

export function toKeyWorker({
  keyWorker: sent,
  since,
  reason,
}: z.output<typeof namedKeyWorker>): ToldKeyWorker {
  if (sent === null) return { keyWorker: undefined, since, reason };
  const { healthVisitor, role, name } = sent;
  if (healthVisitor !== undefined) {
    return { keyWorker: { role: "health-visitor", healthVisitor }, since, reason };
  }
  invariant(role !== undefined && name !== undefined, "the shape has read it");
  return { keyWorker: { role, name }, since, reason };
}

export function fromKeyWorker({
  child,
  present,
  former,
}: KeyWorkerView): z.input<typeof keyWorker> {
  return {
    child,
    present: present === undefined ? null : fromSaid(present),
    former: former.map((each) => {
      const { until, endedFor, endedBy } = each;
      return { ...fromSaid(each), until, endedFor, endedBy };
    }),
  };
}

function fromSaid({
  keyWorker: who,
  since,
  reason,
  author,
  recordedAt,
}: KeyWorkerSaid & { readonly keyWorker: KeyWorker }) {
  return {
    role: who.role,
    healthVisitor: who.role === "health-visitor" ? who.healthVisitor : null,
    name: who.role === "health-visitor" ? null : who.name,
    since,
    reason,
    author,
    recordedAt: writeInstant(recordedAt),
  };
}
