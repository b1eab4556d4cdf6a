package deckle.build;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The last few things that were made, by what each is for; safe for several threads. */
final class Recent<K, V> {

  private final Map<K, Slot<V>> slots;

  /**
   * @param most how many are kept
   */
  Recent(int most) {
    slots =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, Slot<V>> eldest) {
            return size() > most;
          }
        };
  }

  /** Who asks for the same at the same time waits; who asks for another does not. */
  V get(K key, Supplier<V> maker) {
    Slot<V> slot;
    synchronized (slots) {
      slot = slots.computeIfAbsent(key, any -> new Slot<>());
    }
    return slot.get(maker);
  }

  private static final class Slot<V> {
    private Optional<V> made = Optional.empty();

    synchronized V get(Supplier<V> maker) {
      if (made.isEmpty()) {
        made = Optional.of(maker.get());
      }
      return made.get();
    }
  }
}
