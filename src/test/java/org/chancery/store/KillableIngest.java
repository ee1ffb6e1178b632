package org.chancery.store;

import java.nio.file.Path;
import java.util.List;

/** A program for {@link KilledProcessTest}: stores documents one after the other and says so after each, until it is killed. */
final class KillableIngest {
    private static final int LARGE_EVERY = 7;

    private KillableIngest() {}

    public static void main(String[] arguments) {
        int first = Integer.parseInt(arguments[1]);
        try (Store store = Store.openOrCreate(Path.of(arguments[0]))) {
            for (int number = first; number < first + 1000; number++) {
                store.replace(List.of(document(number)));
                System.out.println("stored " + number);
                System.out.flush();
                if (number % 3 == 2) {
                    store.remove(document(number - 2).documentIri());
                    System.out.println("removed " + (number - 2));
                    System.out.flush();
                }
            }
        }
    }

    /** Every seventh is large enough to write past the buffers within its transaction. */
    static DocumentGraph document(int number) {
        return SyntheticDocuments.document(number, number % LARGE_EVERY == 3 ? 600 : 20);
    }
}
