import { planVisits } from "../../../domain/programme/plan-visits.ts";
import { invariant } from "../../../domain/invariant.ts";
import { NO_CLOSING_DAYS } from "../../../domain/time/visiting-days.ts";
import { fromPreview } from "../visits/schedule.ts";
import { schedulePreviewRequest, toPreviewRequest } from "../programmes/schedule-preview.ts";
import {
  type ProgrammeDocument,
  readProgramme,
} from "../../../domain/programme/programme-document.ts";

/** An excerpt of a programme, as an example of how one is written. */
export const programmeExample: ProgrammeDocument = {
  id: "my-programme",
  municipality: "0999",
  version: "2026-1",
  validFrom: "2026-01-01",
  title: { da: "Vores besøg", en: "Our visits" },
  rules: [
    {
      code: "two-months",
      title: { da: "2-månedersbesøg", en: "Two-month visit" },
      anchor: "birth",
      window: { earliest: "P7W", target: "P8W", latest: "P3M" },
      offer: "everyone",
      durationMinutes: 75,
      modalities: ["home"],
    },
    {
      code: "daycare-handover",
      title: { da: "Overlevering til dagtilbud", en: "Daycare handover" },
      anchor: "daycare-start",
      window: { earliest: "-P6W", target: "-P2W", latest: "P2W" },
      offer: "everyone",
      durationMinutes: 45,
      modalities: ["daycare"],
    },
  ],
};

/** A documented answer that cannot grow stale: it is worked out, for a programme of two rules. */
export function schedulePreviewExample() {
  const request = toPreviewRequest(
    schedulePreviewRequest.parse({
      child: { birthDate: "2026-03-02", dueDate: "2026-03-20" },
      asOf: "2026-03-03",
    }),
  );
  const programme = readProgramme(programmeExample);
  const { child, asOf } = request;
  invariant(asOf !== undefined, "the example says its day");
  const planned = planVisits(child, programme, NO_CLOSING_DAYS, asOf);
  invariant(planned.ok, "the example can be planned");
  return fromPreview({ programme, asOf, schedule: planned.value });
}
