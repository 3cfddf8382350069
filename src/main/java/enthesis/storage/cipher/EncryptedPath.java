package enthesis.storage.cipher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.function.Supplier;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/// How H2 reaches the files it would encrypt itself if it were told CIPHER=AES and the same password. The password is
/// asked for whenever a file is opened, and not kept.
public final class EncryptedPath extends FilePathWrapper {
    private String scheme = "";
    private Supplier<char[]> password = () -> new char[0];

    /// For H2, which makes the paths by reflection.
    public EncryptedPath() {
        super();
    }

    /// What to put before the name of such a file; `id`, small letters and digits, stands for the password.
    public static String scheme(String id, Supplier<char[]> password) {
        var path = new EncryptedPath();
        path.scheme = "xts" + id;
        path.password = password;
        FilePath.register(path);
        return path.getPrefix();
    }

    @Override
    public String getScheme() {
        return scheme;
    }

    @Override
    public FilePathWrapper getPath(String path) {
        return alike(super.getPath(path));
    }

    @Override
    public FilePathWrapper wrap(FilePath path) {
        return alike(super.wrap(path));
    }

    private FilePathWrapper alike(FilePathWrapper made) {
        if (made instanceof EncryptedPath path) {
            path.scheme = scheme;
            path.password = password;
        }
        return made;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        var base = super.open(mode);
        try {
            var word = password.get();
            var bytes = FilePathEncrypt.getPasswordBytes(word);
            Arrays.fill(word, '\0');
            return EncryptedChannel.over(base, bytes);
        } catch (IOException | RuntimeException e) {
            base.close();
            throw e;
        }
    }
}
