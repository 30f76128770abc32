/**
 * A page: asks the server, then shows; while it waits it says so, and when it fails it says why and offers another try.
 * @module
 */
import { errorView } from "./error-view.js";
import { ServiceError, run } from "./graphql.js";
import { language, number, t } from "./i18n.js";
import { here } from "./links.js";
import { html, render } from "./lit.js";
import { pageFoot } from "./page-foot.js";
import { atPoint } from "./url-state.js";

/** How long nobody asks what is going on, in milliseconds. */
const PATIENCE = 800;

const POINT = ["commit", "edition", "scenario"];

/** The base of every page. A page says what it asks for (`load`), how it looks (`view`) and what it is called (`heading`). */
export class PageElement extends HTMLElement {
  /** What the URL's path says, set by the router. @type {Record<string, string>} */
  route = {};
  /** Fetches what saves the page as files, set by the router; forms have nothing to take along. @type {(() => Promise<any>) | undefined} */
  takeAlong;
  /** The operations behind what is shown. @type {{name: string, variables: object}[]} */
  asked = [];
  #state = { at: "waiting" };
  #key = null;
  #controller = null;
  #wait = null; // How many questions were asked and answered since the page began to ask, and where that is told.
  #retry = () => this.refresh();

  connectedCallback() {
    addEventListener("online", this.#retry);
  }

  disconnectedCallback() {
    removeEventListener("online", this.#retry);
    this.#controller?.abort();
    this.#endWait();
  }

  /** Asks anew when the question has changed or the last answer failed; draws otherwise. */
  async refresh() {
    const key = JSON.stringify([POINT.map((name) => here().searchParams.get(name)), language(), this.question()]);
    if (key === this.#key && this.#state.at !== "failed") return this.draw();
    this.#key = key;
    await this.#ask();
  }

  /** What of the URL, besides commit and language, the answer depends on. @returns {unknown} */
  question() {
    return this.route;
  }

  /** Runs a saved operation for this page, of the edition and the scenario that the URL names. @param {string} name @param {object} variables */
  ask(name, variables) {
    const asked = { name, variables: atPoint(here(), variables) };
    this.asked.push(asked);
    const answer = run(asked.name, asked.variables, this.#controller.signal);
    return this.#wait ? this.#counted(answer, this.#wait) : answer;
  }

  /** The tables that can be had as files. A page that makes its table only when it is looked at makes it here. @returns {HTMLTableElement[]} */
  tables() {
    return [...this.querySelectorAll("table")];
  }

  /** What is shown, or null while there is nothing. */
  get data() {
    return this.#state.at === "ready" ? this.#state.data : null;
  }

  /** Draws what is known now. */
  draw() {
    const { at, data, error } = this.#state;
    this.setAttribute("aria-busy", String(at === "waiting"));
    if (at === "ready") render([this.view(data), pageFoot(this)], this);
    else if (at === "failed") render(errorView(error, this.#retry), this);
    else render(html`<p class="waiting" role="status">${t("waiting")}</p>`, this);
    const heading = at === "ready" ? this.heading(data) : t(at === "failed" ? "error.title" : "waiting");
    document.title = heading ? `${heading} – Veikart` : "Veikart";
  }

  async #ask() {
    this.#controller?.abort();
    const controller = (this.#controller = new AbortController());
    this.#beginWait();
    this.asked = [];
    if (this.#state.at === "failed") this.#state = { at: "waiting" };
    if (this.#state.at === "waiting") this.draw();
    this.setAttribute("aria-busy", "true");
    const next = await this.load().then(
      (data) => ({ at: "ready", data }),
      (error) => ({ at: "failed", error }),
    );
    const { aborted, reason } = controller.signal;
    const stopped = aborted && reason instanceof ServiceError;
    if (aborted && !stopped) return; // Something else is asked by now.
    this.#endWait();
    this.#state = stopped ? { at: "failed", error: reason } : next;
    this.draw();
    if (stopped) this.querySelector("h1").focus();
  }

  #beginWait() {
    this.#endWait();
    const wait = (this.#wait = { asked: 0, answered: 0, bar: null, timer: 0 });
    wait.timer = setTimeout(() => {
      this.prepend((wait.bar = document.createElement("div")));
      wait.bar.className = "wait-bar";
      this.#drawWait(wait);
    }, PATIENCE);
  }

  #counted(answer, wait) {
    wait.asked++;
    this.#drawWait(wait);
    return answer.finally(() => {
      wait.answered++;
      this.#drawWait(wait);
    });
  }

  #drawWait({ bar, asked, answered }) {
    if (!bar) return;
    render(
      html`<span role="status">${t("waiting.some", { done: number(answered), all: number(asked) })}</span>
        <progress aria-label=${t("waiting")} max=${asked} value=${answered}></progress>
        <button type="button" class="button quiet" @click=${() => this.#controller.abort(new ServiceError("stopped"))}>${t("waiting.stop")}</button>`,
      bar,
    );
  }

  #endWait() {
    clearTimeout(this.#wait?.timer);
    this.#wait?.bar?.remove();
    this.#wait = null;
  }
}
