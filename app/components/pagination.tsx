import { pagesToShow } from '~/domain/shared/pages-to-show';
import { formatNumber } from '~/locales/formats';
import { usePortal } from './portal-context';

export interface PaginationProps {
  /** Counted from 1. */
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
}

export function Pagination({ page, pages, hrefOf }: PaginationProps) {
  const { locale, text } = usePortal();
  if (pages <= 1) return null;
  return (
    <nav className="govuk-pagination" aria-label={text('pagination.label')}>
      {page > 1 && <Step side="prev" href={hrefOf(page - 1)} label={text('pagination.previous')} />}
      <ul className="govuk-pagination__list">
        {pagesToShow(page, pages).map((shown, index) =>
          shown === null ? (
            <li key={`gap-${index}`} className="govuk-pagination__item govuk-pagination__item--ellipsis">
              {'…'}
            </li>
          ) : (
            <li
              key={shown}
              className={`govuk-pagination__item${shown === page ? ' govuk-pagination__item--current' : ''}`}
            >
              <a
                className="govuk-link govuk-pagination__link"
                href={hrefOf(shown)}
                aria-label={text('pagination.page', { page: shown })}
                aria-current={shown === page ? 'page' : undefined}
              >
                {formatNumber(locale, shown)}
              </a>
            </li>
          ),
        )}
      </ul>
      {page < pages && <Step side="next" href={hrefOf(page + 1)} label={text('pagination.next')} />}
    </nav>
  );
}

function Step({ side, href, label }: { side: 'prev' | 'next'; href: string; label: string }) {
  return (
    <div className={`govuk-pagination__${side}`}>
      <a className="govuk-link govuk-pagination__link" href={href} rel={side}>
        <span aria-hidden="true">{side === 'prev' ? '←\u00a0' : ''}</span>
        <span className="govuk-pagination__link-title">{label}</span>
        <span aria-hidden="true">{side === 'next' ? '\u00a0→' : ''}</span>
      </a>
    </div>
  );
}
