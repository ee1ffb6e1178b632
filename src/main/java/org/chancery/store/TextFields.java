package org.chancery.store;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.vocab.CY;

/** Says which properties the text index holds, and under which field names. */
final class TextFields {
    /** The field that names an entry, so that a deleted triple takes its own entry along and no other. */
    static final String UID = "uid";

    private static final String SUBJECT = "uri";
    private static final String LANGUAGE = "lang";
    private static final String DEFAULT = "label";

    private static final Map<String, Property> PROPERTIES = fields();
    private static final Set<Node> INDEXED =
            PROPERTIES.values().stream().map(Property::asNode).collect(Collectors.toUnmodifiableSet());

    private TextFields() {}

    /** Returns the properties by the names of their fields, in the order of these. */
    static Map<String, Property> properties() {
        return PROPERTIES;
    }

    static boolean isIndexed(Node property) {
        return INDEXED.contains(property);
    }

    private static Map<String, Property> fields() {
        Map<String, Property> fields = new TreeMap<>();
        fields.put(DEFAULT, RDFS.label);
        fields.put("altLabel", SKOS.altLabel);
        fields.put("nameForm", CY.nameForm);
        fields.put("preferredName", CY.preferredName);
        fields.put("exactText", CY.exactText);
        fields.put("title", DCTerms.title);
        return Collections.unmodifiableMap(fields);
    }

    static TextIndexConfig configuration() {
        TextIndexConfig configuration = new TextIndexConfig(definition());
        configuration.setAnalyzer(new NameAnalyzer());
        configuration.setQueryAnalyzer(new NameAnalyzer());
        configuration.setValueStored(true);
        return configuration;
    }

    static EntityDefinition definition() {
        EntityDefinition definition = new EntityDefinition(SUBJECT, DEFAULT);
        definition.setUidField(UID);
        definition.setLangField(LANGUAGE);
        properties().forEach((field, property) -> definition.set(field, property.asNode()));
        return definition;
    }
}
