import { useText } from '../portal-context';

interface CommitteePanelProps {
  callId: string;
  /** How many people sit on it; 0 before it is appointed. */
  members: number;
}

/** Who evaluates the call, on its page in the office. */
export function CommitteePanel({ callId, members }: CommitteePanelProps) {
  const text = useText();
  return (
    <section aria-labelledby="committee">
      <h2 className="govuk-heading-m" id="committee">
        {text('committee.office.title')}
      </h2>
      <p className="govuk-body">
        {members === 0 ? text('committee.panel.none') : text('committee.panel.standing', { members })}
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={`/office/calls/${callId}/committee`}>
          {text('committee.panel.link')}
        </a>
      </p>
    </section>
  );
}
