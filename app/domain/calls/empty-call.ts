import { USUAL_AWARD_TERMS } from '../awards/terms';
import { USUAL_TERMS } from '../evaluation/terms';
import type { Locale } from '../shared/locale';
import { emptyLocalized } from '../shared/localized';
import type { CallContent } from './schema';

/** Days before the deadline within which a change must extend it, where the call says nothing else. */
export const DEFAULT_NOTICE_DAYS = 4;

/** What a new call says: nothing yet, in these languages, with the usual rules of committee and standstill. */
export function emptyCall(languages: Locale[]): CallContent {
  return {
    about: { languages, title: emptyLocalized(), summary: emptyLocalized() },
    purpose: {
      background: emptyLocalized(),
      objectives: emptyLocalized(),
      funded: emptyLocalized(),
      notFunded: emptyLocalized(),
    },
    eligibility: {
      criteria: emptyLocalized(),
      verifiedOrganisation: true,
      notExcluded: true,
      noOverdueReport: true,
      certificateValid: true,
      worksInPlace: false,
      yearsRegistered: null,
    },
    lots: { lots: [] },
    dates: { clarificationsUntil: '', submissionsUntil: '', openingAt: '', decisionOn: '', startsOn: '' },
    documents: { documents: [] },
    terms: {
      preconditions: [],
      ...USUAL_AWARD_TERMS,
      appealAddress: emptyLocalized(),
      scoresPublished: 'total',
      noticeDays: DEFAULT_NOTICE_DAYS,
      strictSealing: false,
      countShownEarly: false,
      namesAtOpening: false,
    },
    committee: { minInstitutions: 2, quorum: 3, minScoreSheets: 2, evaluation: USUAL_TERMS, seats: [] },
    form: { template: '', definition: null },
    rubric: { template: '', rubric: null },
  };
}
