package deckle.read.anki;

import com.github.luben.zstd.util.Native;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteJDBCLoader;

/**
 * The libraries that Anki's packages need and that are no Java: each is unpacked into the system's
 * folder for temporary files and loaded from there, once, before anything is asked of it.
 */
public final class MachineCode {

  private MachineCode() {}

  /** Fails where the folder is at fault, so that no file is called damaged for it. */
  public static void loadSqlite() throws IOException {
    try {
      SQLiteJDBCLoader.initialize();
    } catch (Exception e) {
      throw notLoaded("SQLite", e);
    }
  }

  /** The same for what newer packages are packed by. */
  static void loadZstandard() throws IOException {
    try {
      Native.load();
    } catch (LinkageError e) {
      throw notLoaded("Zstandard", e);
    }
  }

  private static IOException notLoaded(String library, Throwable cause) throws IOException {
    String why =
        library
            + ", which Anki's packages need, cannot be unpacked into this folder for temporary files"
            + " and run from there";
    IOException told = new FileSystemException(folder().toString(), null, why);
    told.initCause(cause);
    return told;
  }

  /** Only what is made there, or cannot be, tells where it is. */
  private static Path folder() throws IOException {
    try {
      Path probe = Files.createTempFile("deckle", "");
      Files.delete(probe);
      return probe.getParent();
    } catch (FileSystemException e) {
      return Path.of(e.getFile()).getParent();
    }
  }
}
