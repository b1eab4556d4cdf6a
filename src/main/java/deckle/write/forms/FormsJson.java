package deckle.write.forms;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import deckle.diag.Diagnostics;
import deckle.quiz.Quiz;
import deckle.write.Format;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The record of what every form asks and what is right, from which papers are marked. */
public final class FormsJson implements Format.OfQuiz {

  /** Raised when a reader of an older file would misread a newer one. */
  static final int VERSION = 1;

  @Override
  public String extension() {
    return "json";
  }

  @Override
  public String description() {
    return "what each form asks and which answers are right, for marking";
  }

  @Override
  public byte[] write(Quiz quiz, Diagnostics diagnostics) {
    // It grows by blocks, as a PDF does.
    try (ByteArrayBuilder out = new ByteArrayBuilder()) {
      try (JsonGenerator json = Json.into(out)) {
        new FormsPrinter(json, out).print(quiz);
        json.writeRaw('\n');
      }
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory cannot be written to", impossible);
    }
  }
}
