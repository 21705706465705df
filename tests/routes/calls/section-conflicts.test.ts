import { describe, expect, it } from 'vitest';
import * as section from '~/routes/office.calls.$callId.sections.$section._index';
import * as autosave from '~/routes/office.calls.$callId.sections.$section.autosave';
import { callRoute } from '#tests/factories/call-route';
import { atCall } from '#tests/factories/office-route';
import { aboutForm, prepared } from '#tests/factories/prepared-section';
import { routeArgs } from '#tests/factories/route-args';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

describe('two people at one section', () => {
  it('meet a page with both versions; nothing is overwritten before one of them chooses', async () => {
    const { save, stored, office, id } = await prepared();
    const other = await createUser({
      roles: ['manager'],
      home: { kind: 'institution', id: office.institutionId },
      name: 'Maral',
    });
    const otherAt = await atCall(other, id);
    expect(await save('about', aboutForm('Theirs', 1), otherAt)).toMatchObject({ status: 303 });
    const answer = await save('about', aboutForm('Mine', 1));
    expect(answer).toMatchObject({
      status: 409,
      data: {
        conflict: {
          version: 2,
          by: 'Maral',
          own: false,
          theirs: { title: { en: 'Theirs' } },
          mine: { title: { en: 'Mine' } },
        },
        values: { 'title.en': 'Mine' },
      },
    });
    expect((await stored()).content.about.title.en).toBe('Theirs');
    expect(await save('about', { ...aboutForm('Mine', 2), choice: 'edit' })).toMatchObject({ status: 200 });
    expect((await stored()).content.about.title.en).toBe('Theirs');
    expect(await save('about', { ...aboutForm('Mine', 2), choice: 'mine' })).toMatchObject({ status: 303 });
    expect((await stored()).content.about.title.en).toBe('Mine');
  });

  it('do not meet it for the same form sent twice', async () => {
    const { save, stored } = await prepared();
    expect(await save('about', aboutForm('Once', 1))).toMatchObject({ status: 303 });
    expect(await save('about', aboutForm('Once', 1))).toMatchObject({ status: 303 });
    expect((await stored()).sections.about.version).toBe(2);
  });
});

describe('a form sent after the session had expired', () => {
  it('is in the fields again after signing in, and meets the conflict page where somebody saved meanwhile', async () => {
    const { office, id, save, stored } = await prepared();
    const expired = await atCall({ id: office.manager.userId }, id, new Date(Date.now() - 31 * 60_000));
    const params = { callId: id, section: 'about' };
    const path = `/office/calls/${id}/sections/about`;
    const sent = await callRoute(
      section.action,
      routeArgs(path, { cookie: expired.cookie, form: aboutForm('Kept', 1), params }),
    );
    expect(sent).toMatchObject({ status: 303, location: expect.stringContaining('typed=kept') });
    expect((await stored()).sections.about.version).toBe(1);
    const again = await atCall({ id: office.manager.userId }, id);
    const cookie = `${again.cookie}; kept-form=${sent.cookies['kept-form']}`;
    const page = await callRoute(section.loader, routeArgs(path, { cookie, params }));
    expect(page).toMatchObject({ data: { kept: { values: { 'title.en': 'Kept', version: '1' } } } });
    expect(await save('about', aboutForm('Meanwhile', 1))).toMatchObject({ status: 303 });
    expect(await save('about', aboutForm('Kept', 1), again)).toMatchObject({ status: 409 });
  });
});

describe('autosave', () => {
  it('saves and tells the new version, and leaves mistakes and conflicts to the button', async () => {
    const { managerAt, stored } = await prepared();
    const post = async (form: Record<string, string | string[]>) => {
      const args = routeArgs('/x', {
        cookie: managerAt.cookie,
        form,
        params: { callId: (await stored()).callId, section: 'about' },
      });
      const answer = (await autosave.action(args)) as Response;
      return (await answer.json()) as { version?: number; conflict?: true; message: string };
    };
    expect(await post(aboutForm('A', 1))).toMatchObject({
      version: 2,
      message: expect.stringMatching(/^Saved at \d\d:\d\d$/),
    });
    expect(await post(aboutForm('B', 1))).toEqual({
      conflict: true,
      message: expect.stringContaining('somebody else'),
    });
    expect((await post({ ...aboutForm('C', 2), 'languages[]': [] })).version).toBeUndefined();
    expect((await stored()).content.about.title.en).toBe('A');
  });
});
