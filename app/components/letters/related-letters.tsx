import { useText } from '../portal-context';
import { WarningText } from '../warning-text';

interface Related {
  id: string;
  number: string;
}

interface RelatedLettersProps {
  corrects: Related | null;
  correctedBy: Related | null;
  withdrawn: { reason: string } | null;
  /** Where letters are: `/letters`. */
  path: string;
}

/** That a letter no longer holds and why, and which letters it belongs to. */
export function RelatedLetters({ corrects, correctedBy, withdrawn, path }: RelatedLettersProps) {
  const text = useText();
  const linked = ({ id, number }: Related, label: string) => (
    <p className="govuk-body">
      <a className="govuk-link" href={`${path}/${id}`}>
        {label} {number}
      </a>
    </p>
  );
  return (
    <>
      {withdrawn && <WarningText>{text('letterLife.withdrawn', { reason: withdrawn.reason })}</WarningText>}
      {correctedBy && !withdrawn && <WarningText>{text('letterLife.corrected')}</WarningText>}
      {correctedBy && linked(correctedBy, text('letterLife.correctedBy'))}
      {corrects && linked(corrects, text('letterLife.corrects'))}
    </>
  );
}
