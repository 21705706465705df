import { DomainError } from '~/domain/shared/errors';
import { emptyLocalized, inLanguage } from '~/domain/shared/localized';
import { placeOf } from '#server/awards/award-place';
import { loadLetterPaper } from '#server/letter-texts/load-letter-paper';
import type { AgreementRecord } from '#server/models/agreement';
import { Call, type CallRecord } from '#server/models/call';
import { Institution } from '#server/models/institution';
import { Submission } from '#server/models/submission';
import type { ProfileSnapshot } from '#server/organisations/snapshot-of-profile';
import { readOpened } from '#server/scoring/read-opened';
import type { AgreementFacts } from '#templates/agreements/word-agreement';

/** What the document of an agreement says, as call, application and letterhead are now. Whether the asker may see it is asked before. */
export async function agreementFacts(agreement: AgreementRecord): Promise<AgreementFacts> {
  const { callId, lot, institutionId, applicationId, number, languages, title, content } = agreement;
  const [call, institution, submission, paper] = await Promise.all([
    Call.findById(callId).orFail().lean<CallRecord>(),
    Institution.findById(institutionId, { name: 1 }).orFail().lean(),
    Submission.findOne({ applicationId, state: 'current' }, { receipt: 1 }).lean(),
    loadLetterPaper(institutionId),
  ]);
  if (!submission) throw new DomainError('not-found');
  const opened = await readOpened(submission._id);
  const { en, ru, tk } = institution.name;
  const name = { en, ru, tk };
  const place = placeOf(call, lot);
  return {
    ...{ number, languages, title, content, receipt: submission.receipt },
    call: { reference: place.reference, title: place.title },
    institution: {
      name,
      headIn: (locale) => ({ name: inLanguage(name, locale), ...paper.headIn(locale) }),
    },
    organisation: partyOf(opened.content.organisation),
  };
}

/** The organisation by the profile that was submitted. */
function partyOf({ name, profile }: { name: string; profile: unknown }): AgreementFacts['organisation'] {
  const { content } = profile as Partial<ProfileSnapshot>;
  const head = content?.contacts.signatories.find((one) => one.name !== '');
  const names = content?.identification.names;
  return {
    nameIn: (locale) => (names && inLanguage(names, locale)) || name,
    address: content?.contacts.address ?? emptyLocalized(),
    person: head ? [head.position, head.name].filter(Boolean).join(' ') : '',
  };
}
