import { undeliveredMails } from '#server/mail/undelivered-mails';
import { accountRefused, accountsToVerify, documentsExpiring } from './waiting-profile';
import { commentsWaiting, draftsClosing } from './waiting-drafts';
import { appealsToAdmit, appealsToDecide, reviewersWanted } from './waiting-appeals';
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
import { lotsToDecide } from './waiting-decisions';
import { sheetsToSubmit } from './waiting-scoring';
import { agreementsToSend, agreementsToSign, agreementsToSignFor, awardsToBind } from './waiting-agreements';
import { amendmentsToAnswer, amendmentsToDecide, amendmentsToPrepare } from './waiting-amendments';
import { awardsToAnswer } from './waiting-awards';
import { lettersToHandOver, lettersToIssue, lettersToProofread, lettersToRead } from './waiting-letters';
import { budgetsToExamine } from './waiting-budgets';
import { evidenceToReview, preconditionsToMeet } from './waiting-preconditions';
import { reservesToMoveUp } from './waiting-reserve';
import { traineesWanted } from './waiting-training';
import {
  claimsToDecide,
  paymentsToApprove,
  paymentsToConfirm,
  paymentsToOrder,
  paymentsToRecord,
  statementsToLookAt,
} from './waiting-payments';
import { overspendingToDecide } from './waiting-expenditure';
import { milestonesOverdue, milestonesToReport, reportsToExamine } from './waiting-milestones';
import { feedbackToAnswer } from './waiting-feedback';
import { findingsToClose, findingsToCorrect } from './waiting-findings';
import { offersToTake, requestsToDecide } from './waiting-cases';
import type { WaitingProvider } from './waiting-provider';

/** Everything that can wait for somebody, in the order of the desk. A step adds its own. */
export const waitingProviders: readonly WaitingProvider[] = [
  awardsToAnswer,
  milestonesToReport,
  reportsToExamine,
  milestonesOverdue,
  agreementsToSign,
  agreementsToSignFor,
  amendmentsToAnswer,
  amendmentsToDecide,
  preconditionsToMeet,
  traineesWanted,
  paymentsToConfirm,
  findingsToCorrect,
  findingsToClose,
  feedbackToAnswer,
  offersToTake,
  requestsToDecide,
  lettersToRead,
  documentsWanted,
  draftsClosing,
  commentsWaiting,
  callsToApprove,
  callsReturned,
  lettersToProofread,
  lettersToIssue,
  lettersToHandOver,
  reservesToMoveUp,
  awardsToBind,
  agreementsToSend,
  amendmentsToPrepare,
  budgetsToExamine,
  evidenceToReview,
  callsWithQuestions,
  passphrasesWanted,
  sharesWanted,
  callsToOpen,
  appealsToAdmit,
  reviewersWanted,
  appealsToDecide,
  sheetsToSubmit,
  lotsToDecide,
  committeesToAppoint,
  interestsWanted,
  evaluationsToBegin,
  overspendingToDecide,
  paymentsToApprove,
  paymentsToOrder,
  paymentsToRecord,
  statementsToLookAt,
  claimsToDecide,
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
