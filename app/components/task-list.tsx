import { useId, type ReactNode } from 'react';

export interface Task {
  title: string;
  /** Without an address the task cannot be begun yet. */
  href?: string;
  hint?: ReactNode;
  /** Plain words for what is done, a `Tag` for what is open. */
  status: ReactNode;
}

/** Parts of a longer job, in any order, each with its state. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  const list = useId();
  return (
    <ul className="govuk-task-list">
      {tasks.map(({ title, href, hint, status }, index) => {
        const id = `${list}${index}`;
        const described = `${hint ? `${id}hint ` : ''}${id}status`;
        return (
          <li key={title} className={`govuk-task-list__item${href ? ' govuk-task-list__item--with-link' : ''}`}>
            <div className="govuk-task-list__name-and-hint">
              {href ? (
                <a className="govuk-link govuk-task-list__link" href={href} aria-describedby={described}>
                  {title}
                </a>
              ) : (
                <div>{title}</div>
              )}
              {hint && (
                <div id={`${id}hint`} className="govuk-task-list__hint">
                  {hint}
                </div>
              )}
            </div>
            <div
              id={`${id}status`}
              className={`govuk-task-list__status${href ? '' : ' govuk-task-list__status--cannot-start-yet'}`}
            >
              {status}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
