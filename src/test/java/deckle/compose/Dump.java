package deckle.compose;

import deckle.doc.Block;
import deckle.doc.Card;
import deckle.doc.Document;
import deckle.doc.Standing;
import deckle.text.Text;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A document as plain lines: one for each thing that is printed, in reading order. */
final class Dump implements Block.Visitor<Stream<String>> {

  private static final Dump LINES = new Dump();

  private Dump() {}

  static String of(Document document) {
    Stream<String> parts = document.parts().stream().flatMap(Dump::part);
    return Stream.concat(Stream.of(document.title()), parts).collect(Collectors.joining("\n"));
  }

  static String of(Document.Part part) {
    return part(part).collect(Collectors.joining("\n"));
  }

  static String of(List<Block> blocks) {
    return lines(blocks).collect(Collectors.joining("\n"));
  }

  private static Stream<String> part(Document.Part part) {
    Stream<String> foot =
        Stream.of(
            Stream.concat(
                    Stream.of(part.footer().pageOf()),
                    part.footer().parts().stream().map(Text::plain))
                .collect(Collectors.joining(" · ")));
    return Stream.of(Stream.of("== " + part.name()), lines(part.blocks()), foot)
        .flatMap(lines -> lines);
  }

  private static Stream<String> lines(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block.accept(LINES));
  }

  private static String cells(List<Text> cells) {
    return cells.stream().map(Text::plain).collect(Collectors.joining(" | "));
  }

  private static Stream<String> framed(String open, List<Block> content, String close) {
    return Stream.of(Stream.of(open), lines(content), Stream.of(close)).flatMap(lines -> lines);
  }

  @Override
  public Stream<String> heading(Block.Heading heading) {
    return Stream.of("#".repeat(heading.level()) + " " + heading.text().plain());
  }

  @Override
  public Stream<String> paragraph(Block.Paragraph paragraph) {
    return Stream.of(paragraph.text().plain());
  }

  @Override
  public Stream<String> enumeration(Block.Enumeration enumeration) {
    return enumeration.entries().stream()
        .flatMap(
            entry -> {
              List<String> content = lines(entry.content()).toList();
              String first = entry.label() + " " + (content.isEmpty() ? "" : content.get(0));
              return Stream.concat(Stream.of(first), content.stream().skip(1));
            });
  }

  @Override
  public Stream<String> options(Block.Options options) {
    String mark =
        switch (options.mark()) {
          case CIRCLE -> "( ) ";
          case BOX -> "[ ] ";
          case NONE -> "";
        };
    return options.options().stream()
        .map(option -> mark + (option.label() + " " + option.text().plain()).strip());
  }

  @Override
  public Stream<String> table(Block.Table table) {
    return Stream.concat(Stream.of(cells(table.header())), table.rows().stream().map(Dump::cells))
        .filter(row -> !row.isEmpty());
  }

  @Override
  public Stream<String> illustration(Block.Illustration illustration) {
    String callouts =
        illustration.callouts().values().stream()
            .map(Block.Callout::key)
            .collect(Collectors.joining(","));
    String alt = "<" + illustration.alt() + ">" + callouts;
    return Stream.concat(
        Stream.of(alt),
        Stream.of(illustration.caption(), illustration.credit())
            .flatMap(text -> text.stream().map(Text::plain)));
  }

  @Override
  public Stream<String> group(Block.Group group) {
    return lines(group.content());
  }

  @Override
  public Stream<String> box(Block.Box box) {
    return framed("┌", box.content(), "└");
  }

  @Override
  public Stream<String> sideBySide(Block.SideBySide sideBySide) {
    return Stream.concat(lines(sideBySide.left()), lines(sideBySide.right()));
  }

  @Override
  public Stream<String> writingSpace(Block.WritingSpace space) {
    return Stream.of("~" + space.lines() + space.height().map(height -> " high").orElse(""));
  }

  @Override
  public Stream<String> fields(Block.Fields fields) {
    return Stream.of(
        fields.fields().stream().map(Block.Field::label).collect(Collectors.joining(" ___ ")));
  }

  @Override
  public Stream<String> turned(Block.Turned turned) {
    return framed("∧", turned.content(), "∨");
  }

  @Override
  public Stream<String> standing(Standing standing) {
    return lines(standing.content());
  }

  @Override
  public Stream<String> cardSheet(Block.CardSheet sheet) {
    return sheet.cards().stream().flatMap(Dump::card);
  }

  private static Stream<String> card(Card card) {
    return Stream.of(lines(card.front()), Stream.of("--"), lines(card.back()))
        .flatMap(lines -> lines);
  }
}
