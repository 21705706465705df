import { expect, it } from 'vitest';
import { exportedJson } from '~/domain/form-builder/exported-form';
import { textIn } from '~/locales/text-in';
import { formDigest } from '#server/form-templates/form-digest';
import { makeVersion } from '#server/form-templates/make-version';
import { FormTemplate } from '#server/models/form-template';
import { draftCall, inAll } from '#tests/factories/call';
import { BUILT, createFormOffice } from '#tests/factories/form-office';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { useBrowser } from './browser';
import { enterAs, press } from './call-editor-steps';
import { judge } from './form-builder-steps';

const running = usePortalOnTestDatabase();
const openAs = useBrowser();
const text = textIn('en');
const now = new Date('2026-03-02T06:00:00Z');

async function versions() {
  const office = await createFormOffice(now);
  const { manager, programmeId, code, read, change } = office;
  const version = async (note: string) =>
    makeVersion({ actor: manager, programmeId, code, note, expected: (await read()).revision, now });
  await version('The first');
  const { form } = await read();
  const { id: callId } = await draftCall(office, now, { form: { template: code, version: 1, definition: form } });
  await change({ kind: 'shift-question', key: 'training', step: 'down' });
  await change({ kind: 'duplicate-question', key: 'approach' });
  await version('Training goes to the service');
  return { ...office, callId };
}

it.each([true, false])(
  'a manager tries a form out, compares versions and takes one over into a call, with script: %s',
  async (javaScriptEnabled) => {
    const { manager, programmeId, code, callId } = await versions();
    const page = await openAs(running.portal.baseUrl, { javaScriptEnabled });
    await enterAs(page, manager.userId, running.portal.baseUrl);
    const look = (name: string) => (javaScriptEnabled ? judge(page, name) : Promise.resolve());
    const here = `/office/programmes/${programmeId}/forms/${code}`;

    await page.goto(`${here}/preview`);
    await look('preview');
    await page.check('[name="answers.trained"][value="no"]', { force: true });
    await press(page, text('formBuilder.trial.after', { title: 'The service' }));
    await page.getByText('When will they be?').first().waitFor();
    await press(page, text('formBuilder.trial.check'));
    await page.getByText(text('form.errorSummary')).waitFor();
    await look('preview-mistakes');
    await page.fill('[name="answers.training"]', 'In May');
    await page.fill('[name="answers.approach"]', 'With care');
    await page.fill('[name="answers.how-will-you-work"]', 'With more care');
    await page.waitForTimeout(1_100);
    await press(page, text('formBuilder.trial.check'));
    await page.getByText(text('formBuilder.trial.sound')).waitFor();
    await page.getByText(text('formBuilder.trial.answers')).click();
    await look('preview-sound');
    await press(page, text('language.ru'));
    await page.getByText('When will they be? (ru)').first().waitFor();
    expect(await page.inputValue('[name="answers.training"]')).toBe('In May');
    await look('preview-ru');

    await page.goto(`${here}/history`);
    await look('history');
    await press(page, text('formBuilder.compare.button'));
    await page.getByText(text('formBuilder.compare.moved')).waitFor();
    await look('comparison');
    await page.goto(`${here}/history/1`);
    await look('one-version');

    await page.goto(`/office/calls/${callId}/sections/form`);
    await look('call-newer');
    await press(page, text('callEditor.template.renew', { number: 2 }));
    await page.getByText(text('notice.told.saved')).waitFor();
    await page.goto(`/office/calls/${callId}/sections/form`);
    expect(await page.getByText(text('callEditor.template.renew', { number: 2 })).count()).toBe(0);
  },
  240_000,
);

it.each([true, false])(
  'a manager imports a form from a file, with script: %s',
  async (javaScriptEnabled) => {
    const { manager, programmeId } = await createFormOffice(now);
    const page = await openAs(running.portal.baseUrl, { javaScriptEnabled });
    await enterAs(page, manager.userId, running.portal.baseUrl);
    const look = (name: string) => (javaScriptEnabled ? judge(page, name) : Promise.resolve());
    const file = {
      template: 'elsewhere',
      version: 4,
      digest: formDigest(BUILT),
      name: inAll('From elsewhere'),
      form: BUILT,
    };
    const json = exportedJson(file);
    const send = async (content: string) => {
      await page.goto(`/office/programmes/${programmeId}/forms/import`);
      await page.setInputFiles('[name="file"]', {
        name: 'form.json',
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      });
      await press(page, text('formBuilder.import.read'));
    };
    await send(json.replace('"required": true', '"required": "yes"').replace('"yes-no"', '"perhaps"'));
    await page.getByText(text('formBuilder.import.faults')).waitFor();
    await look('import-faults');
    await send(json);
    await page.getByRole('heading', { name: 'From elsewhere' }).waitFor();
    await look('import-preview');
    await press(page, text('formBuilder.import.save'));
    await page.getByText(text('notice.told.formBegun')).waitFor();
    expect((await FormTemplate.findOne({ programmeId, code: 'from-elsewhere' }).orFail().lean()).form).toEqual(BUILT);
  },
  120_000,
);
