package deckle.build;

import deckle.read.Stamp;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Reads the stamps of files. */
final class FileStamp {

  /** There the system notes every change of a file by itself, and nobody can set that time back. */
  private static final boolean UNIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

  private FileStamp() {}

  static Optional<Stamp> of(Path file) {
    try {
      return UNIX ? unix(file) : basic(file);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<Stamp> unix(Path file) throws IOException {
    Map<String, Object> its =
        Files.readAttributes(file, "unix:isRegularFile,size,lastModifiedTime,ctime,ino");
    return (Boolean) its.get("isRegularFile")
        ? Optional.of(
            new Stamp(
                (Long) its.get("size"),
                nanos((FileTime) its.get("lastModifiedTime")),
                nanos((FileTime) its.get("ctime")),
                (Long) its.get("ino")))
        : Optional.empty();
  }

  /** A copy that was put in a file's place has at least another time of creation. */
  private static Optional<Stamp> basic(Path file) throws IOException {
    BasicFileAttributes its = Files.readAttributes(file, BasicFileAttributes.class);
    return its.isRegularFile()
        ? Optional.of(
            new Stamp(its.size(), nanos(its.lastModifiedTime()), nanos(its.creationTime()), 0))
        : Optional.empty();
  }

  private static long nanos(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }
}
