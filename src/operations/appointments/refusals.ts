/** It has ended: nothing of it can be agreed anew. */
export interface AppointmentEnded {
  readonly kind: "appointmentEnded";
}

/** A visit was held by it: it is past changing. */
export interface AlreadyHeld {
  readonly kind: "alreadyHeld";
}

/** It changes and ends with its session. */
export interface OfGroupSession {
  readonly kind: "ofGroupSession";
}

/** What a request names and nobody has; every one of them at once. */
export interface UnknownNames {
  readonly kind: "unknownNames";
  readonly visits: readonly number[];
  readonly healthVisitor: boolean;
  /** Nor is the local time there that day. */
  readonly time: boolean;
}

/** Visits, by their place in the request, that are agreed already, or settled so that there is nothing to agree. */
export interface NotToBeAgreed {
  readonly kind: "notToBeAgreed";
  readonly alreadyBooked: readonly number[];
  readonly settled: readonly number[];
}
