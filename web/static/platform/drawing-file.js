/**
 * What is seen of a drawing as a file: one SVG that needs no style sheet, or a PNG of it. A drawing may be made of HTML and SVG together.
 * @module
 */
const SVG = "http://www.w3.org/2000/svg";
// How things look, and what needs not be said; a fill and the font of a text are always said.
const LOOKS = { fill: null, "fill-opacity": "1", stroke: "none", "stroke-width": "1px", "stroke-dasharray": "none", "stroke-linejoin": "miter", opacity: "1", "paint-order": "normal", "text-anchor": "start" };
const FONT = ["font-family", "font-size", "font-weight"];
const PIXELS = 2; // A PNG has so many for each of the screen, so that it can be printed, as far as browsers draw pictures so tall.
const TALLEST = 16_000;

/** What is seen of it, without what the templates leave behind. @param {Element} drawing @returns {Blob} */
export function svgFile(drawing) {
  drawing.classList.add("as-picture"); // Without what can be pressed, and gone before anything is painted.
  try {
    return new Blob([new XMLSerializer().serializeToString(pictureOf(drawing)).replace(/<!--.*?-->/g, "")], { type: "image/svg+xml" });
  } finally {
    drawing.classList.remove("as-picture");
  }
}

/** @param {Element} drawing @returns {Promise<Blob>} */
export async function pngFile(drawing) {
  const picture = new Image();
  picture.src = URL.createObjectURL(svgFile(drawing));
  try {
    await picture.decode();
    const canvas = document.createElement("canvas");
    const pixels = Math.min(PIXELS, TALLEST / picture.height);
    [canvas.width, canvas.height] = [picture.width * pixels, picture.height * pixels];
    canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await new Promise((done) => canvas.toBlob(done, "image/png"));
  } finally {
    URL.revokeObjectURL(picture.src);
  }
}

/** @returns {Element} as large as what is seen of it */
function pictureOf(drawing) {
  const frame = drawing.getBoundingClientRect();
  const { clientWidth: width, clientHeight: height } = drawing;
  const root = made("svg", { width, height, viewBox: `0 0 ${width} ${height}` });
  const layers = new Map();
  const put = (layer, ...parts) => layers.set(layer, [...(layers.get(layer) ?? []), ...parts]);
  put(-1, made("rect", { width, height, fill: ground(drawing) }));
  paint(drawing, { x: frame.x + drawing.clientLeft, y: frame.y + drawing.clientTop, right: frame.right, bottom: frame.bottom }, 0, put);
  for (const layer of [...layers.keys()].sort((a, b) => a - b)) root.append(...layers.get(layer));
  return root;
}

/** From the back to the front: a part with a z-index goes on a layer of its own. */
function paint(element, frame, layer, put) {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  if (!element.checkVisibility({ visibilityProperty: true }) || style.clipPath !== "none") return;
  const seen = box.right > frame.x && box.x < frame.right && box.bottom > frame.y && box.y < frame.bottom;
  const on = Number(style.zIndex) || layer;
  if (element instanceof SVGSVGElement) return seen && box.width > 1 ? put(on, drawn(element, box, frame)) : undefined;
  if (seen) put(on, ...grounds(style, box, frame));
  const inside = style.overflowX === "visible" ? frame : { ...frame, right: Math.min(frame.right, box.right) };
  for (const child of element.childNodes) {
    if (child instanceof Element) paint(child, inside, on, put);
    else if (child instanceof Text && seen && child.data.trim()) put(on, ...lines(child, style, frame));
  }
}

function grounds(style, { x: left, y: top, width, height }, frame) {
  const [x, y] = [left - frame.x, top - frame.y];
  return [
    { x, y, width, height, fill: style.backgroundColor },
    { x, y, width, height: Number.parseFloat(style.borderTopWidth), fill: style.borderTopColor },
    { x, y, width: Number.parseFloat(style.borderLeftWidth), height, fill: style.borderLeftColor },
  ]
    .map((look) => ({ ...look, fill: colour(look.fill) }))
    .filter((look) => look.width && look.height && look.fill !== "none")
    .map((look) => made("rect", look));
}

/** The lines of a text, each where the browser has put it. */
function lines(text, style, frame) {
  const range = document.createRange();
  const found = [];
  for (let i = 0; i < text.length; i++) {
    range.setStart(text, i);
    range.setEnd(text, i + 1);
    const [box] = range.getClientRects();
    if (!box) continue;
    const last = found.at(-1);
    if (last && Math.abs(last.bottom - box.bottom) < 2) last.text += text.data[i];
    else found.push({ x: box.x, bottom: box.bottom, height: box.height, text: text.data[i] });
  }
  const look = { fill: colour(style.color), "font-family": style.fontFamily, "font-size": style.fontSize, "font-weight": style.fontWeight };
  return found
    .filter((line) => line.text.trim())
    .map((line) => Object.assign(made("text", { x: line.x - frame.x, y: line.bottom - frame.y - line.height * 0.24, ...look }), { textContent: line.text.trim().replace(/\s+/g, " ") }));
}

/** A copy that carries its looks in attributes, at its place. */
function drawn(original, box, frame) {
  const copy = original.cloneNode(true);
  const pairs = [[original, copy], ...[...original.querySelectorAll("*")].map((one, i) => [one, copy.querySelectorAll("*")[i]])];
  for (const [from, to] of pairs) {
    const style = getComputedStyle(from);
    for (const [name, usual] of Object.entries(LOOKS)) {
      const value = name === "fill" || name === "stroke" ? colour(style.getPropertyValue(name)) : style.getPropertyValue(name);
      if (value !== usual) to.setAttribute(name, value);
    }
    if (from instanceof SVGTextElement) for (const name of FONT) to.setAttribute(name, style.getPropertyValue(name));
    if (from instanceof SVGAElement) to.setAttribute("href", new URL(from.href.baseVal, location.href).href);
    to.removeAttribute("class");
  }
  for (const [name, value] of Object.entries({ x: box.x - frame.x, y: box.y - frame.y, width: box.width, height: box.height })) copy.setAttribute(name, String(value));
  return copy;
}

function ground(element) {
  for (let at = element; at; at = at.parentElement) {
    const found = colour(getComputedStyle(at).backgroundColor);
    if (found !== "none") return found;
  }
  return "#ffffff";
}

let context = null;

/** A colour as every program reads it; the browser's own notations are newer than many of them. */
function colour(text) {
  if (!text || text === "none" || text === "transparent" || /,\s*0\)$|\/ 0\)$/.test(text)) return "none";
  context ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = text;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  return alpha === 255 ? `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}` : `rgba(${red},${green},${blue},${(alpha / 255).toFixed(2)})`;
}

function made(name, attributes) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
