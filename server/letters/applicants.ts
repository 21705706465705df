import type { LetterFacts } from '~/domain/letters/facts';
import { isLocale, type Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import type { SubmissionContent } from '~/domain/submissions/content';
import { listOpened } from '#server/evaluation/list-opened';
import { User } from '#server/models/user';
import type { ProfileSnapshot } from '#server/organisations/snapshot-of-profile';
import { openedContents } from '#server/screening/opened-contents';

/** Whom a letter about an application goes to, and in which language. */
export interface Applicant {
  organisationId: string;
  locale: Locale;
  addressee: LetterFacts['addressee'];
  application: NonNullable<LetterFacts['application']>;
}

/**
 * The organisations behind some of a call's applications, by the profile that was submitted, in the language of the account
 * that submitted it. Whether the asker may know of them is asked before.
 */
export async function applicantsOf(callId: string, applicationIds: readonly string[]): Promise<Map<string, Applicant>> {
  const opened = (await listOpened(callId)).filter(({ applicationId }) => applicationIds.includes(applicationId));
  const contents = await openedContents(opened.map(({ submissionId }) => submissionId));
  const signatories = [...contents.values()].map(({ signatory }) => signatory.userId);
  const users = await User.find({ _id: { $in: signatories } }, { locale: 1 }).lean();
  const locales = new Map(users.map(({ _id, locale }) => [_id, locale]));
  return new Map(
    opened.flatMap(({ applicationId, submissionId, organisationId, receipt, submittedAt }) => {
      const content = contents.get(submissionId);
      if (!content) return [];
      const locale = locales.get(content.signatory.userId) ?? spokenIn(content);
      const application = { receipt, submittedAt: submittedAt.toISOString() };
      const applicant = { organisationId, locale, addressee: addresseeOf(content, locale), application };
      return [[applicationId, applicant] as const];
    }),
  );
}

const spokenIn = ({ signatory: { language } }: SubmissionContent): Locale => (isLocale(language) ? language : 'en');

/** As the organisation calls itself in the language, with whoever signs for it. */
function addresseeOf({ organisation }: SubmissionContent, locale: Locale): LetterFacts['addressee'] {
  const { content } = organisation.profile as Partial<ProfileSnapshot>;
  const names = content?.identification.names;
  const head = content?.contacts.signatories.find(({ name }) => name !== '');
  const address = content?.contacts.address;
  return {
    organisation: (names && inLanguage(names, locale)) || organisation.name,
    head: head ? [head.position, head.name].filter(Boolean).join(' ') : '',
    address: address ? inLanguage(address, locale) : '',
  };
}
