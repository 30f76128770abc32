/**
 * Slanted lines that fill a rectangle. Pure.
 * @module
 */

/**
 * @param {number} x
 * @param {number} y
 * @param {number} width
 * @param {number} height
 * @param {number} [gap] between the lines
 * @returns {string} a path
 */
export function hatching(x, y, width, height, gap = 6) {
  let path = "";
  for (let at = gap; at < width + height; at += gap) {
    const [x1, y1] = at <= width ? [at, 0] : [width, at - width];
    const [x2, y2] = at <= height ? [0, at] : [at - height, height];
    path += `M${round(x + x1)} ${round(y + y1)}L${round(x + x2)} ${round(y + y2)}`;
  }
  return path;
}

const round = (number) => Math.round(number * 10) / 10;
