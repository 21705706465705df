import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DataTable } from '~/components/data-table';
import { PortalProvider } from '~/components/portal-context';
import { MESSAGE_LIST } from '~/domain/notifications/message-list';
import { messageMay, type MessageState } from '~/domain/notifications/status';
import { parseTableQuery } from '~/domain/shared/table-query';
import { textIn } from '~/locales/text-in';

const text = textIn('en');

/** The outbox as its page shows it, with a mail in each of these states; the id says the state. */
function shown(states: readonly MessageState[]): string {
  const rows = states.map((state) => ({
    id: state,
    cells: {
      createdAt: new Date('2027-01-10T12:00:00Z'),
      template: 'password-changed',
      to: 'g•••@example.org',
      state,
      tries: 1,
      lastError: null,
    },
  }));
  return renderToStaticMarkup(
    <PortalProvider locale="en" text={text}>
      <DataTable
        caption="Mails"
        definition={MESSAGE_LIST}
        rows={rows}
        total={rows.length}
        query={parseTableQuery(MESSAGE_LIST, new URLSearchParams())}
        path="/outbox"
        empty={{ title: '', text: '' }}
        selection={{ may: ({ cells }) => messageMay('retry', cells.state), label: ({ id }) => `Choose ${id}` }}
      />
    </PortalProvider>,
  );
}

describe('the list of mails', () => {
  it('has a box only on the rows with which something can be done', () => {
    const page = shown(['dead', 'sent', 'waiting', 'discarded']);
    expect([...page.matchAll(/type="checkbox"[^>]*value="(\w+)"/g)].map(([, id]) => id)).toEqual(['dead']);
    expect(page).toContain('Choose dead');
  });

  it('has no column of boxes where there is nothing to do', () => {
    const page = shown(['sent', 'waiting']);
    expect(page).not.toContain('checkbox');
    expect(page).not.toContain(text('table.choose'));
  });
});
