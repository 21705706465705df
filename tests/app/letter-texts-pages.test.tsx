import { createRemixStub } from '@remix-run/testing';
import type { ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { defaultWording } from '#server/letter-texts/default-wording';
import { PortalProvider } from '~/components/portal-context';
import { LETTER_KINDS } from '~/domain/letters/kinds';
import { LOCALES } from '~/domain/shared/locale';
import { textIn } from '~/locales/text-in';
import Letterhead from '~/routes/institutions.$institutionId.letterhead';
import LetterText from '~/routes/institutions.$institutionId.letter-texts.$kind.$language._index';
import LetterTexts from '~/routes/institutions.$institutionId.letter-texts._index';

const institution = { id: 'i1', code: 'MLSP', name: { en: 'Ministry', ru: 'Министерство', tk: 'Ministrlik' } };

function drawn(Component: ComponentType, loader: object, action?: object): string {
  const Page = createRemixStub([{ id: 'page', path: '/', Component }]);
  const known = { loaderData: { page: loader }, ...(action ? { actionData: { page: action } } : {}) };
  return renderToString(
    <PortalProvider locale="ru" text={textIn('ru')}>
      <Page initialEntries={['/']} hydrationData={known} />
    </PortalProvider>,
  );
}

it('lists each letter in each language with a way to its words', () => {
  const kinds = LETTER_KINDS.map((kind) => ({
    kind,
    languages: LOCALES.map((locale) => ({ locale, version: kind === 'award' ? 2 : null })),
  }));
  const html = drawn(LetterTexts, { institution, kinds });
  expect(html.match(/href="\/institutions\/i1\/letter-texts\/[\w-]+\/\w\w"/g)).toHaveLength(27);
  expect(html).toContain('Изменён, версия 2');
});

it('shows the words with what can be named in them, their versions, and a mistake beside its field', () => {
  const wording = defaultWording('award', 'tk');
  const versions = [{ number: 1, wording, by: 'Maral', at: new Date('2026-11-22T10:00:00Z') }];
  const found = { institution, kind: 'award', locale: 'tk', wording, isAdapted: true, number: 1, versions };
  const values = { name: 'sum', line: 2 };
  const reply = {
    errors: { body: { key: 'letterTexts.error.placeholder', values } },
    values: { subject: 'Hat', body: 'Birinji\n{sum}', closing: '' },
  };
  const html = drawn(LetterText, { ...found, mayChange: true, kept: null }, reply);
  expect(html).toContain('«{sum}» в строке 2');
  expect(html).toContain('Birinji\n{sum}</textarea>');
  expect(html).toContain('<code>{amountInWords}</code>');
  expect(html).toContain('href="/institutions/i1/letter-texts/award/tk?version=1"');
  expect(html).toContain('formaction="/institutions/i1/letter-texts/award/tk/preview.pdf"');
});

it('asks for the lines, the office and the logo of a letterhead', () => {
  const lines = { en: 'Street 1', ru: 'Улица 1', tk: '' };
  const head = { institution, lines, office: lines, hasLogo: true, version: 1, mayChange: true };
  const html = drawn(Letterhead, head);
  expect(html).toContain('Улица 1</textarea>');
  expect(html).toContain('name="logo" type="file"');
  expect(html).toContain('name="withoutLogo"');
});
