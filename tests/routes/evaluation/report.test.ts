import { describe, expect, it } from 'vitest';
import { createHash } from 'node:crypto';
import { action as discuss } from '~/routes/evaluations.$callId.lots.$lot.consensus.$applicationId.$criterion';
import { loader as json } from '~/routes/evaluations.$callId.lots.$lot.report.$number[.]json';
import { loader as pdf } from '~/routes/evaluations.$callId.lots.$lot.report.$number[.]pdf';
import { loader as xlsx } from '~/routes/evaluations.$callId.lots.$lot.report.$number[.]xlsx';
import { action as sign } from '~/routes/evaluations.$callId.lots.$lot.report._index';
import { latestReport } from '#server/evaluation-report/latest-report';
import { callRoute } from '#tests/factories/call-route';
import { comparedCall } from '#tests/factories/compared';
import { recuse, type Member } from '#tests/factories/evaluation';
import { lotToReport, type ReportedLot } from '#tests/factories/reported';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

const cookieOf = async ({ actor }: Member) => (await signIn({ id: actor.userId })).cookie;

const argsOf = async ({ call }: ReportedLot, who: Member, form?: Record<string, string>) =>
  routeArgs(`/evaluations/${call.id}/lots/lot-1/report`, {
    params: { callId: call.id, lot: 'lot-1', number: '1' },
    cookie: await cookieOf(who),
    ...(form ? { form } : {}),
  });

describe('the files of a report', () => {
  it('are a PDF, a workbook, and what was signed to the letter', async () => {
    const lot = await lotToReport();
    await lot.make();
    const [paper, book, record] = [
      (await pdf(await argsOf(lot, lot.chair))) as Response,
      (await xlsx(await argsOf(lot, lot.chair))) as Response,
      (await json(await argsOf(lot, lot.chair))) as Response,
    ];
    expect((await paper.text()).slice(0, 5)).toBe('%PDF-');
    expect((await book.text()).slice(0, 2)).toBe('PK');
    const signed = createHash('sha256')
      .update(await record.text())
      .digest('hex');
    expect(signed).toBe((await latestReport(lot.call.id, 'lot-1'))?.sha256);
  });

  it('are not there for who has a conflict in the lot', async () => {
    const lot = await lotToReport();
    await lot.make();
    const member = lot.members[2]!;
    await recuse(lot.call, member.actor, lot.call.applications[0]!.organisationId);
    for (const route of [xlsx, json]) {
      expect((await callRoute(route, await argsOf(lot, member))).status).toBe(404);
    }
    expect(((await pdf(await argsOf(lot, member))) as Response).status).toBe(404);
  });

  it('keep the opinion, not the password, when a signature is refused', async () => {
    const lot = await lotToReport();
    await lot.make();
    const sha256 = (await latestReport(lot.call.id, 'lot-1'))?.sha256 ?? '';
    const form = { sha256, opinion: 'I differ', currentPassword: 'wrong' };
    const answer = await callRoute(sign, await argsOf(lot, lot.chair, form));
    expect(answer).toMatchObject({
      status: 400,
      data: {
        errors: { currentPassword: { key: 'accounts.error.currentPassword' } },
        values: { opinion: 'I differ' },
      },
    });
    expect(JSON.stringify(answer.data)).not.toContain('wrong');
  });
});

describe('the forms of a discussion', () => {
  it('tell what is missing beside the field, and keep what was typed', async () => {
    const compared = await comparedCall();
    const { actor: _, ...params } = compared.at(compared.first);
    const post = async (form: Record<string, string>) =>
      callRoute(discuss, routeArgs('/', { params, cookie: await cookieOf(compared.first), form }));
    const proposal = { act: 'propose', seen: '0', level: '', justification: 'Because' };
    expect(await post(proposal)).toMatchObject({
      status: 400,
      data: { errors: { level: { key: 'consensus.error.level' } }, values: { justification: 'Because' } },
    });
    expect(await post({ act: 'answer', number: '1', answer: 'dissent', reason: '' })).toMatchObject({
      data: { errors: { reason: { key: 'consensus.error.reason' } } },
    });
    expect((await post({ act: 'nothing' })).status).toBe(400);
  });
});
