package enthesis.storage.cut;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;
import org.h2.message.DbException;
import org.h2.store.fs.FilePath;

/// How H2 reaches the files of a `CutDisk`: `cut:/cut-1/chart.mv.db`.
public final class CutPath extends FilePath {

    static void register() {
        FilePath.register(new CutPath());
    }

    private static CutPath at(String name) {
        var path = new CutPath();
        path.name = name.startsWith(CutDisk.SCHEME + ":") ? name : CutDisk.SCHEME + ":" + name;
        return path;
    }

    private String path() {
        return name.substring(CutDisk.SCHEME.length() + 1);
    }

    private CutDisk disk() {
        return CutDisk.of(path());
    }

    private String file() {
        return CutDisk.nameOf(path());
    }

    @Override
    public long size() {
        return disk().find(file()).map(SimFile::length).orElse(0);
    }

    /// Of a copy that it compacts, never of a chart.
    @Override
    public void moveTo(FilePath other, boolean atomic) {
        try {
            disk().rename(copy(file()), copy(((CutPath) other).file()));
        } catch (IOException e) {
            throw DbException.convertIOException(e, name);
        }
    }

    @Override
    public boolean createFile() {
        return disk().make(copy(file()));
    }

    private static String copy(String file) {
        if (file.startsWith("chart.")) {
            throw new UnsupportedOperationException("H2 makes, renames and deletes no file of a chart");
        }
        return file;
    }

    @Override
    public boolean exists() {
        return isDirectory() || disk().find(file()).isPresent();
    }

    @Override
    public void delete() {
        disk().remove(copy(file()));
    }

    @Override
    public List<FilePath> newDirectoryStream() {
        return List.of();
    }

    @Override
    public FilePath toRealPath() {
        return this;
    }

    @Override
    public FilePath getParent() {
        return at(path().substring(0, path().lastIndexOf('/')));
    }

    @Override
    public boolean isDirectory() {
        return path().indexOf('/', 1) < 0;
    }

    @Override
    public boolean isRegularFile() {
        return exists();
    }

    @Override
    public boolean isAbsolute() {
        return true;
    }

    @Override
    public long lastModified() {
        return 0;
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public void createDirectory() {
        throw new UnsupportedOperationException("H2 makes no folder");
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        if (!mode.equals("r")) {
            disk().alive();
            if (!exists()) {
                createFile();
            }
        }
        return new CutChannel(disk(), disk().get(file()));
    }

    @Override
    public boolean setReadOnly() {
        throw DbException.getUnsupportedException("read-only");
    }

    @Override
    public String getScheme() {
        return CutDisk.SCHEME;
    }

    @Override
    public FilePath getPath(String path) {
        return at(path);
    }
}
