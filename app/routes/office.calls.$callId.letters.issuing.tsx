import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { parseForm } from '#server/http';
import { getIssuing } from '#server/letters/get-issuing';
import { issueLetters } from '#server/letters/issue-letters';
import { redirectWithNotice } from '#server/process/flash';
import { Confirmation } from '~/components/confirmation';
import { letterAbove } from '~/components/letters/office-above';
import type { PageHandle } from '~/components/page-handle';
import { usePortal } from '~/components/portal-context';
import { SummaryList } from '~/components/summary-list';
import { LETTER_KIND_LABELS } from '~/domain/letters/labels';
import { inLanguage } from '~/domain/shared/localized';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate, formatNumber } from '~/locales/formats';

export const handle: PageHandle = {
  title: 'letterLife.issue.title',
  breadcrumb: 'letterLife.issue.title',
  above: letterAbove,
};

export const loader = permitted('letters.issue', ({ actor, params, now }) =>
  getIssuing({ actor, callId: params.callId ?? '', now }),
);

const schema = z.object({ expected: z.string().max(64).default('') });

export const action = permitted('letters.issue', async ({ actor, params, request, now }) => {
  const callId = params.callId ?? '';
  const form = await parseForm(request, schema);
  if (!form.ok) return form.reply;
  const outcome = await intoForm(form.typed, () => issueLetters({ actor, callId, ...form.value, now }));
  return outcome.ok
    ? redirectWithNotice(`/office/calls/${callId}/letters`, 'notice.told.lettersIssued')
    : outcome.reply;
});

export default function Issuing() {
  const { locale, text } = usePortal();
  const { reference, title, lots, kinds, sha256, standstillLast, answerLast } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Confirmation
      title={text('letterLife.issue.title')}
      caption={`${reference}: ${inLanguage(title, locale)}`}
      warning={text('letterLife.issue.warning')}
      submit={text('letterLife.issue.submit')}
      version={1}
      reply={reply}
    >
      <input type="hidden" name="expected" value={sha256} />
      <SummaryList
        rows={[
          {
            label: text('letterLife.issue.lots'),
            value: lots.map((name, at) => <div key={at}>{inLanguage(name, locale)}</div>),
          },
          {
            label: text('letterLife.issue.letters'),
            value: kinds.map(({ kind, count }) => (
              <div key={kind}>
                {text(LETTER_KIND_LABELS[kind])}: {formatNumber(locale, count)}
              </div>
            )),
          },
          { label: text('letterLife.issue.standstill'), value: formatDate(locale, startOfPortalDay(standstillLast)) },
          { label: text('letterLife.issue.respondBy'), value: formatDate(locale, startOfPortalDay(answerLast)) },
        ]}
      />
    </Confirmation>
  );
}
