package no.veikart.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.veikart.platform.UserError;
import no.veikart.roadmap.Named;
import no.veikart.roadmap.Roadmap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/**
 * A full-text index of all that has a name on one roadmap, in memory, made when the first question comes and kept with the roadmap.
 * Safe for many threads.
 */
public final class ItemSearch {
    private static final int LONGEST_TEXT = 200;

    private final IndexSearcher searcher;
    private final Words words = new Words();
    private final int size;

    private ItemSearch(Roadmap roadmap) {
        List<Named> items = roadmap.list(Named.class);
        this.size = Math.max(1, items.size());
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(words.analyzer()))) {
            for (Named item : items) {
                writer.addDocument(document(item));
            }
            writer.commit();
            this.searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The index of a roadmap. */
    public static ItemSearch of(Roadmap roadmap) {
        return roadmap.derived(ItemSearch.class, ItemSearch::new);
    }

    private static Document document(Named item) {
        Document document = new Document();
        document.add(new StringField(Words.ID, item.id(), Field.Store.YES));
        List<String> names = new ArrayList<>(item.aliases());
        names.add(item.name());
        for (String name : names) {
            document.add(new StringField(Words.EXACT, Words.folded(name), Field.Store.NO));
        }
        add(document, Words.NAME, item.name());
        item.aliases().forEach(alias -> add(document, Words.ALIAS, alias));
        if (item.description() != null) {
            add(document, Words.TEXT, item.description().nb());
            add(document, Words.TEXT, item.description().nn());
            add(document, Words.TEXT, item.description().en());
        }
        return document;
    }

    private static void add(Document document, String field, @Nullable String text) {
        if (text != null) {
            document.add(new TextField(field, text, Field.Store.NO));
            document.add(new TextField(Words.ANY, text, Field.Store.NO));
        }
    }

    /**
     * The ids of the items that a text finds, the best first: an exact name or alias, then names, aliases and descriptions with the
     * same words, then words that are nearly the same.
     *
     * @throws UserError BAD_USER_INPUT when the text is too long or has no word in it
     */
    public Set<String> idsMatching(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw UserError.badInput(
                    "the text has " + text.length() + " characters; search takes at most " + LONGEST_TEXT);
        }
        try {
            Query query = words.query(text, searcher.getIndexReader());
            StoredFields stored = searcher.storedFields();
            Set<String> ids = new LinkedHashSet<>();
            for (ScoreDoc hit : searcher.search(query, size).scoreDocs) {
                ids.add(stored.document(hit.doc).get(Words.ID));
            }
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
