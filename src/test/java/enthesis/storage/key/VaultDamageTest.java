package enthesis.storage.key;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import enthesis.domain.value.PersonId;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.Digests;
import enthesis.storage.file.FaultyDisk;
import enthesis.storage.file.LocalDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VaultDamageTest {
    private static final char[] RIGHT = "correct horse".toCharArray();
    private static final char[] BENS = "battery staple".toCharArray();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final LocalDisk disk = new LocalDisk();

    private byte[] whole = {};
    private Path path = Path.of("");

    @BeforeAll
    void found(@TempDir Path once) throws Exception {
        var founder = new Founder("Joint Clinic", PersonId.fresh(), "Ruth", RecoveryKey.fresh());
        var vault = Vault.create(disk, ChartFolder.at(once), founder, RIGHT);
        vault.admit(PersonId.fresh(), "Ben", BENS);
        whole = Files.readAllBytes(once.resolve("vault.json"));
        assertThat(once.resolve("vault.json.bak")).hasBinaryContent(whole);
    }

    @BeforeEach
    void layOut(@TempDir Path fresh) throws Exception {
        path = fresh;
        write(whole, whole);
    }

    private Unlocked unlock() throws IOException {
        Files.deleteIfExists(path.resolve("wrong-passwords"));
        return Vault.open(disk, ChartFolder.at(path)).unlock("Ruth", RIGHT);
    }

    private void write(byte[] first, byte[] second) throws IOException {
        Files.write(path.resolve("vault.json"), first);
        Files.write(path.resolve("vault.json.bak"), second);
    }

    @Test
    void damagedCopyIsMendedFromTheOther() throws Exception {
        for (var damaged : List.of(new byte[0], flipped(whole.length / 2), "{}".getBytes(UTF_8),
                "null".getBytes(UTF_8))) {
            write(damaged, whole);
            assertThat(unlock()).isInstanceOf(Unlocked.Open.class);
            assertThat(path.resolve("vault.json")).hasBinaryContent(whole);
        }
        write(whole, flipped(200));
        assertThat(unlock()).isInstanceOf(Unlocked.Open.class);
        assertThat(path.resolve("vault.json.bak")).hasBinaryContent(whole);
    }

    private byte[] flipped(int at) {
        var flipped = whole.clone();
        flipped[at] ^= 1;
        return flipped;
    }

    @Test
    void damageOfBothCopiesIsSaid() throws Exception {
        write(flipped(300), flipped(310));
        assertThatThrownBy(this::unlock).isInstanceOf(DamagedVault.class).hasMessage("vault.damaged");
        write(new byte[0], new byte[0]);
        assertThatThrownBy(this::unlock).isInstanceOf(DamagedVault.class).hasMessage("vault.damaged");
    }

    @Test
    void vaultOfANewerProgramIsSaid() throws Exception {
        var newer = new String(whole, UTF_8).replace("\"version\":2,", "\"version\":3,\"more\":{},").getBytes(UTF_8);
        write(newer, newer);
        assertThatThrownBy(this::unlock).isInstanceOf(DamagedVault.class).hasMessage("vault.newer");
    }

    /// Somebody who can compute the sum changes one field in both copies: no field may be changed and still open.
    @Test
    void everyFieldChangedOnPurposeIsNoticed() throws Exception {
        var fields = fields(JSON.readTree(whole), "");
        assertThat(fields).hasSize(5 + 8 + 2 * 9 + 2);
        for (var field : fields) {
            var tree = changed(field);
            var changed = field.equals("/sum") ? JSON.writeValueAsBytes(tree) : summed(tree);
            write(changed, changed);
            assertThat(outcome()).as(field).isNotEqualTo("open");
        }
    }

    private String outcome() throws IOException {
        try {
            return unlock() instanceof Unlocked.Open ? "open" : "wrong";
        } catch (DamagedVault e) {
            return e.words();
        }
    }

    private static List<String> fields(JsonNode node, String at) {
        var fields = new ArrayList<String>();
        node.properties().forEach(entry -> fields.addAll(fields(entry.getValue(), at + "/" + entry.getKey())));
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                fields.addAll(fields(array.get(i), at + "/" + i));
            }
        }
        if (node.isValueNode()) {
            fields.add(at);
        }
        return fields;
    }

    private ObjectNode changed(String field) throws IOException {
        var tree = (ObjectNode) JSON.readTree(whole);
        int slash = field.lastIndexOf('/');
        var parent = (ObjectNode) tree.at(field.substring(0, slash));
        var name = field.substring(slash + 1);
        var value = parent.get(name);
        if (value.isNumber()) {
            parent.put(name, value.asInt() + 1);
        } else if (name.equals("kind")) {
            parent.put(name, value.asText().equals("PASSWORD") ? "RECOVERY" : "PASSWORD");
        } else {
            var text = value.asText();
            parent.put(name, text.substring(0, text.length() - 1) + (text.endsWith("7") ? "3" : "7"));
        }
        return tree;
    }

    private static byte[] summed(ObjectNode tree) throws IOException {
        var digest = Digests.sha256();
        digest.update(JSON.writeValueAsBytes(tree.get("content")));
        tree.put("sum", HexFormat.of().formatHex(digest.digest(tree.get("mac").asText().getBytes(UTF_8))));
        return JSON.writeValueAsBytes(tree);
    }

    @Test
    void partTooMuchOrMissingIsNoticed() throws Exception {
        for (var at : List.of("/content", "/content/slots/1", "/content/slots/1/argon2")) {
            var more = (ObjectNode) JSON.readTree(whole);
            ((ObjectNode) more.at(at)).put("more", 1);
            refused(summed(more));
            for (var name : List.copyOf(JSON.readTree(whole).at(at).properties())) {
                var less = (ObjectNode) JSON.readTree(whole);
                ((ObjectNode) less.at(at)).remove(name.getKey());
                if (!name.getKey().equals("signing")) {
                    refused(summed(less));
                }
                ((ObjectNode) less.at(at)).putNull(name.getKey());
                refused(summed(less));
            }
        }
    }

    private void refused(byte[] file) throws IOException {
        write(file, file);
        assertThat(outcome()).as(new String(file, UTF_8)).isEqualTo("vault.damaged");
    }

    @Test
    void swappedOrRemovedSlotIsNoticed() throws Exception {
        for (int from = 0; from < 3; from++) {
            var tree = (ObjectNode) JSON.readTree(whole);
            var slots = (ArrayNode) tree.at("/content/slots");
            slots.remove(from);
            var removed = summed(tree);
            write(removed, removed);
            assertThat(outcome()).isNotEqualTo("open");
        }
    }

    /// Ben puts his own wrapped key under Ruth's person, to sign as her.
    @Test
    void keyWrappedForAnotherPersonOpensNothing() throws Exception {
        var tree = (ObjectNode) JSON.readTree(whole);
        var ruths = (ObjectNode) tree.at("/content/slots/1");
        var bens = (ObjectNode) tree.at("/content/slots/2");
        bens.set("person", ruths.get("person"));
        var swapped = summed(tree);
        write(swapped, swapped);
        assertThat(Vault.open(disk, ChartFolder.at(path)).unlock("Ben", BENS)).isInstanceOf(Unlocked.Wrong.class);
    }

    @Test
    void weakSlotIsRefusedWithoutTryingIt() throws Exception {
        for (int memory : new int[]{8, 65_535, 1_048_577}) {
            var tree = (ObjectNode) JSON.readTree(whole);
            ((ObjectNode) tree.at("/content/slots/1/argon2")).put("memory", memory);
            var weak = summed(tree);
            write(weak, weak);
            assertThatThrownBy(this::unlock).isInstanceOf(DamagedVault.class).hasMessage("vault.weak");
        }
    }

    /// reliability.md T07: at whichever write the disk is full, the old password or the new one opens, never neither.
    @Test
    void fullDiskWhileChangingAPasswordLosesNoKey() throws Exception {
        for (int n = 1; n <= 3; n++) {
            write(whole, whole);
            Files.deleteIfExists(path.resolve("wrong-passwords"));
            var faulty = new FaultyDisk(disk);
            var vault = Vault.open(faulty, ChartFolder.at(path));
            var ruth = ((Unlocked.Open) vault.unlock("Ruth", RIGHT)).who();
            faulty.fullFromWrite(n);
            if (n == 1) {
                assertThatThrownBy(() -> vault.changePassword(ruth, BENS)).isInstanceOf(IOException.class);
                assertThat(unlock()).isInstanceOf(Unlocked.Open.class);
            } else {
                vault.changePassword(ruth, BENS);
                assertThat(unlock()).isInstanceOf(Unlocked.Wrong.class);
                assertThat(Vault.open(disk, ChartFolder.at(path)).unlock("Ruth", BENS))
                        .isInstanceOf(Unlocked.Open.class);
            }
        }
    }
}
