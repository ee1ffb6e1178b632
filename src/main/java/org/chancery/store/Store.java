package org.chancery.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.store.remote.RemoteAddress;
import org.chancery.store.remote.RemoteConnection;

/**
 * The knowledge graph on disk: read it in transactions, hand documents in or take them out as a whole. It may be used
 * by many threads; one of them writes at a time, and readers go on meanwhile.
 */
public final class Store implements AutoCloseable {
    private final Storage storage;
    private final WriteDoor door;
    private final String opening = UUID.randomUUID().toString();
    private final Documents documents;
    private final Assessments assessments;
    private final Compactor compactor;
    private final Runnable release;
    private final Optional<StoreFolder> folder;
    private final List<String> notices;
    private final AtomicBoolean closed = new AtomicBoolean();

    Store(Storage storage, WriteDoor door, StoreLock lock, StoreFolder folder, List<String> notices) {
        this(storage, door, lock::close, Optional.of(folder), notices);
    }

    /** A store that is not in a folder. */
    Store(Storage storage, WriteDoor door, List<String> notices) {
        this(storage, door, () -> {}, Optional.empty(), notices);
    }

    private Store(
            Storage storage, WriteDoor door, Runnable release, Optional<StoreFolder> folder, List<String> notices) {
        this.storage = storage;
        this.door = door;
        this.documents = new Documents(storage.dataset(), door);
        this.assessments = new Assessments(storage.dataset(), door);
        this.compactor = new Compactor(storage);
        this.release = release;
        this.folder = folder;
        this.notices =
                Stream.concat(notices.stream(), assessments.ensure().stream()).toList();
    }

    /**
     * The store in a folder, which this process holds until it is closed.
     *
     * @throws StoreNotFoundException when there is none, or only one of a newer format
     * @throws StoreInUseException when another process holds it
     * @throws DamagedStoreException when its files cannot be read
     */
    public static Store open(Path folder) {
        return new StoreOpening(new StoreFolder(folder), WriteWatch.NONE).existing();
    }

    /**
     * The store in a folder, made if the folder is absent or empty.
     *
     * @throws StoreNotFoundException when the folder holds something else
     * @throws StoreInUseException when another process holds it
     * @throws DamagedStoreException when its files cannot be read
     */
    public static Store openOrCreate(Path folder) {
        return new StoreOpening(new StoreFolder(folder), WriteWatch.NONE).existingOrNew();
    }

    /** A store that holds the ontology alone and is gone when it is closed. */
    public static Store inMemory() {
        Storage storage = new MemoryStorage();
        WriteDoor door = new WriteDoor(storage, WriteWatch.NONE);
        new OntologyLoader(door).load();
        return new Store(storage, door, List.of());
    }

    /**
     * The store that a server keeps.
     *
     * @throws StoreNotFoundException when it has none, or only one of a newer format
     * @throws org.chancery.store.remote.RemoteStoreException when it cannot be reached or is no SPARQL server
     */
    public static Store open(RemoteAddress address) {
        return new RemoteOpening(RemoteConnection.to(address), WriteWatch.NONE).existing();
    }

    /**
     * The store that a server keeps, made if there are no triples.
     *
     * @throws StoreNotFoundException when something else is there
     * @throws org.chancery.store.remote.RemoteStoreException when it cannot be reached, is no SPARQL server, or takes no updates
     */
    public static Store openOrCreate(RemoteAddress address) {
        return new RemoteOpening(RemoteConnection.to(address), WriteWatch.NONE).existingOrNew();
    }

    /** What was mended while the store was opened, as sentences for the user; empty in the ordinary case. */
    public List<String> notices() {
        return notices;
    }

    /** The result of an action in a read transaction; nothing of the dataset may be used after it. */
    public <T> T read(Function<Dataset, T> action) {
        return Reads.of(storage.dataset(), graph -> action.apply(DatasetFactory.wrap(graph)));
    }

    /** A word for the state of the data: another after each change, and another each time the store is opened. */
    public String version() {
        return opening + "/" + door.changes() + storage.version();
    }

    /** The ontology that is loaded, in Turtle, axioms with blank nodes included. */
    public String ontology() {
        return folder.map(OntologyLoader::loaded).orElseGet(OntologyLoader::shipped);
    }

    /** The folder that holds the store; absent if it is kept in memory or on a server. */
    public Optional<Path> place() {
        return folder.map(StoreFolder::root);
    }

    /** Where a server that has the store of a folder open tells how to reach it; it is deleted when the store is opened. */
    public static Path controlFile(Path folder) {
        return StoreFolder.controlFile(folder);
    }

    /** Whether the folder holds a store, whoever has it open, in whatever state it is. */
    public static boolean isIn(Path folder) {
        return new StoreFolder(folder).hasStore();
    }

    /** How many bytes the triples of a folder's store take on disk, whoever has it open. */
    public static long usedBytes(Path folder) {
        return new StoreFolder(folder).usedBytes();
    }

    /** The dataset for a server: transactional, with the text index, and only to be read. */
    public DatasetGraph dataset() {
        return storage.dataset();
    }

    /**
     * What became of each document, in the given order, once all of them are on disk. Each replaces what is stored of
     * the same document or of an older version of it.
     *
     * @throws IllegalArgumentException when a graph is not a document's graph; nothing is stored then
     * @throws StoreWriteException when documents could not be stored: up to a hundred go into a transaction, and those
     *     of earlier transactions stay
     */
    public List<DocumentResult> replace(List<DocumentGraph> graphs) {
        return documents.putAll(graphs.stream().map(PreparedDocument::of).toList());
    }

    /** A collector that stores documents a thousand, or the documents of ten seconds, at a time. */
    public DocumentBatch batch(Consumer<DocumentResult> onStored) {
        return batch(onStored, compaction -> {});
    }

    /**
     * The same for one who wants to know of compactions between, which come when {@link #compactIfDue} would make one and the disk
     * gets short.
     */
    public DocumentBatch batch(Consumer<DocumentResult> onStored, Consumer<Compaction> onCompacted) {
        return new DocumentBatch(documents, compactor, onStored, onCompacted);
    }

    /** What is derived from the claims. */
    public Assessments assessments() {
        return assessments;
    }

    /** Whether this extraction of this document is stored, so that it need not be made again. */
    public boolean holds(String documentIri, String runDigest) {
        return documents.holds(NodeFactory.createURI(documentIri), NodeFactory.createLiteralString(runDigest));
    }

    /** The IRIs of the documents that came from a source, at most one in the ordinary case, in order. */
    public List<String> documentsOf(String sourceKey) {
        return documents.of(NodeFactory.createLiteralString(sourceKey));
    }

    /**
     * Takes a document out, with every shared node that only it led to; answers whether it was there.
     *
     * @throws StoreWriteException when it could not be taken out
     */
    public boolean remove(String documentIri) {
        return documents.remove(NodeFactory.createURI(documentIri));
    }

    /**
     * Writes the triples to new files without the room that past versions took; writers wait, and readers for a moment at
     * its end.
     *
     * @throws NoSpaceException when the disk has no room for a second copy
     * @throws StoreWriteException when it failed; the store is as it was
     */
    public Compaction compact() {
        return compactor.run();
    }

    /** The same if so much room is taken in vain that it is worthwhile and there is room for it; absent if not. */
    public Optional<Compaction> compactIfDue() {
        return compactor.runIfDue();
    }

    Storage storage() {
        return storage;
    }

    Optional<StoreFolder> folder() {
        return folder;
    }

    /** Waits for the transactions of other threads to end, then lets the folder go; a second call does nothing. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            storage.close();
        } finally {
            release.run();
        }
    }
}
