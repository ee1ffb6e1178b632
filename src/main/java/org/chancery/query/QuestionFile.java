package org.chancery.query;

import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;

/** Reads one query file to a question. */
final class QuestionFile {
    private QuestionFile() {}

    /**
     * Returns the question, whose query is not looked at yet.
     *
     * @param file the path as people know it, {@code queries/topic/name.rq}
     */
    static Question read(String file, String text) {
        HeaderParser.Header header = HeaderParser.parse(file, text);
        header.parameters().forEach(parameter -> checkUsed(file, parameter, text));
        String[] parts = file.split("/", -1);
        String name = parts[parts.length - 1].replaceFirst("\\.rq$", "");
        return new Question(parts[parts.length - 2], name, header, text);
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

    private static void checkUsed(String file, Parameter parameter, String text) {
        Pattern variable = Pattern.compile("[?$]" + parameter.name() + "\\b");
        if (text.lines()
                .noneMatch(
                        line -> !line.startsWith("#") && variable.matcher(line).find())) {
            throw new QueryFileException(
                    file, 1, "the header names the parameter ?" + parameter.name() + ", but the query does not use it");
        }
    }
}
