import { expect, it } from 'vitest';
import { loader } from '~/routes/_public.calls.$reference._index';
import { Call } from '#server/models/call';
import { callRoute } from '#tests/factories/call-route';
import { routeArgs } from '#tests/factories/route-args';
import { callToSubmit, closeIn, submitted } from '#tests/factories/submission';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

it('the page of a call tells how many submissions count from the deadline on, earlier only where the call says so', async () => {
  const { id, reference } = await callToSubmit();
  const told = async () => {
    const { data } = await callRoute(loader, routeArgs(`/calls/${reference}`, { params: { reference } }));
    return (data as { call: { submissions: number | null } }).call.submissions;
  };
  await submitted(reference);
  expect(await told()).toBeNull();
  await Call.updateOne({ _id: id }, { $set: { 'current.content.terms.countShownEarly': true } });
  expect(await told()).toBe(1);
  await Call.updateOne({ _id: id }, { $set: { 'current.content.terms.countShownEarly': false } });
  await closeIn(id, -1);
  expect(await told()).toBe(1);
});
