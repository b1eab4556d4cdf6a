/** Reads the deck language: plain YAML whose every fault has a place and a remedy. */
package deckle.read.yaml;
