import { data, type SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { formReply, refusedForm, statusOf } from '#server/http';
import { getProfileSection } from '#server/organisations/get-profile-section';
import { receiveProfileForm } from '#server/organisations/receive-profile-form';
import { saveTypedProfileSection } from '#server/organisations/save-typed-profile-section';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import { ProfileGaps } from '~/components/organisation-profile/profile-gaps';
import { profileFieldText, profileRows } from '~/components/organisation-profile/profile-rows';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { SectionConflictPage } from '~/components/section-conflict';
import { isProfileSection, PROFILE_SECTIONS, type ProfileSection } from '~/domain/organisations/profile-schema';
import { DomainError } from '~/domain/shared/errors';
import { LOCALES } from '~/domain/shared/locale';
import { ProfileForm } from '~/forms/profile/profile-form';
import { formatDateTime } from '~/locales/formats';

const PROFILE = '/organisation/profile';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: ({ data: { section }, text }) => text(`profile.section.${section}`),
  breadcrumb: ({ data: { section }, text }) => text(`profile.section.${section}`),
  above: [{ label: 'nav.profile', href: PROFILE }],
};

export const loader = permitted('profile.change', async ({ actor, params, keptForm }) => ({
  ...(await getProfileSection({ actor, section: sectionIn(params.section) })),
  kept: await keptForm(),
}));

export const action = permitted('profile.change', async ({ actor, request, params, now }) => {
  const section = sectionIn(params.section);
  const { typed, errors, refusal } = await receiveProfileForm({ request, actor, now });
  if (refusal) return formReply(errors, typed, statusOf(refusal));
  const { add, choice, then, ...answers } = typed;
  // Another empty item, or back to the form from a conflict: nothing is saved yet, everything typed stays.
  if (add !== undefined) return formReply({}, { ...answers, add }, 200);
  if (choice === 'edit') return formReply({}, answers, 200);
  try {
    const outcome = await saveTypedProfileSection({ actor, section, typed: answers, now });
    if ('errors' in outcome) return formReply(outcome.errors, answers);
    if ('conflict' in outcome)
      return data({ errors: {}, values: answers, conflict: outcome.conflict }, { status: 409 });
  } catch (error) {
    return refusedForm(error, answers);
  }
  const next = then === 'next' ? PROFILE_SECTIONS[PROFILE_SECTIONS.indexOf(section) + 1] : undefined;
  return redirectWithNotice(next ? `${PROFILE}/${next}` : PROFILE, 'notice.told.saved');
});

function sectionIn(param: string | undefined): ProfileSection {
  if (!isProfileSection(param)) throw new DomainError('not-found');
  return param;
}

export default function SectionOfProfile() {
  const { text, locale } = usePortal();
  const page = useLoaderData<typeof loader>();
  const { section, name, content, names, saved, missing, files, kept, version } = page;
  const answer = useActionData<typeof action>();
  const reply = answer ?? kept;
  if (answer && 'conflict' in answer && answer.conflict) {
    const { conflict } = answer;
    const context = { text, locale, names: { ...names, files } };
    return (
      <SectionConflictPage
        conflict={conflict}
        theirs={profileRows(conflict.theirs, context, LOCALES)}
        mine={profileRows(conflict.mine, context, LOCALES)}
        typed={answer.values}
        caption={name}
        page={`${PROFILE}/${section}`}
      />
    );
  }
  const mistakes = Object.keys(reply?.errors ?? {}).filter((field) => field !== '' && !field.endsWith('upload'));
  return (
    <>
      <ErrorSummary
        errors={reply?.errors}
        labels={Object.fromEntries(mistakes.map((field) => [field, profileFieldText(field, text)]))}
      />
      <PageHeading caption={name}>{text(`profile.section.${section}`)}</PageHeading>
      {saved && (
        <p className="govuk-body portal-quiet">
          {text('callEditor.savedBy', { name: saved.by, at: formatDateTime(locale, saved.at) })}
        </p>
      )}
      {!reply && saved && <ProfileGaps section={section} missing={missing} />}
      <ProfileForm
        section={section}
        content={content}
        version={version}
        services={names.services}
        places={names.places}
        files={files}
        reply={reply}
      />
    </>
  );
}
