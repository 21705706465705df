import type { OpeningState } from '#server/opening/opening-state';
import { isAwaited } from '~/domain/opening/session-view';
import type { FormReply } from '~/forms/form-reply';
import { formatDateTime } from '~/locales/formats';
import { InsetText } from '../inset-text';
import { usePortal } from '../portal-context';
import { OpeningDone } from './opening-done';
import { OpeningProgress } from './opening-progress';
import { PassphraseForm } from './passphrase-form';
import { SessionPresent } from './session-present';

interface SessionStageProps {
  state: Omit<OpeningState, 'minutes'>;
  /** It has been opened before: what is opened now is what failed then. */
  hasMinutes: boolean;
  reply: FormReply | undefined;
}

/** What the opening of a call wants now of who looks at it. */
export function SessionStage({ state, hasMinutes, reply }: SessionStageProps) {
  const { text } = usePortal();
  const { stage, call, isDue, progress, failed } = state;
  if (call.cancelled) return <InsetText>{text('openingPages.session.cancelled')}</InsetText>;
  if (!isDue) return <TooEarly state={state} />;
  if (stage === 'running' && progress) return <OpeningProgress progress={progress} />;
  const again = hasMinutes && (failed > 0 || stage === 'gathering');
  return (
    <>
      {hasMinutes && <OpeningDone call={call} failed={failed} />}
      {again && <h2 className="govuk-heading-m">{text('openingPages.session.again')}</h2>}
      {again && <p className="govuk-body">{text('openingPages.session.again.text')}</p>}
      {(!hasMinutes || again) && <Gathering state={state} reply={reply} />}
    </>
  );
}

function TooEarly({ state: { call, needed, openers } }: Pick<SessionStageProps, 'state'>) {
  const { text, locale } = usePortal();
  const at = `${formatDateTime(locale, call.closesAt, { seconds: true })} ${text('publicCalls.portalZone')}`;
  return (
    <>
      <InsetText>
        <h2 className="govuk-heading-m">{text('openingPages.session.early.title')}</h2>
        <p className="govuk-body">{text('openingPages.session.early.text', { at, needed, openers: openers.length })}</p>
      </InsetText>
      {openers.some(({ own }) => own) && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/openings/${call.id}`}>
            {text('openingPages.session.early.rehearse')}
          </a>
        </p>
      )}
    </>
  );
}

function Gathering({ state, reply }: Pick<SessionStageProps, 'state' | 'reply'>) {
  const { text } = usePortal();
  const { call, needed, openers } = state;
  const isOpener = openers.some(({ own }) => own);
  return (
    <>
      <p className="govuk-body">{text('openingPages.session.how', { needed, openers: openers.length })}</p>
      <SessionPresent state={state} />
      {!isOpener && <p className="govuk-body">{text('openingPages.session.notYours')}</p>}
      {isOpener && !isAwaited(state) && <InsetText>{text('openingPages.session.given')}</InsetText>}
      {isAwaited(state) && (
        <>
          <PassphraseForm reply={reply} />
          <p className="govuk-body">
            <a className="govuk-link" href={`/openings/${call.id}/recovery`}>
              {text('openingPages.session.recovery.link')}
            </a>
          </p>
        </>
      )}
    </>
  );
}
