package deckle.cli;

/**
 * A setup of logging under which no library says anything: what is wrong with a font or a picture,
 * Deckle says in its own words.
 */
public final class Silence {

  /**
   * For the JDK, which makes one instead of reading its own settings: nothing is set, so nobody
   * prints.
   */
  public Silence() {}

  /**
   * Only names are given, for to load what they name costs every start more than most commands do.
   */
  static void keep() {
    System.setProperty("java.util.logging.config.class", Silence.class.getName());
    String commons = "org.apache.commons.logging.";
    System.setProperty(commons + "LogFactory", commons + "impl.LogFactoryImpl");
    System.setProperty(commons + "Log", commons + "impl.NoOpLog");
    // What reads spreadsheets logs with Log4j, which complains where nobody has set it up.
    System.setProperty("log4j2.StatusLogger.level", "OFF");
    System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
  }
}
