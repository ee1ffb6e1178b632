# Says which graph a part of the write is for, before its triples are laid down.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX store:   <https://w3id.org/chancery/store>

INSERT { GRAPH store: { ?part dcterms:isPartOf ?write ; dcterms:references ?target } }
WHERE {}
