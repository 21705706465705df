import { randomUUID } from 'node:crypto';
import { UUID } from 'bson';
import { CommandError } from '../errors.ts';
import { compileFilter, type Matcher } from '../query/match.ts';
import { type Collation, parseCollation } from '../query/collation.ts';
import { decode, type Doc, encode } from '../values/decode.ts';
import { type Numeric, toNumber } from '../values/numbers.ts';
import type { Kv, KvReader } from './kv.ts';
import { idRange, KIND, kindRange, META_KEY, namedKey } from './layout.ts';

export const FORMAT_VERSION = 1;

export type IndexField = { path: string; parts: string[]; direction: 1 | -1 };

export type Index = {
  id: number;
  name: string;
  spec: Doc;
  fields: IndexField[];
  unique: boolean;
  sparse: boolean;
  partial: Matcher | undefined;
  collation: Collation | undefined;
  hidden: boolean;
  /** Seconds after the first field's date, for a TTL index. */
  expireAfter: number | undefined;
  /** Positions of fields that met an array; once set they stay. */
  multikey: Set<number>;
  /** Some key was cut, so the order of the entries is not the order of the values. */
  long: boolean;
  /** The write that finished it: older snapshots do not have all its entries. */
  since: number;
  /** Not all its entries are written, or who reads now may not see them yet: writers keep it, plans leave it out. */
  pending: boolean;
  /** While it is being filled; it is not in the catalog on disk until it is whole. */
  build: { failure: CommandError | undefined; ended: Promise<void> } | undefined;
};

export type Collection = {
  id: number;
  namespace: string;
  database: string;
  name: string;
  uuid: string;
  options: Doc;
  indexes: Index[];
  nextRow: number;
};

/** The index as it works, from the specification that a client sees. */
export function indexFromSpec(id: number, spec: Doc, build?: Index['build']): Index {
  const key = spec['key'] as Doc;
  const fields = Object.entries(key).map(([path, direction]) => ({
    path,
    parts: path.split('.'),
    direction: (toNumber(direction as Numeric) < 0 ? -1 : 1) as 1 | -1,
  }));
  const partial = spec['partialFilterExpression'] as Doc | undefined;
  const collation = parseCollation(spec['collation']);
  return {
    id,
    name: spec['name'] as string,
    spec,
    fields,
    unique: spec['unique'] === true || spec['name'] === '_id_',
    sparse: spec['sparse'] === true,
    partial: partial ? compileFilter(partial, { collation }) : undefined,
    collation,
    hidden: spec['hidden'] === true,
    expireAfter: spec['expireAfterSeconds'] === undefined ? undefined : toNumber(spec['expireAfterSeconds'] as Numeric),
    multikey: new Set(),
    long: false,
    since: 0,
    pending: build !== undefined,
    build,
  };
}

/** Every collection and index; changed only inside a write, which keeps memory and disk in step. */
export class Catalog {
  readonly collections = new Map<string, Collection>();
  private nextId = 1;

  load(kv: KvReader): void {
    // why: a running transaction must not be given a row that has been written after its snapshot.
    const rows = new Map([...this.collections.values()].map(({ id, nextRow }) => [id, nextRow]));
    this.collections.clear();
    const meta = kv.get(META_KEY);
    if (meta) {
      const { format, nextId } = decode(meta) as { format: number; nextId: number };
      if (format !== FORMAT_VERSION)
        throw new Error(`data format ${format} is not the format ${FORMAT_VERSION} of this version of Opencall`);
      this.nextId = nextId;
    }
    for (const { value } of kv.range({ ...kindRange(KIND.catalog), limit: Infinity })) {
      const row = decode(value) as { id: number; namespace: string; uuid: string; options: Doc; indexes: Doc[] };
      const collection = this.blank(row.id, row.namespace, row.uuid, row.options);
      collection.nextRow = rows.get(row.id) ?? 0;
      collection.indexes = row.indexes.map((saved) => {
        const index = indexFromSpec(saved['id'] as number, saved['spec'] as Doc);
        index.multikey = new Set(saved['multikey'] as number[]);
        index.long = saved['long'] === true;
        return index;
      });
      this.collections.set(row.namespace, collection);
    }
  }

  find(namespace: string): Collection | undefined {
    return this.collections.get(namespace);
  }

  /** The collection or error 26. */
  existing(namespace: string): Collection {
    const collection = this.collections.get(namespace);
    if (!collection) throw new CommandError(26, `ns does not exist: ${namespace}`);
    return collection;
  }

  inDatabase(database: string): Collection[] {
    return [...this.collections.values()].filter((collection) => collection.database === database);
  }

  create(kv: Kv, namespace: string, options: Doc): Collection {
    checkNamespace(namespace);
    const collection = this.blank(this.newId(kv), namespace, randomUUID(), options);
    collection.indexes.push(indexFromSpec(this.newId(kv), { v: 2, key: { _id: 1 }, name: '_id_' }));
    this.collections.set(namespace, collection);
    this.save(kv, collection);
    return collection;
  }

  /** Forgets a collection at once; its records and entries are swept later. */
  drop(kv: Kv, collection: Collection): void {
    this.collections.delete(collection.namespace);
    kv.remove(namedKey(KIND.catalog, collection.namespace));
    markGarbage(kv, KIND.record, collection.id);
    for (const index of collection.indexes) markGarbage(kv, KIND.index, index.id);
  }

  rename(kv: Kv, collection: Collection, namespace: string): void {
    checkNamespace(namespace);
    kv.remove(namedKey(KIND.catalog, collection.namespace));
    this.collections.delete(collection.namespace);
    const moved = { ...collection, ...split(namespace), namespace };
    this.collections.set(namespace, moved);
    this.save(kv, moved);
  }

  dropIndex(kv: Kv, collection: Collection, index: Index): void {
    collection.indexes = collection.indexes.filter((other) => other !== index);
    markGarbage(kv, KIND.index, index.id);
    this.save(kv, collection);
  }

  /** Adds an index that is still empty. Until `endIndex` its entries are garbage, should the process end. */
  beginIndex(kv: Kv, collection: Collection, spec: Doc, build: Index['build']): Index {
    const index = indexFromSpec(this.newId(kv), spec, build);
    collection.indexes.push(index);
    markGarbage(kv, KIND.index, index.id);
    return index;
  }

  endIndex(kv: Kv, collection: Collection, index: Index, since: number): void {
    Object.assign(index, { build: undefined, since });
    kv.remove(garbageKey(KIND.index, index.id));
    this.save(kv, collection);
  }

  /** The collection that an index belongs to, whatever its name is by now. */
  ownerOf(index: Index): Collection | undefined {
    return [...this.collections.values()].find(({ indexes }) => indexes.includes(index));
  }

  isBeingBuilt(indexId: number): boolean {
    return [...this.collections.values()].some(({ indexes }) =>
      indexes.some(({ id, build }) => build && id === indexId),
    );
  }

  save(kv: Kv, collection: Collection): void {
    const { id, namespace, uuid, options } = collection;
    const whole = collection.indexes.filter(({ build }) => !build);
    const indexes = whole.map((index) => ({
      id: index.id,
      spec: index.spec,
      multikey: [...index.multikey],
      long: index.long,
    }));
    kv.put(namedKey(KIND.catalog, namespace), encode({ id, namespace, uuid, options, indexes }));
  }

  newId(kv: Kv): number {
    const id = this.nextId++;
    kv.put(META_KEY, encode({ format: FORMAT_VERSION, nextId: this.nextId }));
    return id;
  }

  private blank(id: number, namespace: string, uuid: string, options: Doc): Collection {
    return { id, namespace, ...split(namespace), uuid, options, indexes: [], nextRow: 0 };
  }
}

function split(namespace: string): { database: string; name: string } {
  const dot = namespace.indexOf('.');
  return { database: namespace.slice(0, dot), name: namespace.slice(dot + 1) };
}

function checkNamespace(namespace: string): void {
  const { database, name } = split(namespace);
  const ok = /^[^/\\. "$\0]{1,63}$/.test(database) && /^[^$\0]+$/.test(name) && !/^\.|\.$|\.\./.test(name);
  if (!ok || Buffer.byteLength(namespace) > 255)
    throw new CommandError(73, `Invalid namespace specified '${namespace}'`);
}

function garbageKey(kind: number, id: number): Buffer {
  return namedKey(KIND.garbage, idRange(kind, id).start);
}

function markGarbage(kv: Kv, kind: number, id: number): void {
  kv.put(garbageKey(kind, id), Buffer.alloc(1));
}

export const uuidValue = (collection: Collection): UUID => new UUID(collection.uuid);
