import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { headersOfAction } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { receiveFilesForm } from '#server/files/receive-files-form';
import { formReply, refusedForm } from '#server/http';
import { getOwnPreconditions, preconditionOf } from '#server/preconditions/get-preconditions';
import { giveEvidence } from '#server/preconditions/give-evidence';
import { evidenceOf } from '#server/preconditions/precondition-files';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { EvidenceForm } from '~/components/preconditions/evidence-form';
import { preconditionAbove } from '~/components/preconditions/precondition-above';
import { PreconditionHead } from '~/components/preconditions/precondition-head';
import { TwoThirds } from '~/components/two-thirds';
import { isSettled } from '~/domain/preconditions/kinds';
import { evidenceSchema } from '~/domain/preconditions/schema';
import { fieldErrorsOf } from '~/forms/field-errors';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'preconditions.one',
  breadcrumb: 'preconditions.one',
  above: preconditionAbove('organisation'),
};

export const headers = headersOfAction;

export const loader = permitted('agreements.read', async ({ actor, params, now }) => {
  const page = await getOwnPreconditions({ actor, agreementId: params.agreementId ?? '', now });
  return { page, ...(await preconditionOf(actor, page, params.key ?? '')) };
});

/** Files are kept as soon as they arrive; the manager is told by the button that says so. */
export const action = permitted('agreements.report', async ({ actor, request, params, now }) => {
  const { agreementId = '', key = '' } = params;
  const page = await getOwnPreconditions({ actor, agreementId, now });
  const { item } = await preconditionOf(actor, page, key);
  const { values, reply } = await receiveFilesForm({ request, actor, subject: evidenceOf(item.id), now });
  if (reply) return reply;
  try {
    const form = evidenceSchema.safeParse(values);
    if (!form.success) return formReply(fieldErrorsOf(form.error), values);
    await giveEvidence({ actor, agreementId, key, input: form.data, now });
  } catch (error) {
    return refusedForm(error, values);
  }
  return redirectWithNotice(`/agreements/${agreementId}/preconditions`, 'notice.told.evidenceGiven');
});

export default function Precondition() {
  const text = useText();
  const { page, item, files } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const mayGive = page.may.give && item.kind === 'other' && !isSettled(item.standing);
  return (
    <TwoThirds>
      <ErrorSummary errors={reply?.errors} />
      <PreconditionHead
        side="organisation"
        title={text('preconditions.one')}
        agreement={page.agreement}
        item={item}
        files={mayGive ? [] : files}
      />
      {mayGive && <EvidenceForm item={item} files={files} reply={reply} />}
    </TwoThirds>
  );
}
