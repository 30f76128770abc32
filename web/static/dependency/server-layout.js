/**
 * A drawing that the server has laid out, in pixels. Pure.
 * @module
 */

/** So many pixels for each unit of the server's. */
const PIXELS = 7;
const MARGIN = 14;

/**
 * @param {any} layout the answer of the operation graphLayout
 * @param {(text: string) => string[]} wrapped a name on the lines of a box
 * @returns {{width: number, height: number, boxes: any[], lines: any[]}} boxes by their top left corner
 */
export function inPixels({ width, height, boxWidth, boxHeight, nodes, edges }, wrapped) {
  const size = { width: boxWidth * PIXELS, height: boxHeight * PIXELS };
  const boxes = nodes.map(({ item, x, y, items, layer }) => ({ id: item.id, name: item.name, type: item.__typename, items, layer, x: MARGIN + x * PIXELS - size.width / 2, y: MARGIN + y * PIXELS - size.height / 2, ...size, lines: wrapped(item.name) }));
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const lines = edges.map((edge) => ({ id: `${edge.from.id} ${edge.to.id}`, from: edge.from.id, to: edge.to.id, dependencies: edge.dependencies, reversed: edge.reversed, ...way(byId.get(edge.from.id), byId.get(edge.to.id), edge) }));
  return { width: width * PIXELS + 2 * MARGIN, height: height * PIXELS + 2 * MARGIN, boxes, lines };
}

/** Out on the side that looks to the other end; through each column at one height. */
function way(from, to, { reversed, bends }) {
  const ahead = reversed ? -1 : 1;
  const side = (box, out) => ({ x: out > 0 ? box.x + box.width : box.x, y: box.y + box.height / 2 });
  const [start, end] = [side(from, ahead), side(to, -ahead)];
  let [path, last] = [`M${at(start)}`, start];
  for (const bend of bends) {
    const [x, y] = [MARGIN + bend.x * PIXELS, MARGIN + bend.y * PIXELS];
    const near = { x: x - (ahead * from.width) / 2, y };
    const far = { x: x + (ahead * from.width) / 2, y };
    path += `${swing(last, near, ahead)}L${at(far)}`;
    last = far;
  }
  return { path: path + swing(last, end, ahead), tip: { x: end.x, y: end.y, towards: ahead } };
}

function swing(a, b, ahead) {
  const reach = (ahead * Math.abs(b.x - a.x)) / 2;
  return `C${round(a.x + reach)} ${round(a.y)} ${round(b.x - reach)} ${round(b.y)} ${at(b)}`;
}

const round = (number) => Math.round(number * 10) / 10;
const at = ({ x, y }) => `${round(x)} ${round(y)}`;
