/** A link of a set of which one may be where the reader is. */
export interface PageLink {
  href: string;
  label: string;
  current?: boolean;
  /** Shown behind the label, for example how many things wait there; nothing is shown for 0. */
  count?: number;
}
