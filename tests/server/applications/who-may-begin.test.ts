import { beforeAll, describe, expect, it } from 'vitest';
import { emptyCall } from '~/domain/calls/empty-call';
import { portalDay } from '~/domain/shared/portal-day';
import { action, loader } from '~/routes/applications.new';
import { startApplication } from '#server/applications/start-application';
import { decideExclusion } from '#server/exclusions/decide-exclusion';
import { proposeExclusion } from '#server/exclusions/propose-exclusion';
import { Application } from '#server/models/application';
import { createCallOffice, inAll, publishCall } from '#tests/factories/call';
import { explanationOf } from '#tests/factories/refusal';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { createProvider, createVerified, staff } from '#tests/factories/standing';
import { useDatabase } from '#tests/factories/test-database';

// The routes go by the real clock.
const now = new Date();

describe('an application', () => {
  useDatabase();
  let reference: string;
  const start = ({ signatory: actor }: { signatory: Parameters<typeof startApplication>[0]['actor'] }) =>
    startApplication({ actor, input: { reference, lot: 'lot-1' }, now });

  beforeAll(async () => {
    const eligibility = { ...emptyCall(['en']).eligibility, criteria: inAll('All'), certificateValid: true };
    ({ reference } = await publishCall(await createCallOffice(now), now, { eligibility }));
  });

  it('is begun with a certificate that is valid, and not with one that has expired', async () => {
    const expired = await createProvider('Ýagty', ({ identification: { certificate } }) => {
      certificate.validUntil = portalDay(new Date(now.getTime() - 86_400_000));
    });
    expect(await explanationOf(start(expired))).toBe('applications.error.cannotApply');
    const { begun } = await start(
      await createProvider('Umyt', ({ identification: { certificate } }) => {
        certificate.validUntil = portalDay(new Date(now.getTime() + 86_400_000 * 90));
      }),
    );
    expect(begun).toBe(true);
  });

  it('is not begun by an organisation that is excluded, whatever the call asks; the page says why', async () => {
    const { id: organisationId, userId, ...provider } = await createVerified('Nur');
    const input = { from: portalDay(now), until: null, reason: 'False invoices' };
    await proposeExclusion({ actor: await staff('manager'), organisationId, input, expected: 2, now });
    const approve = { organisationId, input: { decision: 'approve' as const }, expected: 3, now };
    await decideExclusion({ actor: await staff('approver'), ...approve });
    expect(await explanationOf(start(provider))).toBe('applications.error.cannotApply');
    expect(await Application.countDocuments({ organisationId })).toBe(0);

    const { cookie } = await signIn({ id: userId });
    const { beginning } = await loader(routeArgs(`/applications/new?call=${reference}&lot=lot-1`, { cookie }));
    expect(beginning).toMatchObject({ mayBegin: false });
    expect(beginning.checks).toContainEqual(expect.objectContaining({ name: 'notExcluded', blocks: 'beginning' }));
    const reply = await action(routeArgs('/applications/new', { cookie, form: { call: reference, lot: 'lot-1' } }));
    expect(reply).toMatchObject({ init: { status: 409 } });
  });
});
