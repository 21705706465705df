import type { ProfileContent, ProfileSection } from '~/domain/organisations/profile-schema';
import type { SectionRow } from '../section-rows';
import { SummaryList } from '../summary-list';
import { profileRows, type ProfileContext } from './profile-rows';

interface ProfileSectionViewProps {
  section: ProfileSection;
  content: ProfileContent;
  context: ProfileContext;
  /** Names files without a link to them. */
  filesNamedOnly?: boolean;
}

/** What a section of a profile says, in the reader's language where it is there. */
export function ProfileSectionView({ section, content, context, filesNamedOnly }: ProfileSectionViewProps) {
  const rows = profileRows(content[section], context, 'reader');
  return groupsOf(rows).map(({ item, rows: group }, at) => (
    <div key={`${item}${at}`}>
      {item && <h4 className="govuk-heading-s">{item}</h4>}
      <SummaryList
        rows={group.map((row) => ({
          label: item ? row.label.replace(`${item}: `, '') : row.label,
          value: <Answer row={row} fileId={filesNamedOnly ? '' : fileIn(row, content[section])} context={context} />,
        }))}
      />
    </div>
  ));
}

interface Group {
  item: string;
  rows: SectionRow[];
}

/** Neighbouring rows of one item together; what belongs to no item stands by itself. */
function groupsOf(rows: readonly SectionRow[]): Group[] {
  const groups: Group[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.item === (row.item ?? '')) last.rows.push(row);
    else groups.push({ item: row.item ?? '', rows: [row] });
  }
  return groups;
}

function Answer({ row, fileId, context }: { row: SectionRow; fileId: string; context: ProfileContext }) {
  const { text, locale } = context;
  if (!row.value) return <span className="portal-quiet">{text('profile.nothing')}</span>;
  if (fileId) {
    return (
      <a className="govuk-link" href={`/files/${fileId}/${encodeURIComponent(row.value)}`}>
        {row.value}
      </a>
    );
  }
  return (
    <span className="portal-lines" lang={row.lang === locale ? undefined : row.lang}>
      {row.value}
    </span>
  );
}

/** The id of the stored file that a row names; empty for every other row. */
function fileIn({ id }: SectionRow, said: unknown): string {
  const parts = id.split('.');
  if (parts.at(-1) !== 'fileId') return '';
  const value = parts.reduce<unknown>((below, part) => (below as Record<string, unknown> | undefined)?.[part], said);
  return typeof value === 'string' ? value : '';
}
