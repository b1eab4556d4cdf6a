package deckle.build;

/** Is told how far a build has come; called from several threads. */
public interface Progress {

  void starts(int outputs);

  void made(String path);
}
