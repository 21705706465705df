import { emptySheet, type SheetContent } from '~/domain/evaluation/score-sheet';
import { openJson, sealJson } from '#server/security/sealed-json';

const placeOf = (sheetId: string) => `score-sheet:${sheetId}`;

/** What an evaluator says, encrypted for this sheet alone. */
export const sealSheet = (sheetId: string, content: SheetContent): string => sealJson(content, placeOf(sheetId));

/** What was said; throws where the key is gone or the text belongs to another sheet. */
export const openSheet = (sheetId: string, sealed: string): SheetContent => ({
  ...emptySheet(),
  ...(openJson(sealed, placeOf(sheetId)) as Partial<SheetContent>),
});
