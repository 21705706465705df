import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { parseForm } from '#server/http';
import { correctLetter } from '#server/letters/correct-letter';
import { getOfficeLetter } from '#server/letters/get-office-letter';
import { redirectWithNotice } from '#server/process/flash';
import { Confirmation } from '~/components/confirmation';
import { letterAbove } from '~/components/letters/office-above';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { LocalizedField } from '~/components/localized-field';
import { LOCALES } from '~/domain/shared/locale';
import { correctionSchema } from '~/forms/letters';

export const handle: PageHandle = {
  title: 'letterLife.correction.title',
  breadcrumb: 'letterLife.correction.title',
  above: letterAbove,
};

export const loader = permitted('letters.issue', ({ actor, params }) =>
  getOfficeLetter({ actor, callId: params.callId ?? '', letterId: params.letterId ?? '' }),
);

export const action = permitted('letters.issue', async ({ actor, params, request, now }) => {
  const { callId = '', letterId = '' } = params;
  const form = await parseForm(request, correctionSchema);
  if (!form.ok) return form.reply;
  const input = form.value;
  const outcome = await intoForm(form.typed, () => correctLetter({ actor, callId, letterId, input, now }));
  return outcome.ok
    ? redirectWithNotice(`/office/calls/${callId}/letters/${letterId}`, 'notice.told.letterCorrected')
    : outcome.reply;
});

export default function LetterCorrection() {
  const text = useText();
  const { number, organisation, version, printed } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Confirmation
      title={text('letterLife.correction.title')}
      caption={`${number ?? ''}: ${organisation}`}
      warning={text('letterLife.correction.warning')}
      submit={text('letterLife.correction.submit')}
      version={version}
      reply={reply}
    >
      <LocalizedField
        errors={reply?.errors}
        values={reply?.values}
        name="reason"
        label={text('letterLife.correction.reason')}
        hint={text('letterLife.correction.hint', { language: text(`language.${printed.locale}`) })}
        languages={LOCALES}
        rows={4}
        maxCharacters={2_000}
      />
    </Confirmation>
  );
}
