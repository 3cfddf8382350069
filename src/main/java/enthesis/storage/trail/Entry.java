package enthesis.storage.trail;

import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.storage.file.Digests;
import enthesis.storage.trail.guard.Json;
import enthesis.storage.trail.guard.RowChange;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One line of the trail: its number, the act it belongs to, one row before and after (JSON of texts), and the hash
/// that ties it to the line before. An act that changed no row is one line with an empty `entity`.
public record Entry(
        long seq, Instant at, Act act, String entity, String key, Optional<String> was, Optional<String> now,
        String hash) {
    /// The hash before the first line.
    public static final String START = "0".repeat(64);

    /// The next line after the one with the hash `previous`.
    static Entry chained(String previous, long seq, Instant at, Act act, RowChange change) {
        var open = new Entry(seq, at, act, change.table(), change.key(), change.was(), change.now(), "");
        return new Entry(seq, at, act, open.entity, open.key, open.was, open.now, open.hashAfter(previous));
    }

    /// The line of which these are the canonical bytes, after a line with the hash `previous`; `moment` reads when it
    /// was.
    ///
    /// @throws IllegalArgumentException
    ///             if they are not
    static Entry read(byte[] canonical, String previous, Function<String, Instant> moment) {
        var texts = Json.list(new String(canonical, StandardCharsets.US_ASCII));
        if (texts.size() != 10) {
            throw new IllegalArgumentException("not a line of the trail");
        }
        var act = new Act(What.valueOf(texts.get(2)), new PersonId(UUID.fromString(texts.get(3))),
                some(texts.get(4)).map(id -> new PatientId(UUID.fromString(id))), texts.get(5));
        return new Entry(Long.parseLong(texts.get(0)), moment.apply(texts.get(1)), act, texts.get(6), texts.get(7),
                some(texts.get(8)), some(texts.get(9)), hash(previous, canonical));
    }

    private static Optional<String> some(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /// Everything but the hash, as the bytes that are hashed; the same line always gives the same bytes.
    public byte[] canonical() {
        var texts = List.of(
                Long.toString(seq),
                at.toString(),
                act.what().name(),
                act.who().toString(),
                act.about().map(PatientId::toString).orElse(""),
                act.reason(),
                entity,
                key,
                was.orElse(""),
                now.orElse(""));
        return Json.array(texts).getBytes(StandardCharsets.US_ASCII);
    }

    /// What this line's hash must be after a line with the hash `previous`: SHA-256(previous, canonical).
    String hashAfter(String previous) {
        return hash(previous, canonical());
    }

    private static String hash(String previous, byte[] canonical) {
        var digest = Digests.sha256();
        digest.update(HexFormat.of().parseHex(previous));
        return HexFormat.of().formatHex(digest.digest(canonical));
    }

    /// The row before, column by column; empty when it is new.
    public Map<String, @Nullable String> before() {
        return was.map(Json::texts).orElse(Map.of());
    }

    /// The row after, column by column; empty when it was removed.
    public Map<String, @Nullable String> after() {
        return now.map(Json::texts).orElse(Map.of());
    }

    /// The number only: the rest is what patients said, and must not reach a log.
    @Override
    public String toString() {
        return "entry " + seq;
    }
}
