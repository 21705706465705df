import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const HARD_CAP = 250;

export interface SourceFile {
  path: string;
  text: string;
}

/** A rule of the house: the places in these files that break it. */
export type HouseRule = (files: readonly SourceFile[]) => string[];

export function sourcesOfTheHouse(): SourceFile[] {
  return ['app', 'server', 'templates', 'tests'].flatMap(pathsBelow).map((path) => ({
    path,
    text: readFileSync(join(ROOT, path), 'utf8'),
  }));
}

function pathsBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(join(ROOT, path)).isDirectory()) return pathsBelow(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

const IMPORT = /^\s*(?:import|export)\s+(type\s+)?[^;]*?\bfrom\s+'([^']+)'|^\s*import\s+'([^']+)'/gm;

function importsOf({ path, text }: SourceFile) {
  return [...text.matchAll(IMPORT)].map(([, type, from, bare]) => ({
    target: resolveImport(path, from ?? bare ?? ''),
    typeOnly: type !== undefined,
  }));
}

/** The path inside the house that an import leads to, or the package's name. */
function resolveImport(from: string, specifier: string): string {
  if (specifier.startsWith('~/')) return `app/${specifier.slice(2)}`;
  const alias = /^#(server|templates|tests)\/(.*)$/.exec(specifier);
  if (alias) return `${alias[1]}/${alias[2]}`;
  return specifier.startsWith('.') ? normalize(join(dirname(from), specifier)) : specifier;
}

/** Files below `folder` may import what `allowed` matches, and types from what `types` matches. */
function direction(folder: string, allowed: RegExp, types = /^$/): HouseRule {
  return (files) =>
    files
      .filter(({ path }) => path.startsWith(`${folder}/`))
      .flatMap((file) =>
        importsOf(file)
          .filter(({ target, typeOnly }) => !allowed.test(target) && !(typeOnly && types.test(target)))
          .map(({ target }) => `${file.path} → ${target}`),
      );
}

/** Files outside of tests whose text has the mark must lie where `room` matches. */
function roomOf(mark: RegExp, room: RegExp): HouseRule {
  return (files) =>
    files
      .filter(({ path, text }) => !path.startsWith('tests/') && mark.test(text) && !room.test(path))
      .map(({ path }) => path);
}

const noFile =
  (broken: (file: SourceFile) => boolean): HouseRule =>
  (files) =>
    files.filter(broken).map(({ path }) => path);

const notTheServer = /^(?!server\/|templates\/|mongoose)/;
const aRoute = /^app\/(routes\/|root\.tsx)/;

export const HOUSE_RULES: Record<string, HouseRule> = {
  'the domain reaches domain and zod only, and the names of texts': direction(
    'app/domain',
    /^(app\/domain\/|zod$|big\.js$|temporal-polyfill)/,
    /^app\/locales\//,
  ),
  'templates do not reach the server': direction(
    'templates',
    /^(templates\/|app\/domain\/|app\/locales\/|pdfkit$|fontkit$|qrcode$|node:)/,
  ),
  'the server does not reach pages': direction('server', /^(?!app\/(components|routes|styles)\/)/),
  'components do not reach the server': direction('app/components', notTheServer, /^server\//),
  'forms do not reach the server': direction('app/forms', notTheServer, /^server\//),
  'texts do not reach the server': direction('app/locales', notTheServer),
  'routes do not reach models': direction('app/routes', /^(?!server\/models\/)/),
  'only the database door reaches the embedded server': (files) =>
    direction(
      'server',
      /^(?!server\/database\/embedded)/,
    )(files.filter(({ path }) => !/^server\/database\//.test(path))),
  'models lie in server/models': roomOf(/\bdefineModel\(/, /^server\/models\//),
  'loaders and actions lie in routes': roomOf(/^export const (loader|action)\b/m, aRoute),
  'documents lie in templates': roomOf(/from 'pdfkit'/, /^(templates\/|server\/pdf\/)/),
  'mails lie in templates/mail': roomOf(/: MailTemplate</, /^templates\/mail\//),
  'there are no barrels': noFile(({ text }) => /^export (\*|\{[^}]*\}) from/m.test(text)),
  'there are no cupboards': noFile(({ path }) => /(^|\/)(utils?|helpers?|misc|common|lib)(\/|\.tsx?$)/.test(path)),
  'only routes and entries export a default': noFile(
    ({ text, path }) => /^export default /m.test(text) && !/^app\/(routes\/|root\.tsx|entry\.)|\.d\.ts$/.test(path),
  ),
  'no file is longer than the cap': noFile(({ text }) => text.split('\n').length - 1 > HARD_CAP),
  'no file names a machine': noFile(({ text }) => /(?:^|[\s'"`(=])\/(?:work|root|home|Users)\/[\w.-]+/m.test(text)),
};
