/** Tekstene til søkesiden på bokmål. */
export default {
  "search.more": "Vis flere",
  "missing.title": "Siden finnes ikke",
  "missing.text": "Adressen leder ikke til noen side. Søk etter det du leter etter, eller gå til tidslinjen.",
  "search.title": "Søk",
  "search.titleFor": "Treff på «{text}»",
  "search.kinds": "Avgrens til",
  "search.write": "Velg en type, eller skriv noe i søkefeltet øverst.",
  "search.nothing": "Prøv et annet ord, en forkortelse eller færre ord. Skrivefeil går som regel bra.",
  "search.kind.all": "Alt",
  "alias.also": "Også kalt",
};
