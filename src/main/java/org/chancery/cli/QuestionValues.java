package org.chancery.cli;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The values of a question's parameters, as a user gives them: {@code --actor syria} or {@code --actor=syria}. */
final class QuestionValues {
    private QuestionValues() {}

    static Map<String, String> parse(List<String> words, Function<String, RuntimeException> misuse) {
        Map<String, String> values = new LinkedHashMap<>();
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            if (!word.startsWith("--") || word.length() < 3) {
                throw misuse.apply("'" + word + "' is no parameter; write --NAME VALUE");
            }
            int equals = word.indexOf('=');
            if (equals < 0 && !rest.hasNext()) {
                throw misuse.apply(word + " needs a value");
            }
            String name = word.substring(2, equals < 0 ? word.length() : equals);
            values.put(name, equals < 0 ? rest.next() : word.substring(equals + 1));
        }
        return values;
    }
}
