/** The command line: commands, the console, exit codes. */
package deckle.cli;
