import { undeliveredMails } from '#server/mail/undelivered-mails';
import { accountRefused, accountsToVerify, documentsExpiring } from './waiting-profile';
import { commentsWaiting, draftsClosing } from './waiting-drafts';
import { callsReturned, callsToApprove, callsWithQuestions } from './waiting-calls';
import {
  exclusionsToDecide,
  hitsToDecide,
  informationWanted,
  refusalsToConfirm,
  verificationsToDecide,
} from './waiting-organisations';
import { passphrasesWanted, sharesWanted } from './waiting-sealing';
import { documentsWanted } from './waiting-requests';
import { committeesToAppoint, evaluationsToBegin, interestsWanted } from './waiting-committees';
import { callsToOpen } from './waiting-openings';
import { sheetsToSubmit } from './waiting-scoring';
import type { WaitingProvider } from './waiting-provider';

/** Everything that can wait for somebody, in the order of the desk. A step adds its own. */
export const waitingProviders: readonly WaitingProvider[] = [
  documentsWanted,
  draftsClosing,
  commentsWaiting,
  callsToApprove,
  callsReturned,
  callsWithQuestions,
  passphrasesWanted,
  sharesWanted,
  callsToOpen,
  sheetsToSubmit,
  committeesToAppoint,
  interestsWanted,
  evaluationsToBegin,
  accountsToVerify,
  accountRefused,
  documentsExpiring,
  refusalsToConfirm,
  exclusionsToDecide,
  verificationsToDecide,
  hitsToDecide,
  informationWanted,
  undeliveredMails,
];
