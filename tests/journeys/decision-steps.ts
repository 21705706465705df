import type { Page } from 'playwright-core';
import { textIn } from '~/locales/text-in';
import { PASSWORD } from '#tests/factories/user';
import { fill } from './call-editor-steps';
import { finish } from './evaluation-steps';

const text = textIn('en');

/** A reason in each language of a call. */
const inEach = (name: string, said: string) => ({
  [`${name}.en`]: said,
  [`${name}.ru`]: `${said} (ru)`,
  [`${name}.tk`]: `${said} (tk)`,
});

/** The approver follows the recommendation of a lot. */
export async function approveLot(page: Page, callId: string, lot: string): Promise<void> {
  await page.goto(`/office/calls/${callId}/decision/${lot}`);
  await page.check('main [name=kind][value=approved]');
  await page.check('main [name=confirmed]');
  await finish(page, text('decisions.submit'));
}

/** A manager has read every draft of a call. */
export async function proofreadAll(page: Page, callId: string): Promise<void> {
  await page.goto(`/office/calls/${callId}/letters`);
  await finish(page, text('letterLife.proofread.all'));
}

export async function issueAll(page: Page, callId: string): Promise<void> {
  await page.goto(`/office/calls/${callId}/letters/issuing`);
  await finish(page, text('letterLife.issue.submit'));
}

export async function acceptAward(page: Page, awardId: string): Promise<void> {
  await page.goto(`/awards/${awardId}/acceptance`);
  await page.check('main [name=conditions]');
  await page.fill('main [name=currentPassword]', PASSWORD);
  await finish(page, text('awards.accept.submit'));
}

export async function declineAward(page: Page, awardId: string, reason: string): Promise<void> {
  await page.goto(`/awards/${awardId}/refusal`);
  await fill(page, { reason, currentPassword: PASSWORD });
  await finish(page, text('awards.decline.submit'));
}

/** A manager offers what came free to the next on the reserve list. */
export async function moveUp(page: Page, callId: string, lot: string): Promise<void> {
  await page.goto(`/office/calls/${callId}/reserve/${lot}`);
  await finish(page, text('awards.reserve.submit'));
}

export async function appealAgainst(page: Page, applicationId: string, said: string): Promise<void> {
  await page.goto(`/applications/${applicationId}/appeal`);
  await page.check('main [name="grounds[]"][value=award]');
  await fill(page, { text: said, currentPassword: PASSWORD });
  await finish(page, text('appeals.submit'));
}

export async function admitAppeal(page: Page, appealId: string): Promise<void> {
  await page.goto(`/office/appeals/${appealId}/admissibility`);
  await page.check('main [name=admissible][value=yes]');
  await fill(page, inEach('reason', 'It came in time'));
  await finish(page, text('appeals.admit.submit'));
}

export async function nameReviewer(page: Page, appealId: string, userId: string): Promise<void> {
  await page.goto(`/office/appeals/${appealId}/reviewers`);
  await page.check(`main [name="reviewers[]"][value="${userId}"]`);
  await finish(page, text('appeals.name.submit'));
}

export async function rejectAppeal(page: Page, appealId: string): Promise<void> {
  await page.goto(`/office/appeals/${appealId}/outcome`);
  await page.check('main [name=outcome][value=rejected]');
  await fill(page, inEach('reason', 'The minimum was published with the call and was not reached.'));
  await fill(page, inEach('summary', 'An appeal against the scoring was rejected: the published minimum applies.'));
  await finish(page, text('appeals.decide.submit'));
}

/** The approver corrects a letter that was issued. */
export async function correctLetter(page: Page, callId: string, letterId: string): Promise<void> {
  await page.goto(`/office/calls/${callId}/letters/${letterId}/correction`);
  await fill(page, inEach('reason', 'The name of the lot was incomplete.'));
  await finish(page, text('letterLife.correction.submit'));
}
