package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WrongUsageTest {
    static Stream<Arguments> calls() {
        return Stream.of(
                call("", "which command?"),
                call("convrt a.txt", "there is no command 'convrt'; did you mean convert"),
                call("xyzzy", "there is no command 'xyzzy'"),
                call("stats now", "stats does not take 'now'"),
                call("ingest --colour red a.txt", "there is no option --colour"),
                call("ingest --langage fr a.txt", "there is no option --langage; did you mean --language"),
                call("ingest", "which documents?"),
                call("convert", "which documents?"),
                call("annotations a.txt", "'--output=DIR'"),
                call("remove", "DOCUMENT"),
                call("ingest a.txt --date yesterday", "--date is a day, a month or a year, as in 2012-02-07"),
                call("ingest a.txt --limit much", "--limit"),
                call("ingest a.txt --limit 0", "'--limit': give a whole number from 1"),
                call("ingest a.txt --document-time -3", "a whole number from 1 to 2147483647, not '-3'"),
                call("convert a.txt --threads 0", "'--threads': give a whole number from 1"),
                call("query --time-limit 0", "'--time-limit': give a whole number from 1"),
                call("serve --row-limit -1", "'--row-limit': give a whole number from 1"),
                call("serve --port 70000", "give a whole number from 0 to 65535, not '70000'"),
                call("ingest a.txt --author=", "--author is empty"),
                call("ingest a.txt --title=", "--title is empty"),
                call("rules --gold src", "which documents?"),
                call("convert a.txt --format word", "--format must be one of turtle"),
                call("convert a.txt --resume", "--resume needs --output"),
                call("export graph.docx", "the ending of FILE must be one of turtle"),
                call("serve --port many", "--port"),
                call("stats --format word", "--format"),
                call("query --colour", "takes no parameters"),
                call("query claims/claims-by-actor --actor", "--actor needs a value"),
                call("query claims/claims-by-actor now", "'now' is no parameter"),
                call("query no/such-question", "neither a question nor a file"));
    }

    private static Arguments call(String words, String expected) {
        return Arguments.of(words, expected);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void isToldInOneLineWithAPointerToTheHelp(String words, String expected) {
        Cli.Result wrong = Cli.run((Object[]) (words.isEmpty() ? new String[0] : words.split(" ")));

        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.messages().lines()).hasSize(2).doesNotContain("Exception");
        assertThat(wrong.messages().lines().findFirst().orElseThrow())
                .startsWith("chancery: ")
                .contains(expected);
        assertThat(wrong.messages()).contains("See 'chancery").contains("--help'");
    }
}
