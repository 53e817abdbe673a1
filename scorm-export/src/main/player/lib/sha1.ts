type Five = [number, number, number, number, number];

const BLOCK = 16;

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/** One bit, zeros up to a whole block, and the length: the words that SHA-1 reads. */
function padded(bytes: readonly number[]): number[] {
  const words = new Array<number>((((bytes.length + 8) >> 6) + 1) * BLOCK).fill(0);
  [...bytes, 0x80].forEach((byte, place) => {
    words[place >> 2] = (words[place >> 2] ?? 0) | (byte << (24 - (place % 4) * 8));
  });
  words[words.length - 1] = bytes.length * 8;
  return words;
}

function mixed(round: number, b: number, c: number, d: number): number {
  switch (round) {
    case 0:
      return ((b & c) | (~b & d)) + 0x5a827999;
    case 1:
      return (b ^ c ^ d) + 0x6ed9eba1;
    case 2:
      return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
    default:
      return (b ^ c ^ d) + 0xca62c1d6;
  }
}

/** The sum after one more block of 16 words. */
function added(sum: Five, block: readonly number[]): Five {
  const w = [...block];
  const at = (place: number): number => w[place] ?? 0;
  let [a, b, c, d, e] = sum;
  for (let i = 0; i < 80; i++) {
    w[i] = i < BLOCK ? at(i) : rotated(at(i - 3) ^ at(i - 8) ^ at(i - 14) ^ at(i - 16), 1);
    const next = (rotated(a, 5) + mixed(Math.floor(i / 20), b, c, d) + e + at(i)) | 0;
    [e, d, c, b, a] = [d, c, rotated(b, 30), a, next];
  }
  const [s, t, u, v, x] = sum;
  return [(s + a) | 0, (t + b) | 0, (u + c) | 0, (v + d) | 0, (x + e) | 0];
}

/**
 * SHA-1 (RFC 3174), for ids and not for secrets: 20 bytes. `crypto.subtle` answers later, when a page
 * that goes away no longer hears it, and is not there at all over http.
 */
export function sha1(bytes: readonly number[]): number[] {
  const words = padded(bytes);
  let sum: Five = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let block = 0; block < words.length; block += BLOCK) {
    sum = added(sum, words.slice(block, block + BLOCK));
  }
  return sum.flatMap((word) => [24, 16, 8, 0].map((bits) => (word >>> bits) & 0xff));
}
