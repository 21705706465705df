import { expect, it } from 'vitest';
import { textIn } from '~/locales/text-in';
import { Evaluation, evaluationId } from '#server/models/evaluation';
import { samples } from '#tests/factories/file-samples';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { callInScreening } from '#tests/factories/screening';
import { createUser, PASSWORD } from '#tests/factories/user';
import { useBrowser, type Reader } from './browser';
import { enterAs, press } from './call-editor-steps';
import { expectGoodPage } from './good-page';
import { addAskedFile, askForDocuments, closeScreeningOf, decideAsChair, handInAsked, screen } from './screening-steps';

const running = usePortalOnTestDatabase();
const openAs = useBrowser();

async function pageOf(userId: string, reader: Reader = {}) {
  const page = await openAs(running.portal.baseUrl, reader);
  await enterAs(page, userId, running.portal.baseUrl);
  return page;
}

it('screens a lot: documents asked for and handed in, one eligible, one decided by the chair', async () => {
  const { call, chair, members, secretary } = await callInScreening({ applications: { 'lot-1': 2 } });
  const places = call.applications.map(({ applicationId }) => ({ callId: call.id, applicationId }));
  const [first, second] = places as [(typeof places)[0], (typeof places)[0]];
  const home = { kind: 'organisation' as const, id: call.applications[0]?.organisationId ?? '' };
  const signatory = await createUser({ roles: ['representative', 'signatory'], home });
  const text = textIn('en');

  const clerk = await pageOf(secretary.actor.userId);
  await clerk.goto(`/evaluations/${call.id}`);
  await expectGoodPage(clerk, 'screening-evaluation');
  await clerk.goto(`/evaluations/${call.id}/screening`);
  await expectGoodPage(clerk, 'screening-list');
  await clerk.goto(`/evaluations/${call.id}/screening/checks`);
  await expectGoodPage(clerk, 'screening-checks');
  await clerk.goto(`/evaluations/${call.id}/screening/${first.applicationId}`);
  await expectGoodPage(clerk, 'screening-opinion');
  await clerk.goto(`/evaluations/${call.id}/screening/${first.applicationId}/documents`);
  await press(clerk, text('screening.request.submit'));
  await clerk.getByRole('link', { name: text('screening.error.noQuestion') }).waitFor();
  await expectGoodPage(clerk, 'screening-request-errors');
  await askForDocuments(clerk, first, ['statutes', 'phone'], 'The statutes are missing.\nPlease add them.');
  await expectGoodPage(clerk, 'screening-asked');

  // The organisation answers without script.
  const ngo = await pageOf(signatory.id, { javaScriptEnabled: false });
  await ngo.goto(`/applications/${first.applicationId}`);
  await ngo.goto(`/applications/${first.applicationId}/documents-asked`);
  await ngo.locator('button[name=upload]').click();
  await ngo.locator('.govuk-error-summary').waitFor();
  const file = { name: 'Tertipnama.pdf', mimeType: 'application/pdf', buffer: samples.pdf() };
  await addAskedFile(ngo, first.applicationId, 'statutes', file);
  await ngo.fill('[name="answers.phone"]', '+993 12 000000');
  await press(ngo, text('screening.given.save'));
  await ngo.getByText(text('notice.told.documentsSaved')).waitFor();
  const withScript = await pageOf(signatory.id, { locale: 'tk' });
  await withScript.goto(`/applications/${first.applicationId}`);
  await expectGoodPage(withScript, 'screening-organisation-application');
  await withScript.goto(`/applications/${first.applicationId}/documents-asked`);
  await expectGoodPage(withScript, 'screening-organisation-asked');
  await withScript.goto(`/applications/${first.applicationId}/documents-asked/confirmation`);
  await expectGoodPage(withScript, 'screening-organisation-confirmation');
  await handInAsked(ngo, first.applicationId, PASSWORD);
  await withScript.goto(`/applications/${first.applicationId}/documents-asked`);
  await expectGoodPage(withScript, 'screening-organisation-done');

  const [one, other] = await Promise.all([
    pageOf(members[0]?.actor.userId ?? ''),
    pageOf(members[1]?.actor.userId ?? '', { javaScriptEnabled: false }),
  ]);
  await one.goto(`/evaluations/${call.id}/screening/${first.applicationId}`);
  await one.locator('[name="reason.words-1"]').fill('Kept although the answer is missing');
  await press(one, text('screening.opinion.submit'));
  await one.locator('.govuk-error-summary').waitFor();
  expect(await one.inputValue('[name="reason.words-1"]')).toBe('Kept although the answer is missing');
  await expectGoodPage(one, 'screening-opinion-errors');
  await screen(one, first);
  expect(await one.getByText(text('screening.page.given', { count: 1 })).count()).toBe(1);
  await screen(other, first);
  await one.goto(`/evaluations/${call.id}/screening/${first.applicationId}`);
  await one.getByText(text('screening.state.eligible')).waitFor();
  await expectGoodPage(one, 'screening-outcome');

  await screen(one, second, ['file-statutes'], 'There are no statutes');
  await screen(other, second, ['file-statutes', 'words-1'], 'Not a public organisation');
  const head = await pageOf(chair.actor.userId);
  await head.goto(`/evaluations/${call.id}/screening/${second.applicationId}`);
  await expectGoodPage(head, 'screening-decision');
  await decideAsChair(head, second, ['words-1'], 'Their charter says so');
  await head.getByText(text('screening.state.ineligible')).first().waitFor();
  await expectGoodPage(head, 'screening-decided');
  await head.goto(`/evaluations/${call.id}/screening`);
  await head
    .getByRole('link', { name: text('screening.closing.submit') })
    .first()
    .click();
  await head.getByRole('heading', { name: text('screening.closing.title') }).waitFor();
  await expectGoodPage(head, 'screening-closing');
  await closeScreeningOf(head, call.id, 'lot-1');
  const { stage } = await Evaluation.findById(evaluationId(call.id, 'lot-1')).orFail().lean();
  expect(stage).toBe('evaluation');
}, 240_000);
