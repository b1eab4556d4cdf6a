package deckle.text;

import deckle.diag.Span;
import java.util.List;

/** Text over several lines: paragraphs, lists and tables, in the order written. */
public record Prose(String markup, List<Part> parts, Span at) {

  public Prose {
    parts = List.copyOf(parts);
  }

  /** One paragraph. */
  public static Prose of(Text text) {
    return new Prose(text.markup(), List.of(new Paragraph(text)), text.at());
  }

  /** The words alone, parts separated by a space. */
  public String plain() {
    return Plain.words(this);
  }

  /** A paragraph, a list or a table. */
  public sealed interface Part permits Paragraph, Listing, Table {
    <R> R accept(Visitor<R> visitor);
  }

  /** Lines that run on. */
  public record Paragraph(Text text) implements Part {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.paragraph(this);
    }
  }

  /** A list, numbered from {@code start} or with bullets; an item may hold further lists. */
  public record Listing(boolean numbered, int start, List<List<Part>> items) implements Part {
    public Listing {
      items = items.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.listing(this);
    }
  }

  /** A pipe table; every row has as many cells as the header. */
  public record Table(List<Text> header, List<List<Text>> rows) implements Part {
    public Table {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /** One method for each case and no defaults. */
  public interface Visitor<R> {
    R paragraph(Paragraph paragraph);

    R listing(Listing listing);

    R table(Table table);
  }
}
