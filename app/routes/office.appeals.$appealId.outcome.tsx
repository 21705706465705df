import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { decideAppeal } from '#server/appeals/decide-appeal';
import { getOfficeAppeal } from '#server/appeals/get-office-appeal';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { OFFICE_APPEAL_ABOVE } from '~/components/appeals/office-above';
import { OfficeAppealHead } from '~/components/appeals/office-appeal-head';
import { OutcomeForm } from '~/components/appeals/outcome-form';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { appealOutcomeForm } from '~/forms/appeals';

export const handle: PageHandle = {
  title: 'appeals.decide.title',
  breadcrumb: 'appeals.decide.title',
  above: OFFICE_APPEAL_ABOVE,
};

export const loader = permitted('appeals.review', async ({ actor, params, keptForm }) => ({
  appeal: await getOfficeAppeal(actor, params.appealId ?? ''),
  kept: await keptForm(),
}));

export const action = permitted('appeals.review', async ({ actor, request, params, now }) => {
  const { id: appealId, languages } = await getOfficeAppeal(actor, params.appealId ?? '');
  const form = await parseForm(request, appealOutcomeForm(languages));
  if (!form.ok) return form.reply;
  try {
    await decideAppeal({ actor, appealId, input: form.value, now });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice(`/office/appeals/${appealId}`, 'notice.told.appealDecided');
});

export default function Outcome() {
  const text = useText();
  const { appeal, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <OfficeAppealHead appeal={appeal} title={text('appeals.decide.title')} />
      {appeal.tookPart && <InsetText>{text('appeals.error.tookPart')}</InsetText>}
      {!appeal.mayDecide && !appeal.tookPart && <InsetText>{text('appeals.error.notReviewer')}</InsetText>}
      {(appeal.mayDecide || reply) && <OutcomeForm appeal={appeal} reply={reply} />}
    </>
  );
}
