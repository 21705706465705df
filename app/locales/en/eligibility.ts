export const eligibility = {
  'eligibility.notExcluded.yes': 'The organisation is not excluded from grants.',
  'eligibility.notExcluded.no': 'The organisation is excluded from grants at present.',
  'eligibility.certificateValid.yes': 'The certificate of registration is valid until {day}.',
  'eligibility.certificateValid.permanent': 'The certificate of registration has no end.',
  'eligibility.certificateValid.expired':
    'The certificate of registration expired on {day}. Renew it and enter the new one in your profile.',
  'eligibility.certificateValid.expires':
    'The certificate of registration is valid until {day}, which is before the deadline. Renew it in time.',
  'eligibility.certificateValid.unknown':
    'Your profile does not say until when the certificate of registration is valid.',
  'eligibility.yearsRegistered.yes':
    'The organisation was registered on {day}; the call asks for at least {count, plural, one {# year} other {# years}} at the deadline.',
  'eligibility.yearsRegistered.no':
    'The organisation was registered on {day}; the call asks for at least {count, plural, one {# year} other {# years}} at the deadline.',
  'eligibility.yearsRegistered.unknown': 'Your profile does not say when the organisation was registered.',
  'eligibility.verifiedOrganisation.yes': 'The organisation is verified until {day}.',
  'eligibility.verifiedOrganisation.no':
    'The organisation is not verified yet. Ask for verification now: it must be done before you submit.',
  'eligibility.verifiedOrganisation.lapsed':
    'The verification of the organisation ended on {day}. It must be verified again before you submit.',
  'eligibility.worksInPlace.yes': 'The organisation works in the place of the lot.',
  'eligibility.worksInPlace.no':
    'Your profile does not name the place of the lot among those where the organisation works.',
  'eligibility.worksInPlace.unknown': 'Your profile does not say where the organisation works.',
  'eligibility.noOverdueReport.yes': 'No report of an earlier grant is overdue.',
  'eligibility.outcome.met': 'Met',
  'eligibility.outcome.not-met': 'Not met',
  'eligibility.outcome.unknown': 'Not known',
};
