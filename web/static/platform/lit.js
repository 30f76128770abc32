/**
 * lit-html, from its WebJar: the one place that names its version (the same as `lit-html.version` in the root pom).
 * @module
 */
export { html, svg, render, nothing } from "/webjars/lit-html/3.3.2/lit-html.js";
