# Takes the sign of a write away.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX store:   <https://w3id.org/chancery/store>

DELETE { GRAPH store: { ?write ?p ?o } } WHERE { GRAPH store: { ?write ?p ?o } }
