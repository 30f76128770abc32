/**
 * The measures of the drawing, in pixels; `text` is the room for a line of text in a box.
 * @module
 */
export const BOX = { width: 196, height: 54, gap: 14, bend: 10, between: 88, top: 44, margin: 12, text: 174 };
