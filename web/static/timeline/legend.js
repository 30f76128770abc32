/**
 * What the shapes of the timeline mean.
 * @module
 */
import { t } from "../platform/i18n.js";
import { html } from "../platform/lit.js";

/** The legend, small enough to stand open. */
export function timelineLegend() {
  return html`<ul class="legend" aria-label=${t("legend.title")}>
    ${entry("exact", html`<svg viewBox="0 0 44 16" width="44" height="16" aria-hidden="true"><rect class="bar" x="1" y="2" width="42" height="12" rx="2" /></svg>`)}
    ${entry("within", html`<svg viewBox="0 0 44 16" width="44" height="16" aria-hidden="true"><rect class="bar loose" x="1" y="2" width="42" height="12" /></svg>`)}
    ${entry("open", html`<svg viewBox="0 0 44 16" width="44" height="16" aria-hidden="true"><path class="bar loose" d="M1 2h33l9 6-9 6H1z" /></svg>`)}
    ${entry("milestone", html`<svg viewBox="0 0 44 16" width="44" height="16" aria-hidden="true"><path class="diamond" d="M22 2l6 6-6 6-6-6z" /></svg>`)}
    ${entry("roughMilestone", html`<svg viewBox="0 0 44 16" width="44" height="16" aria-hidden="true"><path class="whisker" d="M2 8h40M2 4v8M42 4v8" /><path class="diamond loose" d="M22 2l6 6-6 6-6-6z" /></svg>`)}
  </ul>`;
}

const entry = (name, shape) => html`<li>${shape} ${t(`legend.${name}`)}</li>`;
