package org.chancery.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** Words for a command line that was not understood. */
final class Misuse {
    private Misuse() {}

    /** Returns a sentence that names the word at fault and, if any are like it, those that were perhaps meant. */
    static String reason(CommandLine.ParameterException failure) {
        if (!(failure instanceof CommandLine.UnmatchedArgumentException unmatched)) {
            return failure.getMessage();
        }
        String word = unmatched.getUnmatched().get(0);
        CommandLine command = failure.getCommandLine();
        if (unmatched.isUnknownOption()) {
            return "there is no option " + word + near(unmatched.getSuggestions());
        }
        return command.getParent() == null
                ? "there is no command '" + word + "'" + near(unmatched.getSuggestions())
                : command.getCommandName() + " does not take '" + word + "'";
    }

    private static String near(List<String> suggestions) {
        return suggestions.isEmpty()
                ? ""
                : suggestions.stream().collect(Collectors.joining(" or ", "; did you mean ", "?"));
    }
}
