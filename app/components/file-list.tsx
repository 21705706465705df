import { FILE_STATE_LABELS } from '~/domain/files/labels';
import type { FileState } from '~/domain/files/status';
import { useText } from './portal-context';
import { StatusTag } from './status-tag';

export interface ListedFile {
  id: string;
  name: string;
  state: FileState;
  /** As people say it. */
  size: string;
  /** Not there where nobody is to know. */
  added?: string;
}

/** Where a stored file is downloaded; the name in the address says nothing. */
const ownAddress = ({ id, name }: ListedFile) => `/files/${id}/${encodeURIComponent(name)}`;

interface FileListProps {
  files: readonly ListedFile[];
  /** Of all pages. */
  total: number;
  /** Where a file is removed; without it nobody removes any here. */
  removalHref?: ((id: string) => string) | undefined;
  /** Where it is downloaded, where that is not its own address. */
  fileHref?: ((file: ListedFile) => string) | undefined;
}

const COLUMNS = ['documents.name', 'documents.size', 'documents.added', 'documents.state', 'documents.act'] as const;

/** Stored files as a table; only what is clean can be downloaded. */
export function FileList({ files, total, removalHref, fileHref = ownAddress }: FileListProps) {
  const text = useText();
  const isDated = files.some(({ added }) => added !== undefined);
  const shown = (column: (typeof COLUMNS)[number]) =>
    (column !== 'documents.act' || removalHref) && (column !== 'documents.added' || isDated);
  return (
    <div className="portal-table">
      <table className="govuk-table">
        <caption className="govuk-table__caption govuk-table__caption--m">
          {text('documents.count', { count: total })}
        </caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {COLUMNS.filter(shown).map((column) => (
              <th key={column} scope="col" className="govuk-table__header">
                {text(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {files.map((file) => (
            <Row key={file.id} file={file} href={fileHref(file)} removalHref={removalHref?.(file.id)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  file: { name, state, size, added },
  href,
  removalHref,
}: {
  file: ListedFile;
  href: string;
  removalHref: string | undefined;
}) {
  const text = useText();
  return (
    <tr className="govuk-table__row">
      <th scope="row" className="govuk-table__header portal-file-name">
        {state === 'clean' ? (
          <a className="govuk-link" href={href} download>
            {name}
          </a>
        ) : (
          name
        )}
      </th>
      <td className="govuk-table__cell">{size}</td>
      {added !== undefined && <td className="govuk-table__cell">{added}</td>}
      <td className="govuk-table__cell">
        <StatusTag status={state} labels={FILE_STATE_LABELS} />
      </td>
      {removalHref && (
        <td className="govuk-table__cell">
          <a className="govuk-link" href={removalHref} aria-label={text('documents.remove.of', { name })}>
            {text('documents.remove')}
          </a>
        </td>
      )}
    </tr>
  );
}
