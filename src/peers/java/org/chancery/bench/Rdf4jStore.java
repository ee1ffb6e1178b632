package org.chancery.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.eclipse.rdf4j.common.exception.RDF4JException;
import org.eclipse.rdf4j.common.transaction.IsolationLevels;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.MalformedQueryException;
import org.eclipse.rdf4j.query.QueryInterruptedException;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.Sail;

/** A store of RDF4J in this process. */
record Rdf4jStore(String name, SailRepository repository) implements Peer {
    static Peer load(String name, Sail sail, Path triples) {
        SailRepository repository = new SailRepository(sail);
        repository.init();
        try (RepositoryConnection connection = repository.getConnection()) {
            connection.begin(IsolationLevels.NONE);
            connection.add(triples.toFile(), RDFFormat.NTRIPLES);
            connection.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Rdf4jStore(name, repository);
    }

    @Override
    public long count(String query, Duration limit) {
        return read(query, limit, result -> {
            long count = 0;
            while (result.hasNext()) {
                result.next().forEach(binding -> binding.getValue().stringValue());
                count++;
            }
            return count;
        });
    }

    @Override
    public List<List<String>> rows(String query, Duration limit) {
        return read(query, limit, result -> {
            List<String> columns = result.getBindingNames();
            return result.stream().map(row -> row(row, columns)).toList();
        });
    }

    private static List<String> row(BindingSet row, List<String> columns) {
        return columns.stream()
                .map(column -> row.hasBinding(column) ? cell(row.getValue(column)) : "")
                .toList();
    }

    private static String cell(Value value) {
        return value instanceof Literal literal
                ? Cell.literal(
                        literal.getLabel(),
                        literal.getDatatype().stringValue(),
                        literal.getLanguage().orElse(""))
                : Cell.iri(value.stringValue());
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(TupleQueryResult result);
    }

    private <T> T read(String text, Duration limit, Reading<T> reading) {
        try (RepositoryConnection connection = repository.getConnection()) {
            TupleQuery query = connection.prepareTupleQuery(text);
            query.setMaxExecutionTime((int) limit.toSeconds());
            try (TupleQueryResult result = query.evaluate()) {
                return reading.of(result);
            }
        } catch (MalformedQueryException e) {
            throw new UnansweredException(
                    "cannot read the query: "
                            + e.getMessage().lines().findFirst().orElse(""),
                    e);
        } catch (QueryInterruptedException e) {
            throw UnansweredException.late(limit, e);
        } catch (RDF4JException e) {
            throw new UnansweredException("fails: " + cause(e), e);
        }
    }

    /** Returns the innermost message, which alone says something. */
    private static String cause(Throwable failure) {
        return failure.getCause() == null ? String.valueOf(failure.getMessage()) : cause(failure.getCause());
    }

    @Override
    public void close() {
        repository.shutDown();
    }
}
