export const opening = {
  'opening.error.sameSession':
    'Each opener must sign in on a device of their own: another opener gave a passphrase in this sign-in',
};
