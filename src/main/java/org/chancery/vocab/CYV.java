package org.chancery.vocab;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The values of the code lists, each named as in {@code ontology/chancery.ttl}; every list has a class of its own in
 * {@link CY}.
 */
@SuppressWarnings("MemberName")
public final class CYV {
    // Polarity
    public static final Resource affirmed = resource("affirmed");
    public static final Resource denied = resource("denied");

    // Certainty
    public static final Resource certain = resource("certain");
    public static final Resource probable = resource("probable");
    public static final Resource possible = resource("possible");

    // Modality
    public static final Resource actual = resource("actual");
    public static final Resource planned = resource("planned");
    public static final Resource hypothetical = resource("hypothetical");

    // AttributionMode
    public static final Resource authorVoice = resource("authorVoice");
    public static final Resource direct = resource("direct");
    public static final Resource mixed = resource("mixed");
    public static final Resource indirect = resource("indirect");

    // BlockRole
    public static final Resource headline = resource("headline");
    public static final Resource heading = resource("heading");
    public static final Resource body = resource("body");
    public static final Resource caption = resource("caption");
    public static final Resource biography = resource("biography");
    public static final Resource pullQuote = resource("pullQuote");
    public static final Resource dateline = resource("dateline");
    public static final Resource byline = resource("byline");
    public static final Resource credit = resource("credit");
    public static final Resource advertisement = resource("advertisement");
    public static final Resource navigation = resource("navigation");
    public static final Resource relatedLinks = resource("relatedLinks");
    public static final Resource disclaimer = resource("disclaimer");
    public static final Resource metadata = resource("metadata");
    public static final Resource otherLanguage = resource("otherLanguage");

    // Basis
    public static final Resource stated = resource("stated");
    public static final Resource given = resource("given");
    public static final Resource inferred = resource("inferred");

    // MentionKind
    public static final Resource name = resource("name");
    public static final Resource nominal = resource("nominal");
    public static final Resource pronoun = resource("pronoun");
    public static final Resource adjective = resource("adjective");
    public static final Resource metonym = resource("metonym");

    // Approximation
    public static final Resource exactly = resource("exactly");
    public static final Resource about = resource("about");
    public static final Resource moreThan = resource("moreThan");
    public static final Resource lessThan = resource("lessThan");
    public static final Resource unquantified = resource("unquantified");

    // RelationType
    public static final Resource armsSupplierOf = resource("armsSupplierOf");
    public static final Resource allyOf = resource("allyOf");
    public static final Resource backs = resource("backs");
    public static final Resource opposes = resource("opposes");
    public static final Resource rivalOf = resource("rivalOf");
    public static final Resource mediatorFor = resource("mediatorFor");
    public static final Resource baseIn = resource("baseIn");
    public static final Resource memberOf = resource("memberOf");
    public static final Resource holdsOffice = resource("holdsOffice");
    public static final Resource affiliatedWith = resource("affiliatedWith");
    public static final Resource relativeOf = resource("relativeOf");
    public static final Resource sanctions = resource("sanctions");
    public static final Resource atWarWith = resource("atWarWith");
    public static final Resource tradesWith = resource("tradesWith");
    public static final Resource influences = resource("influences");
    public static final Resource locatedIn = resource("locatedIn");

    // EventType
    public static final Resource AGREE = resource("AGREE");
    public static final Resource CONSULT = resource("CONSULT");
    public static final Resource SUPPORT = resource("SUPPORT");
    public static final Resource COOPERATE = resource("COOPERATE");
    public static final Resource AID = resource("AID");
    public static final Resource RETREAT = resource("RETREAT");
    public static final Resource REQUEST = resource("REQUEST");
    public static final Resource ACCUSE = resource("ACCUSE");
    public static final Resource REJECT = resource("REJECT");
    public static final Resource THREATEN = resource("THREATEN");
    public static final Resource PROTEST = resource("PROTEST");
    public static final Resource SANCTION = resource("SANCTION");
    public static final Resource MOBILIZE = resource("MOBILIZE");
    public static final Resource COERCE = resource("COERCE");
    public static final Resource ASSAULT = resource("ASSAULT");

    // QuantityKind
    public static final Resource killed = resource("killed");
    public static final Resource wounded = resource("wounded");
    public static final Resource arrested = resource("arrested");
    public static final Resource displaced = resource("displaced");
    public static final Resource armsTradeValue = resource("armsTradeValue");
    public static final Resource tradeValue = resource("tradeValue");
    public static final Resource aidValue = resource("aidValue");
    public static final Resource itemsDelivered = resource("itemsDelivered");
    public static final Resource otherCount = resource("otherCount");

    // AssessmentStatus
    public static final Resource uncontested = resource("uncontested");
    public static final Resource singleSource = resource("singleSource");
    public static final Resource contested = resource("contested");
    public static final Resource rejected = resource("rejected");
    public static final Resource deniedOnce = resource("deniedOnce");
    public static final Resource unconfirmed = resource("unconfirmed");

    // PositionChange
    public static final Resource onceStated = resource("onceStated");
    public static final Resource steady = resource("steady");
    public static final Resource reversed = resource("reversed");
    public static final Resource hedgeDropped = resource("hedgeDropped");
    public static final Resource hedgeAdded = resource("hedgeAdded");
    public static final Resource orderUnknown = resource("orderUnknown");

    // DisagreementKind
    public static final Resource byPolarity = resource("byPolarity");
    public static final Resource byValue = resource("byValue");
    public static final Resource byScope = resource("byScope");
    public static final Resource byClassification = resource("byClassification");
    public static final Resource byVote = resource("byVote");
    public static final Resource byAct = resource("byAct");
    public static final Resource byWordAndDeed = resource("byWordAndDeed");

    // TallyDimension
    public static final Resource byDocument = resource("byDocument");
    public static final Resource byClaimant = resource("byClaimant");
    public static final Resource byPolarityCode = resource("byPolarityCode");
    public static final Resource byCertaintyCode = resource("byCertaintyCode");
    public static final Resource byRelationType = resource("byRelationType");
    public static final Resource byEventType = resource("byEventType");
    public static final Resource byParticipant = resource("byParticipant");

    // Aspect
    public static final Resource inPolarity = resource("inPolarity");
    public static final Resource inClaimant = resource("inClaimant");
    public static final Resource inDirection = resource("inDirection");
    public static final Resource inCertainty = resource("inCertainty");
    public static final Resource inModality = resource("inModality");
    public static final Resource inTime = resource("inTime");
    public static final Resource inQuantity = resource("inQuantity");
    public static final Resource inPlace = resource("inPlace");
    public static final Resource inTitle = resource("inTitle");

    // ExtractionConfidence
    public static final Resource corroborated = resource("corroborated");
    public static final Resource uncorroborated = resource("uncorroborated");
    public static final Resource divergent = resource("divergent");

    private CYV() {}

    private static Resource resource(String localName) {
        return ResourceFactory.createResource(Bases.CODES + localName);
    }
}
