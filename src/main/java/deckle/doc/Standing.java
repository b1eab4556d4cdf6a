package deckle.doc;

import java.util.List;

/**
 * Blocks that come again in other parts and documents, such as a question that many forms ask;
 * whoever has set them once need only place them. Nothing in them depends on what stands around
 * them: they show and mention no figure. Each is only like itself.
 */
public final class Standing implements Block {

  private final List<Block> content;

  public Standing(List<Block> content) {
    this.content = List.copyOf(content);
  }

  public List<Block> content() {
    return content;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.standing(this);
  }
}
