/** A way to have done some of the parts. Ways with the same parts done and the same location hang together by `next`. */
export interface Way {
  readonly lateMinutes: number;
  readonly minute: number;
  readonly travelMinutes: number;
  /** The parts in their order, a digit each: of two ways as good as each other the smaller is taken. */
  readonly digits: number;
  next: Way | undefined;
}

/** Thirteen such digits fit into the 53 bits of a double. */
const DIGIT_BASE = 16;

/** The digits of a way with one part more. */
export function followedBy(digits: number, part: number): number {
  return digits * DIGIT_BASE + part;
}

/** The parts that digits stand for, in their order. */
export function partsInOrder(digits: number, partCount: number): Int32Array {
  const order = new Int32Array(partCount);
  let rest = digits;
  for (let place = partCount - 1; place >= 0; place--) {
    order[place] = rest % DIGIT_BASE;
    rest = Math.floor(rest / DIGIT_BASE);
  }
  return order;
}

/** A chain with one way more, without those that another of them makes needless. */
export function withWay(chain: Way | undefined, added: Way): Way {
  for (let way = chain; way !== undefined; way = way.next) {
    if (chain !== undefined && makesNeedless(way, added)) return chain;
  }
  let last = added;
  for (let way = chain; way !== undefined; way = way.next) {
    if (makesNeedless(added, way)) continue;
    last.next = way;
    last = way;
  }
  last.next = undefined;
  return added;
}

/** Whether nothing can follow after which `other` would be taken. A later minute may be made up for by waiting, and then the digits decide; late minutes and travel never are. */
function makesNeedless(one: Way, other: Way): boolean {
  return (
    one.lateMinutes <= other.lateMinutes &&
    one.minute <= other.minute &&
    one.travelMinutes <= other.travelMinutes &&
    (one.lateMinutes < other.lateMinutes ||
      one.travelMinutes < other.travelMinutes ||
      one.digits <= other.digits)
  );
}
