# Gives the data another version.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX store:   <https://w3id.org/chancery/store>

DELETE { GRAPH store: { store: dcterms:hasVersion ?old } } WHERE { GRAPH store: { store: dcterms:hasVersion ?old } } ;
INSERT { GRAPH store: { store: dcterms:hasVersion ?version } } WHERE {}
