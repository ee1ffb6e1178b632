package org.chancery.cli;

/** The program's entry. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(Chancery.run(Streams.standard(), arguments));
    }
}
