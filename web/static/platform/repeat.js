/**
 * What of lit-html keeps elements by key: apart, because only a list of which parts come and go needs it.
 * @module
 */
export { repeat } from "/webjars/lit-html/3.3.2/directives/repeat.js";
