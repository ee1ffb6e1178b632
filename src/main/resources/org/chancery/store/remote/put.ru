# Puts a part in its place in the default graph; doing it again changes nothing.
DELETE { ?s ?p ?o } WHERE { GRAPH ?removed { ?s ?p ?o } } ;
INSERT { ?s ?p ?o } WHERE { GRAPH ?added { ?s ?p ?o } }
