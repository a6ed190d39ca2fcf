/**
 * The catalogue of actions at half its size, for a page: of each name only what the one before it does not begin with.
 *
 *   s3 read: GetBucketAcl GetBucketCORS   →   0s3 0read: 0GetBucketAcl 9CORS
 */

/** The bundler's part: packs the text of the catalogue, and unpacks it where the page needs it. */
export function packedCatalogue() {
  return {
    name: 'packed-catalogue',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/src/policy/catalogue-text.ts')) return undefined;
      const [literal, text] = /`\\\n([^`\\$]+)`/.exec(code) ?? [];
      if (text === undefined || unpack(pack(text)) !== text) throw new Error(`${id}: the catalogue cannot be packed`);
      return {
        code: `${code.replace(literal, () => `(${unpack.toString()})(${JSON.stringify(pack(text))})`)}`,
        map: null,
      };
    },
  };
}

function pack(text) {
  const lines = text.split('\n').map((line) => {
    let last = '';
    const tokens = line.split(' ').map((token) => {
      let shared = 0;
      while (shared < 35 && shared < token.length && token[shared] === last[shared]) shared++;
      last = token;
      return shared.toString(36) + token.slice(shared);
    });
    return tokens.join(' ');
  });
  return lines.join('\n');
}

/** Handed to the page as its own text, so it names nothing from outside. */
function unpack(packed) {
  const lines = packed.split('\n').map((line) => {
    let last = '';
    const tokens = line.split(' ').map((token) => (last = last.slice(0, parseInt(token[0], 36)) + token.slice(1)));
    return tokens.join(' ');
  });
  return lines.join('\n');
}
