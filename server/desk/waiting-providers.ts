import { undeliveredMails } from '#server/mail/undelivered-mails';
import { accountRefused, accountsToVerify, documentsExpiring } from '#server/organisations/waiting-profile';
import { callsReturned, callsToApprove, callsWithQuestions } from './waiting-calls';
import type { WaitingProvider } from './waiting-provider';

/** Everything that can wait for somebody, in the order of the desk. A step adds its own. */
export const waitingProviders: readonly WaitingProvider[] = [
  callsToApprove,
  callsReturned,
  callsWithQuestions,
  accountsToVerify,
  accountRefused,
  documentsExpiring,
  undeliveredMails,
];
