package deckle.write.pdf;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import deckle.diag.Diagnostics;
import deckle.page.Pages;
import deckle.write.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/** Tagged PDF that anyone can read and archive: PDF/UA-1 and PDF/A-2a. */
public final class Pdf implements Format.OfPages {

  @Override
  public String extension() {
    return "pdf";
  }

  @Override
  public String description() {
    return "PDF to print and to read on screen, tagged for screen readers";
  }

  @Override
  public byte[] write(Iterator<Pages> pages, Diagnostics diagnostics) {
    // It grows by blocks; a buffer that doubles would be copied, and leave megabytes behind each
    // time.
    try (ByteArrayBuilder out = new ByteArrayBuilder()) {
      Pages first = pages.next();
      PdfFile file = new PdfFile(first, out, diagnostics);
      file.add(first);
      while (pages.hasNext()) {
        file.add(pages.next());
      }
      file.finish();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("a buffer in memory cannot fail", e);
    }
  }
}
