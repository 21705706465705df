/** Who said something, as they were called then. */
export interface Speaker {
  userId: string;
  name: string;
  /** ISO 8601. */
  at: string;
}

/** A score that somebody proposed for a criterion, or the reasons for which a total may stand; and who said what to it. */
export interface Proposal {
  /** Counts the proposals of a discussion, from 1. */
  number: number;
  by: Speaker;
  /** Null where the criterion does not apply, and for a total. */
  level: number | null;
  doesNotApply: boolean;
  justification: string;
  agreed: Speaker[];
  dissents: (Speaker & { reason: string })[];
}

/** What the committee said about one criterion of one application on which its sheets lay apart, or about its total. */
export interface Discussion {
  messages: (Speaker & { id: string; text: string })[];
  /** The latest last: a new one asks everybody anew. */
  proposals: Proposal[];
  /** The levels over which it was settled (`levelsOver`); where sheets say otherwise since, it is open again. */
  over: string | null;
}

export const emptyDiscussion = (): Discussion => ({ messages: [], proposals: [], over: null });

/** What stands at present. */
export const latestProposal = ({ proposals }: Discussion): Proposal | null => proposals.at(-1) ?? null;

export const DISCUSSION_STATES = ['open', 'proposed', 'settled'] as const;
export type DiscussionState = (typeof DISCUSSION_STATES)[number];

/** Where a discussion stands, while the sheets say what `over` says. */
export function discussionState(discussion: Discussion | null, isSettled: boolean, over: string): DiscussionState {
  if (!discussion) return 'open';
  if (isSettled && discussion.over === over) return 'settled';
  return discussion.proposals.length > 0 ? 'proposed' : 'open';
}

/** Those of `asked` who have said neither yes nor no to the proposal. */
export function unanswered({ agreed, dissents }: Proposal, asked: readonly string[]): string[] {
  const answered = new Set([...agreed, ...dissents].map(({ userId }) => userId));
  return asked.filter((userId) => !answered.has(userId));
}

/** True where at least as many agree as dissent, and at least one does: what the chair may settle. */
export function isCarried({ agreed, dissents }: Proposal): boolean {
  return agreed.length > 0 && agreed.length >= dissents.length;
}
