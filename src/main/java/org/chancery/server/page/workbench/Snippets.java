package org.chancery.server.page.workbench;

/**
 * A query as commands of other programs, each ready to be pasted.
 *
 * @param curl a command for a POSIX shell
 * @param python a program that needs the standard library alone
 * @param r a program that needs the package httr2
 */
public record Snippets(String curl, String python, String r) {
    /**
     * Returns the commands.
     *
     * @param endpoint the full address of the endpoint
     * @param mediaType the form of the answer
     */
    static Snippets of(String endpoint, String query, String mediaType) {
        return new Snippets(
                curl(endpoint, query, mediaType), python(endpoint, query, mediaType), r(endpoint, query, mediaType));
    }

    private static String curl(String endpoint, String query, String mediaType) {
        return "curl --fail-with-body " + shell(endpoint) + " \\\n  --header " + shell("Accept: " + mediaType)
                + " \\\n  --data-urlencode " + shell("query=" + query) + "\n";
    }

    private static String python(String endpoint, String query, String mediaType) {
        return """
                import urllib.parse
                import urllib.request

                query = %s
                request = urllib.request.Request(
                    %s,
                    data=urllib.parse.urlencode({"query": query}).encode("utf-8"),
                    headers={"Accept": %s},
                )
                with urllib.request.urlopen(request) as answer:
                    print(answer.read().decode("utf-8"))
                """.formatted("\"\"\"" + escaped(query) + "\"\"\"", quoted(endpoint), quoted(mediaType));
    }

    private static String r(String endpoint, String query, String mediaType) {
        return """
                library(httr2)

                query <- %s
                answer <- request(%s) |>
                  req_headers(Accept = %s) |>
                  req_body_form(query = query) |>
                  req_perform()
                cat(resp_body_string(answer))
                """.formatted(quoted(query), quoted(endpoint), quoted(mediaType));
    }

    /** In single quotes a shell takes all as it is; a single quote itself must stand outside of them. */
    private static String shell(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    private static String quoted(String text) {
        return '"' + escaped(text) + '"';
    }

    /** Python and R share these escapes, and both let a line end stand in their strings here. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }
}
