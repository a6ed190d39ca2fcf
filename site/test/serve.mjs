/** Serves the built site as GitHub Pages does: below its base, `/page` as `page.html`, and `404.html` for what is not there. */
import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
};

/** The origin that serves `folder` below `base`, and how to end it. */
export async function serve(folder, base) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = pathname.startsWith(base)
      ? fileOf(folder, decodeURIComponent(pathname.slice(base.length)))
      : undefined;
    const body = readFileSync(file ?? join(folder, '404.html'));
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': types[extname(file ?? '.html')] ?? 'application/octet-stream',
      'content-length': body.length,
    });
    response.end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

function fileOf(folder, path) {
  const safe = normalize(`/${path}`);
  const names = [safe, `${safe}.html`, join(safe, 'index.html')];
  return names.map((name) => join(folder, name)).find((name) => existsSync(name) && statSync(name).isFile());
}
