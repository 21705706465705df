import { expect, it } from 'vitest';
import * as start from '~/routes/_public.feedback._index';
import * as form from '~/routes/_public.feedback.$service';
import * as sent from '~/routes/_public.feedback.sent.$reference';
import * as list from '~/routes/office.feedback._index';
import * as one from '~/routes/office.feedback.$feedbackId';
import { Feedback } from '#server/models/feedback';
import { routeArgs } from '#tests/factories/route-args';
import { deliveredService } from '#tests/factories/service';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

it('a recipient writes without an account, the manager answers, the provider is shut out', async () => {
  const { service, manager, caseworker } = await deliveredService();
  const params = { service: service.code };
  await expect(start.loader(routeArgs(`/feedback?service=${service.code}`))).rejects.toMatchObject({ status: 303 });
  const shown = (await form.loader(routeArgs(`/feedback/${service.code}`, { params }))) as { data: object };
  expect(shown.data).toMatchObject({ service: { code: service.code } });
  const send = (fields: Record<string, string>) =>
    form.action(routeArgs(`/feedback/${service.code}`, { params, form: fields }));
  expect(await send({ text: 'Cold soup', contact: 'Neighbour' })).toMatchObject({
    data: { errors: { kind: expect.anything() as unknown }, values: { text: 'Cold soup', contact: 'Neighbour' } },
  });
  const answer = (await send({ kind: 'complaint', text: 'Cold soup' })) as Response;
  const reference = (answer.headers.get('Location') ?? '').split('/').at(-1) ?? '';
  const { _id: feedbackId } = await Feedback.findOne({ reference }).orFail().lean();

  const [staff, provider] = [await signIn({ id: manager.userId }), await signIn({ id: caseworker.userId })];
  const at = { params: { feedbackId } };
  for (const { loader } of [list, one])
    await expect(loader(routeArgs('/', { ...at, cookie: provider.cookie }))).rejects.toMatchObject({
      data: { code: 'not-permitted' },
    });
  const rows = await list.loader(routeArgs('/office/feedback', { cookie: staff.cookie }));
  expect(JSON.stringify(rows)).not.toContain('Cold soup');
  expect(JSON.stringify(await one.loader(routeArgs('/', { ...at, cookie: staff.cookie })))).toContain('Cold soup');
  const act = (fields: Record<string, string>) =>
    one.action(routeArgs('/', { ...at, cookie: staff.cookie, form: { version: '1', ...fields } }));
  expect(await act({ go: 'close', answer: '' })).toMatchObject({
    data: { errors: { answer: expect.anything() as unknown } },
  });
  expect(await act({ go: 'close', answer: 'It is hot now' })).toMatchObject({ status: 303 });
  const told = await sent.loader(routeArgs('/', { params: { reference } }));
  expect(JSON.stringify(told)).toContain('It is hot now');
});

it('a code that no service has is told beside the field, as it was typed', async () => {
  for (const typed of ['ZZZZZ', ' ', ''])
    expect(await start.loader(routeArgs(`/feedback?service=${encodeURIComponent(typed)}`))).toMatchObject({
      init: { status: 400 },
      data: { errors: { service: { key: 'feedback.error.service' } }, values: { service: typed } },
    });
  expect(await start.loader(routeArgs('/feedback'))).toMatchObject({ data: { errors: {} } });
});
