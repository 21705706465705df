interface FileType {
  /** The first one is given to files that come with another. */
  extensions: readonly [string, ...string[]];
  /** A browser may show it in place: it runs nothing of the portal's. */
  inline: boolean;
}

/** What may be stored, by the media type that the content itself shows. What is not here is refused. */
export const FILE_TYPES = {
  'application/pdf': { extensions: ['pdf'], inline: true },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { extensions: ['docx'], inline: false },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { extensions: ['xlsx'], inline: false },
  'application/vnd.oasis.opendocument.text': { extensions: ['odt'], inline: false },
  'application/vnd.oasis.opendocument.spreadsheet': { extensions: ['ods'], inline: false },
  'image/jpeg': { extensions: ['jpg', 'jpeg'], inline: true },
  'image/png': { extensions: ['png'], inline: true },
  'image/webp': { extensions: ['webp'], inline: false },
  'image/heic': { extensions: ['heic'], inline: false },
  'image/heif': { extensions: ['heif', 'heic'], inline: false },
  'text/plain': { extensions: ['txt'], inline: false },
  'text/csv': { extensions: ['csv'], inline: false },
} as const satisfies Record<string, FileType>;

export type FileMediaType = keyof typeof FILE_TYPES;

export const FILE_MEDIA_TYPES = Object.keys(FILE_TYPES) as FileMediaType[];

/** What a file field offers for choosing: the value of its `accept` attribute. */
export const ACCEPTED_EXTENSIONS = acceptedExtensions(FILE_MEDIA_TYPES);

/** The same for a field that takes these types only. */
export function acceptedExtensions(types: readonly FileMediaType[]): string {
  return types
    .flatMap((type) => FILE_TYPES[type].extensions)
    .map((extension) => `.${extension}`)
    .join(',');
}

/** Types as people name them: `pdf, jpg, png`. */
export function extensionsOf(types: readonly FileMediaType[]): string {
  return [...new Set(types.map((type) => FILE_TYPES[type].extensions[0]))].join(', ');
}

/** Largest file, in bytes: 25 MB as computers count them. */
export const MAX_FILE_BYTES = 25 * 1024 * 1024;

/** Largest number of files that one subject may hold, unfinished uploads included. */
export const MAX_FILES_OF_SUBJECT = 500;

export function isFileMediaType(type: string | undefined): type is FileMediaType {
  return type !== undefined && Object.hasOwn(FILE_TYPES, type);
}
