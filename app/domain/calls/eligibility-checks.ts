import type { MessageKey } from '../shared/message-key';
import type { CallContent } from './schema';

const TICKED = ['verifiedOrganisation', 'notExcluded', 'noOverdueReport', 'certificateValid', 'worksInPlace'] as const;

/** What the portal checks of an applicant by itself, in words. */
export function eligibilityChecks(
  eligibility: CallContent['eligibility'],
): { key: MessageKey; values: Record<string, number> }[] {
  const { yearsRegistered } = eligibility;
  return [
    ...TICKED.filter((name) => eligibility[name]).map((name) => ({
      key: `publicCalls.check.${name}` as const,
      values: {},
    })),
    ...(yearsRegistered
      ? [{ key: 'publicCalls.check.yearsRegistered' as const, values: { count: yearsRegistered } }]
      : []),
  ];
}
