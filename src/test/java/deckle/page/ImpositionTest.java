package deckle.page;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.doc.Look.Paper;
import deckle.page.Imposition.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImpositionTest {

  @Test
  void theBackOfEveryCardCoincidesWithItsFrontWhenTheSheetIsTurnedOnItsLongEdge() {
    for (Paper paper : Paper.values()) {
      for (int toASheet : List.of(2, 8)) {
        Imposition imposition = Imposition.of(paper, toASheet);
        for (int card = 0; card < 30; card++) {
          Place front = imposition.front(card);
          Place back = imposition.back(card);
          assertThat(back.x()).isEqualTo(paper.width() - front.x() - front.width());
          assertThat(back.y()).isEqualTo(front.y());
          assertThat(back.width()).isEqualTo(front.width());
          assertThat(back.height()).isEqualTo(front.height());
        }
      }
    }
  }

  @Test
  void theCardsOfASheetFillItWithoutOverlapAndWithinThePaper() {
    for (Paper paper : Paper.values()) {
      for (int toASheet : List.of(2, 8)) {
        Imposition imposition = Imposition.of(paper, toASheet);
        long area = 0;
        for (int card = 0; card < imposition.perSheet(); card++) {
          Place front = imposition.front(card);
          area += (long) front.width() * front.height();
          assertThat(front.x()).isGreaterThanOrEqualTo(Sheet.millimetres(9));
          assertThat(front.y()).isGreaterThanOrEqualTo(Sheet.millimetres(9));
          for (int other = 0; other < card; other++) {
            assertThat(apart(front, imposition.front(other))).isTrue();
            assertThat(apart(imposition.back(card), imposition.back(other))).isTrue();
          }
        }
        long width = (long) imposition.right() - imposition.left();
        assertThat(area).isEqualTo(width * (imposition.bottom() - imposition.top()));
      }
    }
  }

  private static boolean apart(Place one, Place other) {
    return one.x() + one.width() <= other.x()
        || other.x() + other.width() <= one.x()
        || one.y() + one.height() <= other.y()
        || other.y() + other.height() <= one.y();
  }
}
