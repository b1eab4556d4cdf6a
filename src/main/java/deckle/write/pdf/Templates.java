package deckle.write.pdf;

import deckle.doc.Look;
import deckle.page.Placed;
import java.util.IdentityHashMap;
import java.util.List;

/** The templates of one file, each made when its first copy is met. */
final class Templates {

  private final Look.Palette palette;
  private final Resources resources;
  private final Stamps stamps;
  private final IdentityHashMap<List<Placed>, Template> known = new IdentityHashMap<>();

  Templates(Look.Palette palette, Resources resources, Stamps stamps) {
    this.palette = palette;
    this.resources = resources;
    this.stamps = stamps;
  }

  /** Copies of the same items are in elements of the same roles. */
  Template of(Placed.Copy copy, StructureTree tree) {
    Template template = known.get(copy.items());
    if (template == null) {
      ContentStream content = ContentStream.floating(palette, resources, stamps);
      template = new Template(copy, tree, this, content);
      known.put(copy.items(), template);
    }
    return template;
  }
}
