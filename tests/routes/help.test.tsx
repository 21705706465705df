import { createRemixStub } from '@remix-run/testing';
import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PortalProvider } from '~/components/portal-context';
import { ROLES, type Role } from '~/domain/accounts/roles';
import { GUIDES, guideNamed } from '~/domain/help/guides';
import { GUIDE_WORDS } from '~/domain/help/words';
import { LOCALES, type Locale } from '~/domain/shared/locale';
import { catalogues } from '~/locales/catalogues';
import { textIn } from '~/locales/text-in';
import HelpPage, { loader as help } from '~/routes/help';
import GuidePage, { loader as guide } from '~/routes/help_.$guide';
import { callRoute } from '#tests/factories/call-route';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const APPLICANTS: readonly Role[] = ['representative', 'signatory'];

const cookieOf = async (role: Role) => {
  const home = { kind: APPLICANTS.includes(role) ? ('organisation' as const) : ('institution' as const), id: 'home' };
  const { actor } = await createUser({ roles: [role], home });
  return (await signIn({ id: actor.userId })).cookie;
};

const ask = async (name: string, cookie?: string) =>
  callRoute(guide, routeArgs(`/help/${name}`, { params: { guide: name }, ...(cookie ? { cookie } : {}) }));

function shown(Page: ComponentType, data: unknown, locale: Locale): string {
  const Stub = createRemixStub([{ id: 'page', path: '/', Component: Page }]);
  return renderToStaticMarkup(
    <PortalProvider locale={locale} text={textIn(locale)}>
      <Stub hydrationData={{ loaderData: { page: JSON.parse(JSON.stringify(data)) as object } }} />
    </PortalProvider>,
  );
}

const headingsOf = (page: string) =>
  [...page.matchAll(/<h([1-6])[^>]*>(.*?)<\/h\1>/g)].map(([, level, heading]) => `${level} ${heading}`);

describe.each(GUIDES.map(({ id }) => id))('the guide %s', (id) => {
  const { steps, rules } = guideNamed(id)!;

  it('has five to nine steps, its own rules, and no text that it does not show', () => {
    expect(steps.length).toBeGreaterThanOrEqual(5);
    expect(steps.length).toBeLessThanOrEqual(9);
    const keys = Object.keys(catalogues.en);
    const written = (start: string, end: string) =>
      keys.filter((key) => key.startsWith(`${start}${id}.`) && key.endsWith(end));
    expect(steps.map((step) => `guides.step.${step}.title`)).toEqual(written('guides.step.', '.title'));
    expect(rules.map((rule) => `guides.rule.${rule}`)).toEqual(written('guides.rule.', ''));
  });

  it.each(LOCALES)('says all of it in %s, to a visitor, under headings in order', async (locale) => {
    const text = textIn(locale);
    const page = shown(GuidePage, (await ask(id)).data, locale);
    expect(headingsOf(page)).toEqual([
      `1 ${text(`guides.title.${id}`)}`,
      `2 ${text('help.contents')}`,
      ...steps.map((step, index) => `2 ${index + 1}. ${text(`guides.step.${step}.title`)}`),
      ...(['rules', 'next', 'pages'] as const).map((part) => `2 ${text(`guides.heading.${part}`)}`),
    ]);
    expect(page.match(/<section id="[^"]+"/g)).toHaveLength(steps.length + 3);
    for (const [, place] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`<section id="${place}"`);
    expect(page).not.toMatch(/[{}]|undefined|<p[^>]*><\/p>|<li><\/li>/);
  });

  it('has links where its role may enter, and names only where a visitor may not', async () => {
    const { roles, sections } = guideNamed(id)!;
    const pages = async (cookie?: string) =>
      ((await ask(id, cookie)).data as { pages: { path: string; open: boolean }[] }).pages;
    for (const { path, open } of await pages()) {
      const isPublic = ['/calls', '/results', '/receipts', '/verify', '/audit/heads'].includes(path);
      expect([path, open]).toEqual([path, isPublic]);
    }
    const entered = await Promise.all(roles.map(async (role) => pages(await cookieOf(role))));
    for (const [index] of sections.entries()) {
      expect(
        entered.some((list) => list[index]?.open),
        sections[index],
      ).toBe(true);
    }
    expect(shown(GuidePage, (await ask(id)).data, 'en')).not.toContain('href="/desk"');
  });
});

it('a guide that is not there is a page that is not there', async () => {
  for (const name of ['nobody', '', 'Organisation', '__proto__']) expect((await ask(name)).status).toBe(404);
});

it('every word that guides insert is a word of the interface, and is inserted somewhere', () => {
  const places = new Set(
    Object.entries(catalogues.en)
      .filter(([key]) => key.startsWith('guides.') && key !== 'guides.numbered')
      .flatMap(([, message]) => [...message.matchAll(/\{(\w+)\}/g)].map(([, place]) => place)),
  );
  expect([...places].sort()).toEqual(Object.keys(GUIDE_WORDS).sort());
  for (const key of Object.values(GUIDE_WORDS)) {
    for (const locale of LOCALES) expect(catalogues[locale][key]).not.toContain('{');
  }
});

describe('the page of help', () => {
  const guidesOf = async (cookie?: string) => {
    const { data } = await callRoute(help, routeArgs('/help', cookie ? { cookie } : {}));
    return data as { guides: { id: string; own: boolean }[] };
  };

  it('leads visitors to every guide, in every language', async () => {
    const data = await guidesOf();
    expect(data.guides).toEqual(GUIDES.map(({ id }) => ({ id, own: false })));
    for (const locale of LOCALES) {
      const text = textIn(locale);
      const page = shown(HelpPage, data, locale);
      for (const { id } of GUIDES) {
        expect(page).toContain(`href="/help/${id}">${text(`guides.title.${id}`)}</a>`);
        expect(page).toContain(text(`guides.about.${id}`));
      }
      expect(page).not.toContain(text('guides.own'));
    }
  });

  it('shows people the guide of their own role first, and says so', async () => {
    for (const role of ROLES) {
      const own = GUIDES.filter(({ roles }) => roles.includes(role)).map(({ id }) => id);
      const { guides } = await guidesOf(await cookieOf(role));
      expect([role, guides.filter((one) => one.own).map(({ id }) => id)]).toEqual([role, own]);
      expect([role, guides.slice(0, own.length).map(({ id }) => id)]).toEqual([role, own]);
      expect(guides).toHaveLength(GUIDES.length);
      const marks = shown(HelpPage, { guides }, 'en').split(textIn('en')('guides.own')).length - 1;
      expect([role, marks]).toEqual([role, own.length]);
    }
  });
});
