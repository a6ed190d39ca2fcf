/**
 * The proxy of a runner.
 *
 * A runner behind a proxy names it to its jobs in `https_proxy` and the like. Node's own
 * `fetch` follows them only in a process that was started with `NODE_USE_ENV_PROXY=1`, so
 * the Action starts itself once more. That costs a start where there is a proxy; an HTTP
 * client that knows proxies would be a third of the bundle everywhere.
 *
 * https://nodejs.org/docs/latest-v24.x/api/cli.html#node_use_env_proxy1
 */
import { spawnSync } from 'node:child_process';
import type { Environment } from './runner.js';

/** The environment to start again with; `undefined` where this process reaches GitHub as it is. */
export function environmentForProxy(env: Environment): Environment | undefined {
  const names = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
  const isProxied = names.some((name) => (env[name] ?? '') !== '');
  return isProxied && env['NODE_USE_ENV_PROXY'] !== '1' ? { ...env, NODE_USE_ENV_PROXY: '1' } : undefined;
}

/** The exit code of the same script in the other environment. */
export function startAgain(env: Environment, [node = '', ...args]: readonly string[]): number {
  return spawnSync(node, args, { env, stdio: 'inherit' }).status ?? 1;
}
