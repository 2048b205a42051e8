/** Formats of files beside an article that are published as they are: films, sound, captions, and documents to download. */
import { extname } from 'node:path/posix';

/** What a file is for. */
export type FileUse = 'video' | 'audio' | 'captions' | 'document';

/** A format of files. */
export interface Format {
	use: FileUse;
	/** What readers know it by. */
	name: string;
	/** Media type (RFC 6838), as servers send it. */
	type: string;
	/** Signs at the beginning of every such file, each with its offset, as Latin-1; one of them is there. */
	marks?: readonly (readonly [offset: number, signs: string])[];
}

const zip = [[0, 'PK\x03\x04']] as const;
const ole = [[0, '\xd0\xcf\x11\xe0']] as const;
const iso = [[4, 'ftyp']] as const;
const ogg = [[0, 'OggS']] as const;
const office = 'application/vnd.openxmlformats-officedocument';
const open = 'application/vnd.oasis.opendocument';

/**
 * Every format by its ending. Pages, scripts and drawings are none: opened by their own address they would run as the
 * house's. Nor are photographs, which carry where and by whom they were taken, and which pages show without that.
 */
export const formats: Readonly<Record<string, Format>> = {
	'.mp4': { use: 'video', name: 'MP4', type: 'video/mp4', marks: iso },
	'.webm': { use: 'video', name: 'WebM', type: 'video/webm', marks: [[0, '\x1a\x45\xdf\xa3']] },
	'.mp3': {
		...{ use: 'audio', name: 'MP3', type: 'audio/mpeg' },
		marks: [[0, 'ID3'], ...['\xfa', '\xfb', '\xf2', '\xf3'].map((sign) => [0, `\xff${sign}`] as const)],
	},
	'.m4a': { use: 'audio', name: 'M4A', type: 'audio/mp4', marks: iso },
	'.ogg': { use: 'audio', name: 'Ogg', type: 'audio/ogg', marks: ogg },
	'.opus': { use: 'audio', name: 'Opus', type: 'audio/ogg', marks: ogg },
	'.wav': { use: 'audio', name: 'WAV', type: 'audio/wav', marks: [[8, 'WAVE']] },
	'.vtt': { use: 'captions', name: 'WebVTT', type: 'text/vtt; charset=utf-8' },
	'.pdf': { use: 'document', name: 'PDF', type: 'application/pdf', marks: [[0, '%PDF-']] },
	'.docx': { use: 'document', name: 'DOCX', type: `${office}.wordprocessingml.document`, marks: zip },
	'.xlsx': { use: 'document', name: 'XLSX', type: `${office}.spreadsheetml.sheet`, marks: zip },
	'.pptx': { use: 'document', name: 'PPTX', type: `${office}.presentationml.presentation`, marks: zip },
	'.doc': { use: 'document', name: 'DOC', type: 'application/msword', marks: ole },
	'.xls': { use: 'document', name: 'XLS', type: 'application/vnd.ms-excel', marks: ole },
	'.ppt': { use: 'document', name: 'PPT', type: 'application/vnd.ms-powerpoint', marks: ole },
	'.odt': { use: 'document', name: 'ODT', type: `${open}.text`, marks: zip },
	'.ods': { use: 'document', name: 'ODS', type: `${open}.spreadsheet`, marks: zip },
	'.odp': { use: 'document', name: 'ODP', type: `${open}.presentation`, marks: zip },
	'.epub': { use: 'document', name: 'EPUB', type: 'application/epub+zip', marks: zip },
	'.zip': { use: 'document', name: 'ZIP', type: 'application/zip', marks: zip },
	'.csv': { use: 'document', name: 'CSV', type: 'text/csv; charset=utf-8' },
	'.txt': { use: 'document', name: 'TXT', type: 'text/plain; charset=utf-8' },
	'.json': { use: 'document', name: 'JSON', type: 'application/json' },
	'.geojson': { use: 'document', name: 'GeoJSON', type: 'application/geo+json' },
};

/** The format of a file by its name or address; undefined if it is none that is published. */
export function formatOf(name: string): Format | undefined {
	return formats[extname(name)];
}

/** Endings of the formats for some uses. */
export function endingsFor(...uses: FileUse[]): string[] {
	return Object.keys(formats).filter((ending) => uses.includes(formats[ending]?.use as FileUse));
}
