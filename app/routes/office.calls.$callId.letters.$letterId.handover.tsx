import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { parseForm } from '#server/http';
import { handOverLetter } from '#server/letters/hand-over-letter';
import { getOfficeLetter } from '#server/letters/get-office-letter';
import { redirectWithNotice } from '#server/process/flash';
import { Confirmation } from '~/components/confirmation';
import { letterAbove } from '~/components/letters/office-above';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { DateField } from '~/components/date-field';
import { TextField } from '~/components/text-field';
import { handoverSchema } from '~/forms/letters';

export const handle: PageHandle = {
  title: 'letterLife.handover.title',
  breadcrumb: 'letterLife.handover.title',
  above: letterAbove,
};

export const loader = permitted('letters.hand-over', ({ actor, params }) =>
  getOfficeLetter({ actor, callId: params.callId ?? '', letterId: params.letterId ?? '' }),
);

export const action = permitted('letters.hand-over', async ({ actor, params, request, now }) => {
  const { callId = '', letterId = '' } = params;
  const form = await parseForm(request, handoverSchema);
  if (!form.ok) return form.reply;
  const input = form.value;
  const outcome = await intoForm(form.typed, () => handOverLetter({ actor, callId, letterId, input, now }));
  return outcome.ok
    ? redirectWithNotice(`/office/calls/${callId}/letters/${letterId}`, 'notice.told.letterHandedOver')
    : outcome.reply;
});

export default function LetterHandover() {
  const text = useText();
  const { number, organisation, version } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Confirmation
      title={text('letterLife.handover.title')}
      caption={`${number ?? ''}: ${organisation}`}
      warning={text('letterLife.handover.warning')}
      submit={text('letterLife.handover.submit')}
      version={version}
      reply={reply}
    >
      <TextField
        errors={reply?.errors}
        values={reply?.values}
        name="to"
        label={text('letterLife.handover.to')}
        hint={text('letterLife.handover.hint')}
      />
      <DateField errors={reply?.errors} values={reply?.values} name="day" label={text('letterLife.handover.day')} />
    </Confirmation>
  );
}
