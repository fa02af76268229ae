import { at, withTag } from "./a-family-to-visit.ts";
import type { AMunicipality, Asks } from "./a-municipality.ts";
import { EMERGENCY_PLANS } from "./an-emergency-plan.ts";
import { type VisitShown, bodyOf } from "./on-record.ts";

export interface PlanVisitsShown {
  readonly on: string;
  readonly items: readonly SetAsideShown[];
  readonly agreed: readonly SetAsideShown[];
  readonly kept: readonly (SetAsideShown & { readonly keptBecause: string | null })[];
  readonly next: string | null;
}

export interface SetAsideShown extends VisitShown {
  readonly setAside?: { readonly emergencyPlan: string | null; readonly until: string | null };
}

/** An emergency on some days of a municipality, as somebody lives through it. */
export function anEmergencyIn(municipality: AMunicipality) {
  const coordinator = municipality.as("coordinator");
  return {
    /** From 9 to 22 March 2026 in all of it, and the first priority alone, but for what a test says. */
    begins: async (difference: object = {}, asks: Asks = coordinator): Promise<string> => {
      const days = { from: "2026-03-09", until: "2026-03-22" };
      const body = { priorityMax: 1, ...days, reason: "Konflikt", ...difference };
      return bodyOf<{ id: string }>(await asks("POST", EMERGENCY_PLANS, { body }), 201).id;
    },
    ends: async (id: string, on?: string) =>
      bodyOf(
        await withTag(
          at(coordinator, on ?? "2026-03-03"),
          "POST",
          `${EMERGENCY_PLANS}/${id}/end`,
          { reason: "Forbi", on },
          (path) => path.replace("/end", ""),
        ),
      ),
    keeps: (visit: string, body: object = {}, asks: Asks = coordinator) =>
      withTag(
        asks,
        "POST",
        `/v1/visits/${visit}/keep`,
        { reason: "Familien kan ikke vente", ...body },
        (path) => path.replace("/keep", ""),
      ),
    /** Everything of a plan, page by page. */
    visitsOf: async (
      id: string,
      query = "",
      asks: Asks = coordinator,
    ): Promise<PlanVisitsShown> => {
      const whole: { -readonly [Key in "items" | "agreed" | "kept"]: PlanVisitsShown[Key] } = {
        items: [],
        agreed: [],
        kept: [],
      };
      for (let cursor = ""; ;) {
        const path = `${EMERGENCY_PLANS}/${id}/visits?limit=3${query}${cursor}`;
        const page: PlanVisitsShown = bodyOf(await asks("GET", path));
        whole.items = [...whole.items, ...page.items];
        whole.agreed = [...whole.agreed, ...page.agreed];
        whole.kept = [...whole.kept, ...page.kept];
        if (page.next === null) return { ...page, ...whole };
        cursor = `&cursor=${page.next}`;
      }
    },
  };
}
