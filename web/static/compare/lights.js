/**
 * How status lights went from one point to another: each dimension of each initiative that a report tells of. What no source says is a light of its
 * own, and so is that nobody had reported. Pure.
 * @module
 */

/** The lights in the order that they stand in, from good to unknown. */
export const LIGHTS = ["GREEN", "YELLOW", "RED", "UNKNOWN", "NONE"];

/** @typedef {{from: string, to: string, count: number, of: {id: string, name: string, dimension: string}[]}} Flow */

/**
 * @param {any[]} before the reports known at the first point
 * @param {any[]} after the reports known at the second
 * @returns {Flow[]} only those that something flows in
 */
export function flowsOf(before, after) {
  const [old, now] = [lightsOf(before), lightsOf(after)];
  const flows = new Map();
  for (const [key, { light: _, ...of }] of new Map([...old, ...now])) {
    const [from, to] = [old.get(key)?.light ?? "NONE", now.get(key)?.light ?? "NONE"];
    const flow = flows.get(`${from} ${to}`) ?? { from, to, count: 0, of: [] };
    flow.count++;
    flow.of.push(of);
    flows.set(`${from} ${to}`, flow);
  }
  const place = (light) => LIGHTS.indexOf(light);
  return [...flows.values()].sort((a, b) => place(a.from) - place(b.from) || place(a.to) - place(b.to));
}

/** The newest light of each dimension. */
function lightsOf(reports) {
  const lights = new Map();
  for (const report of reports.toSorted((a, b) => (a.date < b.date ? -1 : 1))) {
    const about = report.initiative ?? report;
    for (const { dimension, now } of report.dimensions) lights.set(`${about.id} ${dimension}`, { id: about.id, name: about.name, dimension, light: now ?? "UNKNOWN" });
  }
  return lights;
}

/**
 * Where the flows are drawn: bands between two columns of lights.
 * @param {Flow[]} flows
 * @param {{width: number, unit: number, gap: number}} size `unit` is the height of one light
 * @returns {{height: number, sides: {side: "from" | "to", light: string, count: number, y: number, height: number}[], bands: (Flow & {path: string})[]}}
 */
export function layoutFlows(flows, { width, unit, gap }) {
  const sides = /** @type {const} */ (["from", "to"]).flatMap((side) => {
    let y = 0;
    return LIGHTS.flatMap((light) => {
      const count = flows.filter((flow) => flow[side] === light).reduce((sum, flow) => sum + flow.count, 0);
      if (count === 0) return [];
      const box = { side, light, count, y, height: Math.max(count * unit, 26) };
      y += box.height + gap;
      return [box];
    });
  });
  const used = new Map();
  const port = (side, flow) => {
    const box = sides.find((one) => one.side === side && one.light === flow[side]);
    const at = used.get(box) ?? 0;
    const height = (flow.count / box.count) * box.height;
    used.set(box, at + height);
    return { top: box.y + at, bottom: box.y + at + height };
  };
  const bands = flows.map((flow) => ({ ...flow, path: band(port("from", flow), port("to", flow), width) }));
  return { height: Math.max(...sides.map((box) => box.y + box.height), 0), sides, bands };
}

function band(left, right, width) {
  const middle = width / 2;
  return `M0 ${left.top}C${middle} ${left.top} ${middle} ${right.top} ${width} ${right.top}V${right.bottom}C${middle} ${right.bottom} ${middle} ${left.bottom} 0 ${left.bottom}z`;
}
