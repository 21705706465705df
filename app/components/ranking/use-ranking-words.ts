import type { Sentence } from '~/domain/ranking/explanation';
import { applicantLabel, type Applicant } from '~/domain/scoring/applicant';
import { sayIn } from '~/locales/sentence';
import { usePortal } from '../portal-context';

/** How a page of a lot's result calls its applications, and says why they stand where they stand. */
export function useRankingWords(labels: Readonly<Record<string, Applicant>>) {
  const { text, locale } = usePortal();
  const nameOf = (applicationId: string): string => {
    const applicant = labels[applicationId];
    return applicant ? applicantLabel(applicant, text) : '';
  };
  const say: (sentence: Sentence) => string = sayIn(locale, text, nameOf);
  return { nameOf, say };
}
