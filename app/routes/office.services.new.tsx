import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { formReply, refusedForm, typedValues } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { enterService } from '#server/services/enter-service';
import { possibleProviders, programmeOfServices, programmesForServices } from '#server/services/service-choices';
import { EmptyState } from '~/components/empty-state';
import { ErrorSummary } from '~/components/error-summary';
import { LocalizedText } from '~/components/localized-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { NewServiceFields } from '~/components/services/new-service-fields';
import { SubmitButton } from '~/components/submit-button';
import { newServiceSchema } from '~/domain/services/schema';
import { joinEveryDate } from '~/forms/date-parts';
import { readNested } from '~/forms/read-nested';

export const handle: PageHandle = {
  title: 'services.enter',
  breadcrumb: 'services.enter',
  above: [{ label: 'service.title', href: '/office/services' }],
};

const programmeIn = (request: Request) => new URL(request.url).searchParams.get('programme') ?? '';

export const loader = permitted('services.manage', async ({ actor, request, keptForm }) => {
  const programmes = await programmesForServices(actor);
  const wanted = programmeIn(request) || (programmes.length === 1 ? (programmes[0]?.id ?? '') : '');
  if (wanted === '') return { programmes, form: null, kept: null };
  const { serviceTypes, places, name } = await programmeOfServices(actor, wanted);
  const types = serviceTypes.map(({ code, name }) => ({ code, name }));
  const form = { programmeId: wanted, name, serviceTypes: types, places, providers: await possibleProviders() };
  return { programmes, form, kept: await keptForm() };
});

export const action = permitted('services.manage', async ({ actor, request, now }) => {
  const typed = joinEveryDate(typedValues(await request.formData()));
  const form = readNested(newServiceSchema, typed);
  if (!form.ok) return formReply(form.errors, typed);
  try {
    const programmeId = typeof typed.programmeId === 'string' ? typed.programmeId : '';
    const id = await enterService({ actor, programmeId, input: form.value, now });
    return redirectWithNotice(`/office/services/${id}`, 'notice.told.serviceEntered');
  } catch (error) {
    return refusedForm(error, typed);
  }
});

export default function EnterService() {
  const text = useText();
  const { programmes, form, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept ?? undefined;
  if (!form) {
    return (
      <>
        <PageHeading>{text('services.enter')}</PageHeading>
        {programmes.length === 0 ? (
          <EmptyState title={text('services.noProgramme')} text={text('services.noProgramme.text')} />
        ) : (
          <ul className="govuk-list">
            {programmes.map(({ id, code, name }) => (
              <li key={id}>
                <a className="govuk-link" href={`/office/services/new?programme=${id}`}>
                  {code}: <LocalizedText value={name} />
                </a>
              </li>
            ))}
          </ul>
        )}
      </>
    );
  }
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading>{text('services.enter')}</PageHeading>
      <p className="govuk-body">
        <LocalizedText value={form.name} />
      </p>
      <PortalForm>
        <input type="hidden" name="programmeId" value={form.programmeId} />
        <NewServiceFields {...form} reply={reply} />
        <SubmitButton>{text('services.enter')}</SubmitButton>
      </PortalForm>
    </>
  );
}
