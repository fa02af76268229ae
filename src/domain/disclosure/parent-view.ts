import type { ParentOnRecord } from "../registration/family-on-record.ts";
import type { Field } from "./shown-fields.ts";
import type { ParentView } from "./views.ts";

/** A parent as far as these fields are shown. */
export function parentView(parent: ParentOnRecord, fields: ReadonlySet<Field>): ParentView {
  const { id, part, addressProtected, identifiers, name, phone, interpreter, hasCustody } = parent;
  return {
    id,
    part,
    addressProtected,
    ...(fields.has("identity") ? { identifiers, name } : {}),
    ...(fields.has("contact") ? { phone, interpreter } : {}),
    ...(fields.has("custody") ? { hasCustody } : {}),
  };
}
