import { data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { everyone } from '#server/accounts/permitted';
import { headersOfLoader } from '#server/process/headers-of-loader';
import { checkCertificate } from '#server/training/check-certificate';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { Panel } from '~/components/panel';
import { usePortal } from '~/components/portal-context';
import { SummaryList } from '~/components/summary-list';
import { TwoThirds } from '~/components/two-thirds';
import { WarningText } from '~/components/warning-text';
import { inLanguage } from '~/domain/shared/localized';
import { formatDate } from '~/locales/formats';

export const handle: PageHandle = { title: 'training.certificate', breadcrumb: 'training.certificate' };

export const headers = headersOfLoader;

/** A code that was never given, one that is mistyped and one that was taken back get the same answer. */
export const loader = everyone(async ({ params: { code = '' }, client }) => {
  const found = await checkCertificate({ code, client });
  return data(
    { found },
    {
      status: found ? 200 : 404,
      headers: { 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' },
    },
  );
});

export default function CheckedCertificate() {
  const { text, locale } = usePortal();
  const { found } = useLoaderData<typeof loader>();
  if (!found) {
    return (
      <TwoThirds>
        <PageHeading>{text('training.certificate.unknown')}</PageHeading>
        <WarningText>{text('training.certificate.unknown.text')}</WarningText>
      </TwoThirds>
    );
  }
  return (
    <TwoThirds>
      <Panel title={text('training.certificate.valid')}>{found.number}</Panel>
      <SummaryList
        rows={[
          { label: text('training.name'), value: found.name },
          { label: text('training.organisation'), value: found.organisation },
          { label: text('training.course'), value: inLanguage(found.course, locale) },
          { label: text('training.certificate.issued'), value: formatDate(locale, found.issuedAt) },
          { label: text('training.certificate.by'), value: inLanguage(found.institution, locale) },
        ]}
      />
    </TwoThirds>
  );
}
