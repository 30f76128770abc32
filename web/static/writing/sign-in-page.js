/**
 * Signing in: a token is shown to the server once, and kept in this tab until one signs out or closes it.
 * @module
 */
import { ServiceError } from "../platform/graphql.js";
import { moment, t } from "../platform/i18n.js";
import { here, itemLink, link } from "../platform/links.js";
import { html, nothing } from "../platform/lit.js";
import { PageElement } from "../platform/page-element.js";
import { intro } from "../platform/page-parts.js";
import { lapsed, session } from "../platform/session.js";
import { navigate, note } from "../router.js";
import { signIn, signOut } from "./signing-in.js";

const LONGEST = 8000;

/** `<sign-in-page>`. */
export class SignInPage extends PageElement {
  #problem = null;
  #asking = false;
  #left = false;

  async load() {
    return {};
  }

  heading() {
    return t("session.title");
  }

  view() {
    const known = session();
    return html`${intro(t("session.title"), t("session.lead"))} ${known ? this.#known(known) : this.#form()}`;
  }

  #known({ organisation, name, role, expires }) {
    return html`<section class="form-part" aria-labelledby="session-who">
      <h2 id="session-who">${t("session.who")}</h2>
      <dl class="facts">
        <div><dt>${t("session.organisation")}</dt><dd><a href=${itemLink(organisation)} lang="nb">${name}</a></dd></div>
        <div><dt>${t("session.role")}</dt><dd>${t(`Role.${role}`)}: ${t(`session.may.${role}`)}</dd></div>
        <div><dt>${t("session.expires")}</dt><dd>${expires ? moment(localOf(expires)) : t("session.noExpiry")}</dd></div>
      </dl>
      <p class="actions">
        <button type="button" class="button" @click=${() => this.#leave()}>${t("session.signOut")}</button>
        <a class="button quiet" href=${link("/reporting")}>${t("nav.reporting")}</a> <a class="button quiet" href=${link("/proposals")}>${t("nav.proposals")}</a>
      </p>
      <p class="facts">${t("session.drafts")}</p>
    </section>`;
  }

  #form() {
    const told = this.#problem ?? (lapsed() ? t("session.lapsed") : null);
    return html`${this.#left ? html`<p class="form-note" role="status">${t("session.left")}</p>` : nothing}
      <form class="form-part" novalidate @submit=${(event) => this.#submit(event)}>
        <div class="form-field">
          <label for="token">${t("session.token")}</label>
          <p class="field-hint" id="token-hint">${t("session.tokenHint")}</p>
          <input id="token" type="password" autocomplete="off" spellcheck="false" maxlength=${LONGEST} aria-required="true" aria-invalid=${told ? "true" : nothing} aria-describedby=${told ? "token-problem token-hint" : "token-hint"} />
          ${told ? html`<p class="field-problem" id="token-problem">${told}</p>` : nothing}
        </div>
        <p class="actions"><button class="button">${t("session.signIn")}</button></p>
        <p role="status">${this.#asking ? t("waiting") : nothing}</p>
      </form>
      <p class="explain">${t("session.how")} <code>veikart.jar token create</code></p>`;
  }

  async #submit(event) {
    event.preventDefault();
    const field = this.querySelector("#token");
    const token = field.value.trim().replace(/^Bearer\s+/i, "");
    [this.#asking, this.#problem, this.#left] = [true, null, false];
    this.draw();
    const refused = token && /^[\x21-\x7e]+$/.test(token) ? await signIn(token).then(() => null, problemOf) : t(token ? "session.refused" : "session.empty");
    this.#asking = false;
    this.#problem = refused;
    this.draw();
    if (refused) return field.focus();
    field.value = "";
    const next = here().searchParams.get("next") ?? "";
    if (/^\/(?![/\\])/.test(next)) return navigate(link(next));
    note(location.href);
    this.querySelector("h1").focus();
  }

  #leave() {
    signOut();
    this.#left = true;
    note(location.href);
    this.draw();
    this.querySelector("h1").focus();
  }
}

function problemOf(error) {
  if (!(error instanceof ServiceError)) throw error;
  return error.kind === "signedOut" ? t("session.refused") : t(`form.failed.${error.kind}`);
}

/** The moment as the clock on the wall shows it. */
function localOf(iso) {
  const date = new Date(iso);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}

/** The elements that only this page needs, by tag. */
export const ELEMENTS = { "sign-in-page": SignInPage };
