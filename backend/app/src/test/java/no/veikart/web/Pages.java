package no.veikart.web;

import java.util.List;
import java.util.stream.Stream;

/** The pages as people see them: one of each sort, and the states that look different. */
final class Pages {
    private static final List<String> PATHS = List.of(
            "/?text=legemiddel",
            "/?group=owner&state=ONGOING&kind=PROJECT",
            "/?view=table&commit=2&text=kjernejournal",
            "/?text=helseplattformen&sel=initiative:helseplattformen-bolge-1&zoom=2",
            "/compare?from=commit:2&to=now&group=decision",
            "/what-if?scenario=%7B%22shift%22%3A%5B%7B%22item%22%3A%22initiative%3Ahelseplattformen-bolge-1%22%2C%22quarters%22%3A4%7D%5D%7D",
            "/search?q=legemiddelliste",
            "/item/initiative:digital-samhandling-steg-2",
            "/item/initiative:pll-nasjonal-innforing?commit=1",
            "/item/solution:kjernejournal",
            "/item/actor:norsk-helsenett",
            "/item/document:nehs-2021-12-09",
            "/search?kind=decision",
            "/item/decision:nehs-34-21-forslag",
            "/item/portfolio:nasjonal-e-helseportefolje-2022",
            "/item/report:utproving-pll-2021-11-30",
            "/item/contradiction:con-16-kommuner-med-kjernejournal",
            "/item/adoption:kommuner-digihelse",
            "/item/initiative:finnes-ikke",
            "/portfolio?portfolio=portfolio:nasjonal-e-helseportefolje-2022",
            "/governance?body=actor:nasjonalt-e-helsestyre",
            "/meeting-pack",
            "/strategy",
            "/adoption?solution=solution:helseplattformen&quarter=2022-Q2",
            "/solutions",
            "/organisation?actor=actor:helse-vest-rhf",
            "/graph/initiative:digital-samhandling-steg-2?lit=needs",
            "/graph?view=matrix",
            "/path?to=initiative:hn-dokumentdeling-flere-kilder",
            "/contradictions",
            "/about",
            "/glossary",
            "/accessibility",
            "/sign-in",
            "/graph/solution:datadeling?edges=needs&commit=2");

    private static final List<String> FORMS = List.of(
            "/edit/initiative:helseplattformen-bolge-1",
            "/report/initiative:pll-utproving-helse-vest",
            "/register/portfolio:nasjonal-e-helseportefolje-2022",
            "/open-round/portfolio:nasjonal-e-helseportefolje-2022",
            "/decide/meeting:2021-12-09-nasjonalt-e-helsestyre",
            "/adopt/actor:helse-vest-rhf/solution:kjernejournal",
            "/adopt",
            "/remove/initiative:program-pll");

    private Pages() {}

    static Stream<String> paths() {
        return PATHS.stream();
    }

    /** The forms, for an editor: whoever is not signed in is only told to. */
    static Stream<String> forms() {
        return FORMS.stream();
    }
}
