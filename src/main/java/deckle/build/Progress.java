package deckle.build;

/** Is told how far a build has come; called from several threads. */
public interface Progress {

  /** Another run is at work in the same folder. */
  default void waits() {}

  void starts(int outputs);

  void made(String path);
}
