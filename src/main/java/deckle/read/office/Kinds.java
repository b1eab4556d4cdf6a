package deckle.read.office;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Tells workbooks from what people take for them. */
final class Kinds {

  private static final String SAVE = "save it as `.xlsx` and import that";

  private Kinds() {}

  /** How a file begins. */
  static void checkHead(byte[] head) throws Refused {
    if (head.length == 0) {
      throw new Refused("this file is empty", "save the workbook once more");
    }
    if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      checkCompound(head);
    }
    if (!startsWith(head, 'P', 'K', 3, 4)) {
      throw new Refused(
          "this is no workbook, whatever its name says",
          "open it in a spreadsheet program, " + SAVE);
    }
  }

  /** A file of the kind that Office wrote before 2007, which wraps what is locked to this day. */
  private static void checkCompound(byte[] head) throws Refused {
    String names = new String(head, StandardCharsets.UTF_16LE);
    if (names.contains("EncryptedPackage")) {
      throw new Refused(
          "this workbook is locked with a password", "save it without one and import that");
    }
    throw new Refused("this is a workbook from before 2007 (`.xls`)", SAVE);
  }

  /**
   * What a package holds.
   *
   * @param names in small letters
   */
  static void checkNames(Set<String> names) throws Refused {
    if (names.contains("meta-inf/manifest.xml") && names.contains("content.xml")) {
      throw new Refused("this is an OpenDocument file (`.ods`)", SAVE);
    }
  }

  /** What the main part of a package is. */
  static void check(String contentType) throws Refused {
    String type = contentType.toLowerCase(Locale.ROOT);
    if (type.contains("sheet.binary")) {
      throw new Refused("this is a binary workbook (`.xlsb`)", SAVE);
    }
    if (type.contains("wordprocessingml") || type.contains("ms-word")) {
      throw new Refused("this is a text document, not a workbook", "give a file `.xlsx`");
    }
    if (type.contains("presentationml") || type.contains("powerpoint")) {
      throw new Refused("these are slides, not a workbook", "give a file `.xlsx`");
    }
    if (!type.contains("spreadsheetml") && !type.contains("ms-excel")) {
      throw new Refused("this is no workbook, whatever its name says", "give a file `.xlsx`");
    }
  }

  private static boolean startsWith(byte[] bytes, int... head) {
    for (int i = 0; i < head.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }
}
