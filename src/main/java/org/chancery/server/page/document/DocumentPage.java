package org.chancery.server.page.document;

import java.util.List;
import org.chancery.server.page.Link;
import org.chancery.server.page.Part;
import org.chancery.server.page.claim.ClaimView;

/**
 * What the page of a document shows.
 *
 * @param title its title or file name
 * @param fileName the name of its file
 * @param lang the language of its text; empty if it is not known
 * @param creators its authors
 * @param publisher who published it; nobody if empty
 * @param date its date as EDTF with how it is known; empty if it is not known
 * @param voice to whom what it says in its own voice is attributed
 * @param source its address on the web; nowhere if empty
 * @param blocks its text with the words of the claims marked
 * @param claims its claims in the order of the text
 * @param part which part of the claims is shown, and whether there are more
 * @param data address of the same as data, without ending
 */
public record DocumentPage(
        Link title,
        String fileName,
        String lang,
        List<Link> creators,
        List<Link> publisher,
        String date,
        Link voice,
        String source,
        List<BlockView> blocks,
        List<NumberedClaim> claims,
        Part<ClaimView> part,
        String address,
        String data) {
    public DocumentPage {
        creators = List.copyOf(creators);
        publisher = List.copyOf(publisher);
        blocks = List.copyOf(blocks);
        claims = List.copyOf(claims);
    }
}
