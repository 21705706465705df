import type { FormReply } from '~/forms/form-reply';

/** The version that a refused form was made for: what has changed since is not accepted by pressing once more. */
export function versionOf(reply: FormReply | undefined): string | undefined {
  const version = reply?.values.version;
  return typeof version === 'string' ? version : undefined;
}
