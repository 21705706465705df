import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Award } from '#server/models/award';
import * as acceptance from '~/routes/awards.$awardId.acceptance';
import * as refusal from '~/routes/awards.$awardId.refusal';
import * as award from '~/routes/awards.$awardId._index';
import * as awards from '~/routes/awards._index';
import { offeredAward } from '#tests/factories/award';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { PASSWORD } from '#tests/factories/user';

useDatabase();

describe('the pages of an award', () => {
  it('show it, ask once more, keep what was typed, and take the answer once', async () => {
    const { award: offered, signatory } = await offeredAward();
    const { cookie } = await signIn({ id: signatory.userId });
    const params = { awardId: offered._id };
    const at = (page = '', form?: Record<string, string>) =>
      routeArgs(`/awards/${offered._id}${page}`, { cookie, params, ...(form ? { form } : {}) });
    const list = await awards.loader(routeArgs('/awards', { cookie }));
    expect(list).toMatchObject({ total: 1, rows: [{ id: offered._id, state: 'offered' }] });
    expect(await award.loader(at())).toMatchObject({ award: { may: { accept: true, decline: true, revise: false } } });
    const refused = await acceptance.action(at('/acceptance', { formKey: randomUUID(), currentPassword: PASSWORD }));
    expect(refused).toMatchObject({ data: { errors: { conditions: { key: 'awards.error.agree' } } } });
    const unsaid = await refusal.action(
      at('/refusal', { formKey: randomUUID(), currentPassword: 'wrong', reason: 'No staff' }),
    );
    expect(unsaid).toMatchObject({ data: { values: { reason: 'No staff' } }, init: { status: 400 } });
    const form = { formKey: randomUUID(), currentPassword: PASSWORD, conditions: 'yes' };
    for (const answer of [
      await acceptance.action(at('/acceptance', form)),
      await acceptance.action(at('/acceptance', form)),
    ]) {
      expect((answer as Response).headers.get('Location')).toBe(`/awards/${offered._id}`);
    }
    expect((await Award.findById(offered._id).orFail().lean()).state).toBe('accepted');
    expect(await award.loader(at())).toMatchObject({ award: { state: 'accepted', may: { decline: false } } });
  });
});
