import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { changeView, getView, removeView } from '#server/dashboard/saved-views';
import { formReply, refusedForm, typedValues } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ButtonGroup } from '~/components/button-group';
import { ViewFields } from '~/components/dashboard/view-fields';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { SubmitButton } from '~/components/submit-button';
import { changedViewSchema } from '~/domain/dashboard/views';
import { readNested } from '~/forms/read-nested';

export const handle: PageHandle = {
  title: 'views.change',
  breadcrumb: 'views.change',
  above: [
    { label: 'dashboard.title', href: '/office/dashboard' },
    { label: 'views.title', href: '/office/dashboard/views' },
  ],
};

export const loader = permitted('services.oversee', async ({ actor, params, keptForm }) => ({
  view: await getView(actor, params.viewId ?? ''),
  kept: await keptForm(),
}));

export const action = permitted('services.oversee', async ({ actor, request, params, now }) => {
  const { viewId = '' } = params;
  const typed = typedValues(await request.formData());
  if (typed.go === 'remove') {
    await removeView(actor, viewId);
    return redirectWithNotice('/office/dashboard/views', 'notice.told.viewRemoved');
  }
  const form = readNested(changedViewSchema, typed);
  if (!form.ok) return formReply(form.errors, typed);
  try {
    await changeView({ actor, viewId, input: form.value, now });
  } catch (error) {
    return refusedForm(error, typed);
  }
  return redirectWithNotice('/office/dashboard/views', 'notice.told.viewSaved');
});

export default function View() {
  const text = useText();
  const { view, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept ?? undefined;
  const values = reply?.values ?? { name: view.name, rhythm: view.rhythm };
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={text('views.title')}>{view.name}</PageHeading>
      <PortalForm>
        <input type="hidden" name="version" value={String(values.version ?? view.version)} autoComplete="off" />
        <ViewFields errors={reply?.errors ?? {}} values={values} />
        <ButtonGroup>
          <SubmitButton name="go" value="save">
            {text('views.save')}
          </SubmitButton>
          <SubmitButton kind="warning" name="go" value="remove">
            {text('views.remove')}
          </SubmitButton>
        </ButtonGroup>
      </PortalForm>
    </>
  );
}
