import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { parseForm } from '#server/http';
import { changeLetterText } from '#server/letter-texts/change-letter-text';
import { getLetterText } from '#server/letter-texts/get-letter-texts';
import { redirectWithNotice } from '#server/process/flash';
import { ButtonGroup } from '~/components/button-group';
import { ErrorSummary } from '~/components/error-summary';
import { aboveLetterText, letterTextPath } from '~/components/letter-texts/letter-texts-trail';
import { PlaceholderTable } from '~/components/letter-texts/placeholder-table';
import { TextVersions } from '~/components/letter-texts/text-versions';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { SubmitButton } from '~/components/submit-button';
import { TextField } from '~/components/text-field';
import { TextareaField } from '~/components/textarea-field';
import { can } from '~/domain/accounts/permissions';
import { LETTER_KIND_LABELS } from '~/domain/letters/labels';
import { letterWordingSchema } from '~/domain/letters/wording';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: ({ data, text }) => text(LETTER_KIND_LABELS[data.kind]),
  breadcrumb: ({ data, text }) => text(LETTER_KIND_LABELS[data.kind]),
  above: aboveLetterText,
};

export const loader = permitted('institutions.read', async ({ actor, params, request, keptForm }) => {
  const { institutionId = '', kind = '', language = '' } = params;
  const found = await getLetterText(actor, institutionId, kind, language);
  const taken = Number(new URL(request.url).searchParams.get('version'));
  const earlier = found.versions.find(({ number }) => number === taken)?.wording;
  return {
    ...found,
    wording: earlier ?? found.wording,
    mayChange: can(actor, 'institutions.change-letters', { institutionId }),
    kept: await keptForm(),
  };
});

const schema = letterWordingSchema.extend({ version: z.coerce.number().int().min(0) });

export const action = permitted('institutions.change-letters', async ({ actor, params, request, now }) => {
  const { institutionId = '', kind = '', language = '' } = params;
  const asked = await getLetterText(actor, institutionId, kind, language);
  const form = await parseForm(request, schema);
  if (!form.ok) return form.reply;
  const { version: expected, ...wording } = form.value;
  const letter = { institutionId, kind: asked.kind, locale: asked.locale };
  const done = await intoForm(form.typed, () => changeLetterText({ actor, ...letter, wording, expected, now }));
  return done.ok ? redirectWithNotice(letterTextPath(institutionId, asked), 'notice.told.letterTextSaved') : done.reply;
});

export default function LetterTextPage() {
  const text = useText();
  const { institution, kind, locale, wording, isAdapted, number, versions, mayChange, kept } =
    useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const form = { errors: reply?.errors, values: reply?.values ?? { ...wording } };
  const here = letterTextPath(institution.id, { kind, locale });
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={`${institution.code}, ${text(`language.${locale}`)}`}>
        {text(LETTER_KIND_LABELS[kind])}
      </PageHeading>
      <p className="govuk-body">
        {isAdapted ? text('letterTexts.adapted', { number }) : text('letterTexts.own')}.{' '}
        {text('letterTexts.preview.what')}
      </p>
      {!mayChange && <p className="govuk-body">{text('letterTexts.read')}</p>}
      <PortalForm>
        <input type="hidden" name="version" value={number} />
        <TextField {...form} name="subject" label={text('letterTexts.subject')} lang={locale} />
        <TextareaField
          {...form}
          name="body"
          label={text('letterTexts.body')}
          hint={text('letterTexts.body.hint')}
          lang={locale}
          rows={12}
        />
        <TextareaField {...form} name="closing" label={text('letterTexts.closing')} lang={locale} rows={12} />
        {mayChange && (
          <ButtonGroup>
            <SubmitButton>{text('letterTexts.save')}</SubmitButton>
            <SubmitButton kind="secondary" formAction={`${here}/preview.pdf`}>
              {text('letterTexts.preview')}
            </SubmitButton>
            {isAdapted && (
              <a className="govuk-link" href={`${here}/default`}>
                {text('letterTexts.default')}
              </a>
            )}
          </ButtonGroup>
        )}
      </PortalForm>
      {!mayChange && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${here}/preview.pdf`}>
            {text('letterTexts.preview')}
          </a>
        </p>
      )}
      <PlaceholderTable kind={kind} />
      <TextVersions versions={versions} language={locale} path={here} mayChange={mayChange} />
    </>
  );
}
