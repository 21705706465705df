/** What the committee said about one criterion of one application on which its sheets lay apart. */
export interface Discussion {
  messages: { id: string; userId: string; name: string; at: string; text: string }[];
  /** The score that is proposed or agreed; null where the criterion does not apply, or before there is one. */
  level: number | null;
  doesNotApply: boolean;
  justification: string;
  /** Who agreed with this score, and who dissented and why. A new score asks everybody anew. */
  agreed: { userId: string; name: string; at: string }[];
  dissents: { userId: string; name: string; at: string; reason: string }[];
}
