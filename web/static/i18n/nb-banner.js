/** Tekstene til banneret over fortid, utgaver og «hva om», på bokmål. */
export default {
  "asOf.banner": "Du ser veikartet slik det var kjent {date}.",
  "asOf.bannerNumber": "Du ser veikartet slik det var etter endring nummer {number}.",
  "asOf.bannerScope": "Du ser veikartet med omfangslisten fra {date}.",
  "asOf.bannerEdition": "Du ser veikartet slik det var i utgave {edition}.",
  "asOf.approximate": "Innholdet er omtrentlig: det er det dokumentene fra den gangen forteller.",
  "asOf.compare": "Sammenlign med nå",
  "asOf.whatIf": "Du ser et «hva om»: ingenting av det er vedtatt eller lagret.",
  "asOf.whatIfChange": "Endre det",
  "asOf.whatIfLeave": "Se veikartet uten det",
};
