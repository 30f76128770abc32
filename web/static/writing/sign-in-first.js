/**
 * What stands in place of a form for whoever is not signed in.
 * @module
 */
import { t } from "../platform/i18n.js";
import { link } from "../platform/links.js";
import { html } from "../platform/lit.js";

/** The way to a token. */
export const signInFirst = () => html`<div class="form-note"><p>${t("form.signInFirst")}</p><p class="actions"><a class="button" href=${link("/sign-in", { next: location.pathname })}>${t("session.signIn")}</a></p></div>`;
