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
