package org.chancery.cli;

import picocli.CommandLine;

/** Reads the numbers of a command line: each is whole and at least 1, unless its option has a reader of its own. */
final class WholeNumber {
    private static final long MOST = 999_999_999_999_999_999L;

    private WholeNumber() {}

    /** Sets how the numbers of all options are read that name no reader. */
    static void readIn(CommandLine line) {
        line.registerConverter(int.class, WholeNumber::asInt);
        line.registerConverter(Integer.class, WholeNumber::asInt);
        line.registerConverter(long.class, text -> between(1, MOST, text));
        line.registerConverter(Long.class, text -> between(1, MOST, text));
    }

    /** A port of this machine; 0 stands for any free one. */
    static final class Port implements CommandLine.ITypeConverter<Integer> {
        private static final int LAST = 65_535;

        @Override
        public Integer convert(String text) {
            return (int) between(0, LAST, text);
        }
    }

    /** A number that may be 0. */
    static final class FromZero implements CommandLine.ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return (int) between(0, Integer.MAX_VALUE, text);
        }
    }

    private static int asInt(String text) {
        return (int) between(1, Integer.MAX_VALUE, text);
    }

    private static long between(long least, long most, String text) {
        if (text.matches("\\d{1,18}")) {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new CommandLine.TypeConversionException(
                "give a whole number from " + least + " to " + most + ", not '" + text + "'");
    }
}
