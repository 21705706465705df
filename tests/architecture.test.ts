import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HARD_CAP, HOUSE_RULES, ROOT, sourcesOfTheHouse, type SourceFile } from './house-rules';

const files = sourcesOfTheHouse();

/** For each rule a file that breaks it, so that a rule which no longer sees anything is noticed. */
const BROKEN: Record<keyof typeof HOUSE_RULES, SourceFile> = {
  'the domain reaches domain and zod only, and the names of texts': {
    path: 'app/domain/calls/rules.ts',
    text: "import mongoose from 'mongoose';",
  },
  'templates do not reach the server': {
    path: 'templates/mail/x.ts',
    text: "import { Call } from '#server/models/call';",
  },
  'the server does not reach pages': {
    path: 'server/calls/x.ts',
    text: "import { Tag } from '~/components/tag';",
  },
  'components do not reach the server': {
    path: 'app/components/x.tsx',
    text: "import { publishCall } from '#server/calls/publish-call';",
  },
  'forms do not reach the server': { path: 'app/forms/x.tsx', text: "import { x } from '../../server/calls/x';" },
  'texts do not reach the server': { path: 'app/locales/x.ts', text: "import { x } from '#server/calls/x';" },
  'routes do not reach models': { path: 'app/routes/x.tsx', text: "import { User } from '#server/models/user';" },
  'only the database door reaches the embedded server': {
    path: 'server/calls/x.ts',
    text: "import { keys } from '#server/database/embedded/keys';",
  },
  'models lie in server/models': {
    path: 'server/calls/x.ts',
    text: "export const Call = defineModel('Call', schema);",
  },
  'loaders and actions lie in routes': {
    path: 'app/components/x.tsx',
    text: 'export const loader = everyone(() => 1);',
  },
  'documents lie in templates': { path: 'server/letters/x.ts', text: "import PDFDocument from 'pdfkit';" },
  'mails lie in templates/mail': { path: 'server/mail/x.ts', text: 'export const x: MailTemplate<object> = page;' },
  'there are no barrels': { path: 'server/calls/x.ts', text: "export { x } from './y';" },
  'there are no cupboards': { path: 'server/utils/x.ts', text: '' },
  'only routes and entries export a default': { path: 'server/calls/x.ts', text: 'export default function x() {}' },
  'no file is longer than the cap': { path: 'server/calls/x.ts', text: '\n'.repeat(HARD_CAP + 1) },
  'no file names a machine': { path: 'server/calls/x.ts', text: `const at = '${['', 'home', 'me'].join('/')}';` },
};

describe('the house', () => {
  it.each(Object.entries(HOUSE_RULES))('%s', (name, rule) => {
    const planted = BROKEN[name];
    expect(planted && rule([planted])).toHaveLength(1);
    expect(rule(files.filter(({ path }) => path !== 'tests/architecture.test.ts'))).toEqual([]);
  });

  it('holds only the rooms and files that were agreed', () => {
    const fixed = [
      'package.json',
      'tsconfig.json',
      'app',
      'server',
      'templates',
      'tests',
      'remix.config.js',
      'README.md',
    ];
    const forTools = ['package-lock.json', 'eslint.config.js', 'knip.json', 'LICENSE', 'node_modules', 'build', 'data'];
    const found = readdirSync(ROOT).filter((name) => !name.startsWith('.'));
    expect(found.filter((name) => !fixed.includes(name) && !forTools.includes(name))).toEqual([]);
    expect(fixed.filter((name) => !found.includes(name))).toEqual([]);
  });

  it('keeps files small: median 75 lines, nine of ten below 170', () => {
    const lengths = files.map(({ text }) => text.split('\n').length - 1).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length * 0.5)]).toBeLessThanOrEqual(75);
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(170);
  });

  it('has the packages that were fixed, and a lock file without download addresses', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
    };
    const fixed = ['remix', '@remix-run/node', 'mongoose', 'zod', 'react-hook-form', 'pdfkit', 'nodemailer', 'vitest'];
    expect(fixed.filter((name) => !(name in { ...dependencies, ...devDependencies }))).toEqual([]);
    expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": "https?:/);
  });

  it('names in the README, for each rule of the design, tests that are there', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const [, section = ''] = readme.split('\n## The rules and their tests\n');
    const named = [...(section.split('\n## ')[0] ?? '').matchAll(/`([\w/-]+)`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(100);
    const isThere = (path: string) => existsSync(join(ROOT, 'tests', path));
    expect(
      named.filter((path) => path !== 'tests/' && !isThere(`${path}.test.ts`) && !isThere(`${path}.test.tsx`)),
    ).toEqual([]);
  });

  it('runs with packages of permissive licences only', () => {
    const command = ['--import', 'tsx', 'server/commands/licences.ts'];
    const lines = execFileSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');
    const permissive =
      /^(MIT|MIT-0|MIT\/X11|Apache-2\.0|ISC|BSD-[23]-Clause|0BSD|OFL-1\.1|Unlicense|BlueOak-1\.0\.0|Zlib|CC0-1\.0)$/;
    const isFine = (licence: string) => {
      const parts = licence.replace(/[()]/g, '').split(/ (AND|OR) /);
      const named = parts.filter((part) => part !== 'AND' && part !== 'OR');
      return parts.includes('OR')
        ? named.some((one) => permissive.test(one))
        : named.every((one) => permissive.test(one));
    };
    expect(lines.length).toBeGreaterThan(300);
    expect(lines.filter((line) => !isFine(line.split(' ').slice(2).join(' ')))).toEqual([]);
  });
});
