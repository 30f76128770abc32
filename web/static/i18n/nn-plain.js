/** Orda på dei enkle sidene utan skript, på nynorsk. Tenaren les dei. */
export default {
  "plain.title": "Vegkartet som enkle sider",
  "plain.lead": "Tiltaka i det nasjonale e-helsevegkartet, etter løysinga dei gjeld. Alt her kan lesast utan JavaScript.",
  "plain.pages": "Enkle sider",
  "plain.languages": "Språk",
  "plain.noSolution": "Utan oppgitt løysing",
  "plain.fact": "Opplysning",
  "plain.value": "Verdi",
  "plain.about": "om avhengnaden",
  "plain.asOf": "Slik det var kjent {date}, etter endring nummer {number}.",
  "plain.missing": "Vegkartet har ingenting med denne adressa. Gå til dei enkle sidene og vel derfrå.",
  "plain.missingThen": "Vegkartet hadde ingenting med denne adressa på dette tidspunktet. Sjå slik det er no, eller vel eit seinare tidspunkt.",
  "plain.refused": "Adressa kan ikkje brukast",
};
