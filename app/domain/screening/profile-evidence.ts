import type { EligibilityCheck } from '../eligibility/checks';
import type { MessageKey } from '../shared/message-key';
import type { Evidence } from './checklist';

/** What the applicant is told in the second person, told about them. */
const TOLD_OF_OTHERS: Partial<Record<MessageKey, MessageKey>> = {
  'eligibility.certificateValid.expired': 'screening.evidence.certificateExpired',
  'eligibility.certificateValid.expires': 'screening.evidence.certificateExpires',
  'eligibility.certificateValid.unknown': 'screening.evidence.certificateUnknown',
  'eligibility.yearsRegistered.unknown': 'screening.evidence.registrationUnknown',
  'eligibility.verifiedOrganisation.no': 'screening.evidence.notVerified',
  'eligibility.verifiedOrganisation.lapsed': 'screening.evidence.verificationLapsed',
  'eligibility.worksInPlace.no': 'screening.evidence.notInPlace',
  'eligibility.worksInPlace.unknown': 'screening.evidence.placesUnknown',
  'eligibility.notExcluded.no': 'screening.evidence.excluded',
  'eligibility.notExcluded.yes': 'screening.evidence.notExcluded',
};

/** What one of the portal's own checks found, for those who screen. */
export function profileEvidence({ says, day, count }: EligibilityCheck): Evidence {
  return {
    says: TOLD_OF_OTHERS[says] ?? says,
    values: { ...(day === undefined ? {} : { day: { day } }), ...(count === undefined ? {} : { count }) },
  };
}
