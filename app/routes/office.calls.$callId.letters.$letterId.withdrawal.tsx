import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { parseForm } from '#server/http';
import { withdrawLetter } from '#server/letters/withdraw-letter';
import { getOfficeLetter } from '#server/letters/get-office-letter';
import { redirectWithNotice } from '#server/process/flash';
import { Confirmation } from '~/components/confirmation';
import { letterAbove } from '~/components/letters/office-above';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { TextareaField } from '~/components/textarea-field';
import { letterWithdrawalSchema } from '~/forms/letters';

export const handle: PageHandle = {
  title: 'letterLife.withdrawal.title',
  breadcrumb: 'letterLife.withdrawal.title',
  above: letterAbove,
};

export const loader = permitted('letters.issue', ({ actor, params }) =>
  getOfficeLetter({ actor, callId: params.callId ?? '', letterId: params.letterId ?? '' }),
);

export const action = permitted('letters.issue', async ({ actor, params, request, now }) => {
  const { callId = '', letterId = '' } = params;
  const form = await parseForm(request, letterWithdrawalSchema);
  if (!form.ok) return form.reply;
  const input = form.value;
  const outcome = await intoForm(form.typed, () => withdrawLetter({ actor, callId, letterId, input, now }));
  return outcome.ok
    ? redirectWithNotice(`/office/calls/${callId}/letters/${letterId}`, 'notice.told.letterWithdrawn')
    : outcome.reply;
});

export default function LetterWithdrawal() {
  const text = useText();
  const { number, organisation, version } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Confirmation
      title={text('letterLife.withdrawal.title')}
      caption={`${number ?? ''}: ${organisation}`}
      warning={text('letterLife.withdrawal.warning')}
      submit={text('letterLife.withdrawal.submit')}
      version={version}
      reply={reply}
    >
      <TextareaField
        errors={reply?.errors}
        values={reply?.values}
        name="reason"
        label={text('letterLife.withdrawal.reason')}
        hint={text('letterLife.withdrawal.hint')}
      />
    </Confirmation>
  );
}
