/** A share of a call's key that somebody has given. */
export interface GivenShare {
  userId: string;
  at: Date;
  /** Which sign-in session it was given in: two openers come from two. */
  sessionId: string;
  /** Under the key ring, until enough are there or the time is over: several processes serve the portal, and any may stop. */
  share: string;
}

/** Openers who come together within one window of time; part of the record of what they come together for. */
export interface Gathering {
  id: string;
  /** The split of the key that the shares are of. */
  generation: number;
  startedAt: Date;
  endsAt: Date;
  present: GivenShare[];
  /** The offline share and who brought it; it counts as one more. */
  recovery: GivenShare | null;
}
