import ts from 'typescript';
import { expect, it } from 'vitest';
import { sourcesOfTheHouse, type SourceFile } from '#tests/house-rules';

/** Attributes that people read or hear. */
const SPOKEN = /^(aria-label|aria-description|alt|title|placeholder|label|caption|hint|summary|text)$/;
const WORD = /\p{L}{2}/u;

/** Words written into a page instead of into the catalogues, as `file: words`. */
function wordsIn({ path, text }: SourceFile): string[] {
  const words: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isJsxText(node) && WORD.test(node.text)) words.push(node.text.trim());
    const inside = ts.isJsxExpression(node) && ts.isJsxElement(node.parent) ? node.expression : undefined;
    if (inside && ts.isStringLiteralLike(inside) && WORD.test(inside.text)) words.push(inside.text);
    if (ts.isJsxAttribute(node) && SPOKEN.test(node.name.getText()) && node.initializer) {
      if (ts.isStringLiteral(node.initializer) && WORD.test(node.initializer.text)) words.push(node.initializer.text);
    }
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return words.map((found) => `${path}: ${found}`);
}

it('pages and components take every word from the catalogues', () => {
  const pages = sourcesOfTheHouse().filter(({ path }) => path.startsWith('app/') && path.endsWith('.tsx'));
  expect(pages.flatMap(wordsIn)).toEqual([]);
});

it.each(['<p>Hello there</p>', '<p>{"Hello"}</p>', '<a aria-label="Close it" />', '<Field label="Name" />'])(
  'the rule sees %s',
  (jsx) => {
    expect(wordsIn({ path: 'app/x.tsx', text: `export const x = ${jsx};` })).toHaveLength(1);
  },
);
