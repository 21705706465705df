import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { parseForm, refusedForm } from '#server/http';
import { acceptAdvance } from '#server/milestones/accept-advance';
import { getMilestone } from '#server/milestones/get-milestone';
import { redirectWithNotice } from '#server/process/flash';
import { Confirmation } from '~/components/confirmation';
import { actAbove } from '~/components/milestones/milestone-above';
import type { PageHandle } from '~/components/page-handle';
import { usePortal } from '~/components/portal-context';
import { inLanguage } from '~/domain/shared/localized';
import { advanceSchema } from '~/forms/milestones';
import { formatMoney } from '~/locales/formats';

export const handle: PageHandle = {
  title: 'milestones.advance.title',
  breadcrumb: 'milestones.advance.title',
  above: actAbove,
};

export const loader = permitted('agreements.manage', ({ actor, params, locale, now }) => {
  const { agreementId = '', key = '' } = params;
  return getMilestone({ actor, agreementId, key, side: 'office', locale, now });
});

export const action = permitted('agreements.manage', async ({ actor, request, params, now }) => {
  const { agreementId = '', key = '' } = params;
  const form = await parseForm(request, advanceSchema);
  if (!form.ok) return form.reply;
  try {
    await acceptAdvance({ actor, agreementId, key, input: form.value, now });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice(`/office/agreements/${agreementId}/milestones/${key}`, 'notice.told.milestoneAccepted');
});

export default function Advance() {
  const { text, locale } = usePortal();
  const { agreement, milestone } = useLoaderData<typeof loader>();
  const { left, currency, version, title } = milestone;
  return (
    <Confirmation
      title={text('milestones.advance.title')}
      caption={`${agreement.number}: ${inLanguage(title, locale)}`}
      warning={text('milestones.advance.warning', { amount: formatMoney(locale, { amount: left, currency }) })}
      submit={text('milestones.advance.submit')}
      version={version}
      reply={useActionData<typeof action>()}
    />
  );
}
