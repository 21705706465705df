import { inflateSync } from 'node:zlib';

const PNG_HEAD = 8;
/** Values of a pixel by colour type: grey, RGB, palette, grey and RGB with alpha. */
const CHANNELS: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** So many points a side are more than any paper shows; a small file can hold far more. */
const MAX_SIDE = 2000;

/**
 * True where a PNG is whole down to its last point, plain (not interlaced, at most eight bits a value) and of a bearable size.
 * Who draws it would meet a damaged one only after the fact.
 */
export function isWholePng(picture: Buffer): boolean {
  try {
    const chunks = pngChunks(picture);
    const header = chunks.find(({ type }) => type === 'IHDR')?.data;
    if (!header || chunks.at(-1)?.type !== 'IEND') return false;
    const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
    const bits = header.readUInt8(8);
    const channels = CHANNELS[header.readUInt8(9)];
    const isPlain = channels !== undefined && bits <= 8 && header.readUInt8(12) === 0;
    if (!isPlain || width < 1 || height < 1 || width > MAX_SIDE || height > MAX_SIDE) return false;
    const size = height * (1 + Math.ceil((width * channels * bits) / 8));
    const pixels = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
    return inflateSync(pixels, { maxOutputLength: size }).length === size;
  } catch {
    return false;
  }
}

function pngChunks(picture: Buffer): { type: string; data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = PNG_HEAD; at < picture.length;) {
    const length = picture.readUInt32BE(at);
    const data = picture.subarray(at + 8, at + 8 + length);
    if (data.length < length) throw new RangeError('A chunk is cut off');
    chunks.push({ type: picture.toString('latin1', at + 4, at + 8), data });
    at += 12 + length;
  }
  return chunks;
}

/** True where a JPEG ends where it says so; what is between them readers forgive. */
export const isWholeJpeg = (picture: Buffer): boolean => picture.subarray(-2).equals(Buffer.from([0xff, 0xd9]));
