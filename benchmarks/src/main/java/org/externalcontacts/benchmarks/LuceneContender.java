package org.externalcontacts.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.ImpliedIdentifiers;
import org.jspecify.annotations.Nullable;

/** A Lucene index in memory, kept in the order of names, merged into one segment before it is asked. */
final class LuceneContender implements Searcher {

    private static final Sort BY_NAME =
            new Sort(new SortField("last", SortField.Type.STRING), new SortField("first", SortField.Type.STRING));

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private @Nullable IndexSearcher searcher;

    LuceneContender() {
        try {
            writer = new IndexWriter(
                    directory, new IndexWriterConfig().setIndexSort(BY_NAME).setRAMBufferSizeMB(256));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String name() {
        return "Lucene in memory";
    }

    @Override
    public void store(Contact contact, Iterable<String> words) {
        Document document = new Document();
        String last = contact.profile().name().last().get();
        document.add(new StringField("id", contact.id().text(), Field.Store.YES));
        document.add(new StoredField("lastName", last));
        document.add(new StoredField("email", contact.profile().emails().work().get()));
        document.add(new SortedDocValuesField("last", new BytesRef(last)));
        document.add(new SortedDocValuesField(
                "first", new BytesRef(contact.profile().name().first().get())));
        ImpliedIdentifiers.of(contact.profile())
                .forEach(identifier -> document.add(new StringField("identifier", identifier.value(), Field.Store.NO)));
        for (String word : words) {
            document.add(new StringField("word", word, Field.Store.NO));
        }
        try {
            writer.addDocument(document);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void ready() {
        try {
            writer.forceMerge(1);
            writer.commit();
            searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String get(ContactId id) {
        return first(new TermQuery(new Term("id", id.text())));
    }

    @Override
    public String lookUp(String email) {
        return first(new TermQuery(new Term("identifier", email)));
    }

    @Override
    public long search(String... beginnings) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String beginning : beginnings) {
            all.add(new PrefixQuery(new Term("word", beginning)), BooleanClause.Occur.FILTER);
        }
        return search(all.build());
    }

    @Override
    public long list() {
        return search(new MatchAllDocsQuery());
    }

    @Override
    public void close() {
        try {
            writer.close();
            directory.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private long search(Query query) {
        try {
            TopFieldCollectorManager first = new TopFieldCollectorManager(BY_NAME, 25, null, Integer.MAX_VALUE);
            TopFieldDocs found = opened().search(query, first);
            StoredFields stored = opened().storedFields();
            for (ScoreDoc hit : found.scoreDocs) {
                read(stored.document(hit.doc));
            }
            return found.totalHits.value;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String first(Query query) {
        try {
            ScoreDoc[] hits = opened().search(query, 1).scoreDocs;
            return read(opened().storedFields().document(hits[0].doc));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private IndexSearcher opened() {
        if (searcher == null) {
            throw new IllegalStateException("ask after ready() only");
        }
        return searcher;
    }

    private static String read(Document document) {
        return document.get("lastName") + document.get("email");
    }
}
