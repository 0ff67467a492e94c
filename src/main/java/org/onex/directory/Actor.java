package org.onex.directory;

/** Who acts: handed to every use case, so that none has to ask a security context. */
public record Actor(String personId, String name, String institutionId, Role role) {

  public boolean is(Role other) {
    return role == other;
  }
}
