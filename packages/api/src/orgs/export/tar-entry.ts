const block = 512;

/** One file of a tar archive (ustar): its head and its bytes, filled up to whole blocks. The name has 100 bytes at most. */
export function tarEntry(name: string, content: Buffer, at: Date): Buffer {
  const head = Buffer.alloc(block);
  head.write(name, 0, 100, "utf8");
  head.write("0000644\0", 100);
  head.write("0000000\0", 108);
  head.write("0000000\0", 116);
  head.write(`${octal(content.length, 11)}\0`, 124);
  head.write(`${octal(Math.floor(at.getTime() / 1000), 11)}\0`, 136);
  head.write("        ", 148);
  head.write("0", 156);
  head.write("ustar\0", 257);
  head.write("00", 263);
  const sum = head.reduce((total, byte) => total + byte, 0);
  head.write(`${octal(sum, 6)}\0 `, 148);
  const filling = (block - (content.length % block)) % block;
  return Buffer.concat([head, content, Buffer.alloc(filling)]);
}

/** What stands at the end of an archive. */
export const tarEnd = Buffer.alloc(2 * block);

const octal = (value: number, digits: number) => value.toString(8).padStart(digits, "0");
