package org.chancery.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The classes and properties of the Chancery ontology, each named as in {@code ontology/chancery.ttl}, where its
 * definition stands.
 */
@SuppressWarnings("MemberName")
public final class CY {
    public static final Resource Document = resource("Document");
    public static final Resource Block = resource("Block");
    public static final Resource TextSpan = resource("TextSpan");
    public static final Resource Mention = resource("Mention");
    public static final Resource ActorReference = resource("ActorReference");
    public static final Resource Attribution = resource("Attribution");

    public static final Resource Claim = resource("Claim");
    public static final Resource Proposition = resource("Proposition");
    public static final Resource RelationProposition = resource("RelationProposition");
    public static final Resource EventProposition = resource("EventProposition");
    public static final Resource QuantityProposition = resource("QuantityProposition");

    public static final Resource Entity = resource("Entity");
    public static final Resource Actor = resource("Actor");
    public static final Resource Person = resource("Person");
    public static final Resource State = resource("State");
    public static final Resource Organization = resource("Organization");
    public static final Resource GovernmentBody = resource("GovernmentBody");
    public static final Resource ArmedGroup = resource("ArmedGroup");
    public static final Resource Group = resource("Group");
    public static final Resource UnnamedSource = resource("UnnamedSource");
    public static final Resource Place = resource("Place");
    public static final Resource Event = resource("Event");
    public static final Resource OfficeHolding = resource("OfficeHolding");

    public static final Resource Quantity = resource("Quantity");
    public static final Resource MonetaryAmount = resource("MonetaryAmount");
    public static final Resource Count = resource("Count");
    public static final Resource TimeExtent = resource("TimeExtent");

    public static final Resource Extraction = resource("Extraction");
    public static final Resource Curation = resource("Curation");

    public static final Resource Divergence = resource("Divergence");

    public static final Resource Assessment = resource("Assessment");
    public static final Resource IndependentSource = resource("IndependentSource");
    public static final Resource Position = resource("Position");
    public static final Resource Disagreement = resource("Disagreement");
    public static final Resource AcceptancePolicy = resource("AcceptancePolicy");
    public static final Resource Tally = resource("Tally");

    public static final Resource RunComparison = resource("RunComparison");
    public static final Resource ClaimChange = resource("ClaimChange");

    public static final Resource CodeValue = resource("CodeValue");
    public static final Resource Polarity = resource("Polarity");
    public static final Resource Certainty = resource("Certainty");
    public static final Resource Modality = resource("Modality");
    public static final Resource AttributionMode = resource("AttributionMode");
    public static final Resource BlockRole = resource("BlockRole");
    public static final Resource RelationType = resource("RelationType");
    public static final Resource EventType = resource("EventType");
    public static final Resource QuantityKind = resource("QuantityKind");
    public static final Resource Approximation = resource("Approximation");
    public static final Resource Basis = resource("Basis");
    public static final Resource MentionKind = resource("MentionKind");
    public static final Resource Aspect = resource("Aspect");
    public static final Resource ExtractionConfidence = resource("ExtractionConfidence");
    public static final Resource AssessmentStatus = resource("AssessmentStatus");
    public static final Resource PositionChange = resource("PositionChange");
    public static final Resource DisagreementKind = resource("DisagreementKind");
    public static final Resource TallyDimension = resource("TallyDimension");

    public static final Property fileName = property("fileName");
    public static final Property contentDigest = property("contentDigest");
    public static final Property text = property("text");
    public static final Property documentDate = property("documentDate");
    public static final Property titleBasis = property("titleBasis");
    public static final Property creatorBasis = property("creatorBasis");
    public static final Property publisherBasis = property("publisherBasis");
    public static final Property dateBasis = property("dateBasis");
    public static final Property authorVoice = property("authorVoice");

    public static final Property blockRole = property("blockRole");
    public static final Property blockIndex = property("blockIndex");
    public static final Property startOffset = property("startOffset");
    public static final Property endOffset = property("endOffset");
    public static final Property exactText = property("exactText");

    public static final Property atSpan = property("atSpan");
    public static final Property denotes = property("denotes");
    public static final Property literalReferent = property("literalReferent");
    public static final Property mentionKind = property("mentionKind");
    public static final Property decidedBy = property("decidedBy");

    public static final Property refersTo = property("refersTo");
    public static final Property preferredName = property("preferredName");
    public static final Property nameForm = property("nameForm");
    public static final Property resolutionReason = property("resolutionReason");

    public static final Property source = property("source");
    public static final Property sourceText = property("sourceText");
    public static final Property sourceSpan = property("sourceSpan");
    public static final Property cue = property("cue");
    public static final Property cueSpan = property("cueSpan");
    public static final Property contentSpan = property("contentSpan");
    public static final Property ruleId = property("ruleId");

    public static final Property voicedIn = property("voicedIn");
    public static final Property claimant = property("claimant");
    public static final Property asserts = property("asserts");
    public static final Property reports = property("reports");
    public static final Property coreProposition = property("coreProposition");
    public static final Property polarity = property("polarity");
    public static final Property certainty = property("certainty");
    public static final Property modality = property("modality");
    public static final Property attributionMode = property("attributionMode");
    public static final Property evidence = property("evidence");
    public static final Property underAttribution = property("underAttribution");
    public static final Property statedTime = property("statedTime");
    public static final Property timeWording = property("timeWording");
    public static final Property statedQuantity = property("statedQuantity");
    public static final Property officeTitle = property("officeTitle");

    public static final Property propositionSubject = property("propositionSubject");
    public static final Property relationType = property("relationType");
    public static final Property propositionObject = property("propositionObject");
    public static final Property describedEvent = property("describedEvent");
    public static final Property counterparty = property("counterparty");
    public static final Property quantityKind = property("quantityKind");
    public static final Property period = property("period");

    public static final Property eventType = property("eventType");
    public static final Property agent = property("agent");
    public static final Property patient = property("patient");
    public static final Property eventPlace = property("eventPlace");
    public static final Property eventTime = property("eventTime");

    public static final Property numericValue = property("numericValue");
    public static final Property unit = property("unit");
    public static final Property approximation = property("approximation");
    public static final Property quantityWording = property("quantityWording");
    public static final Property lowerBound = property("lowerBound");
    public static final Property upperBound = property("upperBound");

    public static final Property edtf = property("edtf");
    public static final Property earliest = property("earliest");
    public static final Property latest = property("latest");

    public static final Property officeOf = property("officeOf");
    public static final Property officeTime = property("officeTime");
    public static final Property heldOffice = property("heldOffice");
    public static final Property belongsToState = property("belongsToState");
    public static final Property sourceDescription = property("sourceDescription");

    public static final Property bearsClaims = property("bearsClaims");

    public static final Property softwareVersion = property("softwareVersion");
    public static final Property runDigest = property("runDigest");
    public static final Property temperature = property("temperature");
    public static final Property promptVersion = property("promptVersion");
    public static final Property portionLength = property("portionLength");
    public static final Property confirmedAnswers = property("confirmedAnswers");
    public static final Property sourceKey = property("sourceKey");

    public static final Property reading = property("reading");
    public static final Property differsIn = property("differsIn");
    public static final Property extractionConfidence = property("extractionConfidence");

    public static final Property comparedDocument = property("comparedDocument");
    public static final Property beforeRun = property("beforeRun");
    public static final Property afterRun = property("afterRun");
    public static final Property addedClaim = property("addedClaim");
    public static final Property lostClaim = property("lostClaim");
    public static final Property claimChange = property("claimChange");
    public static final Property before = property("before");
    public static final Property after = property("after");
    public static final Property beforeClaims = property("beforeClaims");
    public static final Property afterClaims = property("afterClaims");
    public static final Property sameClaims = property("sameClaims");
    public static final Property changedClaims = property("changedClaims");
    public static final Property addedClaims = property("addedClaims");
    public static final Property lostClaims = property("lostClaims");

    public static final Property takesSubject = property("takesSubject");
    public static final Property takesObject = property("takesObject");
    public static final Property assesses = property("assesses");
    public static final Property assessmentStatus = property("assessmentStatus");
    public static final Property underPolicy = property("underPolicy");
    public static final Property supports = property("supports");
    public static final Property sourceActor = property("sourceActor");
    public static final Property restsOn = property("restsOn");
    public static final Property positionOf = property("positionOf");
    public static final Property onProposition = property("onProposition");
    public static final Property firstPolarity = property("firstPolarity");
    public static final Property lastPolarity = property("lastPolarity");
    public static final Property positionChange = property("positionChange");
    public static final Property disagreementKind = property("disagreementKind");
    public static final Property concerns = property("concerns");
    public static final Property oneSide = property("oneSide");
    public static final Property otherSide = property("otherSide");
    public static final Property disagreementAbout = property("disagreementAbout");
    public static final Property takenBy = property("takenBy");
    public static final Property countedCertainty = property("countedCertainty");
    public static final Property tallyOf = property("tallyOf");
    public static final Property countedThing = property("countedThing");
    public static final Property affirmingSources = property("affirmingSources");
    public static final Property denyingSources = property("denyingSources");
    public static final Property affirmingClaims = property("affirmingClaims");
    public static final Property denyingClaims = property("denyingClaims");
    public static final Property documentCount = property("documentCount");
    public static final Property minimumSources = property("minimumSources");
    public static final Property rejectingSources = property("rejectingSources");
    public static final Property countsUnnamedSources = property("countsUnnamedSources");
    public static final Property comparisonKey = property("comparisonKey");
    public static final Property tallyCount = property("tallyCount");

    // What a relation type says of itself
    public static final Property directProperty = property("directProperty");
    public static final Property isSymmetric = property("isSymmetric");

    // Direct ties
    public static final Property armsSupplierOf = property("armsSupplierOf");
    public static final Property allyOf = property("allyOf");
    public static final Property backs = property("backs");
    public static final Property opposes = property("opposes");
    public static final Property rivalOf = property("rivalOf");
    public static final Property mediatorFor = property("mediatorFor");
    public static final Property baseIn = property("baseIn");
    public static final Property memberOf = property("memberOf");
    public static final Property holdsOffice = property("holdsOffice");
    public static final Property affiliatedWith = property("affiliatedWith");
    public static final Property relativeOf = property("relativeOf");
    public static final Property sanctions = property("sanctions");
    public static final Property atWarWith = property("atWarWith");
    public static final Property tradesWith = property("tradesWith");
    public static final Property influences = property("influences");
    public static final Property locatedIn = property("locatedIn");

    private CY() {}

    private static Resource resource(String localName) {
        return ResourceFactory.createResource(Bases.TERMS + localName);
    }

    private static Property property(String localName) {
        return ResourceFactory.createProperty(Bases.TERMS, localName);
    }
}
