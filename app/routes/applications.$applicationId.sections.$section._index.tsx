import { data, redirect, type SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { keepOnDevice } from '#server/accounts/keep-on-device';
import { permitted } from '#server/accounts/permitted';
import { afterSaving } from '#server/applications/after-saving';
import { getSection } from '#server/applications/get-section';
import { readChoices } from '#server/applications/read-choices';
import { receiveSection } from '#server/applications/receive-section';
import { saveSection } from '#server/applications/save-section';
import { readBase } from '#server/applications/typed-section';
import { formatFiles } from '#server/files/format-files';
import { formReply, refusedForm, statusOf } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { MergePage } from '~/components/application/merge-page';
import { SectionPageView } from '~/components/application/section-page-view';
import type { PageHandle } from '~/components/page-handle';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  interactive: true,
  title: ({ data: { page, locale } }) => inLanguage(page.section.title, locale),
  breadcrumb: ({ data: { page, locale } }) => inLanguage(page.section.title, locale),
  above: [
    { label: 'nav.applications', href: '/applications' },
    {
      label: ({ data: { page } }) => page.head.call.reference,
      href: ({ params }) => `/applications/${params.applicationId}`,
    },
  ],
};

export const loader = permitted('applications.read', async ({ actor, request, params, locale, now, keptForm }) => {
  const { applicationId = '', section = '' } = params;
  const page = await getSection({ actor, applicationId, section, now });
  const { searchParams } = new URL(request.url);
  return {
    page: { ...page, files: formatFiles(page.files, locale) },
    locale,
    adding: searchParams.get('add'),
    kept: await keptForm(),
    keep: keepOnDevice(actor, `application ${applicationId} ${section}`),
  };
});

export const action = permitted('applications.prepare', async ({ actor, request, params, now }) => {
  const { applicationId = '', section = '' } = params;
  const { typed, errors, refusal, files } = await receiveSection({ request, actor, applicationId, section, now });
  const base = readBase(typed.base);
  try {
    const outcome = await saveSection({
      actor,
      applicationId,
      section,
      typed,
      base,
      choices: readChoices(typed),
      now,
    });
    if ('conflict' in outcome) {
      return data({ errors, values: typed, conflict: outcome.conflict }, { status: 409 });
    }
    // What was typed is saved, and stands in the page beside what is wrong with the file.
    const saved = { ...typed, base: JSON.stringify(outcome.saved.base) };
    if (refusal) return formReply(errors, saved, statusOf(refusal));
    const { upload } = typed;
    if (typeof upload === 'string' && files === 0) {
      return formReply({ [`files.${upload}`]: { key: 'files.error.choose' } }, saved);
    }
  } catch (error) {
    return refusedForm(error, typed);
  }
  const { to, notice } = await afterSaving({ actor, applicationId, section, typed, now });
  return notice ? redirectWithNotice(to, notice) : redirect(to, 303);
});

export default function SectionOfApplication() {
  const { page, adding, kept, keep } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer && 'conflict' in answer && answer.conflict) {
    return <MergePage page={page} conflict={answer.conflict} typed={answer.values} keep={keep} />;
  }
  return <SectionPageView page={page} adding={adding} keep={keep} reply={answer ?? kept} />;
}
