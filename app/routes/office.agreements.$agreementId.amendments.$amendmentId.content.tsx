import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { permitted } from '#server/accounts/permitted';
import { getAmendedContent, getAmendment } from '#server/amendments/get-amendments';
import { saveAmendment } from '#server/amendments/save-amendment';
import { newItemKey } from '#server/calls/read-section';
import { formReply, refusedForm, typedValues } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { OFFICE_AGREEMENT_ABOVE } from '~/components/agreements/agreement-above';
import { AgreementFrame } from '~/components/agreements/agreement-frame';
import { ContentForm } from '~/components/amendments/content-form';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { amendedContent, amendedSchema } from '~/domain/agreements/amended-content';
import { agreementPath } from '~/domain/agreements/places';
import { joinEveryDate } from '~/forms/date-parts';
import { readNested } from '~/forms/read-nested';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'amendments.content',
  breadcrumb: 'amendments.content',
  above: [
    ...OFFICE_AGREEMENT_ABOVE,
    {
      label: 'amendments.title',
      href: ({ params }) => `${agreementPath('office', params.agreementId ?? '')}/amendments`,
    },
  ],
};

export const loader = permitted('agreements.manage', async ({ actor, params, keptForm }) => {
  const { agreementId = '', amendmentId = '' } = params;
  const page = await getAmendment({ actor, agreementId, amendmentId, side: 'office' });
  return {
    ...{ page, agreement: page.agreement },
    amended: await getAmendedContent({ actor, agreementId, amendmentId }),
    newKeys: { milestone: newItemKey('m'), line: newItemKey('b') },
    kept: await keptForm(),
  };
});

const schema = amendedSchema.extend({ version: z.coerce.number().int().min(1) });

export const action = permitted('agreements.manage', async ({ actor, request, params, now }) => {
  const { agreementId = '', amendmentId = '' } = params;
  const typed = joinEveryDate(typedValues(await request.formData()));
  const form = readNested(schema, typed);
  if (!form.ok) return formReply(form.errors, typed);
  const read = amendedContent(form.value, await getAmendedContent({ actor, agreementId, amendmentId }));
  if ('faults' in read) {
    const errors = Object.entries(read.faults).map(([path, key]) => [form.nameOf(path), { key }] as const);
    return formReply(Object.fromEntries(errors), typed);
  }
  try {
    const { content } = read;
    await saveAmendment({ actor, agreementId, amendmentId, content, expected: form.value.version, now });
  } catch (error) {
    return refusedForm(error, typed);
  }
  const path = `${agreementPath('office', agreementId)}/amendments/${amendmentId}`;
  return redirectWithNotice(path, 'notice.told.amendmentSaved');
});

export default function Page() {
  const { page, amended, newKeys, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept ?? undefined;
  const text = useText();
  const isOffered = page.may.edit || reply !== undefined;
  return (
    <AgreementFrame side="office" agreement={page.agreement} heading={text('amendments.content')}>
      <ErrorSummary errors={reply?.errors} />
      {isOffered ? (
        <ContentForm amended={amended} version={page.amendment.version} newKeys={newKeys} reply={reply} />
      ) : (
        <InsetText>{text('amendments.error.state')}</InsetText>
      )}
    </AgreementFrame>
  );
}
