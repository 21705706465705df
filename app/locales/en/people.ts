export const people = {
  'people.institution.code.error': 'Use 2 to 10 Latin letters and digits, a letter first, such as MLSP',
  'people.error.noRole': 'Choose at least one role',
  'people.error.rolesOfHome': 'Organisations and institutions have different roles: choose among those shown',
  'people.error.lastAdministrator':
    'This is the last administrator of the portal. Make somebody else an administrator first.',
  'people.error.lastSignatory': 'This is the last signatory of the organisation. Make somebody else a signatory first.',
  'people.error.alreadyDisabled': 'This account is disabled already.',
  'people.error.notDisabled': 'This account is not disabled.',
  'people.error.noSecondFactor': 'This account has no second factor.',
  'people.error.alreadyMember': 'This person belongs to you already. Change their roles instead.',
  'people.error.alreadyInvited': 'An invitation to this address is waiting already. Send it again or withdraw it.',
  'people.error.notWaiting': 'This invitation was accepted or withdrawn already.',
  'people.error.resentJustNow':
    'This invitation was sent less than a minute ago. Wait a little before you send it again.',
  'people.error.institutionCodeTaken': 'Another institution has the code {code}',
  'people.error.alreadyFounded': 'This portal has people already: ask an administrator for an invitation.',
  'people.invitation.unknown':
    'This invitation link does not work, or a newer one was sent. Ask whoever invited you to send it again.',
  'people.invitation.accepted': 'This invitation was accepted already. Sign in with your e-mail address and password.',
  'people.invitation.withdrawn':
    'This invitation was withdrawn. If you think that is a mistake, ask whoever invited you.',
  'people.invitation.expired': 'This invitation has expired. Ask whoever invited you to send it again.',
  'people.invitation.signInFirst': 'This address has an account already. Sign in and open the invitation again.',
  'people.invitation.otherPerson':
    'This invitation went to another address than that of your account. Sign out and open it again.',
  'people.invitation.otherHome':
    'The account with this address belongs to another organisation or institution. A person belongs to one: use another address, or ask to be removed there first.',
  'people.invitation.disabled': 'The account with this address is disabled. Turn to an administrator of the portal.',
  'people.mail.roles': 'Roles: {roles}.',
  'people.mail.askIfWrong':
    'If you think this is a mistake, turn to whoever looks after your organisation or institution, or to the portal’s administrator.',
  'people.mail.toAccount': 'Your account',
  'people.mail.toSignIn': 'Sign in',
  'people.mail.invitation.subject': 'Invitation to join {home} on Opencall',
  'people.mail.invitation.asked': '{by} invites you to work in Opencall for: {home}.',
  'people.mail.invitation.until': 'The link works until {until} (Ashgabat time), once.',
  'people.mail.invitation.unexpected': 'If you did not expect this message, do nothing: without you nothing happens.',
  'people.mail.invitation.link': 'Open the invitation',
  'people.mail.rolesChanged.subject': 'Your roles have changed: {home}',
  'people.mail.rolesChanged.by': '{by} has changed your roles ({home}). The change counts at once.',
  'people.mail.rolesChanged.before': 'Before: {roles}.',
  'people.mail.rolesChanged.after': 'Now: {roles}.',
  'people.mail.removed.subject': 'You no longer belong to {home} on Opencall',
  'people.mail.removed.by': '{by} has removed you from {home} in Opencall. Your account remains, without roles.',
  'people.mail.disabled.subject': 'Your Opencall account is disabled',
  'people.mail.disabled.body':
    'An administrator has disabled your account. You were signed out everywhere and cannot sign in.',
  'people.mail.disabled.reason': 'Reason: {reason}',
  'people.mail.enabled.subject': 'Your Opencall account is open again',
  'people.mail.enabled.body': 'An administrator has enabled your account. You can sign in again.',
  'people.mail.secondFactor.subject': 'Your second factor was reset',
  'people.mail.secondFactor.by':
    '{by} has reset the second factor of your account. You were signed out everywhere; sign in with your password and set it up anew.',
};
