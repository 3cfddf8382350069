package enthesis.exchange.fhir.in;

import enthesis.domain.intake.LeftOut;
import enthesis.exchange.fhir.in.Resources.Found;
import enthesis.exchange.incoming.NotTaken;
import enthesis.exchange.incoming.Piece;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The resources of one file, each read for what it says.
final class Items implements Closeable {
    private static final Set<String> TOLD = Set.of("AllergyIntolerance", "List", "Condition", "MedicationRequest",
            "MedicationStatement", "Observation");
    private static final Set<String> WANTED = Set.of("Patient", "Medication", "AllergyIntolerance", "List",
            "Condition", "MedicationRequest", "MedicationStatement", "Observation");
    private static final int LONGEST_NAME = 1_000;

    private final Piece piece;
    private final People people;
    private final Said said;
    private final DigestInputStream in;
    private final Resources resources;

    /// `drug` gives the words of a Medication by one of its names.
    Items(Piece piece, LocalDate today, Function<List<String>, Optional<String>> drug) throws IOException {
        this.piece = piece;
        people = new People(today);
        said = new Said(reference -> drug.apply(names(reference, false)));
        in = new DigestInputStream(piece.open(), sha256());
        try {
            resources = new Resources(in, piece.name(), WANTED);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /// The next one; empty at the end.
    Optional<Item> next() throws IOException {
        var found = resources.next();
        return found.isPresent() ? Optional.of(item(found.get())) : Optional.empty();
    }

    private Item item(Found found) throws NotTaken {
        if (found.body().isEmpty()) {
            return new Item.Left(new LeftOut.Line(LeftOut.Why.KIND, found.kind()));
        }
        var node = new Node(found.body().get(), piece.name(), found.line());
        var names = new ArrayList<String>();
        var id = node.text("id", LONGEST_NAME);
        if (!id.isEmpty()) {
            names.addAll(names(found.kind() + "/" + id, found.alone()));
        }
        if (!found.url().isEmpty()) {
            names.addAll(names(found.url(), found.alone()));
        }
        if (found.kind().equals("Medication")) {
            return new Item.Drug(names, Concept.of(node.in("code")).words());
        }
        return TOLD.contains(found.kind()) ? told(found, node) : person(names, node);
    }

    private Item person(List<String> names, Node node) throws NotTaken {
        return switch (people.of(node)) {
            case People.Read.Taken(var person) -> new Item.Person(names, person);
            case People.Read.Not(var why) -> new Item.Left(new LeftOut.Line(why, "Patient"));
        };
    }

    private Item told(Found found, Node node) throws NotTaken {
        var whose = node.in(node.has("subject") ? "subject" : "patient").text("reference", LONGEST_NAME);
        return switch (said.of(found.kind(), node)) {
            case Said.Read.Taken(var fact, var allergy, var none) ->
                new Item.Told(names(whose, found.alone()), fact, allergy, none);
            case Said.Read.Not(var why) -> new Item.Left(new LeftOut.Line(why, found.kind()));
        };
    }

    /// Within a bundle names are those of the bundle; what stands alone refers to what stands alone anywhere.
    private List<String> names(String reference, boolean alone) {
        var own = piece.name() + "\n" + reference;
        return alone ? List.of("\n" + reference) : List.of(own);
    }

    /// SHA-256 of the whole file, when it is read to its end.
    byte[] digest() throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
        return in.getMessageDigest().digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        resources.close();
        in.close();
    }
}
