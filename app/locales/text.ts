import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '~/domain/shared/locale';
import type { MessageKey } from '~/domain/shared/message-key';

export type Catalogue = Readonly<Record<MessageKey, string>>;
export type TextValues = Record<string, string | number>;

/** The text of a catalogue key (ICU message syntax), its places filled with `values`. */
export type Text = (key: MessageKey, values?: TextValues) => string;

export function textFrom(locale: Locale, catalogue: Catalogue): Text {
  const compiled = new Map<MessageKey, IntlMessageFormat>();
  return (key, values) => {
    const message: string | undefined = catalogue[key];
    // Only a browser copy from before an upgrade can meet a missing key: tsc refuses it in the sources.
    if (message === undefined) return import.meta.env?.DEV ? `«${key}»` : '';
    if (!message.includes('{')) return message;
    let format = compiled.get(key);
    if (!format) compiled.set(key, (format = new IntlMessageFormat(message, locale)));
    return String(format.format(values));
  };
}
