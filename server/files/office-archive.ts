/** Bytes `start` to `end` (excluded) of a content. */
export type ReadBytes = (start: number, end: number) => Promise<Buffer>;

const END_RECORD = 0x06054b50;
const END_RECORD_BYTES = 22;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const MAX_COMMENT_BYTES = 0xffff;
/** Far above what office programs write; more would be an attack on our memory. */
const MAX_DIRECTORY_BYTES = 4_000_000;

/** Where in the last bytes of a content a ZIP end record lies whose comment ends exactly with the content; else null. */
function endRecordIn(tail: Buffer): number | null {
  for (let at = tail.length - END_RECORD_BYTES; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) === END_RECORD && tail.readUInt16LE(at + 20) === tail.length - at - END_RECORD_BYTES)
      return at;
  }
  return null;
}

function readTail(read: ReadBytes, size: number): Promise<Buffer> {
  return read(Math.max(0, size - END_RECORD_BYTES - MAX_COMMENT_BYTES), size);
}

/** True where an archive program would open the content, whatever it begins with. */
export async function endsAsArchive(read: ReadBytes, size: number): Promise<boolean> {
  return endRecordIn(await readTail(read, size)) !== null;
}

/**
 * The names in a ZIP archive's directory (APPNOTE.TXT 4.3.12, 4.3.16); null where it is not one whole, plain archive:
 * split, encrypted, ZIP64, or with other bytes between the directory and its end.
 */
export async function archiveNames(read: ReadBytes, size: number): Promise<string[] | null> {
  const tail = await readTail(read, size);
  const at = endRecordIn(tail);
  if (at === null) return null;
  const count = tail.readUInt16LE(at + 10);
  const length = tail.readUInt32LE(at + 12);
  const start = tail.readUInt32LE(at + 16);
  const endAt = size - tail.length + at;
  const onOneDisk = tail.readUInt32LE(at + 4) === 0 && tail.readUInt16LE(at + 8) === count;
  if (!onOneDisk || start + length !== endAt || length > MAX_DIRECTORY_BYTES) return null;
  return namesIn(await read(start, endAt), count);
}

function namesIn(directory: Buffer, count: number): string[] | null {
  const names: string[] = [];
  let at = 0;
  while (at + ENTRY_BYTES <= directory.length && directory.readUInt32LE(at) === ENTRY) {
    const isEncrypted = (directory.readUInt16LE(at + 8) & 1) === 1;
    if (isEncrypted) return null;
    const nameEnd = at + ENTRY_BYTES + directory.readUInt16LE(at + 28);
    names.push(directory.toString('utf8', at + ENTRY_BYTES, nameEnd));
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return at === directory.length && names.length === count ? names : null;
}

/** Parts of office documents that hold programs: VBA projects, Excel 4.0 macro sheets, OpenDocument macros. */
const PROGRAM =
  /(?:^|\/)vba(?:Project|Data)[^/]*\.(?:bin|xml)$|^xl\/macrosheets\/|^(?:Basic|Scripts)\/|\.(?:exe|dll|js|vbs|ps1|bat|cmd|jar|class)$/i;

export function holdsPrograms(names: readonly string[]): boolean {
  return names.some((name) => PROGRAM.test(name));
}
