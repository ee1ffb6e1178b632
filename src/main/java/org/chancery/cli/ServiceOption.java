package org.chancery.cli;

import java.util.List;
import org.chancery.query.bound.Services;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which other endpoints a query may ask. */
final class ServiceOption {
    @Option(
            names = "--allow-service",
            paramLabel = "URL",
            converter = Address.class,
            description =
                    "A SPARQL endpoint that SERVICE may ask, by exactly this address; give it once for each (none).")
    private List<String> addresses = List.of();

    Services services() {
        return Services.of(addresses);
    }

    private static final class Address implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            try {
                return Services.address(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
