package org.chancery.assess;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.assess.statement.Facts;
import org.chancery.assess.statement.Sink;
import org.chancery.assess.statement.Statement;
import org.chancery.assess.statement.StatementReader;
import org.chancery.model.Digest;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;

/** The positions of actors in the graph that holds the claims; no policy has a part in them. */
final class Positions {
    private static final int DIGITS = 16;

    private final Graph graph;

    Positions(Graph graph) {
        this.graph = graph;
    }

    void write(Node proposition, StatementReader reader) {
        Position.of(reader.all(proposition)).forEach(position -> write(proposition, position));
    }

    private void write(Node proposition, Position position) {
        String hash = Digest.of(DIGITS, position.actor().toString(), proposition.toString());
        Sink sink = Sink.of(graph, NodeFactory.createURI(Bases.POSITIONS + hash), CY.Position)
                .add(CY.positionOf, position.actor())
                .add(CY.onProposition, proposition)
                .add(CY.firstPolarity, polarity(position.first()))
                .add(CY.lastPolarity, polarity(position.last()))
                .add(CY.positionChange, position.change().code());
        position.statements().forEach(statement -> sink.add(CY.restsOn, statement.claim()));
    }

    private static Node polarity(Statement statement) {
        return (statement.affirms() ? CYV.affirmed : CYV.denied).asNode();
    }

    void remove(Node proposition) {
        new Facts(graph).subjects(CY.onProposition, proposition).forEach(position -> Sink.delete(graph, position));
    }
}
