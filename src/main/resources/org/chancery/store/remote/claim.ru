# Leaves the sign that a write is under way, unless another does.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX store:   <https://w3id.org/chancery/store>

INSERT { GRAPH store: { ?write dcterms:isPartOf store: ; dcterms:creator ?who ; dcterms:created ?now } }
WHERE { FILTER NOT EXISTS { GRAPH store: { ?other dcterms:isPartOf store: } } }
