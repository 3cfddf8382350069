package enthesis.storage.key;

import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import java.io.IOException;
import java.util.function.LongSupplier;

/// A vault that is read anew, as at a start of the program, by a watch of the test.
public final class LaterVault {
    private LaterVault() {}

    public static Vault open(ChartFolder folder, LongSupplier nanos) throws IOException {
        return Vault.open(new LocalDisk(), folder, nanos);
    }
}
