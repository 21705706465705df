import type { Home } from '~/domain/accounts/roles';
import { ButtonLink } from './button-link';
import { InvitationsTable, type InvitationRow } from './invitations-table';
import { Pagination } from './pagination';
import { PeopleTable, type PersonRow } from './people-table';
import { useText } from './portal-context';

interface HomePeopleProps {
  home: Home & { name: string };
  people: readonly PersonRow[];
  total: number;
  page: number;
  pages: number;
  mayInvite: boolean;
  invitations: readonly InvitationRow[];
  /** The address of the page, for its further pages. */
  path: string;
}

/** Everybody in an institution or organisation and everybody invited to it. */
export function HomePeople({ home, people, total, page, pages, mayInvite, invitations, path }: HomePeopleProps) {
  const text = useText();
  return (
    <>
      <p className="govuk-body">{text('people.count', { count: total })}</p>
      {mayInvite && (
        <ButtonLink href={`/invitations/new?${home.kind}=${home.id}`}>{text('people.inviteLink')}</ButtonLink>
      )}
      {people.length > 0 && <PeopleTable caption={text('people.of', { home: home.name })} people={people} />}
      <Pagination page={page} pages={pages} hrefOf={(number) => `${path}?page=${number}`} />
      {invitations.length > 0 && <InvitationsTable invitations={invitations} />}
    </>
  );
}
