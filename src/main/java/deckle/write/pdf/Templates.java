package deckle.write.pdf;

import deckle.page.Element.Role;
import deckle.page.Placed;
import deckle.write.pdf.Template.Covered;
import deckle.write.pdf.Template.Gap;
import deckle.write.pdf.Template.Step;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The templates of one file, each made when its first copy is met. */
final class Templates {

  private final Stamps stamps;
  private final Figures figures;
  private final IdentityHashMap<List<Placed>, List<Step>> apart = new IdentityHashMap<>();

  /** By what is copied, and by the role of the element that it stands in. */
  private final IdentityHashMap<List<Placed>, Map<Role, Template>> known = new IdentityHashMap<>();

  Templates(Stamps stamps, Figures figures) {
    this.stamps = stamps;
    this.figures = figures;
  }

  Template of(Placed.Copy copy, StructureTree tree) {
    boolean decoration = copy.parent() == Placed.ARTIFACT;
    Role role = decoration ? Role.DOCUMENT : tree.element(copy.parent()).role();
    Map<Role, Template> byRole =
        known.computeIfAbsent(copy.items(), any -> new EnumMap<>(Role.class));
    Template template = byRole.get(role);
    if (template == null || !(template.settled() || template.stretch() == stamps.stretch())) {
      template = template(copy, tree);
      byRole.put(role, template);
    }
    return template;
  }

  private Template template(Placed.Copy copy, StructureTree tree) {
    ContentStream content = stamps.content(0);
    List<Gap> gaps = new ArrayList<>();
    List<Covered> covered = new ArrayList<>();
    boolean settled = true;
    for (Step step : steps(copy.items())) {
      Sequence sequence = step.sequence();
      int element = copy.element(step.element());
      if (element == Placed.ARTIFACT) {
        content.beginArtifact(sequence.artifact());
      } else {
        String tag = tree.element(element).role().tag();
        gaps.add(new Gap(content.beginUnnumbered(tag), step.element()));
        if (tree.needsPlace(element)) {
          for (Box box : sequence.covered()) {
            covered.add(new Covered(step.element(), box.moved(step.x(), step.y())));
          }
        }
      }
      boolean named = stamps.paysInCopies(sequence.stamp());
      settled &= named;
      content.put(sequence, named, step.x(), step.y());
      content.end();
    }
    content.bytes().packed();
    return new Template(content, gaps, covered, settled, stamps.stretch());
  }

  /** What a copy of these paints. */
  List<Step> steps(List<Placed> items) {
    List<Step> before = apart.get(items);
    if (before != null) {
      return before;
    }
    List<Step> steps = new ArrayList<>();
    new Sequences(0, stamps, figures, new Collecting(steps)).paint(items);
    apart.put(items, steps);
    return steps;
  }

  /** Takes note of what is painted. */
  private final class Collecting implements Sequences.Taker {
    private final List<Step> steps;

    Collecting(List<Step> steps) {
      this.steps = steps;
    }

    @Override
    public void sequence(Sequence sequence) {
      steps.add(new Step(sequence, sequence.element(), 0, 0));
    }

    @Override
    public void copy(Placed.Copy inner) {
      for (Step step : Templates.this.steps(inner.items())) {
        int x = inner.x() + step.x();
        int y = step.y() - inner.y();
        steps.add(new Step(step.sequence(), inner.element(step.element()), x, y));
      }
    }
  }
}
