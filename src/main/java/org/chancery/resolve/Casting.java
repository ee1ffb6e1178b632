package org.chancery.resolve;

import java.util.Comparator;
import java.util.List;
import org.chancery.model.Candidate;
import org.chancery.model.Document;
import org.chancery.model.MentionKind;

/** The work of resolving one document: names first, because descriptions and pronouns lean on them. */
final class Casting {
    private final List<Candidate> candidates;
    private final PublicationResolver publication;
    private final Referents referents;
    private final NameResolver names;
    private final DescriptionResolver descriptions;
    private final PronounResolver pronouns;

    Casting(Gazetteer gazetteer, NameIndex index, Document document, List<Candidate> candidates) {
        this.candidates = candidates;
        this.referents = new Referents(document);
        Offices offices = new Offices(gazetteer, document.metadata().date().map(date -> date.value()));
        PersonResolver people = new PersonResolver(gazetteer, offices, referents);
        this.names = new NameResolver(gazetteer, document, referents, offices, people);
        this.descriptions = new DescriptionResolver(document, offices, referents);
        this.publication = new PublicationResolver(document, referents, index);
        this.pronouns = new PronounResolver(referents);
    }

    Resolution run() {
        List<Candidate> named = candidates.stream().filter(Candidate::isName).toList();
        publication.resolve();
        names.introduce(named);
        names.resolve(named);
        for (Candidate candidate : inner(candidates)) {
            if (candidate.kind() == MentionKind.NOMINAL) {
                descriptions.resolve(candidate);
            } else if (candidate.kind() == MentionKind.PRONOUN) {
                pronouns.resolve(candidate);
            }
        }
        return referents.resolution();
    }

    /** What lies within another comes first, because it may be the owner of that one. */
    private static List<Candidate> inner(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparing(
                                (Candidate candidate) -> candidate.span().end())
                        .thenComparing(candidate -> -candidate.span().start()))
                .toList();
    }
}
