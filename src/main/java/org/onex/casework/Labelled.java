package org.onex.casework;

/** A state or a verb, by the word that people see. */
public interface Labelled {

  String label();
}
