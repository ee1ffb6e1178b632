# Puts a part in its place in a named graph; doing it again changes nothing.
DELETE { GRAPH ?target { ?s ?p ?o } } WHERE { GRAPH ?removed { ?s ?p ?o } } ;
INSERT { GRAPH ?target { ?s ?p ?o } } WHERE { GRAPH ?added { ?s ?p ?o } }
