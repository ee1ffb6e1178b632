# Says that everything is laid down: from now on the write is finished, whoever does it.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX store:   <https://w3id.org/chancery/store>

INSERT { GRAPH store: { ?write dcterms:available ?now } }
WHERE {}
