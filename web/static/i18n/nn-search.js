/** Tekstane til søkjesida på nynorsk. */
export default {
  "search.more": "Vis fleire",
  "missing.title": "Sida finst ikkje",
  "missing.text": "Adressa fører ikkje til noka side. Søk etter det du leitar etter, eller gå til tidslinja.",
  "search.title": "Søk",
  "search.titleFor": "Treff på «{text}»",
  "search.kinds": "Avgrens til",
  "search.write": "Vel ein type, eller skriv noko i søkjefeltet øvst.",
  "search.nothing": "Prøv eit anna ord, ei forkorting eller færre ord. Skrivefeil går som regel bra.",
  "search.kind.all": "Alt",
  "alias.also": "Òg kalla",
};
