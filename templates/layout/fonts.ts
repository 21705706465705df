import * as fontkit from 'fontkit';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Noto Sans has English, Russian and Turkmen in one file. */
const FILES = {
  regular: '400Regular/NotoSans_400Regular.ttf',
  bold: '700Bold/NotoSans_700Bold.ttf',
} as const;
type FontName = keyof typeof FILES;

const parsed = new Map<FontName, fontkit.Font>();

/** A font of documents, parsed once in the life of the process: that is most of the work of a short document. */
export function documentFont(name: FontName): fontkit.Font {
  let font = parsed.get(name);
  if (!font) {
    const path = createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans/${FILES[name]}`);
    parsed.set(name, (font = fontkit.create(readFileSync(path)) as fontkit.Font));
    nameGlyphs(font);
  }
  return font;
}

/** Ligatures as characters of their own: their glyphs are named by the letters that they join. */
const LIGATURES = { from: 0xfb00, to: 0xfb4f };

/**
 * fontkit keeps a glyph as it was first asked for. One that was first needed as a part of another ("Y" of "Ý") would say in
 * no document of this process which letter it is: nobody could search for it, and bytes would hang on what was drawn before.
 */
function nameGlyphs(font: fontkit.Font): void {
  for (const point of font.characterSet) {
    if (point < LIGATURES.from || point > LIGATURES.to) font.glyphForCodePoint(point);
  }
}
