import { createRemixStub } from '@remix-run/testing';
import type { ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PortalProvider } from '~/components/portal-context';
import { LOCALES } from '~/domain/shared/locale';
import { textIn } from '~/locales/text-in';
import DecisionsPage, { loader as several } from '~/routes/office.calls.$callId.decision._index';
import DecisionPage, { loader as page } from '~/routes/office.calls.$callId.decision.$lot._index';
import { decideLot } from '#server/decisions/decide-lot';
import { latestReport } from '#server/evaluation-report/latest-report';
import { inAll } from '#tests/factories/call';
import { callRoute } from '#tests/factories/call-route';
import { recommendedLot } from '#tests/factories/decided-lot';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

function shown(Page: ComponentType, data: unknown, locale: (typeof LOCALES)[number]): string {
  const Stub = createRemixStub([{ id: 'page', path: '/', Component: Page }]);
  const loaderData = { page: JSON.parse(JSON.stringify(data)) as object };
  return renderToString(
    <PortalProvider locale={locale} text={textIn(locale)}>
      <Stub hydrationData={{ loaderData }} />
    </PortalProvider>,
  );
}

describe('the pages of a decision', () => {
  it('show the form before it and what was decided after it, in every language', async () => {
    const { call } = await recommendedLot();
    const { approver } = call.office;
    const args = async () =>
      routeArgs(`/office/calls/${call.id}/decision/lot-1`, {
        params: { callId: call.id, lot: 'lot-1' },
        cookie: (await signIn({ id: approver.userId })).cookie,
      });
    const before = (await callRoute(page, await args())).data;
    const list = (await callRoute(several, await args())).data;
    for (const locale of LOCALES) {
      const text = textIn(locale);
      expect(shown(DecisionPage, before, locale)).toContain(text('decisions.act.returned.hint'));
      expect(shown(DecisionsPage, list, locale)).toContain(text('decisions.batch.submit'));
    }
    const reportSha256 = (await latestReport(call.id, 'lot-1'))?.sha256 ?? '';
    const { applicationId } = call.applications[0]!;
    const awards = [{ applicationId, amount: 720_000, conditions: [inAll('Train the staff')] }];
    const input = { kind: 'approved' as const, reportSha256, reason: '', awards };
    await decideLot({ actor: approver, callId: call.id, lot: 'lot-1', input, now: new Date() });
    const after = shown(DecisionPage, (await callRoute(page, await args())).data, 'en');
    for (const words of ['7,200.00', 'Train the staff', 'Take the decision back', '9,000.00']) {
      expect(after).toContain(words);
    }
    expect(after).not.toContain('name="awards.0.amount"');
  });
});
