import type { ReactNode } from 'react';
import type { ShownTrainee } from '#server/training/get-course';
import { LOCALES } from '~/domain/shared/locale';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';

interface TraineesTableProps {
  caption: string;
  people: readonly ShownTrainee[];
  sessions: number;
  /** Where the course is, for its certificates: `/training/…`. */
  path: string;
  /** What can be done with a person. */
  act: (person: ShownTrainee) => ReactNode;
}

/** People of a course, how often they were there, and their certificates in each language. */
export function TraineesTable({ caption, people, sessions, path, act }: TraineesTableProps) {
  const { text } = usePortal();
  return (
    <PlainTable
      caption={caption}
      rows={people}
      keyOf={({ id }) => id}
      columns={[
        { label: text('training.name'), cell: ({ name }) => name },
        { label: text('training.part'), cell: ({ part }) => text(`training.part.${part}`) },
        {
          label: text('training.attended'),
          cell: ({ attended, isCompleted }) =>
            text(isCompleted ? 'training.attended.completed' : 'training.attended.of', {
              attended: attended.length,
              sessions,
            }),
        },
        {
          label: text('training.certificate'),
          cell: ({ id, certificate }) =>
            certificate && (
              <>
                {certificate.number}
                {LOCALES.map((locale) => (
                  <span key={locale} className="portal-line">
                    <a className="govuk-link" lang={locale} href={`${path}/certificates/${id}.pdf?language=${locale}`}>
                      {text(`language.${locale}`)}
                    </a>
                  </span>
                ))}
              </>
            ),
        },
        { label: text('training.act'), cell: act },
      ]}
    />
  );
}
