package enthesis.app.door;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.people.Clinic;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.key.MasterKey;
import enthesis.storage.key.RecoveryKey;
import enthesis.storage.reference.Shipped;
import enthesis.ui.start.first.Beginning;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When the keys are put away, none is left in any object of ours, also where somebody still holds on to the chart that
/// was open.
class KeysWipedTest {
    private static final List<String> LABELS = List.of(MasterKey.H2_FILE, MasterKey.JOURNAL, MasterKey.BACKUP,
            MasterKey.DRAFT, MasterKey.ATTACHMENT, MasterKey.SLOTS_MAC, MasterKey.PEOPLE, "table-sum", "seal");

    @TempDir
    private Path folder;

    @Test
    void noKeyIsLeftInOurObjects() throws Exception {
        var clock = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), ZoneOffset.UTC);
        var door = new FrontDoor(new Ground(ChartFolder.at(folder), new LocalDisk(), clock, Shipped.load()));
        door.found(new Beginning(Clinic.named("Harbour"), "Lorna Hale", "MD", RecoveryKey.fresh()),
                "three brown hares".toCharArray());
        var open = door.chart();
        var keys = keys(open.vault.key());
        assertThat(found(keys, door, open)).contains("MasterKey", "Blocks", "Imprint", "DraftFile");
        door.close();
        assertThat(found(keys, door, open)).isEmpty();
        assertThat(open.vault.clinic()).isEqualTo("Harbour");
    }

    private static List<byte[]> keys(MasterKey key) throws Exception {
        var handed = new ByteArrayOutputStream();
        key.hand(handed);
        var master = Arrays.copyOf(handed.toByteArray(), 32);
        return Stream.concat(Stream.of(master), LABELS.stream().map(key::derive)).toList();
    }

    /// The names of our classes that hold one of these keys, however far from these objects.
    private static Set<String> found(List<byte[]> keys, Object... roots) throws IllegalAccessException {
        var found = new TreeSet<String>();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> left = new ArrayDeque<>(List.of(roots));
        while (!left.isEmpty()) {
            var object = left.remove();
            for (var held : seen.add(object) ? held(object) : List.<Object>of()) {
                if (held instanceof byte[] bytes && keys.stream().anyMatch(key -> Arrays.equals(key, bytes))) {
                    found.add(object.getClass().getSimpleName());
                }
                left.add(held);
            }
        }
        return found;
    }

    private static List<Object> held(Object object) throws IllegalAccessException {
        return switch (object) {
            case Iterable<?> all -> all instanceof Path ? List.of() : some(all);
            case Map<?, ?> map -> some(map.values());
            case Optional<?> optional -> some(optional.stream().toList());
            case Object[] array -> some(Arrays.asList(array));
            default -> object.getClass().getName().startsWith("enthesis.") ? fields(object) : List.of();
        };
    }

    private static List<Object> some(Iterable<?> all) {
        var some = new ArrayList<Object>();
        for (var one : all) {
            add(some, one);
        }
        return some;
    }

    private static List<Object> fields(Object object) throws IllegalAccessException {
        var held = new ArrayList<Object>();
        for (Class<?> type = object.getClass(); type != null && type.getName().startsWith("enthesis."); type = type
                .getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()
                        && field.trySetAccessible()) {
                    add(held, field.get(object));
                }
            }
        }
        return held;
    }

    private static void add(List<Object> held, @Nullable Object one) {
        if (one != null) {
            held.add(one);
        }
    }
}
