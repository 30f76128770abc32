package no.veikart.roadmap;

/** The languages of texts and of the interface: bokmål, nynorsk and English. */
public enum Language {
    NB,
    NN,
    EN
}
