package org.onex.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Someone who signs in. The id is the account name; the password lives with the engine. */
@Entity
@Table(name = "person")
public class Person {

  @Id private String id;

  @Column(nullable = false)
  private String name;

  @Column(nullable = false)
  private String institutionId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Role role;

  private @Nullable String email;

  /** What the person answers for in a school that settles matters within, see {@link Post}. */
  private @Nullable String post;

  @Column(nullable = false)
  private boolean active = true;

  @Column(nullable = false)
  private boolean passwordIssued;

  @SuppressWarnings("NullAway.Init")
  protected Person() {}

  public Person(String id, String name, String institutionId, Role role, @Nullable String email) {
    this.id = id;
    this.name = name;
    this.institutionId = institutionId;
    this.role = role;
    this.email = email;
  }

  static Person registered(PersonEntry entry, Institution unit) {
    return new Person(entry.account(), entry.name(), unit.id(), entry.role(), entry.email())
        .register(entry);
  }

  /** Takes over what the list says; account and institution stay for good. */
  Person register(PersonEntry entry) {
    this.name = entry.name();
    this.role = entry.role();
    this.email = entry.email();
    this.post = entry.post();
    this.active = entry.active();
    return this;
  }

  /** An administrator who was shut out comes back. */
  public void reinstate() {
    active = true;
  }

  void passwordWasIssued() {
    passwordIssued = true;
  }

  void passwordWasChosen() {
    passwordIssued = false;
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String institutionId() {
    return institutionId;
  }

  public Role role() {
    return role;
  }

  public @Nullable String email() {
    return email;
  }

  /** The same person with posts in the school. */
  public Person at(String posts) {
    this.post = posts;
    return this;
  }

  public @Nullable String post() {
    return post;
  }

  public List<Post> posts() {
    return Post.read(post);
  }

  /** Whether this person acts as a post for something that comes from a college of the school. */
  public boolean holds(String title, @Nullable String fromCollege) {
    return posts().stream()
        .anyMatch(held -> held.title().equals(title) && held.answersFor(fromCollege));
  }

  /** The one college this person belongs to; null for the whole school, or several. */
  public @Nullable String college() {
    var colleges = posts().stream().map(Post::college).distinct().toList();
    return colleges.size() == 1 && !colleges.get(0).isEmpty() ? colleges.get(0) : null;
  }

  public boolean active() {
    return active;
  }

  /** The password was made by the system and must be changed before anything else. */
  public boolean passwordIssued() {
    return passwordIssued;
  }

  public Actor asActor() {
    return new Actor(id, name, institutionId, role);
  }
}
