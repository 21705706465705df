import { usePortal } from '../portal-context';
import { Tag } from '../tag';

interface LevelsProps {
  /** In the order of the evaluators; null: does not apply, undefined: has no sheet. */
  levels: readonly (number | string | null | undefined)[];
  isApart: boolean;
  agreed?: number | null | undefined;
}

/** What several evaluators gave, in their order, and what was agreed where they lay apart. */
export function Levels({ levels, isApart, agreed }: LevelsProps) {
  const { text } = usePortal();
  const said = (level: number | string | null | undefined) =>
    level === undefined ? '–' : (level ?? text('consensus.notApplicable.short'));
  return (
    <span className="portal-levels">
      {/* Where the line is too long it breaks after a point. */}
      <span>{levels.map(said).join('\u00a0· ')}</span>
      {isApart && agreed === undefined && (
        <>
          {' '}
          <Tag colour="red">{text('consensus.apart')}</Tag>
        </>
      )}
      {agreed !== undefined && (
        <>
          {' '}
          <Tag colour="green">{text('consensus.agreedOn', { score: said(agreed) })}</Tag>
        </>
      )}
    </span>
  );
}
