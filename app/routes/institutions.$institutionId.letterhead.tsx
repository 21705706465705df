import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getLetterhead } from '#server/letter-texts/get-letterhead';
import { receiveLetterhead } from '#server/letter-texts/receive-letterhead';
import { redirectWithNotice } from '#server/process/flash';
import { CheckboxField } from '~/components/checkbox-field';
import { ErrorSummary } from '~/components/error-summary';
import { FileField } from '~/components/file-field';
import { aboveLetterTexts, letterTextPath } from '~/components/letter-texts/letter-texts-trail';
import { LocalizedField } from '~/components/localized-field';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { SubmitButton } from '~/components/submit-button';
import { MAX_LOGO_BYTES } from '~/domain/letters/letterhead';
import { LOCALES } from '~/domain/shared/locale';
import { fold } from '~/forms/unfold';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'letterTexts.head.title',
  breadcrumb: 'letterTexts.head.title',
  above: aboveLetterTexts,
};

export const loader = permitted('institutions.read', ({ actor, params }) =>
  getLetterhead(actor, params.institutionId ?? ''),
);

export const action = permitted('institutions.change-letters', async ({ actor, params, request, now }) => {
  const institutionId = params.institutionId ?? '';
  const refused = await receiveLetterhead({ actor, institutionId, request, now });
  return refused ?? redirectWithNotice(`/institutions/${institutionId}/letterhead`, 'notice.told.letterheadSaved');
});

export default function LetterheadPage() {
  const { text, locale } = usePortal();
  const { institution, lines, office, hasLogo, version, mayChange } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = { errors: reply?.errors, values: reply?.values ?? fold({ lines, office }), languages: LOCALES };
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={institution.name[locale]}>{text('letterTexts.head.title')}</PageHeading>
      <p className="govuk-body-l">{text('letterTexts.head.lead')}</p>
      <PortalForm encType="multipart/form-data">
        <input type="hidden" name="version" value={version} />
        <LocalizedField
          {...form}
          name="lines"
          label={text('letterTexts.head.lines')}
          hint={text('letterTexts.head.lines.hint')}
          rows={5}
        />
        <LocalizedField
          {...form}
          name="office"
          label={text('letterTexts.head.office')}
          hint={text('letterTexts.head.office.hint')}
        />
        {mayChange && (
          <>
            {hasLogo && <p className="govuk-body">{text('letterTexts.head.logo.there')}</p>}
            <FileField
              errors={reply?.errors}
              name="logo"
              label={text('letterTexts.head.logo')}
              hint={text('letterTexts.head.logo.hint', { limit: MAX_LOGO_BYTES / 1000 })}
              accept="image/png,image/jpeg"
            />
            {hasLogo && (
              <CheckboxField values={reply?.values} name="withoutLogo" label={text('letterTexts.head.logo.remove')} />
            )}
            <SubmitButton>{text('letterTexts.head.save')}</SubmitButton>
          </>
        )}
      </PortalForm>
      <p className="govuk-body">
        <a className="govuk-link" href={`${letterTextPath(institution.id, { kind: 'award', locale })}/preview.pdf`}>
          {text('letterTexts.head.see')}
        </a>
      </p>
    </>
  );
}
