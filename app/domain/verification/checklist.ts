import type { MessageKey } from '../shared/message-key';

/** What a manager checks before an organisation is verified, in the order of the form. */
export const CHECKLIST_ITEMS = ['certificate', 'mandate', 'safeguards', 'risk', 'lists'] as const;
export type ChecklistItem = (typeof CHECKLIST_ITEMS)[number];

export const FINDINGS = ['met', 'not-met'] as const;
export type Finding = (typeof FINDINGS)[number];

/** What was found, and in words where words were needed. An item that was not looked at yet has no finding. */
export type Checklist = Record<ChecklistItem, { finding: Finding | null; note: string }>;

/** Lists of names that speak against the organisation: likely hits nobody decided, and true matches. */
export interface ListFindings {
  open: number;
  trueMatches: number;
}

/** The outcomes that a manager can come to. A refusal is only proposed: a second person confirms it. */
export const OUTCOMES = ['verified', 'information-wanted', 'refusal-proposed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface OutcomeFault {
  /** The item of the checklist, or `text` for the words to the organisation. */
  at: ChecklistItem | 'text';
  key: MessageKey;
}

/** Why an outcome does not follow from the checklist; empty where it does. */
export function outcomeFaults(
  outcome: Outcome,
  { checklist, text, lists }: { checklist: Checklist; text: string; lists: ListFindings },
): OutcomeFault[] {
  switch (outcome) {
    case 'verified':
      return [...unmet(checklist), ...listed(lists)];
    case 'information-wanted':
      return text === '' ? [{ at: 'text', key: 'verification.error.whatIsWanted' }] : [];
    case 'refusal-proposed':
      return refusalFaults(checklist, text);
  }
}

function unmet(checklist: Checklist): OutcomeFault[] {
  return CHECKLIST_ITEMS.filter((item) => checklist[item].finding !== 'met').map((at) => ({
    at,
    key: 'verification.error.notMet',
  }));
}

function listed({ open, trueMatches }: ListFindings): OutcomeFault[] {
  if (trueMatches > 0) return [{ at: 'lists', key: 'verification.error.trueMatch' }];
  return open > 0 ? [{ at: 'lists', key: 'verification.error.openHits' }] : [];
}

function refusalFaults(checklist: Checklist, text: string): OutcomeFault[] {
  const failed = CHECKLIST_ITEMS.filter((item) => checklist[item].finding === 'not-met');
  const wordless = failed.filter((item) => checklist[item].note === '');
  return [
    ...(failed.length === 0 ? [{ at: 'certificate' as const, key: 'verification.error.nothingFailed' as const }] : []),
    ...wordless.map((at): OutcomeFault => ({ at, key: 'verification.error.failedNote' })),
    ...(text === '' ? [{ at: 'text' as const, key: 'verification.error.whyRefused' as const }] : []),
  ];
}
