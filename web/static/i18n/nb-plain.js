/** Ordene på de enkle sidene uten skript, i bokmål. Serveren leser dem. */
export default {
  "plain.title": "Veikartet som enkle sider",
  "plain.lead": "Tiltakene i det nasjonale e-helseveikartet, etter løsningen de gjelder. Alt her kan leses uten JavaScript.",
  "plain.pages": "Enkle sider",
  "plain.languages": "Språk",
  "plain.noSolution": "Uten oppgitt løsning",
  "plain.fact": "Opplysning",
  "plain.value": "Verdi",
  "plain.about": "om avhengigheten",
  "plain.asOf": "Slik det var kjent {date}, etter endring nummer {number}.",
  "plain.missing": "Veikartet har ingenting med denne adressen. Gå til de enkle sidene og velg derfra.",
  "plain.missingThen": "Veikartet hadde ingenting med denne adressen på dette tidspunktet. Se slik det er nå, eller velg et senere tidspunkt.",
  "plain.refused": "Adressen kan ikke brukes",
};
