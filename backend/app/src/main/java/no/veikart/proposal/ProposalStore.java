package no.veikart.proposal;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import no.veikart.commit.Seal;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** The collection {@code proposals}: one sealed document each, replaced only where nobody else has replaced it since it was read. */
@Repository
public class ProposalStore {
    private static final int BATCH = 100;
    private static final String CHANGES = "changes";

    private final MongoCollection<Document> proposals;

    ProposalStore(MongoDatabase database) {
        this.proposals = database.getCollection(Seal.PROPOSALS);
    }

    /** Stores a new one under the next number. */
    Proposal insert(IntFunction<Proposal> numbered) {
        while (true) {
            Document last = proposals
                    .find()
                    .projection(Projections.include("_id"))
                    .sort(Sorts.descending("_id"))
                    .limit(1)
                    .batchSize(1)
                    .first();
            Proposal proposal = numbered.apply(last == null ? 1 : last.getInteger("_id") + 1);
            try {
                proposals.insertOne(document(proposal));
                return proposal;
            } catch (MongoWriteException taken) {
                if (taken.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw taken;
                }
            }
        }
    }

    /** Puts a proposal in the place of its last version. Returns false when that was no longer there. */
    boolean replace(Proposal proposal) {
        return proposals
                        .replaceOne(
                                Filters.and(
                                        Filters.eq("_id", proposal.number()),
                                        Filters.eq("version", proposal.version() - 1)),
                                document(proposal))
                        .getMatchedCount()
                == 1;
    }

    Optional<Proposal> find(int number) {
        return Optional.ofNullable(proposals
                .find(Filters.eq("_id", number))
                .batchSize(1)
                .map(ProposalStore::proposal)
                .first());
    }

    /** All of them, the newest first, without their changes. */
    List<Proposal> list() {
        return proposals
                .find()
                .projection(Projections.exclude(CHANGES))
                .sort(Sorts.descending("_id"))
                .batchSize(BATCH)
                .map(ProposalStore::proposal)
                .into(new ArrayList<>());
    }

    /** What tells all that is said of the proposals from what was said before: each step of any of them makes another. */
    public String state() {
        return proposals
                .find()
                .projection(Projections.include("_id", "version"))
                .sort(Sorts.ascending("_id"))
                .batchSize(BATCH)
                .map(proposal -> proposal.getInteger("_id") + "." + proposal.getInteger("version"))
                .into(new ArrayList<>())
                .toString();
    }

    /** The changes of a proposal, which may be one of a list. */
    String changesOf(Proposal proposal) {
        return proposal.changes().isEmpty()
                ? find(proposal.number()).map(Proposal::changes).orElse("[]")
                : proposal.changes();
    }

    private static Document document(Proposal proposal) {
        Document document = new Document("_id", proposal.number())
                .append("version", proposal.version())
                .append("state", proposal.state().name())
                .append("title", proposal.title())
                .append("organisation", proposal.organisation())
                .append("role", proposal.role())
                .append("reason", proposal.reason())
                .append("cascade", proposal.cascade())
                .append("basedOn", proposal.basedOn())
                .append("items", proposal.items())
                .append(CHANGES, proposal.changes())
                .append(
                        "events",
                        proposal.events().stream().map(ProposalStore::document).toList());
        if (proposal.decision() != null) {
            document.append("decision", proposal.decision());
        }
        if (proposal.commit() != null) {
            document.append("commit", proposal.commit());
        }
        return Seal.sealed(document);
    }

    private static Document document(ProposalEvent event) {
        return new Document("kind", event.kind().name())
                .append("at", Date.from(event.at()))
                .append("organisation", event.organisation())
                .append("role", event.role())
                .append("text", event.text());
    }

    private static Proposal proposal(Document document) {
        return new Proposal(
                document.getInteger("_id"),
                document.getInteger("version"),
                ProposalState.valueOf(document.getString("state")),
                document.getString("title"),
                document.getString("organisation"),
                document.getString("role"),
                document.getString("reason"),
                document.getString("decision"),
                document.getBoolean("cascade"),
                document.getInteger("basedOn"),
                document.getList("items", String.class),
                document.get(CHANGES, ""),
                document.getInteger("commit"),
                document.getList("events", Document.class).stream()
                        .map(ProposalStore::event)
                        .toList());
    }

    private static ProposalEvent event(Document document) {
        return new ProposalEvent(
                ProposalEventKind.valueOf(document.getString("kind")),
                Objects.requireNonNull(document.getDate("at")).toInstant(),
                document.getString("organisation"),
                document.getString("role"),
                document.getString("text"));
    }
}
