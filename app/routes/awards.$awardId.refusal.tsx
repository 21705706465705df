import { randomUUID } from 'node:crypto';
import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { headersOfAction, intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { answerAward } from '#server/awards/answer-award';
import { getAward } from '#server/awards/get-award';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { AnsweringView } from '~/components/awards/answering-view';
import { awardAbove } from '~/components/awards/award-above';
import type { PageHandle } from '~/components/page-handle';
import { decliningSchema } from '~/domain/awards/answer';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'awards.decline',
  breadcrumb: 'awards.decline',
  above: awardAbove,
};

export const headers = headersOfAction;

export const loader = permitted('awards.answer', async ({ actor, params, now }) => ({
  award: await getAward({ actor, awardId: params.awardId ?? '', now }),
  formKey: randomUUID(),
}));

export const action = permitted('awards.answer', async ({ actor, request, params, now }) => {
  const awardId = params.awardId ?? '';
  const form = await parseForm(request, decliningSchema);
  if (!form.ok) return form.reply;
  const input = { ...form.value, kind: 'declined' as const };
  const outcome = await intoForm(form.typed, () => answerAward({ actor, awardId, input, now }));
  return outcome.ok ? redirectWithNotice(`/awards/${awardId}`, 'notice.told.awardDeclined') : outcome.reply;
});

export default function DeclineAward() {
  const { award, formKey } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const sent = reply?.values.formKey;
  return (
    <AnsweringView award={award} kind="decline" formKey={typeof sent === 'string' ? sent : formKey} reply={reply} />
  );
}
