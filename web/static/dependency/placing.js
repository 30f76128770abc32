/**
 * Heights in a column that come as near to the wished ones as the order and the distances allow. Pure.
 * @module
 */

/**
 * Least squares under order: blocks that would overlap are pooled and share their mean (isotonic regression by pooling adjacent violators).
 * @param {number[]} wished the wished middle of each, in order
 * @param {number[]} sizes the height of each, with its share of the gap
 * @returns {number[]} the middles, each at least half of both sizes from the next
 */
export function placed(wished, sizes) {
  const offsets = [];
  let offset = 0;
  for (let i = 0; i < sizes.length; i++) {
    if (i > 0) offset += (sizes[i - 1] + sizes[i]) / 2;
    offsets.push(offset);
  }
  const blocks = [];
  for (let i = 0; i < wished.length; i++) {
    blocks.push({ sum: wished[i] - offsets[i], count: 1 });
    while (blocks.length > 1 && mean(blocks.at(-2)) >= mean(blocks.at(-1))) {
      const last = blocks.pop();
      blocks.at(-1).sum += last.sum;
      blocks.at(-1).count += last.count;
    }
  }
  const bases = blocks.flatMap((block) => Array.from({ length: block.count }, () => mean(block)));
  return bases.map((base, i) => base + offsets[i]);
}

const mean = (block) => block.sum / block.count;
