package org.chancery.query;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.syntax.PatternVars;

/** Reads one query file to a question. */
final class QuestionFile {
    private QuestionFile() {}

    /**
     * Returns the question.
     *
     * @param file the path as people know it, {@code queries/topic/name.rq}
     */
    static Question read(String file, String text) {
        HeaderParser.Header header = HeaderParser.parse(file, text);
        Query query = query(file, text);
        header.parameters().forEach(parameter -> checkUsed(file, parameter, query));
        String[] parts = file.split("/");
        String name = parts[parts.length - 1].replaceFirst("\\.rq$", "");
        return new Question(
                parts[parts.length - 2],
                name,
                header.title(),
                header.answers(),
                header.parameters(),
                header.keywords(),
                text,
                query);
    }

    static Query query(String file, String text) {
        try {
            return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            throw new QueryFileException(
                    file,
                    "line " + e.getLine() + ", column " + e.getColumn() + ": not valid SPARQL 1.1: "
                            + e.getMessage().lines().findFirst().orElse(""),
                    e);
        } catch (QueryException e) {
            throw new QueryFileException(file, "not valid SPARQL 1.1: " + e.getMessage(), e);
        }
    }

    private static void checkUsed(String file, Parameter parameter, Query query) {
        Set<String> used = PatternVars.vars(query.getQueryPattern()).stream()
                .map(variable -> variable.getVarName())
                .collect(Collectors.toSet());
        if (!used.contains(parameter.name())) {
            throw new QueryFileException(
                    file,
                    1,
                    "the header names the parameter ?" + parameter.name() + ", but the pattern does not use it");
        }
    }
}
