import { accountDisabled } from './account-disabled';
import { accountEnabled } from './account-enabled';
import { addendumPublished } from './addendum-published';
import { agreementTold, agreementToSign } from './agreement-mails';
import { answerPublished } from './answer-published';
import {
  appealAdmitted,
  appealArrived,
  appealReceived,
  appealReviewer,
  appealState,
  awardWithdrawn,
} from './appeal-mails';
import { applicationSubmitted } from './application-submitted';
import { applicationWithdrawn } from './application-withdrawn';
import { awardAnswered } from './award-answered';
import { awardBudget } from './award-budget';
import { awardWaiting } from './award-waiting';
import { bankAccountChanged } from './bank-account-changed';
import { bankAccountDecided } from './bank-account-decided';
import { callAnnounced } from './call-announced';
import { callApproved } from './call-approved';
import { callCancelled } from './call-cancelled';
import { callInvitation } from './call-invitation';
import { callReturned } from './call-returned';
import { callSubscriptionConfirmation } from './call-subscription-confirmation';
import { callWaiting } from './call-waiting';
import { digest } from './digest';
import { documentsAnswered } from './documents-answered';
import { documentsAsked } from './documents-asked';
import { documentsExpiring } from './documents-expiring';
import { draftClosing } from './draft-closing';
import { emailChangeConfirmation } from './email-change-confirmation';
import { emailChangeKnown } from './email-change-known';
import { emailChangeNotice } from './email-change-notice';
import { emailChanged } from './email-changed';
import { exclusionLifted } from './exclusion-lifted';
import { invitation } from './invitation';
import { keyRenewal } from './key-renewal';
import { lotDecided } from './lot-decided';
import { lotReturned } from './lot-returned';
import { trainingOpened } from './training-opened';
import { preconditionChanged, preconditionsWaiting } from './precondition-mails';
import { newDevice } from './new-device';
import { organisationExcluded } from './organisation-excluded';
import { openerNamed } from './opener-named';
import { openingFinished } from './opening-finished';
import { openingRecovery } from './opening-recovery';
import { passwordChanged } from './password-changed';
import { passwordReset } from './password-reset';
import { passwordResetUnknown } from './password-reset-unknown';
import { agreementChanged } from './agreement-changed';
import { amendmentTold } from './amendment-told';
import { recoveryClaimed } from './recovery-claimed';
import { paymentTold } from './payment-told';
import { questionSetAside } from './question-set-aside';
import { removedFromHome } from './removed-from-home';
import { letterIssued } from './letter-issued';
import { letterWithdrawn } from './letter-withdrawn';
import { reportSigned } from './report-signed';
import { reportToSign } from './report-to-sign';
import { requestArrived } from './request-arrived';
import { resultsPublished } from './results-published';
import { rolesChanged } from './roles-changed';
import { secondFactorOff } from './second-factor-off';
import { secondFactorOn } from './second-factor-on';
import { secondFactorReset } from './second-factor-reset';
import { sheetReopened } from './sheet-reopened';
import { sheetsAssigned } from './sheets-assigned';
import { sheetsWaiting } from './sheets-waiting';
import { signUpConfirmation } from './sign-up-confirmation';
import { signUpKnown } from './sign-up-known';
import { undelivered } from './undelivered';
import { feedbackArrived } from './feedback-arrived';
import { findingDue } from './finding-due';
import { verificationEnding } from './verification-ending';
import { viewFigures } from './view-figures';
import { verificationGranted } from './verification-granted';
import { verificationInformation } from './verification-information';
import { verificationRefused } from './verification-refused';
import { committeeAppointed } from './committee-appointed';
import { interestsWanted } from './interests-wanted';
import { screeningBegun } from './screening-begun';
import { recusalRecorded } from './recusal-recorded';
import { committeeLeft } from './committee-left';
import { actingChair } from './acting-chair';
import { chairWanted } from './chair-wanted';
import { milestoneDue } from './milestone-due';
import { milestoneAnswered } from './milestone-answered';
import { milestoneReported } from './milestone-reported';
import type { MailTemplate } from './mail';

/** Every mail the portal sends, by the name under which it waits in the outbox. */
export const mails = {
  'account-disabled': accountDisabled,
  'account-enabled': accountEnabled,
  'addendum-published': addendumPublished,
  'agreement-to-sign': agreementToSign,
  'agreement-told': agreementTold,
  'answer-published': answerPublished,
  'appeal-admitted': appealAdmitted,
  'appeal-arrived': appealArrived,
  'appeal-received': appealReceived,
  'appeal-reviewer': appealReviewer,
  'appeal-state': appealState,
  'application-submitted': applicationSubmitted,
  'application-withdrawn': applicationWithdrawn,
  'precondition-changed': preconditionChanged,
  'preconditions-waiting': preconditionsWaiting,
  'training-opened': trainingOpened,
  'award-answered': awardAnswered,
  'award-budget': awardBudget,
  'award-waiting': awardWaiting,
  'award-withdrawn': awardWithdrawn,
  'bank-account-changed': bankAccountChanged,
  'bank-account-decided': bankAccountDecided,
  'call-announced': callAnnounced,
  'call-approved': callApproved,
  'call-cancelled': callCancelled,
  'call-invitation': callInvitation,
  'call-returned': callReturned,
  'call-subscription-confirmation': callSubscriptionConfirmation,
  'call-waiting': callWaiting,
  digest,
  'documents-answered': documentsAnswered,
  'documents-asked': documentsAsked,
  'documents-expiring': documentsExpiring,
  'draft-closing': draftClosing,
  'email-change-confirmation': emailChangeConfirmation,
  'email-change-known': emailChangeKnown,
  'email-change-notice': emailChangeNotice,
  'email-changed': emailChanged,
  'exclusion-lifted': exclusionLifted,
  invitation,
  'key-renewal': keyRenewal,
  'milestone-answered': milestoneAnswered,
  'milestone-due': milestoneDue,
  'milestone-reported': milestoneReported,
  'new-device': newDevice,
  'organisation-excluded': organisationExcluded,
  'opener-named': openerNamed,
  'opening-finished': openingFinished,
  'opening-recovery': openingRecovery,
  'password-changed': passwordChanged,
  'password-reset': passwordReset,
  'password-reset-unknown': passwordResetUnknown,
  'agreement-changed': agreementChanged,
  'amendment-told': amendmentTold,
  'payment-told': paymentTold,
  'recovery-claimed': recoveryClaimed,
  'question-set-aside': questionSetAside,
  'removed-from-home': removedFromHome,
  'report-signed': reportSigned,
  'lot-decided': lotDecided,
  'lot-returned': lotReturned,
  'letter-issued': letterIssued,
  'letter-withdrawn': letterWithdrawn,
  'report-to-sign': reportToSign,
  'request-arrived': requestArrived,
  'results-published': resultsPublished,
  'roles-changed': rolesChanged,
  'second-factor-off': secondFactorOff,
  'second-factor-on': secondFactorOn,
  'second-factor-reset': secondFactorReset,
  'sheet-reopened': sheetReopened,
  'sheets-assigned': sheetsAssigned,
  'sheets-waiting': sheetsWaiting,
  'sign-up-confirmation': signUpConfirmation,
  'sign-up-known': signUpKnown,
  undelivered,
  'verification-ending': verificationEnding,
  'verification-granted': verificationGranted,
  'verification-information': verificationInformation,
  'verification-refused': verificationRefused,
  'view-figures': viewFigures,
  'committee-appointed': committeeAppointed,
  'feedback-arrived': feedbackArrived,
  'finding-due': findingDue,
  'interests-wanted': interestsWanted,
  'screening-begun': screeningBegun,
  'recusal-recorded': recusalRecorded,
  'committee-left': committeeLeft,
  'acting-chair': actingChair,
  'chair-wanted': chairWanted,
} satisfies Record<string, MailTemplate<never>>;

export type MailName = keyof typeof mails;
export type MailProps<Name extends MailName> = Parameters<(typeof mails)[Name]>[0];

/**
 * The mails that may wait for the daily collection of people who asked for one. What is not named here is urgent and
 * goes at once: everything about security, and what has a deadline.
 */
const MAY_WAIT: readonly MailName[] = ['call-approved', 'request-arrived', 'results-published', 'undelivered'];

export function isUrgent(name: MailName): boolean {
  return !MAY_WAIT.includes(name);
}

export function isMailName(name: string): name is MailName {
  return Object.hasOwn(mails, name);
}
