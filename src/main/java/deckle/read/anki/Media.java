package deckle.read.anki;

import java.util.Optional;

/** Files that came with an export, by the names that its notes call them. */
interface Media {

  /** Of a text file, which carries none. */
  Media NONE =
      new Media() {
        @Override
        public boolean carried() {
          return false;
        }

        @Override
        public boolean has(String name) {
          return false;
        }

        @Override
        public Optional<byte[]> open(String name, int limit) {
          return Optional.empty();
        }
      };

  /** Whether such an export can have any. */
  boolean carried();

  boolean has(String name);

  /** Empty where there is none, or where it cannot be read, or where it is larger than allowed. */
  Optional<byte[]> open(String name, int limit);
}
