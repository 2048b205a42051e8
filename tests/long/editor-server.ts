/** The editor of `npm run dev` alone, without pages: `node --import ./src/start.ts tests/long/editor-server.ts`; says its port. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { devEditor } from '../../src/edition/dev/dev-editor.ts';

const handle = devEditor();
const server = createServer((request, response) =>
	handle(request, response, (error?: unknown) => {
		if (error) console.error(error);
		response.writeHead(error ? 500 : 404).end(String(error ?? ''));
	}),
);
server.listen(0, 'localhost', () => console.log(`port ${(server.address() as AddressInfo).port}`));
