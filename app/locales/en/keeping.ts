export const keeping = {
  'keeping.restored': 'Put back: what was typed on this device at {time} and not yet saved',
  'keeping.restoredSaved': 'Put back and saved: what was typed on this device at {time}',
  'keeping.unreachable.kept':
    'Not saved: no connection to the portal. Kept on this device and sent when the connection is back',
  'keeping.unreachable.open':
    'Not saved: no connection to the portal, and this device cannot keep the text. Leave this page open',
  'keeping.signedOut.kept': 'Not saved: your session has ended. Kept on this device until you sign in again',
  'keeping.signedOut.open':
    'Not saved: your session has ended, and this device cannot keep the text. Leave this page open and sign in again in another tab',
  'keeping.refused.kept':
    'Not saved: the portal does not take this. Kept on this device. Press the save button to see why',
  'keeping.refused.open': 'Not saved: the portal does not take this. Press the save button to see why',
  'keeping.signIn': 'Sign in again (opens in a new tab)',
};
