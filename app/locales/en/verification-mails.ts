export const verificationMails = {
  'verificationMail.link': 'Verification of your organisation',
  'verificationMail.granted.subject': '{organisation} is verified',
  'verificationMail.granted.what': 'Your organisation {organisation} is verified until {until}.',
  'verificationMail.granted.keep': 'Keep your profile up to date. You will be reminded 30 days before the end.',
  'verificationMail.information.subject': 'More information is wanted: {organisation}',
  'verificationMail.information.what': 'Before your organisation {organisation} can be verified, this is wanted:',
  'verificationMail.information.act': 'Complete your profile, then a signatory asks again in the portal.',
  'verificationMail.refused.subject': '{organisation} is not verified',
  'verificationMail.refused.what':
    'Two people have looked at it and decided that your organisation {organisation} is not verified. The reasons:',
  'verificationMail.refused.act': 'When this has changed, a signatory can ask again in the portal.',
  'verificationMail.ending.subject': 'The verification of {organisation} ends soon',
  'verificationMail.ending.what': 'The verification of your organisation {organisation} ends on {until}.',
  'verificationMail.ending.act': 'Look through your profile and ask for a new check, so that you can go on applying.',
  'verificationMail.excluded.subject': '{organisation} cannot apply for a time',
  'verificationMail.excluded.period':
    'Your organisation {organisation} is excluded from applying from {from} to {until}. The reason:',
  'verificationMail.excluded.open':
    'Your organisation {organisation} is excluded from applying from {from} until further notice. The reason:',
  'verificationMail.excluded.kept':
    'What you have written in the portal is kept. Two people have decided on the exclusion.',
  'verificationMail.lifted.subject': '{organisation} can apply again',
  'verificationMail.lifted.what': 'The exclusion of your organisation {organisation} is lifted. The reason:',
  'mail.template.verification-granted': 'Organisation verified',
  'mail.template.verification-information': 'Verification: more information wanted',
  'mail.template.verification-refused': 'Verification refused',
  'mail.template.verification-ending': 'Verification ends soon',
  'mail.template.organisation-excluded': 'Organisation excluded',
  'mail.template.exclusion-lifted': 'Exclusion lifted',
};
