import type { AMunicipality } from "./a-municipality.ts";
import { at } from "./a-family-to-visit.ts";
import type { Told, ToldBundle } from "./kl-rules.ts";
import { bodyOf, changes } from "./on-record.ts";

export interface DeliveryShown {
  readonly delivery: number;
  readonly more: boolean;
  readonly bundle: Omit<ToldBundle, "entry"> & {
    readonly entry?: readonly {
      readonly fullUrl: string;
      readonly resource: ToldBundle & { readonly id: string };
    }[];
  };
  readonly waiting: readonly { readonly child: string; readonly contact: string }[];
  readonly unnamed: readonly string[];
}

const A_SOR_CODE = "451000016003";

export type AKlGateway = Awaited<ReturnType<typeof aKlGateway>>;

/** The journal's gateway to KL: it asks each time after the last delivery that it has. */
export async function aKlGateway(municipality: AMunicipality) {
  const administrator = municipality.as("administrator");
  bodyOf(await changes(administrator, "PUT", "/v1/settings", { sorCode: A_SOR_CODE }));
  const journal = municipality.as("journal-system");
  let arrived = 0;
  const asksAfter = async (after: number, moment: string, eventsMax = 1_000) =>
    bodyOf<DeliveryShown>(
      await at(journal, moment)("POST", "/v1/kl-deliveries", { body: { after, eventsMax } }),
      201,
    );
  return {
    asksAfter,
    /** Everything new at a moment, page by page: each child's reports by its id. */
    delivers: async (moment: string, eventsMax?: number) => {
      const reports: (ToldBundle & { readonly id: string })[] = [];
      const waiting: DeliveryShown["waiting"][number][] = [];
      for (let hasMore = true; hasMore;) {
        const told = await asksAfter(arrived, moment, eventsMax);
        reports.push(...(told.bundle.entry ?? []).map(({ resource }) => resource));
        waiting.push(...told.waiting);
        arrived = told.delivery;
        hasMore = told.more;
      }
      return { reports, waiting, of: (child: string) => reports.filter(({ id }) => id === child) };
    },
    /** All of a child, from a day on. */
    reads: async (child: string, moment: string, since?: string) =>
      at(journal, moment)(
        "GET",
        `/v1/children/${child}/kl-delivery${since === undefined ? "" : `?since=${since}`}`,
      ),
  };
}

export function resourcesOf(bundle: ToldBundle | undefined): readonly Told[] {
  return (bundle?.entry ?? []).map(({ resource }) => resource);
}
