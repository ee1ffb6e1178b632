# Clears away what was laid down for a part.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX store:   <https://w3id.org/chancery/store>

DELETE { GRAPH ?removed { ?s ?p ?o } } WHERE { GRAPH ?removed { ?s ?p ?o } } ;
DELETE { GRAPH ?added { ?s ?p ?o } } WHERE { GRAPH ?added { ?s ?p ?o } } ;
DELETE { GRAPH store: { ?part ?p ?o } } WHERE { GRAPH store: { ?part ?p ?o } }
