/**
 * How wide a text is in a box of the drawing, measured with the font that the page really uses.
 * @module
 */
let context = null;

/** @param {string} text @returns {number} pixels */
export function boxTextWidth(text) {
  if (!context) {
    context = document.createElement("canvas").getContext("2d");
    context.font = `600 12.5px ${getComputedStyle(document.body).fontFamily}`;
  }
  return context.measureText(text).width;
}
