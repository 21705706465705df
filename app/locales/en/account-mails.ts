export const accountMails = {
  'accountMail.greeting': 'Hello {name},',
  'accountMail.notYou': 'If this was not you, choose a new password at once: {address}',
  'accountMail.ignore': 'If you did not ask for this, do nothing.',
  'accountMail.signUpConfirmation.subject': 'Confirm your e-mail address',
  'accountMail.signUpConfirmation.body':
    'With this link you confirm your address and open the account for your organisation. It works for two days.',
  'accountMail.signUpConfirmation.link': 'Confirm the address',
  'accountMail.signUpKnown.subject': 'You already have an account',
  'accountMail.signUpKnown.body':
    'Somebody wanted to open an account with this address, but it has one already. If it was you, sign in; if you have forgotten the password, you can choose a new one there.',
  'accountMail.signIn': 'Sign in',
  'accountMail.passwordReset.subject': 'Choose a new password',
  'accountMail.passwordReset.body': 'With this link you choose a new password. It works once, for one hour.',
  'accountMail.passwordResetUnknown.subject': 'No account with this address',
  'accountMail.passwordResetUnknown.body':
    'Somebody asked for a new password for this address, but no account here uses it. If it was you, try the other addresses you have.',
  'accountMail.passwordChanged.subject': 'Your password was changed',
  'accountMail.passwordChanged.body':
    'The password of your account was changed, and your other devices were signed out.',
  'accountMail.newDevice.subject': 'Sign-in on a new device',
  'accountMail.newDevice.body': 'Somebody signed in to your account on a device that the portal has not seen before.',
  'accountMail.newDevice.when': 'When: {when}. Device: {device}.',
  'accountMail.emailChangeConfirmation.subject': 'Confirm your new e-mail address',
  'accountMail.emailChangeConfirmation.body':
    'With this link your account gets this e-mail address. It works for one day.',
  'accountMail.emailChangeKnown.subject': 'Your address was named for another account',
  'accountMail.emailChangeKnown.body':
    'Somebody wanted to use this address for another account. It stays yours: one address belongs to one account.',
  'accountMail.emailChangeNotice.subject': 'A change of your e-mail address was asked for',
  'accountMail.emailChangeNotice.body':
    'Somebody signed in to your account asked for another e-mail address. It changes once the new address is confirmed.',
  'accountMail.emailChanged.subject': 'Your e-mail address was changed',
  'accountMail.emailChanged.body':
    'Your account has a new e-mail address now. This one is no longer used. If this was not you, write to the people who run this portal.',
  'accountMail.secondFactorOn.subject': 'The second step is on',
  'accountMail.secondFactorOn.body': 'From now on signing in needs a code from your phone beside the password.',
  'accountMail.secondFactorOff.subject': 'The second step is off',
  'accountMail.secondFactorOff.body': 'Signing in to your account needs only the password now.',

  'mail.template.sign-up-confirmation': 'Sign-up: confirm the address',
  'mail.template.sign-up-known': 'Sign-up with a known address',
  'mail.template.password-reset': 'Link for a new password',
  'mail.template.password-reset-unknown': 'New password for an unknown address',
  'mail.template.password-changed': 'Password changed',
  'mail.template.new-device': 'Sign-in on a new device',
  'mail.template.email-change-confirmation': 'New address: confirm it',
  'mail.template.email-change-known': 'Address wanted by somebody else',
  'mail.template.email-change-notice': 'Change of address asked for',
  'mail.template.email-changed': 'Address changed',
  'mail.template.second-factor-on': 'Second step on',
  'mail.template.second-factor-off': 'Second step off',
};
