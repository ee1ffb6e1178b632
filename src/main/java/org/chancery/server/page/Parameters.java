package org.chancery.server.page;

import java.util.List;
import java.util.Optional;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.http.Request;

/** The parameters of a page's address, read strictly: what is not understood is answered with 400 and what to try. */
public final class Parameters {
    private static final int MOST_DIGITS = 9;

    private final Request request;

    private Parameters(Request request) {
        this.request = request;
    }

    /** Returns the parameters; throws {@link HttpProblem} 400 if there is one of another name. */
    public static Parameters of(Request request, List<String> known) {
        request.takesOnly(known);
        return new Parameters(request);
    }

    /** Returns the value without blanks around it; absent if there is none or it is empty. */
    public Optional<String> text(String name) {
        return request.parameter(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Returns the value, which must be one of the choices; absent if there is none. */
    public Optional<String> choice(String name, List<String> choices) {
        Optional<String> value = text(name);
        if (value.isPresent() && !choices.contains(value.get())) {
            throw HttpProblem.badRequest(
                    "'" + name + "' is one of " + String.join(", ", choices) + ", not '" + value.get() + "'.");
        }
        return value;
    }

    /** Returns the whole number, which must lie between the bounds, both inclusive; absent if there is none. */
    public Optional<Integer> number(String name, int least, int most) {
        Optional<String> value = text(name);
        if (value.isPresent() && !isNumber(value.get(), least, most)) {
            throw HttpProblem.badRequest(
                    "'" + name + "' takes a number from " + least + " to " + most + ", not '" + value.get() + "'.");
        }
        return value.map(Integer::valueOf);
    }

    private static boolean isNumber(String value, int least, int most) {
        return value.matches("\\d{1," + MOST_DIGITS + "}")
                && Integer.parseInt(value) >= least
                && Integer.parseInt(value) <= most;
    }
}
