package deckle.write.pdf;

import deckle.doc.Look;
import deckle.page.Element.Role;
import deckle.page.Placed;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The templates of one file, each made when its first copy is met. */
final class Templates {

  private final Look.Palette palette;
  private final Resources resources;
  private final Stamps stamps;

  /** By what is copied, and by the role of the element that it stands in. */
  private final IdentityHashMap<List<Placed>, Map<Role, Template>> known = new IdentityHashMap<>();

  Templates(Look.Palette palette, Resources resources, Stamps stamps) {
    this.palette = palette;
    this.resources = resources;
    this.stamps = stamps;
  }

  Template of(Placed.Copy copy, StructureTree tree) {
    boolean decoration = copy.parent() == Placed.ARTIFACT;
    Role role = decoration ? Role.DOCUMENT : tree.element(copy.parent()).role();
    Map<Role, Template> byRole =
        known.computeIfAbsent(copy.items(), any -> new EnumMap<>(Role.class));
    Template template = byRole.get(role);
    if (template == null) {
      ContentStream content = ContentStream.floating(palette, resources, stamps);
      template = Template.of(copy, tree, this, content);
      byRole.put(role, template);
    }
    return template;
  }
}
