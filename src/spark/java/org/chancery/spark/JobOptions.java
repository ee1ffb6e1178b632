package org.chancery.spark;

import java.util.Optional;
import org.chancery.cli.ConversionOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the user of the job asks for. */
final class JobOptions {
    private static final int PARTS_A_CORE = 4;
    private static final int DOCUMENTS_A_PART = 500;

    @Parameters(
            index = "0",
            paramLabel = "INPUT",
            description = "A folder of documents, one document, or a pattern such as s3a://bucket/2024-*/.")
    private String input;

    @Parameters(index = "1", paramLabel = "OUTPUT", description = "A folder, to be made, for nquads/ and report/.")
    private String output;

    @Option(
            names = "--parts",
            paramLabel = "N",
            description = "Into how many tasks and files the work is cut (four a core, or one for 500 documents).")
    private Optional<Integer> parts = Optional.empty();

    @Mixin
    private ConversionOptions reading = new ConversionOptions();

    String input() {
        return input;
    }

    String output() {
        return output;
    }

    ConversionOptions reading() {
        return reading;
    }

    /** Returns the number of parts, at least one and no more than there are documents. */
    int parts(int documents, int cores) {
        int usual = Math.max(PARTS_A_CORE * cores, documents / DOCUMENTS_A_PART);
        return Math.max(1, Math.min(documents, parts.orElse(usual)));
    }
}
