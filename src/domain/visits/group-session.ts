/** A date, a place and a capacity for many children. Its appointment holds the time and who comes, and changes with it. */
export interface GroupSession {
  readonly id: string;
  readonly appointment: string;
  readonly title: string;
  /** The municipality's own: a health centre, a library. */
  readonly place: string;
  /** How many children can come. */
  readonly capacity: number;
  readonly author: string;
  readonly recordedAt: Date;
}
