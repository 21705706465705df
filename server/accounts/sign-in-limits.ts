import { emailKeyOf } from '~/domain/accounts/rules';
import { DomainError } from '~/domain/shared/errors';
import { throttling } from '#server/security/throttle';
import { addressGroup, type Client } from './client';
import { knownDeviceOf } from './known-devices';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** One account from one address: delays grow from a minute to an hour. */
const byPair = throttling('sign-in-pair', [[5, MINUTE], [10, 10 * MINUTE], [20, HOUR]]); // prettier-ignore
/** One address, whatever accounts: an office behind one address has many people. */
const byAddress = throttling('sign-in-address', [[30, 5 * MINUTE], [150, HOUR]]); // prettier-ignore
/** One account from anywhere strange: guessing from many addresses gets 10 tries in 5 minutes, and no wait is longer. */
const byAccount = throttling('sign-in-account', [[10, 5 * MINUTE]]);
/** One account on a device where its owner signed in before: whatever happens elsewhere does not count here. */
const byDevice = throttling('sign-in-device', [[5, MINUTE], [20, 15 * MINUTE]]); // prettier-ignore

interface Attempt {
  /** Failures of this account from strange devices in the running window, this attempt included. */
  count: number;
  /** The attempt was right: it no longer counts. */
  succeeded(): Promise<void>;
}

/**
 * Counts an attempt to sign in, before the password is looked at, and throws `throttled` when there were too many. An
 * unknown e-mail address counts like a known one. `userId` is null for it.
 */
export async function countSignIn(email: string, userId: string | null, client: Client): Promise<Attempt> {
  const device = userId && knownDeviceOf(client.knownDevices, userId);
  if (device) {
    const { count } = await byDevice.attempt(device);
    return { count, succeeded: () => byDevice.forget(device) };
  }
  const account = emailKeyOf(email);
  const address = addressGroup(client.address);
  const pair = `${account} ${address}`;
  await byAddress.attempt(address);
  await byPair.attempt(pair);
  const { count } = await byAccount.attempt(account);
  return {
    count,
    succeeded: async () => {
      await Promise.all([byPair.forget(pair), byAddress.undo(address), byAccount.undo(account)]);
    },
  };
}

/** Second steps of one person: six digits are guessed only by many tries. A known device counts apart. */
const byCode = throttling('second-factor', [[5, 5 * MINUTE], [20, HOUR]]); // prettier-ignore

export async function countSecondFactor(userId: string, client: Client): Promise<Attempt> {
  const key = knownDeviceOf(client.knownDevices, userId) ?? userId;
  const { count } = await byCode.attempt(key);
  return { count, succeeded: () => byCode.forget(key) };
}

/** Mails that a stranger can make the portal send: to one address, and on request of one visitor. */
const mailsTo = throttling('mails-to', [[3, 15 * MINUTE], [10, 24 * HOUR]]); // prettier-ignore
const mailsBy = throttling('mails-by', [[20, 15 * MINUTE], [100, 24 * HOUR]]); // prettier-ignore

/** Throws `throttled` when a visitor asks for too many mails; false when this address has had enough of them. */
export async function mayMail(email: string, client: Client): Promise<boolean> {
  await mailsBy.attempt(addressGroup(client.address));
  try {
    await mailsTo.attempt(emailKeyOf(email));
    return true;
  } catch (refusal) {
    if (refusal instanceof DomainError) return false;
    throw refusal;
  }
}

/** The current password asked for again inside a session: whoever took over a session cannot guess on. */
const byConfirmation = throttling('password-again', [[5, MINUTE], [20, HOUR]]); // prettier-ignore

export async function countConfirmation(userId: string): Promise<Attempt> {
  const { count } = await byConfirmation.attempt(userId);
  return { count, succeeded: () => byConfirmation.forget(userId) };
}
