import type { DraftFault } from "../../../domain/needs/handovers/handover.ts";
import type { ChangeHandoverRefusal } from "../../../operations/handovers/change-handover.ts";
import type { DecideHandoverRefusal } from "../../../operations/handovers/decide-handover.ts";
import type { DraftRefused } from "../../../operations/handovers/draft-handover.ts";
import type { TellRefusal } from "../../../operations/changes/tell-of-child.ts";
import { type Fault, type Problem, problemOf } from "../../problems/problem.ts";
import { changeProblem } from "../visits/changes.ts";

/** What stands against a handover, by where it stands in what was sent. */
export function handoverProblem(
  refusal:
    | TellRefusal
    | DraftRefused
    | ChangeHandoverRefusal
    | DecideHandoverRefusal
    | { readonly kind: "invalidCursor" },
): Problem {
  switch (refusal.kind) {
    case "draftRefused":
      return problemOf(refusal.faults.map(faultOf));
    case "invalidCursor":
      return problemOf([{ pointer: "/cursor", code: refusal.kind }]);
    case "onInTheFuture":
    case "daysOutOfOrder":
      return problemOf([{ pointer: "/on", code: refusal.kind }]);
    case "childMerged":
    case "changeRefused":
      return changeProblem(refusal, "");
    default:
      return { code: refusal.kind, faults: [] };
  }
}

/** A section that is not there has no place of its own: it is named beside. */
function faultOf(fault: DraftFault): Fault {
  switch (fault.code) {
    case "sectionMissing":
      return { pointer: "/content", code: fault.code, allowed: [fault.section] };
    case "unknownSection":
    case "duplicateSection":
      return { pointer: `/content/${fault.place}/section`, code: fault.code };
    case "onInTheFuture":
      return { pointer: "/consent/on", code: fault.code };
    case "legalBasisUnfit":
      return { pointer: "/legalBasis", code: fault.code };
  }
}
