/** The mails that tell an organisation what became of its standing. */
export type StandingMail =
  | 'verification-granted'
  | 'verification-information'
  | 'verification-refused'
  | 'verification-ending'
  | 'organisation-excluded'
  | 'exclusion-lifted';
