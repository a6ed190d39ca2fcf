/**
 * A runner that reaches GitHub through a proxy alone.
 */
import { createServer, request as ask, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterAll, expect, it } from 'vitest';
import { environmentForProxy } from '../../src/github/proxy.js';
import { startGitHub, type FakeGitHub } from '../support/fake-github.js';
import { workedExample } from '../support/fake-github-scenes.js';
import { node, runAction } from '../support/runner.js';

const stops: (() => Promise<void>)[] = [];

afterAll(async () => {
  await Promise.all(stops.map((stop) => stop()));
});

it('the Action goes through the proxy that the runner names', async () => {
  const github = await startGitHub(workedExample());
  stops.push(() => github.stop());
  const proxy = await startProxy(github);
  const ran = await runAction({
    node,
    github,
    environment: {
      GITHUB_API_URL: 'http://github.invalid',
      GITHUB_GRAPHQL_URL: 'http://github.invalid/graphql',
      http_proxy: proxy.url,
    },
  });
  expect(ran).toMatchObject({ exitCode: 0, stderr: '', outputs: { verdict: 'pass' } });
  expect(proxy.hosts).toEqual(new Set(['github.invalid']));
});

it.each([
  { env: {}, isAgain: false },
  { env: { https_proxy: '' }, isAgain: false },
  { env: { no_proxy: 'x' }, isAgain: false },
  { env: { https_proxy: 'http://proxy:3128' }, isAgain: true },
  { env: { HTTPS_PROXY: 'http://proxy:3128' }, isAgain: true },
  { env: { HTTPS_PROXY: 'http://proxy:3128', NODE_USE_ENV_PROXY: '1' }, isAgain: false },
])('with $env the Action starts again: $isAgain', ({ env, isAgain }) => {
  expect(environmentForProxy(env) !== undefined).toBe(isAgain);
});

/** A proxy that leads every host to the fake, whether it is asked for a tunnel or for an address. */
async function startProxy(github: FakeGitHub): Promise<{ readonly url: string; readonly hosts: ReadonlySet<string> }> {
  const hosts = new Set<string>();
  const port = Number(new URL(github.url).port);
  const server: Server = createServer((asked, answer) => {
    const { url = '', method, headers } = asked;
    const { hostname, pathname, search } = new URL(url);
    hosts.add(hostname);
    const further = ask({ port, host: '127.0.0.1', method, headers, path: `${pathname}${search}` }, (answered) => {
      answer.writeHead(answered.statusCode ?? 500, answered.headers);
      answered.pipe(answer);
    });
    asked.pipe(further);
  });
  const sockets = new Set<Socket>();
  server.on('connect', ({ url = '' }, client: Socket) => {
    hosts.add(url.replace(/:\d+$/, ''));
    const further = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      client.pipe(further).pipe(client);
    });
    sockets.add(client).add(further);
    for (const each of [client, further]) each.on('error', () => further.destroy());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  stops.push(async () => {
    for (const each of sockets) each.destroy();
    server.closeAllConnections();
    await new Promise((stopped) => server.close(stopped));
  });
  const address = server.address();
  const at = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${at}`, hosts };
}
