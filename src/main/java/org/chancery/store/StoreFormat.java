package org.chancery.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes the number that says how a data folder is laid out. */
final class StoreFormat {
    private static final int CURRENT = 1;
    private static final Pattern NUMBER = Pattern.compile("(?m)^format=(\\d{1,6})$");

    private StoreFormat() {}

    static void write(StoreFolder folder) {
        folder.replace(folder.format(), "# A Chancery data folder\nformat=" + CURRENT + "\n");
    }

    /**
     * @throws StoreNotFoundException when the folder was made by a newer program
     * @throws DamagedStoreException when the number cannot be read
     */
    static void check(StoreFolder folder) {
        if (read(folder) > CURRENT) {
            throw new StoreNotFoundException("The store in " + folder.root()
                    + " was made by a newer version of Chancery; use that version, or another folder with --data");
        }
    }

    private static int read(StoreFolder folder) {
        try {
            Matcher number = NUMBER.matcher(Files.readString(folder.format()));
            if (number.find()) {
                return Integer.parseInt(number.group(1));
            }
            throw new DamagedStoreException(folder.format().toString(), "it has no line format=NUMBER");
        } catch (IOException failure) {
            throw new DamagedStoreException(folder.format().toString(), failure);
        }
    }
}
