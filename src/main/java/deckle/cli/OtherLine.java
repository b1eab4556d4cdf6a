package deckle.cli;

import deckle.cli.Syntax.Kind;
import deckle.cli.Syntax.Operand;
import deckle.cli.Syntax.Option;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** A command line that is not plain, or wants help, or is wrong: picocli reads it. */
final class OtherLine {

  private final Console console;

  OtherLine(Console console) {
    this.console = console;
  }

  /** Gives back the exit code. */
  int run(String... words) {
    CommandLine line = commandLine();
    line.setOut(console.outWriter()).setErr(console.errWriter());
    line.setExecutionStrategy(this::execute);
    line.setParameterExceptionHandler((e, args) -> Faults.usage(e, console));
    return line.execute(words);
  }

  private int execute(ParseResult parsed) {
    Integer helped = CommandLine.executeHelpRequest(parsed);
    if (helped != null) {
      return helped;
    }
    if (!parsed.hasSubcommand()) {
      commandLine().usage(console.out());
      return Faults.DONE;
    }
    ParseResult its = parsed.subcommand();
    Command command = Deckle.command(its.commandSpec().name()).orElseThrow();
    return Deckle.run(command, arguments(command.syntax(), its), console);
  }

  static Arguments arguments(Syntax syntax, ParseResult parsed) {
    Map<String, List<String>> values = new HashMap<>();
    for (Option option : syntax.options()) {
      OptionSpec matched = parsed.matchedOption(option.longest());
      if (matched != null && !Boolean.FALSE.equals(matched.getValue())) {
        boolean toggle = option.kind() == Kind.SWITCH;
        values.put(option.longest(), toggle ? List.of() : matched.stringValues());
      } else {
        option.usual().ifPresent(usual -> values.put(option.longest(), List.of(usual)));
      }
    }
    return new Arguments(values, operands(syntax, parsed));
  }

  private static List<String> operands(Syntax syntax, ParseResult parsed) {
    return parsed.hasMatchedPositional(0)
        ? parsed.matchedPositional(0).stringValues()
        : syntax.operand().flatMap(Operand::usual).stream().toList();
  }

  static CommandLine commandLine() {
    CommandSpec deckle = CommandSpec.create().name("deckle").version("deckle " + Deckle.VERSION);
    deckle.mixinStandardHelpOptions(true);
    deckle
        .usageMessage()
        .description("Turns decks of facts and questions into paper.")
        .synopsisSubcommandLabel("COMMAND")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(Faults.exitCodes());
    for (String name : Deckle.COMMANDS) {
      deckle.addSubcommand(name, spec(Deckle.command(name).orElseThrow().syntax()));
    }
    return new CommandLine(deckle);
  }

  private static CommandSpec spec(Syntax syntax) {
    CommandSpec spec = CommandSpec.create().name(syntax.name());
    spec.mixinStandardHelpOptions(true);
    spec.version("deckle " + Deckle.VERSION);
    spec.usageMessage().description(syntax.description());
    syntax.options().forEach(option -> spec.addOption(spec(option)));
    syntax.operand().ifPresent(operand -> spec.addPositional(spec(operand)));
    return spec;
  }

  private static OptionSpec spec(Option option) {
    OptionSpec.Builder spec =
        OptionSpec.builder(option.names().toArray(String[]::new))
            .type(type(option.kind()))
            .hideParamSyntax(option.kind() == Kind.PHRASE)
            .description(option.description());
    if (option.kind() != Kind.SWITCH) {
      spec.arity(String.valueOf(option.arity())).paramLabel(option.label());
    }
    option.usual().ifPresent(spec::defaultValue);
    return spec.build();
  }

  private static PositionalParamSpec spec(Operand operand) {
    boolean one = operand.most() == 1;
    String most = operand.most() == Operand.MANY ? "*" : String.valueOf(operand.most());
    PositionalParamSpec.Builder spec =
        PositionalParamSpec.builder()
            .paramLabel(operand.label())
            .required(operand.least() > 0)
            .type(one ? String.class : List.class)
            .arity(operand.least() == operand.most() ? most : operand.least() + ".." + most)
            .description(operand.description());
    if (one) {
      spec.index("0");
    } else {
      spec.auxiliaryTypes(String.class);
    }
    operand.usual().ifPresent(spec::defaultValue);
    return spec.build();
  }

  private static Class<?> type(Kind kind) {
    return switch (kind) {
      case SWITCH -> boolean.class;
      case TEXT -> String.class;
      case NUMBER -> Integer.class;
      case LARGE_NUMBER -> Long.class;
      case TEXTS, PHRASE -> List.class;
    };
  }
}
