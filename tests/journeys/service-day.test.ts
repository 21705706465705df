import { expect, it } from 'vitest';
import { textIn } from '~/locales/text-in';
import { quarterOf } from '~/domain/indicators/quarters';
import { Finding } from '#server/models/finding';
import { QualityVisit } from '#server/models/quality-visit';
import { ServiceRequest } from '#server/models/service-request';
import { dayIn } from '#tests/factories/agreement';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { deliveredService, programmeForServices } from '#tests/factories/service';
import { pdfOfSize } from '#tests/factories/file-samples';
import { createUser } from '#tests/factories/user';
import { expectNoSidewaysScroll } from './accessibility';
import { keepPicture, useBrowser, type Reader } from './browser';
import { enterAs, press } from './call-editor-steps';
import { fillFields } from './fill-fields';
import { expectGoodPage } from './good-page';
import { act, doVisit, makeReferralLink, openCase, refer, referByLink } from './service-steps';

const running = usePortalOnTestDatabase();
const openAs = useBrowser();
const text = textIn('en');
const named = (name: string) => ({ providerName: { en: name, ru: name, tk: name } });

it('a day of a service: referred, accepted, waiting, redirected; a visit’s finding is corrected; the quarter is told', async () => {
  const { baseUrl } = running.portal;
  const pageOf = async (userId: string, reader: Reader = {}) => {
    const page = await openAs(baseUrl, reader);
    await enterAs(page, userId, baseUrl);
    return page;
  };
  const programme = await programmeForServices();
  const keyikOkara = await deliveredService({ programme, record: named('Keýik okara') });
  const yenme = await deliveredService({ programme, record: named('Ýenme') });
  const { _id: serviceId } = keyikOkara.service;

  const worker = await pageOf((await createUser({ roles: ['referrer'] })).id);
  for (const note of ['Cannot climb stairs', 'Needs company', 'Lives in another district'])
    await refer(worker, serviceId, note);
  await expectGoodPage(worker, 'service-day-referrals');

  // An institution without accounts gets a link, and sends by it from a phone without script.
  const manager = await pageOf(keyikOkara.manager.userId);
  const visitor = await openAs(baseUrl, { javaScriptEnabled: false, width: 360 });
  await visitor.goto(await makeReferralLink(manager, programme.id));
  await referByLink(visitor, serviceId, 'Was seen by the police');
  expect(await visitor.getByRole('main').innerText()).toContain(text('request.state.received'));
  await expectNoSidewaysScroll(visitor);
  await keepPicture(visitor, 'service-day-link-sent');

  // On a phone, without script.
  const caseworker = await pageOf(keyikOkara.caseworker.userId, { javaScriptEnabled: false, width: 360 });
  const accepted = await openCase(caseworker, serviceId, 'Cannot climb stairs');
  await act(caseworker, accepted, 'assessment');
  await act(caseworker, accepted, 'decision', { what: 'accepted', reason: 'Meets what counts' });
  await act(caseworker, accepted, 'start');
  await expectNoSidewaysScroll(caseworker);
  await keepPicture(caseworker, 'service-day-case-plain');
  const waiting = await openCase(caseworker, serviceId, 'Needs company');
  await act(caseworker, waiting, 'assessment');
  await act(caseworker, waiting, 'decision', { what: 'waiting', reason: 'No place before spring' });
  const redirected = await openCase(caseworker, serviceId, 'Lives in another district');
  await act(caseworker, redirected, 'redirection', { to: yenme.service._id, reason: 'Nearer to home' });
  await caseworker.goto(`/services/${serviceId}/requests`);
  await expectNoSidewaysScroll(caseworker);
  await keepPicture(caseworker, 'service-day-register-plain');

  // The other service sees it arrive; the referrer sees the states and nothing else.
  const other = await pageOf(yenme.caseworker.userId);
  await other.goto(`/services/${yenme.service._id}/requests`);
  expect(await other.locator(`main a[href^="/services/${yenme.service._id}/requests/"]`).count()).toBeGreaterThan(0);
  await expectGoodPage(other, 'service-day-register');
  const { _id: arrived } = await ServiceRequest.findOne({ serviceId: yenme.service._id }).orFail().lean();
  await other.goto(`/services/${yenme.service._id}/requests/${arrived}`);
  await expectGoodPage(other, 'service-day-case');
  expect(await ServiceRequest.countDocuments({ serviceId: yenme.service._id, state: 'received' })).toBe(1);
  await worker.goto('/referrals');
  const seen = await worker.getByRole('main').innerText();
  for (const state of ['active', 'waiting', 'redirected'] as const)
    expect(seen).toContain(text(`request.state.${state}`));
  expect(seen).not.toMatch(/spring|Nearer|company/);

  // A visit finds a deficiency; the provider corrects it, the visitor closes it.
  const quality = `/office/services/${serviceId}/quality`;
  await manager.goto(`${quality}/new`);
  await fillFields(manager, { plannedOn: dayIn(0), visitors: 'Maral Ataýewa' });
  await press(manager, text('quality.plan'));
  await manager.getByText(text('notice.told.visitPlanned')).waitFor();
  const { _id: visitId } = await QualityVisit.findOne({ serviceId }).orFail().lean();
  await manager.goto(`${quality}/${visitId}`);
  await expectGoodPage(manager, 'service-day-visit');
  await doVisit(manager, { text: 'No ramp', severity: 'major', action: 'Build a ramp', dueOn: dayIn(30) });
  await caseworker.goto(`/services/${serviceId}/quality/${visitId}/findings/1`);
  await fillFields(caseworker, { text: 'The ramp is there' });
  await caseworker.setInputFiles('main [name=files]', {
    name: 'ramp.pdf',
    mimeType: 'application/pdf',
    buffer: pdfOfSize(4_000),
  });
  await press(caseworker, text('quality.correction.addFile'));
  await caseworker.getByText('ramp.pdf', { exact: true }).waitFor();
  await expectNoSidewaysScroll(caseworker);
  await keepPicture(caseworker, 'service-day-correction');
  await press(caseworker, text('quality.correction.submit'));
  await caseworker.getByText(text('notice.told.findingCorrected')).waitFor();
  // The manager finds it among those of all services.
  await manager.goto('/office/quality');
  await expectGoodPage(manager, 'service-day-visits');
  await manager.goto('/office/quality/findings?state=corrected');
  await expectGoodPage(manager, 'service-day-findings');
  await manager.getByRole('link', { name: 'No ramp' }).click();
  await manager.getByText('ramp.pdf').waitFor();
  await fillFields(manager, { decision: 'close', text: 'Seen: the ramp is good' });
  await press(manager, text('quality.save'));
  await manager.getByText(text('notice.told.findingDecided')).waitFor();
  expect(await Finding.findById(`${visitId}.1`).orFail().lean()).toMatchObject({ state: 'closed' });

  // Somebody who receives the service complains without an account; the manager answers on the page that the sender keeps.
  await visitor.goto(`/feedback/${keyikOkara.service.code}`);
  await fillFields(visitor, { kind: 'complaint', text: 'Nobody came on Monday' });
  await expectNoSidewaysScroll(visitor);
  await keepPicture(visitor, 'service-day-feedback');
  await press(visitor, text('feedback.send'));
  await visitor.getByText(text('feedback.keep')).waitFor();
  await manager.goto('/office/feedback');
  await expectGoodPage(manager, 'service-day-feedback-list');
  await manager.locator('main table a').first().click();
  await manager.getByText('Nobody came on Monday').waitFor();
  await expectGoodPage(manager, 'service-day-feedback-read');
  await fillFields(manager, { answer: 'Somebody comes tomorrow' });
  await press(manager, text('feedback.close'));
  await manager.getByText(text('notice.told.feedbackClosed')).waitFor();
  await visitor.reload();
  await visitor.getByText('Somebody comes tomorrow').waitFor();

  await manager.goto('/office/dashboard');
  const quarter = quarterOf(dayIn(0));
  const report = manager.locator(`main a[href="/office/dashboard/${programme.id}/${quarter}.pdf?language=tk"]`);
  const answer = await manager.request.get((await report.getAttribute('href')) ?? '');
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
  expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
}, 600_000);
