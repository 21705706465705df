import { describe, expect, it } from 'vitest';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { signIn } from '#tests/factories/sign-in';
import { createUser } from '#tests/factories/user';
import { textIn } from '~/locales/text-in';

const running = usePortalOnTestDatabase();

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const ru = textIn('ru');

interface Asked {
  method?: string;
  accept?: string;
  cookie?: string;
  headers?: Record<string, string>;
  body?: string;
}

async function ask(path: string, { method = 'GET', accept = BROWSER, cookie = '', headers = {}, body }: Asked = {}) {
  const answer = await fetch(`http://localhost:${running.port}${path}`, {
    method,
    headers: { accept, cookie: `locale=ru; ${cookie}`, ...headers },
    redirect: 'manual',
    ...(body === undefined ? {} : { body }),
  });
  const type = answer.headers.get('content-type')?.split(';')[0] ?? null;
  return { status: answer.status, type, text: await answer.text(), headers: answer.headers };
}

const fromElsewhere = { method: 'POST', headers: { origin: 'https://elsewhere.example' } };
const sessionOf = async (wishes: Parameters<typeof createUser>[0] = {}) => {
  const user = await createUser({ locale: 'ru', ...wishes });
  return (await signIn(user)).cookie;
};

describe('an address without a page refuses people with the error page', () => {
  it.each([
    ['a choice of language from another site', '/language', fromElsewhere, 403, 'error.crossSite'],
    [
      'a choice of language of an unknown kind',
      '/language',
      { method: 'POST', headers: { 'content-type': 'text/csv' }, body: 'locale' },
      415,
      'error.bodyType',
    ],
    ['a visit where only files are sent', '/uploads', {}, 400, 'error.400.title'],
    ['a post where files are only read', '/files/none', { method: 'POST' }, 405, 'error.400.title'],
  ] as const)('%s', async (_case, path, asked, status, key) => {
    const answer = await ask(path, asked);
    expect([answer.status, answer.type]).toEqual([status, 'text/html']);
    expect(answer.text).toContain('<html lang="ru"');
    expect(answer.text).toContain(ru(key));
    const id = answer.headers.get('x-request-id') ?? '';
    expect(answer.text).toContain(ru('error.requestId', { id }));
  });

  it('a file that is not theirs, in the frame of who is signed in', async () => {
    const cookie = await sessionOf({ name: 'Maral Myradowa' });
    const answer = await ask('/files/nobody-has-this', { cookie });
    expect([answer.status, answer.type]).toEqual([404, 'text/html']);
    expect(answer.text).toContain(ru('error.404.title'));
    expect(answer.text).toContain('Maral Myradowa');
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
    const unread = await ask('/files/nobody-has-this', { cookie, method: 'HEAD' });
    expect([unread.status, unread.type, unread.text]).toEqual([404, 'text/html', '']);
  });

  it('a download of a list that their role may not read', async () => {
    const answer = await ask('/accounts.csv', { cookie: await sessionOf() });
    expect([answer.status, answer.type]).toEqual([403, 'text/html']);
    expect(answer.text).toContain(ru('error.403.title'));
  });

  it('an upload that speaks another protocol', async () => {
    const answer = await ask('/uploads/none', { cookie: await sessionOf() });
    expect([answer.status, answer.type]).toEqual([412, 'text/html']);
  });
});

describe('scripts are told without a page', () => {
  it('the code of the refusal and the number of the request', async () => {
    const answer = await ask('/language', { ...fromElsewhere, accept: 'application/json' });
    expect([answer.status, answer.type]).toEqual([403, 'application/json']);
    const requestId = answer.headers.get('x-request-id');
    expect(JSON.parse(answer.text)).toEqual({ code: 'not-permitted', requestId });
    const unknown = await ask('/uploads', { accept: '*/*' });
    expect([unknown.status, JSON.parse(unknown.text)]).toEqual([400, expect.objectContaining({ code: null })]);
  });

  it('in a line of text while files are sent', async () => {
    const cookie = await sessionOf();
    const answer = await ask('/files/nobody-has-this', { cookie, accept: '*/*' });
    expect([answer.status, answer.type, answer.text]).toEqual([404, 'text/plain', ru('error.404.title')]);
  });
});

it('the address of refusals itself leads home', async () => {
  const answer = await ask('/refusal');
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/']);
});
