import { createRemixStub } from '@remix-run/testing';
import type { ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PortalProvider } from '~/components/portal-context';
import { LOCALES, type Locale } from '~/domain/shared/locale';
import { textIn } from '~/locales/text-in';
import OwnPage, { loader as own } from '~/routes/agreements.$agreementId.milestones.$key._index';
import ReportPage, { loader as report } from '~/routes/agreements.$agreementId.milestones.$key.report._index';
import SectionPage, {
  loader as section,
} from '~/routes/agreements.$agreementId.milestones.$key.report.sections.$section';
import ListPage, { loader as list } from '~/routes/agreements.$agreementId.milestones._index';
import AcceptancePage, {
  loader as acceptance,
} from '~/routes/office.agreements.$agreementId.milestones.$key.acceptance';
import OfficePage, { loader as office } from '~/routes/office.agreements.$agreementId.milestones.$key._index';
import ReturnPage, { loader as returning } from '~/routes/office.agreements.$agreementId.milestones.$key.return';
import VisitPage, { loader as visit } from '~/routes/office.agreements.$agreementId.milestones.$key.visit';
import TablePage, { loader as table } from '~/routes/office.milestones._index';
import { runningAgreement } from '#tests/factories/agreement';
import { callRoute } from '#tests/factories/call-route';
import { accept, giveBack, handIn, reportedMilestone, writtenReport } from '#tests/factories/milestone';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

type Route = Parameters<typeof callRoute>[0];

function shown(Page: ComponentType, data: unknown, locale: Locale): string {
  const Stub = createRemixStub([{ id: 'page', path: '/', Component: Page }]);
  return renderToString(
    <PortalProvider locale={locale} text={textIn(locale)}>
      <Stub hydrationData={{ loaderData: { page: data } }} />
    </PortalProvider>,
  );
}

it('draws the pages of milestones in every language', async () => {
  const running = await runningAgreement({ retention: 10 });
  const { representative, manager, agreement } = running;
  const params = { agreementId: agreement._id, key: 'm1', section: 'planned-evidence' };
  const read = async (route: Route, { userId }: { userId: string }, locale: Locale) => {
    const { cookie } = await signIn({ id: userId });
    return (await callRoute(route, routeArgs('/', { cookie, params, locale }))).data;
  };
  for (const locale of LOCALES) {
    const text = textIn(locale);
    expect(shown(OwnPage, await read(own, representative, locale), locale)).toContain(text('milestones.report.begin'));
  }
  await writtenReport(running);
  await handIn(running);
  for (const locale of LOCALES) {
    const text = textIn(locale);
    const of = async (Page: ComponentType, route: Route) => shown(Page, await read(route, manager, locale), locale);
    expect(await of(OfficePage, office)).toContain('Answer to results');
    expect(await of(AcceptancePage, acceptance)).toContain(text('milestones.accept.retention', { percent: 10 }));
    expect(await of(ReturnPage, returning)).toContain('comments.evidence-photos');
    expect(await of(VisitPage, visit)).toContain(text('milestones.visit.submit'));
    expect(await of(TablePage, table)).toContain(text('milestones.state.reported'));
  }
  await giveBack(running, 'm1', { 'evidence-photos': 'Too dark' });
  for (const locale of LOCALES) {
    const text = textIn(locale);
    const of = async (Page: ComponentType, route: Route) =>
      shown(Page, await read(route, representative, locale), locale);
    expect(await of(ReportPage, report)).toContain(text('milestones.report.handIn'));
    expect(await of(SectionPage, section)).toContain('Too dark');
  }
  await handIn(running);
  await accept(running, 'm1', 1_000);
  await reportedMilestone(running);
  await accept(running);
  for (const locale of LOCALES) {
    const text = textIn(locale);
    expect(shown(ListPage, await read(list, representative, locale), locale)).toContain(
      text('milestones.state.accepted'),
    );
    expect(shown(OwnPage, await read(own, representative, locale), locale)).toContain(text('milestones.part.kept'));
  }
});
