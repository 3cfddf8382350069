package enthesis.storage.draft;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.value.PersonId;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.key.Founder;
import enthesis.storage.key.RecoveryKey;
import enthesis.storage.key.Vault;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// reliability.md S04: what was typed stands nowhere in clear.
class DraftSecrecyTest {
    private static final String CANARY = "Quandrixa";
    private static final List<Charset> WAYS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    @TempDir
    Path path;

    @Test
    void noFileHoldsATypedWordOrANameInClear() throws Exception {
        var folder = ChartFolder.at(path);
        var founder = new Founder("Joint Clinic", PersonId.fresh(), CANARY + " Amsel", RecoveryKey.fresh());
        var vault = Vault.create(new LocalDisk(), folder, founder, CANARY.toCharArray());
        vault.unlock(CANARY, "wrong".toCharArray());
        try (var drafts = Drafts.open(new LocalDisk(), folder, vault.key())) {
            drafts.append("visit/1", PersonId.fresh(), Instant.EPOCH, Map.of(Field.of("note", "free"), CANARY));
            drafts.append("patient/new", PersonId.fresh(), Instant.EPOCH,
                    Map.of(Field.of("patient", "family"), CANARY));
            drafts.compact();
            drafts.append("visit/1", PersonId.fresh(), Instant.EPOCH, Map.of(Field.of("note", "free"), CANARY + "!"));
            assertThat(drafts.read().toString()).doesNotContain(CANARY);
        }
        try (var files = Files.walk(path)) {
            var all = files.filter(Files::isRegularFile).toList();
            assertThat(all).extracting(file -> file.getFileName().toString()).containsExactlyInAnyOrder("drafts",
                    ".drafts.lock", "vault.json", "vault.json.bak", "wrong-passwords");
            assertThat(all).allSatisfy(DraftSecrecyTest::clean);
        }
    }

    private static void clean(Path file) throws IOException {
        var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        for (var way : WAYS) {
            assertThat(bytes).doesNotContain(new String(CANARY.getBytes(way), StandardCharsets.ISO_8859_1));
        }
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        }
    }
}
