package enthesis.storage.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HindranceTest {
    @TempDir
    Path folder;

    private Hindrance of(Exception failure) {
        return Hindrance.of(failure, folder, 0);
    }

    @Test
    void aFullDiskIsToldByItsWordsHoweverDeep() {
        assertThat(of(new DiskFull(3))).isEqualTo(Hindrance.FULL);
        assertThat(of(new SQLException("90031", new IOException("No space left on device")))).isEqualTo(Hindrance.FULL);
        assertThat(of(new FileSystemException("chart", null, "Disk quota exceeded"))).isEqualTo(Hindrance.FULL);
    }

    @Test
    void aFullDiskIsToldByItsRoomWhenNothingIsSaid() {
        assertThat(Hindrance.of(new IOException("?"), folder, Long.MAX_VALUE / 2)).isEqualTo(Hindrance.FULL);
    }

    @Test
    void aMissingRightIsNoFullDisk() {
        assertThat(of(new AccessDeniedException("chart"))).isEqualTo(Hindrance.READ_ONLY);
        assertThat(of(new ReadOnlyFileSystemException())).isEqualTo(Hindrance.READ_ONLY);
        assertThat(of(new SQLException("90028", new FileSystemException("chart", null, "Read-only file system"))))
                .isEqualTo(Hindrance.READ_ONLY);
    }

    @Test
    void anythingElseIsNeither() {
        assertThat(of(new IOException("Input/output error"))).isEqualTo(Hindrance.OTHER);
        assertThat(of(new SQLException("50000"))).isEqualTo(Hindrance.OTHER);
    }
}
