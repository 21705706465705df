import type { Locale } from '~/domain/shared/locale';
import { catalogue as en } from './en/catalogue';
import { catalogue as ru } from './ru/catalogue';
import { catalogue as tk } from './tk/catalogue';
import type { Catalogue } from './text';

/** Every text of the portal by language. The server holds all; a browser fetches the one language it shows. */
export const catalogues: Record<Locale, Catalogue> = { en, ru, tk };
