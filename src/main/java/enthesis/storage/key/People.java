package enthesis.storage.key;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;

import enthesis.storage.cipher.AesGcm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// The names of those who may unlock, sealed with the master key and padded, so that not even their lengths show.
final class People {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int STEP = 512;

    private People() {}

    static String seal(Map<UUID, String> names, UUID vault, MasterKey key) {
        try {
            var bytes = JSON.writeValueAsBytes(new TreeMap<>(names));
            var padded = Arrays.copyOf(bytes, (bytes.length / STEP + 1) * STEP);
            Arrays.fill(padded, bytes.length, padded.length, (byte) ' ');
            return HexFormat.of().formatHex(AesGcm.seal(key.lend(MasterKey.PEOPLE), padded, about(vault)));
        } catch (IOException e) {
            throw new IllegalStateException("names can be written", e);
        }
    }

    static Map<UUID, String> open(String sealed, UUID vault, MasterKey key) throws DamagedVault {
        try {
            var opened = AesGcm.open(key.lend(MasterKey.PEOPLE), HexFormat.of().parseHex(sealed), about(vault));
            var bytes = opened.orElseThrow(() -> new DamagedVault("vault.changed"));
            return JSON.readValue(bytes, new TypeReference<TreeMap<UUID, String>>() {});
        } catch (DamagedVault e) {
            throw e;
        } catch (IOException | IllegalArgumentException _) {
            throw new DamagedVault("vault.changed");
        }
    }

    private static byte[] about(UUID vault) {
        return ("people|" + vault).getBytes(StandardCharsets.UTF_8);
    }
}
