/**
 * What went wrong, in plain words, and what can be done about it.
 * @module
 */
import { ServiceError } from "./graphql.js";
import { t } from "./i18n.js";
import { NOW, commit, edition, link, sameWith } from "./links.js";
import { html, nothing } from "./lit.js";

/**
 * The page in place of one that could not be shown.
 * @param {Error & {own?: boolean}} error `own` where its message is in our words, not in the server's, which are English
 * @param {() => void} retry
 */
export function errorView(error, retry) {
  const kind = error instanceof ServiceError ? error.kind : "failed";
  if (!(error instanceof ServiceError)) console.error(error);
  const past = commit() !== null || edition() !== null;
  return html`<section class="problem" role="alert">
    <h1 tabindex="-1">${t(kind === "notFound" && past ? "error.notFoundThen.title" : `error.${kind}.title`)}</h1>
    <p>${t(kind === "notFound" && past ? "error.notFoundThen.text" : `error.${kind}.text`)}</p>
    ${error.message && kind !== "unreachable" ? html`<p class="said" lang=${error.own ? nothing : "en"}>${error.message}</p>` : nothing}
    <p class="actions">
      ${kind === "notFound" ? nothing : html`<button type="button" class="button" @click=${retry}>${t("error.retry")}</button>`}
      ${past ? html`<a class="button" href=${sameWith(NOW)}>${t("asOf.toNow")}</a>` : nothing}
      <a class="button quiet" href=${link("/", NOW)}>${t("error.toRoadmap")}</a>
    </p>
  </section>`;
}
