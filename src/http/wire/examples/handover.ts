import type { z } from "@hono/zod-openapi";
import type { handover } from "../needs/handover.ts";

type Written = z.input<typeof handover>;

const draft: Written = {
  id: "b3a7f0d2-6c41-4f0e-9a55-1d2e8c7b9f30",
  child: "7c1f9a52-0d4e-4c7b-9f2a-51b0c6d3e8f4",
  transition: "daycare",
  state: "draft",
  protected: false,
  receiver: { name: "Børnehuset Lærkereden", contact: null },
  content: [{ section: "what-helps", text: "En bog i hjørnet, når der er mange om hende." }],
  templateVersion: 0,
  consent: { given: true, by: "both", on: "2027-01-12" },
  legalBasis: null,
  startMeeting: true,
  followUp: false,
  sent: null,
  acknowledged: null,
  withdrawn: null,
  healthVisitor: "0999a000-0000-4000-8000-000000000001",
  author: "0999a000-0000-4000-8000-000000000001",
  recordedAt: "2027-01-12T10:00:00+01:00",
};

const { author } = draft;
const sent: Written = {
  ...draft,
  state: "sent",
  sent: { on: "2027-01-13", by: "digital-post", author },
};

/** A handover as it is documented, at each step of its way. */
export const handoverExamples = {
  draft,
  sent,
  acknowledged: {
    ...sent,
    state: "acknowledged",
    acknowledged: { on: "2027-01-15", by: "Pædagogisk leder", note: null, author },
  },
  withdrawn: {
    ...draft,
    state: "withdrawn",
    withdrawn: {
      on: "2027-01-14",
      reason: "Forældrene ønsker det ikke alligevel",
      consentTakenBack: true,
      author,
    },
  },
} satisfies Readonly<Record<string, Written>>;
