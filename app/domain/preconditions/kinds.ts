/**
 * What must be there before an agreement is in force. All but `other` are answered by what the portal knows anyway; `other`
 * by evidence that the organisation gives and a manager confirms. Calls that were prepared before kinds were asked have none:
 * theirs are `other`.
 */
export const PRECONDITION_KINDS = ['training', 'bank-account', 'signed-agreement', 'documents', 'other'] as const;
export type PreconditionKind = (typeof PRECONDITION_KINDS)[number];

/** `submitted` and `returned` are of evidence: it waits for the manager, or was not enough. */
export const PRECONDITION_STANDINGS = ['open', 'submitted', 'returned', 'met', 'waived'] as const;
export type PreconditionStanding = (typeof PRECONDITION_STANDINGS)[number];

/** It keeps an agreement from being in force no longer. */
export const isSettled = (standing: PreconditionStanding): boolean => standing === 'met' || standing === 'waived';
