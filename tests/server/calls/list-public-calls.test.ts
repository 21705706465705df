import { beforeAll, describe, expect, it } from 'vitest';
import { parsePublicList } from '~/domain/calls/public-list';
import { cancelCall } from '#server/calls/cancel-call';
import { listPublicCalls, nextOpenCalls } from '#server/calls/list-public-calls';
import { approveVersion } from '#server/calls/approve-version';
import { submitVersion } from '#server/calls/submit-version';
import { callContent, createCallOffice, draftCall, inAll, lot, publishCall } from '#tests/factories/call';
import { countCommands } from '#tests/factories/count-commands';
import { nameReadyOpeners } from '#tests/factories/seal';
import { useDatabase } from '#tests/factories/test-database';

const DAY = 86_400_000;
const start = new Date('2026-03-02T06:00:00Z');
const after = (days: number) => new Date(start.getTime() + days * DAY);
const list = (address: string, now: Date) => listPublicCalls(parsePublicList(new URLSearchParams(address)), now);
const titles = async (address: string, now = after(6)) => (await list(address, now)).rows.map(({ title }) => title.en);

describe('the public list of calls', () => {
  useDatabase();
  let cancelledReference = '';

  beforeAll(async () => {
    const office = await createCallOffice(start, {
      sources: [
        {
          code: 'sdg-fund',
          name: inAll('Fund'),
          budgets: [
            { amount: 900_000_00, currency: 'USD' },
            { amount: 900_000_00, currency: 'TMT' },
          ],
        },
      ],
      places: [
        { code: 'ashgabat', city: inAll('Ashgabat'), etrap: inAll('') },
        { code: 'mary', city: { en: 'Mary', ru: 'Мары', tk: 'Mary' }, etrap: inAll('') },
      ],
    });
    const about = (en: string, ru: string, tk: string) => ({
      about: { ...callContent(start, []).about, title: { en, ru, tk } },
    });
    await publishCall(office, start, about('Closes last', 'Дневной уход', 'Gündizki seretmek'));
    await publishCall(office, after(-10), {
      ...about('Closes first', 'Помощь на дому', 'Öýde kömek'),
      lots: { lots: [lot({ place: 'mary', ceiling: { amount: 500_000, currency: 'TMT' } })] },
    });
    await publishCall(office, after(-30), about('Closed already', 'Закрыт', 'Ýapyk'));
    const cancelled = await publishCall(office, start, about('Taken back', 'Отменён', 'Ýatyryldy'));
    cancelledReference = cancelled.reference;
    const reason = { reason: inAll('No money') };
    await cancelCall({ actor: office.approver, callId: cancelled.id, input: reason, now: after(1) });
    await draftCall(office, start, about('Secret draft', 'Тайна', 'Syr'));
    const scheduled = await draftCall(office, after(8), {
      ...about('Secret of next week', 'Тайна', 'Syr'),
      lots: { lots: [lot({ serviceType: 'assistant' })] },
    });
    await submitVersion({ actor: office.manager, callId: scheduled.id, now: start });
    await nameReadyOpeners(scheduled.id, office.approver.userId, start);
    await approveVersion({
      actor: office.approver,
      callId: scheduled.id,
      input: { publishAt: after(7), overBudgetReason: '' },
      expected: 2,
      now: start,
    });
  });

  it('has open calls by deadline first, then the others, the latest first; in one command', async () => {
    const commands = countCommands();
    expect(await titles('')).toEqual(['Closes first', 'Closes last', 'Taken back', 'Closed already']);
    expect(commands).toEqual(['calls.aggregate']);
  });

  it.each([
    ['q=dnevnoy', ['Closes last']],
    ['q=Öý', ['Closes first']],
    ['q=oyde+komek', ['Closes first']],
    ['q=ОТМЕНЕН', ['Taken back']],
    ['q=closes+mar', ['Closes first']],
    ['q=loses', []],
    ['q=.*', []],
    ['q=%D1%82%D0%B0%D0%B9%D0%BD%D0%B0', []],
    ['state=published', ['Closes first', 'Closes last']],
    ['state=closed', ['Closed already']],
    ['state=cancelled', ['Taken back']],
    ['place=mary', ['Closes first']],
    ['service=assistant', []],
    ['currency=TMT', ['Closes first']],
    ['currency=USD&least=5%20000&most=12000', ['Closes last', 'Taken back', 'Closed already']],
    ['currency=USD&least=12000.01', []],
    ['least=4000&most=6000', ['Closes first']],
  ])('%s finds %j', async (address, expected) => {
    expect(await titles(address)).toEqual(expected);
  });

  it('finds a reference number, also in small letters', async () => {
    expect(await titles(`q=${cancelledReference.toLowerCase()}`)).toEqual(['Taken back']);
  });

  it('offers and counts only what is public, until the very instant of publication', async () => {
    const before = await list('', new Date(after(7).getTime() - 1));
    expect(before.services.map(({ code }) => code)).toEqual(['home-care']);
    expect(before.places.map(({ code }) => code)).toEqual(['ashgabat', 'mary']);
    expect(before.total).toBe(4);
    const then = await list('', after(7));
    expect(then.services.map(({ code }) => code)).toEqual(['assistant', 'home-care']);
    expect(then.total).toBe(5);
    expect(await titles('q=тайна', after(7))).toEqual(['Secret of next week']);
  });

  it('shows the last page where an address asks for more', async () => {
    expect(await list('page=9', after(6))).toMatchObject({ page: 1, pages: 1, total: 4 });
  });

  it('has the next deadlines for the home page, in one command', async () => {
    const commands = countCommands();
    const next = await nextOpenCalls(5, after(6));
    expect(next.map(({ title }) => title.en)).toEqual(['Closes first', 'Closes last']);
    expect(commands).toHaveLength(1);
  });
});
