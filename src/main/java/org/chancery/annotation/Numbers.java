package org.chancery.annotation;

import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.math.BigDecimal;

/** Numbers as JSON: whole ones without a fraction. */
final class Numbers {
    private Numbers() {}

    static ValueNode node(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        boolean whole = plain.scale() <= 0 && plain.precision() - plain.scale() <= 18;
        return whole ? LongNode.valueOf(plain.longValueExact()) : DecimalNode.valueOf(value);
    }
}
