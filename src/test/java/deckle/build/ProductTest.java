package deckle.build;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.read.yaml.Vocabulary;
import org.junit.jupiter.api.Test;

class ProductTest {

  @Test
  void aManifestCanAskForEveryProduct() {
    assertThat(Vocabulary.of(Vocabulary.Place.LIBRARY))
        .filteredOn(key -> key.name().equals("outputs"))
        .singleElement()
        .satisfies(key -> assertThat(key.words()).isEqualTo(Product.words()));
  }
}
