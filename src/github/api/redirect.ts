/**
 * The file that GitHub redirects to, on a host that must not see the token.
 *
 * An artifact or an archive lies in a storage of its own, at a signed address that is good for a
 * minute: https://docs.github.com/en/rest/actions/artifacts#download-an-artifact
 */
import { streamOf, type Answer } from './answer.js';
/** A download that takes longer is broken off, in milliseconds. */
const longest = 120_000;

/** The bytes behind a redirect, or those of the answer itself where GitHub sends them at once. Throws beyond `most` bytes. */
export async function bytesBehind(
  { status, headers, data }: Answer,
  most: number,
  request: typeof fetch,
): Promise<Uint8Array> {
  if (status < 300) return bounded(streamOf(data), most);
  const { location } = headers;
  if (typeof location !== 'string' || !URL.canParse(location)) throw new Error('GitHub returned no download URL');
  // Not through Octokit, whose headers would carry the token along.
  const answer = await request(location, { signal: AbortSignal.timeout(longest) });
  if (answer.ok) return bounded(answer.body, most);
  const why = `the host behind the redirect answered ${answer.status}`;
  // A passing failure carries its status, so that the read is repeated; a 403 here says nothing about the token.
  throw answer.status >= 500 ? Object.assign(new Error(why), { status: answer.status }) : new Error(why);
}

async function bounded(body: ReadableStream<Uint8Array> | null, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > most) throw new Error(`the download is larger than ${most} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
