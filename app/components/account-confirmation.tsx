import type { ReactNode } from 'react';
import type { FormReply } from '~/forms/form-reply';
import { Confirmation } from './confirmation';
import { useText } from './portal-context';

interface AccountConfirmationProps {
  act: 'enabling' | 'disabling' | 'secondFactorReset';
  account: { name: string; email: string; version: number };
  reply: FormReply | null | undefined;
  /** Fields between the warning and the button. */
  children?: ReactNode;
}

/** Asks an administrator once more before something is done to somebody's account. */
export function AccountConfirmation({ act, account, ...rest }: AccountConfirmationProps) {
  const text = useText();
  return (
    <Confirmation
      {...rest}
      title={text(`people.${act}.title`)}
      caption={`${account.name}, ${account.email}`}
      warning={text(`people.${act}.warning`, { name: account.name })}
      submit={text(`people.${act}.submit`)}
      version={account.version}
    />
  );
}
