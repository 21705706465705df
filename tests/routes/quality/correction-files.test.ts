import { expect, it } from 'vitest';
import * as finding from '~/routes/services.$serviceId.quality.$visitId.findings.$number';
import { pdfOfSize } from '#tests/factories/file-samples';
import { visited } from '#tests/factories/quality';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

it('a correction’s form keeps a file and takes it away again, whatever else was typed', async () => {
  const { service, caseworker, visitId } = await visited();
  const { cookie } = await signIn({ id: caseworker.userId });
  const path = `/services/${service._id}/quality/${visitId}/findings/1`;
  const params = { serviceId: service._id, visitId, number: '1' };
  const names = async () => (await finding.loader(routeArgs(path, { cookie, params }))).files.map(({ name }) => name);
  const send = async (fields: Record<string, string | File>) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ version: '1', text: 'Plans are there', ...fields }))
      body.append(name, value);
    const request = new Request(`http://localhost:3000${path}`, { method: 'POST', headers: { Cookie: cookie }, body });
    const reply = await finding.action({ ...routeArgs(path, { cookie, params }), request });
    if (reply instanceof Response) throw new Error(`It was handed in: ${reply.status}`);
    return reply;
  };
  const file = new File([new Uint8Array(pdfOfSize(4_000))], 'ramp.pdf', { type: 'application/pdf' });
  const added = await send({ go: 'file', files: file });
  expect([added.init?.status, added.data.errors, added.data.values.text]).toEqual([200, {}, 'Plans are there']);
  expect(await names()).toEqual(['ramp.pdf']);
  const missing = await send({ go: 'file' });
  expect(missing.data.errors).toEqual({ files: { key: 'files.error.choose' } });
  const { files } = await finding.loader(routeArgs(path, { cookie, params }));
  await send({ remove: files[0]?.id ?? '' });
  expect(await names()).toEqual([]);
});
