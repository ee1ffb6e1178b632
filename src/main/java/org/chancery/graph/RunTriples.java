package org.chancery.graph;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.model.Agent;
import org.chancery.model.Reading;
import org.chancery.vocab.CY;
import org.chancery.vocab.PROV;

/** Writes who read a document, with what version. */
final class RunTriples {
    private final Sheet sheet;

    RunTriples(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Returns the activity that generates every claim of the reading. */
    Resource write(Reading reading) {
        Agent agent = reading.agent();
        Resource type = agent.software() ? CY.Extraction : CY.Curation;
        return sheet.own(sheet.iris().run(agent), type)
                .addProperty(PROV.used, sheet.iris().document())
                .addProperty(PROV.wasAssociatedWith, agent(agent))
                .addProperty(CY.runDigest, reading.digest());
    }

    private Resource agent(Agent agent) {
        Resource type = agent.software() ? PROV.SoftwareAgent : PROV.Person;
        Resource node = sheet.shared(Iris.agent(agent), type).addProperty(RDFS.label, Sheet.english(agent.name()));
        if (agent.software()) {
            node.addProperty(CY.softwareVersion, agent.version());
        }
        return node;
    }
}
