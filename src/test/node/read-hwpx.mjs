// What two independent readers find in HWPX files: one line of JSON for each file.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse, validateHwpx } from 'kordoc';
import start, { HwpDocument } from '@rhwp/core';

const require = createRequire(import.meta.url);
const wide = (sign) => sign.codePointAt(0) >= 0x1100;
globalThis.measureTextWidth = (font, text) => {
  const size = Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? '10');
  return [...text].reduce((sum, sign) => sum + (wide(sign) ? size : size / 2), 0);
};
await start({ module_or_path: readFileSync(require.resolve('@rhwp/core/rhwp_bg.wasm')) });

const plain = (text) => (text ?? '').replace(/\[([^\]]*)\]\(https?:[^)]*\)/g, '$1');

for (const file of process.argv.slice(2)) {
  const bytes = readFileSync(file);
  const read = await parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const texts = [];
  const spans = [];
  for (const block of read.blocks ?? []) {
    if (block.type === 'table') {
      for (const cell of block.table.cells.flat()) {
        texts.push(plain(cell.text));
        if (cell.rowSpan > 1 || cell.colSpan > 1) {
          spans.push(`${cell.rowSpan}x${cell.colSpan} ${cell.text}`);
        }
      }
    } else if (block.type !== 'image') {
      texts.push(plain(block.text));
    }
  }
  const sound = await validateHwpx(bytes);
  const drawn = new HwpDocument(new Uint8Array(bytes));
  const numbered = [];
  for (let page = 0; page < drawn.pageCount(); page++) {
    const seen = drawn.renderPageSvg(page).replace(/<[^>]*>|\s/g, '');
    if (seen.includes(`-${page + 1}-`)) {
      numbered.push(page + 1);
    }
  }
  console.log(JSON.stringify({
    sound: sound.ok,
    issues: JSON.stringify(sound.issues),
    text: texts.join('\n'),
    spans: spans.join('\n'),
    pages: drawn.pageCount(),
    numbered: numbered.join(' '),
  }));
}
