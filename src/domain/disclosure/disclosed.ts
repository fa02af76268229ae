/** Made by `disclosed` alone: the class is nobody else's to construct, and its private field keeps look-alikes out. */
class Sealed<Shown> {
  readonly #sealed = true;
  readonly shown: Shown;
  /** The children that it shows, for the log. */
  readonly children: readonly string[];
  constructor(shown: Shown, children: readonly string[]) {
    this.shown = shown;
    this.children = children;
  }
  get isSealed(): true {
    return this.#sealed;
  }
}

/** What may leave the house, and whom it shows. Every way out takes this and nothing else. */
export type Disclosed<Shown> = Sealed<Shown>;

/** Seals what has been looked through. For the files of this folder, and no others. */
export function disclosed<Shown>(shown: Shown, children: readonly string[]): Disclosed<Shown> {
  return new Sealed(shown, [...new Set(children)]);
}

/** Several of one kind, as a list or a registration shows them. */
export function together<Shown, Whole>(
  parts: readonly Disclosed<Shown>[],
  put: (shown: readonly Shown[]) => Whole,
): Disclosed<Whole> {
  const children = parts.flatMap((part) => part.children);
  return disclosed(put(parts.map(({ shown }) => shown)), children);
}

/** What is shown, in other words or with something beside it that tells of nobody. */
export function shownAs<Shown, Whole>(
  { shown, children }: Disclosed<Shown>,
  put: (shown: Shown) => Whole,
): Disclosed<Whole> {
  return disclosed(put(shown), children);
}

/** Two of different kinds, shown as one. */
export function bothOf<One, Other, Whole>(
  one: Disclosed<One>,
  other: Disclosed<Other>,
  put: (one: One, other: Other) => Whole,
): Disclosed<Whole> {
  return disclosed(put(one.shown, other.shown), [...one.children, ...other.children]);
}

/** What there is about one child, if it is nothing too: whoever looked has looked at that child. */
export function togetherAbout<Shown, Whole>(
  child: string,
  parts: readonly Disclosed<Shown>[],
  put: (shown: readonly Shown[]) => Whole,
): Disclosed<Whole> {
  const { shown, children } = together(parts, put);
  return disclosed(shown, [child, ...children]);
}

/** What tells of no family: settings, health visitors. */
export function discloseNonPersonal<Shown>(shown: Shown): Disclosed<Shown> {
  return disclosed(shown, []);
}
