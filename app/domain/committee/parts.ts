/** What somebody is on a committee. The secretary has no vote; an alternate gets one by taking a member's place. */
export const COMMITTEE_PARTS = ['chair', 'secretary', 'member', 'alternate'] as const;
export type CommitteePart = (typeof COMMITTEE_PARTS)[number];

export const VOTING_PARTS = ['chair', 'member'] as const satisfies readonly CommitteePart[];

export const isVoting = (part: CommitteePart): boolean => VOTING_PARTS.some((voting) => voting === part);
