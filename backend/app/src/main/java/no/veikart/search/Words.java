package no.veikart.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.veikart.platform.UserError;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** How texts become words, and a question becomes a query. */
final class Words {
    static final String ID = "id";
    static final String EXACT = "exact";
    static final String NAME = "name";
    static final String ALIAS = "alias";
    static final String TEXT = "text";
    static final String ANY = "any";

    private static final float EXACT_BOOST = 1000;
    private static final Map<String, Float> BOOSTS = Map.of(NAME, 8f, ALIAS, 6f, TEXT, 1f);
    private static final int SHORTEST_FUZZY = 4;
    private static final int LONG_WORD = 8;

    private final Analyzer analyzer = new NorwegianAnalyzer();

    Analyzer analyzer() {
        return analyzer;
    }

    /** A name as exact comparison sees it: small letters, single spaces. */
    static String folded(String name) {
        return name.toLowerCase(Locale.forLanguageTag("no")).strip().replaceAll("\\s+", " ");
    }

    /** Every word must be found somewhere, exactly, as the beginning of a word, or nearly; an exact name outranks all else. */
    Query query(String text, IndexReader index) throws IOException {
        List<String> terms = terms(text);
        BooleanQuery.Builder allWords = new BooleanQuery.Builder();
        for (String term : terms) {
            allWords.add(word(term, near(term, index)), Occur.MUST);
        }
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        either.add(exact(text), Occur.SHOULD);
        if (!terms.isEmpty()) {
            either.add(allWords.build(), Occur.SHOULD);
        } else if (folded(text).isEmpty()) {
            throw UserError.badInput("the text has no word in it to look for");
        }
        return either.build();
    }

    private static Query exact(String text) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(EXACT, folded(text)))), EXACT_BOOST);
    }

    private static Query word(String term, Map<String, Float> near) {
        List<Query> anywhere = new ArrayList<>();
        BOOSTS.forEach((field, boost) -> {
            anywhere.add(new BoostQuery(new TermQuery(new Term(field, term)), boost));
            anywhere.add(new BoostQuery(new PrefixQuery(new Term(field, term)), boost / 4));
            near.forEach((word, nearness) ->
                    anywhere.add(new BoostQuery(new TermQuery(new Term(field, word)), nearness * boost / 8)));
        });
        return new DisjunctionMaxQuery(anywhere, 0.1f);
    }

    /**
     * The words of the index that are nearly the same, with how near from 0 to 1. Finding them is most of what a search costs, so it is done
     * once, in the field that holds the words of all fields.
     */
    private static Map<String, Float> near(String term, IndexReader index) throws IOException {
        Terms words = MultiTerms.getTerms(index, ANY);
        if (words == null || term.length() < SHORTEST_FUZZY) {
            return Map.of();
        }
        int edits = term.length() >= LONG_WORD ? 2 : 1;
        FuzzyTermsEnum near = new FuzzyTermsEnum(words, new Term(ANY, term), edits, 1, true);
        Map<String, Float> found = new LinkedHashMap<>();
        for (BytesRef word = near.next(); word != null; word = near.next()) {
            found.put(word.utf8ToString(), near.getBoost());
        }
        return found;
    }

    private List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(TEXT, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
        return terms;
    }
}
