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
  }
  return font;
}
