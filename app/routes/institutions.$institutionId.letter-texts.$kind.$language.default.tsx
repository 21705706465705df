import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { parseForm } from '#server/http';
import { changeLetterText } from '#server/letter-texts/change-letter-text';
import { getLetterText } from '#server/letter-texts/get-letter-texts';
import { redirectWithNotice } from '#server/process/flash';
import { Confirmation } from '~/components/confirmation';
import { aboveLetterTextPage, letterTextPath } from '~/components/letter-texts/letter-texts-trail';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { LETTER_KIND_LABELS } from '~/domain/letters/labels';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'letterTexts.default',
  breadcrumb: 'letterTexts.default',
  above: aboveLetterTextPage,
};

export const loader = permitted('institutions.change-letters', async ({ actor, params }) => {
  const { institutionId = '', kind = '', language = '' } = params;
  const { institution, kind: known, locale, number } = await getLetterText(actor, institutionId, kind, language);
  return { institution: { id: institution.id, code: institution.code }, kind: known, locale, number };
});

const schema = z.object({ version: z.coerce.number().int().min(0) });

export const action = permitted('institutions.change-letters', async ({ actor, params, request, now }) => {
  const { institutionId = '', kind = '', language = '' } = params;
  const asked = await getLetterText(actor, institutionId, kind, language);
  const form = await parseForm(request, schema);
  if (!form.ok) return form.reply;
  const letter = { institutionId, kind: asked.kind, locale: asked.locale, expected: form.value.version };
  const done = await intoForm(form.typed, () => changeLetterText({ actor, ...letter, wording: null, now }));
  return done.ok
    ? redirectWithNotice(letterTextPath(institutionId, asked), 'notice.told.letterTextDefault')
    : done.reply;
});

export default function LetterTextDefault() {
  const text = useText();
  const { institution, kind, locale, number } = useLoaderData<typeof loader>();
  return (
    <Confirmation
      title={text('letterTexts.default')}
      caption={`${institution.code}, ${text(LETTER_KIND_LABELS[kind])}, ${text(`language.${locale}`)}`}
      warning={text('letterTexts.default.warning')}
      submit={text('letterTexts.default.submit')}
      version={number}
      reply={useActionData<typeof action>()}
    />
  );
}
