package org.chancery.graph;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.model.Agent;
import org.chancery.model.ModelUse;
import org.chancery.vocab.CY;
import org.chancery.vocab.PROV;

/** Writes who read a document, with what version. */
final class RunTriples {
    private final Sheet sheet;
    private final String digest;

    /** @param digest that of the reading, which its runs share */
    RunTriples(Sheet sheet, String digest) {
        this.sheet = sheet;
        this.digest = digest;
    }

    /** Returns the activity that generates every claim that the agent found. */
    Resource write(Agent agent) {
        Resource run = sheet.own(sheet.iris().run(agent), agent.software() ? CY.Extraction : CY.Curation)
                .addProperty(PROV.used, sheet.iris().document())
                .addProperty(PROV.wasAssociatedWith, agent(agent))
                .addProperty(CY.runDigest, digest);
        agent.use().ifPresent(use -> use(run, use));
        return run;
    }

    private static void use(Resource run, ModelUse use) {
        run.addProperty(CY.temperature, Sheet.decimal(use.temperature()))
                .addProperty(CY.promptVersion, use.prompts())
                .addProperty(
                        CY.portionLength,
                        ResourceFactory.createTypedLiteral(Integer.toString(use.portion()), XSDDatatype.XSDinteger))
                .addProperty(
                        CY.confirmedAnswers,
                        ResourceFactory.createTypedLiteral(Boolean.toString(use.confirmed()), XSDDatatype.XSDboolean));
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
