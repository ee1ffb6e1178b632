package org.chancery.store;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.rdf.model.Resource;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ReaderManager;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;

/**
 * A text index that opens its files once a commit, where Jena's opens them for every search, and reads many hits in the
 * order in which they lie there.
 */
final class SearchedText extends TextIndexLucene {
    private ReaderManager readers;
    private boolean committed;

    SearchedText(Directory directory, TextIndexConfig configuration) {
        super(directory, configuration);
    }

    @Override
    public List<TextHit> query(
            String subject,
            List<Resource> properties,
            String words,
            String graph,
            String language,
            int limit,
            String highlight) {
        boolean plain = subject == null && graph == null && language == null && highlight == null;
        return plain && !properties.isEmpty() && limit > 0
                ? hits(fields(properties), words, limit)
                : super.query(subject, properties, words, graph, language, limit, highlight);
    }

    private Set<String> fields(List<Resource> properties) {
        return properties.stream()
                .map(property -> getDocDef().getField(property.asNode()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<TextHit> hits(Set<String> fields, String words, int limit) {
        try {
            Query query = query(fields, words);
            DirectoryReader reader = current();
            try {
                ScoreDoc[] found = new IndexSearcher(reader).search(query, limit).scoreDocs;
                return new StoredHits(getDocDef(), fields).read(reader, found);
            } finally {
                reader.decRef();
            }
        } catch (ParseException e) {
            throw new TextIndexParseException(words, e.getMessage());
        } catch (IOException e) {
            throw new TextIndexException("The text index cannot be read", e);
        }
    }

    private Query query(Set<String> fields, String words) throws ParseException {
        QueryParser parser = new QueryParser(getDocDef().getPrimaryField(), getQueryAnalyzer());
        parser.setAllowLeadingWildcard(true);
        return parser.parse(
                fields.stream().map(field -> field + ":(" + words + ")").collect(Collectors.joining(" ")));
    }

    /** Whether there is a newer commit is asked of nobody else: a look at the files maps one into memory each time. */
    private synchronized DirectoryReader current() throws IOException {
        if (readers == null) {
            readers = new ReaderManager(getDirectory());
        } else if (committed) {
            readers.maybeRefreshBlocking();
        }
        committed = false;
        return readers.acquire();
    }

    @Override
    public void commit() {
        super.commit();
        committed();
    }

    @Override
    public void rollback() {
        super.rollback();
        committed();
    }

    private synchronized void committed() {
        committed = true;
    }

    @Override
    public synchronized void close() {
        try {
            if (readers != null) {
                readers.close();
            }
        } catch (IOException e) {
            throw new TextIndexException("The text index cannot be closed", e);
        } finally {
            super.close();
        }
    }
}
