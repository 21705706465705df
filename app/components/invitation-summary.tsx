import type { Role } from '~/domain/accounts/roles';
import { useText } from './portal-context';
import { RoleList } from './role-list';
import { SummaryList } from './summary-list';

interface InvitationSummaryProps {
  invitation: {
    email: string;
    home: { kind: 'institution' | 'organisation'; name: string };
    roles: readonly Role[];
    invitedBy: string | null;
    /** The end of its time, as the page says it. */
    until: string;
  };
}

/** Who asks whom to join what, as what, until when. */
export function InvitationSummary({ invitation: { email, home, roles, invitedBy, until } }: InvitationSummaryProps) {
  const text = useText();
  return (
    <SummaryList
      rows={[
        { label: text(`home.${home.kind}`), value: home.name },
        { label: text('people.field.roles'), value: <RoleList roles={roles} /> },
        ...(invitedBy ? [{ label: text('people.invitation.by'), value: invitedBy }] : []),
        { label: text('people.field.email'), value: email },
        { label: text('people.invitation.until'), value: text('people.ashgabatTime', { time: until }) },
      ]}
    />
  );
}
